import type { Locale } from "@/lib/i18n/locales";
import type {
  AgreementChoice,
  FollowUpProgress,
  MeetingVisit,
  MeetingVisitState,
  ProgrammeAudience,
  ReviewNoteKind,
  ReviewNoteReach,
  StatementAnswerKind,
  StatementReach,
} from "@/lib/meetings/models";

// How a meeting of the demo is described. Days count from its first one; words without a language are in that of the host.

export type StageSession = {
  kind: "opening" | "city-update" | "workshop" | "visit" | "feedback" | "plenary";
  title: string;
  description?: string;
  day: number;
  time: string;
  endTime: string;
  place?: string;
  presents?: string[];
};

export type StageVisit = {
  /** Slugs. */
  school: string;
  practices: string[];
  theme: string;
  state: MeetingVisitState;
  question: string;
  whatToSee: string;
  meetingPoint: string;
  wayThere: string;
  safeguarding: string;
  seats: number;
  languages: Locale[];
  stepFree: boolean | null;
  contact: string;
  photographs?: MeetingVisit["photographs"];
  remark?: string;
};

export type StagePerson = {
  name: string;
  office: string;
  languages: Locale[];
  /** Visits by number, the most wished one first. */
  wishes?: number[];
  state?: "named" | "confirmed" | "came" | "absent";
  /** They agree to be named to participants and in the report. */
  isOpen?: boolean;
  arrival?: string;
  diet?: string;
};

export type StageGuest = {
  /** The slug of a city, or the name of an invented one. */
  city: string;
  isInvented?: boolean;
  language: Locale;
  people: StagePerson[];
  taken?: StageTaking;
};

/** Practices that a city will try. `given` says why one is not pursued, `adapted` which draft became of one. */
export type StageTaking = {
  practices: string[];
  given?: Record<string, string>;
  adapted?: Record<string, string>;
  reason?: string;
};

export type StageNote = {
  /** The name of the author; the visit and the group are theirs. */
  by: string;
  kind: ReviewNoteKind;
  text: string;
  language: Locale;
  reach?: ReviewNoteReach;
  /** The key of a statement, or why it is set aside. */
  in?: string;
  aside?: string;
};

export type StageStatement = {
  key: string;
  kind: "strength" | "suggestion";
  /** By number; none: about the city as a whole. */
  visit?: number;
  text: string;
  reach: StatementReach;
  /** What cities pressed, by city, with their words. */
  votes?: Record<string, AgreementChoice | [AgreementChoice, string]>;
  isFrozen?: boolean;
  answer?: { answer: StatementAnswerKind; text: string; action?: string; who?: string; byWhen?: number; day: number };
  followUp?: StageNews[];
};
export type StageNews = { state: FollowUpProgress; text: string; day: number; practice?: string; figure?: StageFigure };
/** It counts on the day of its report. */
export type StageFigure = { figure: string; figureCounts: string };

export type StageReview = {
  notes: StageNote[];
  statements: StageStatement[];
  /** The day on which the synthesis was closed. */
  closedOn?: number;
  /** The host's summary for the report, which the schools of these visits have approved. */
  report?: { summary: string; approvedBy: number[] };
};

export type Stage = {
  slug: string;
  city: string;
  source: Locale;
  /** Days from today to the first and last day. */
  begins: number;
  ends: number;
  title: string;
  summary: string;
  place: string;
  contact: string;
  message: string;
  sessions: StageSession[];
  /** Sessions that wait for the next release. */
  waiting: { title: string; day: number; start: number; end: number; audience: ProgrammeAudience }[];
  visits: StageVisit[];
  /** People of the host, who lead the groups, in the order of the visits. */
  hosts: StagePerson[];
  guests: StageGuest[];
  review?: StageReview;
};

/** With the moments of its days. */
export type Staged = Stage & { meetingId: string; at: (day: number) => Date };
