import type { Prisma } from "@/lib/db";

// What a meeting stores in words, and until when. The compiler asks for each column with text of these tables, a test for
// each table that hangs on a meeting (tests/integration/meetings/keeping.test.ts).

type Scalars<Table extends Prisma.ModelName> = Prisma.TypeMap["model"][Table]["payload"]["scalars"];

/** Whether a column holds words: no key, no number, no choice from a list. */
type HoldsWords<Value> = [Value] extends [Prisma.JsonValue | null]
  ? string extends (Value extends (infer Item)[] ? Item : Value)
    ? true
    : false
  : false;

type WordsOf<Table extends Prisma.ModelName> = {
  [Column in keyof Scalars<Table>]: Column extends "id" | `${string}Id`
    ? never
    : HoldsWords<Scalars<Table>[Column]> extends true
      ? Column
      : never;
}[keyof Scalars<Table>];

export type Kept =
  /** Erased seven days after the meeting. */
  | "sevenDays"
  /** Erased after the days that the hosts chose, unless the person agreed to be named. */
  | "chosenDays"
  /** Erased after 13 months, when the letter of the twelfth month has left. */
  | "thirteenMonths"
  /** Stays: what the meeting and its schools are, in the hosts' words. */
  | "preparation"
  /** Stays: what the review, the answers and the report say; written for others to read, by offices and cities. */
  | "result"
  /** Stays: names nobody. */
  | "impersonal";

/** Tables that hold no words at all need no entry. */
type Keeping = { [Table in Prisma.ModelName]?: Record<WordsOf<Table>, Kept> };

export const keeping = {
  MeetingPlan: {
    ...{ contactName: "thirteenMonths", contactEmail: "thirteenMonths" },
    ...{ message: "preparation", language: "impersonal" },
  },
  MeetingInvitation: {
    ...{ contactName: "thirteenMonths", email: "thirteenMonths", reason: "thirteenMonths" },
    ...{ cityName: "impersonal", language: "impersonal" },
  },
  MeetingPerson: {
    ...{ name: "chosenDays", office: "chosenDays" },
    ...{ email: "thirteenMonths", arrival: "thirteenMonths" },
    ...{ language: "impersonal", languages: "impersonal" },
  },
  MeetingNeeds: { needs: "sevenDays", diet: "sevenDays" },
  MeetingSession: {
    ...{ title: "preparation", description: "preparation", place: "preparation", room: "preparation" },
    ...{ track: "preparation", interpreting: "preparation" },
  },
  MeetingSpeaker: { name: "chosenDays", office: "preparation" },
  ProgrammeRelease: { sessions: "chosenDays" },
  MeetingVisit: {
    ...{ contactName: "thirteenMonths", contactEmail: "thirteenMonths", contactPhone: "thirteenMonths" },
    ...{ remark: "thirteenMonths", hostOnlyWords: "thirteenMonths" },
    ...{ question: "preparation", whatToSee: "preparation", meetingPoint: "preparation", wayThere: "preparation" },
    safeguarding: "preparation",
    ...{ startsAt: "impersonal", endsAt: "impersonal", language: "impersonal", languages: "impersonal" },
    ...{ contactLanguage: "impersonal", reviewCode: "impersonal" },
  },
  VisitGroup: { name: "preparation" },
  ReviewNote: { text: "result", language: "impersonal", setAside: "result" },
  ReviewStatement: { text: "result", language: "impersonal", dissent: "result" },
  StatementVote: { words: "result" },
  StatementAnswer: { text: "result", language: "impersonal", action: "result", who: "result" },
  Responsible: { email: "thirteenMonths", language: "impersonal" },
  FollowUpReport: {
    ...{ text: "result", language: "impersonal" },
    ...{ figure: "result", figureCounts: "result", figureOn: "result", figureSource: "result" },
  },
  TakenHome: { reason: "result", language: "impersonal" },
  TakenHomePractice: { reason: "result", language: "impersonal" },
  MeetingReport: { summary: "result" },
  ReportApproval: { words: "result", mark: "impersonal" },
  ReportVersion: { reason: "result", content: "result", hash: "impersonal" },
} as const satisfies Keeping;
