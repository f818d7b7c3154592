import type { Database, Prisma } from "@/lib/db";
import { recordId } from "../resolve";
import { visitId } from "./ids";
import type { StageVisit } from "./stages/stage";

/** Visits that a host prepares. The meeting is a slug; the schools are asked on one day. */
export type VisitedMeeting = {
  meeting: string;
  language: string;
  visits: readonly StageVisit[];
  sessionId: string | null;
  askedAt: Date;
  /** Nothing more is written to the schools. */
  isClosed: boolean;
};

type Letter = Pick<Prisma.MeetingLetterCreateManyInput, "kind" | "state">;

const [sent, waiting] = ["sent", "waiting"] as const;

/** What a school was written, as far as its visit has come. */
function lettersAbout({ state }: StageVisit, isClosed: boolean): Letter[] {
  const asked: Letter = { kind: "schoolAgreement", state: sent };
  if (state === "draft") return [];
  if (state === "agreed") return [asked, { kind: "schoolApproval", state: waiting }];
  if (state === "approved") return [asked, { kind: "schoolApproval", state: sent }];
  if (state === "done") return [asked, { kind: "schoolThanks", state: isClosed ? sent : waiting }];
  return [asked];
}

/** When a school was asked, agreed and approved, as far as its visit has come. */
function datesOf({ state }: StageVisit, day: Date) {
  const isAsked = state !== "draft";
  const hasApproved = state === "approved" || state === "done";
  return {
    ...{ createdAt: day, askedAt: isAsked ? day : null },
    ...{ answeredAt: isAsked && state !== "asked" ? day : null, approvedAt: hasApproved ? day : null },
  };
}

/** The visits as their schools know them, and what the schools were written. None of the letters leaves by itself. */
export async function seedVisits(tx: Database, meeting: VisitedMeeting): Promise<void> {
  const { meeting: slug, language, visits, sessionId, askedAt, isClosed } = meeting;
  const meetingId = recordId("meeting", slug);
  const numbered = visits.map((visit, index) => ({ visit, number: index + 1, id: visitId(slug, index + 1) }));
  await tx.meetingVisit.createMany({
    data: numbered.map(({ visit, number, id }) => {
      const { school, practices: _practices, theme, contact, ...sheet } = visit;
      return {
        ...{ ...sheet, ...datesOf(visit, askedAt), id, meetingId, number, sessionId, language },
        ...{ schoolId: recordId("school", school), themeId: theme, contactName: contact, contactLanguage: language },
        contactEmail: `${slug}.${number}@school.demo.example`,
      };
    }),
  });
  await tx.meetingVisitPractice.createMany({
    data: numbered.flatMap(({ visit, id }) =>
      visit.practices.map((practice) => ({ visitId: id, practiceId: recordId("practice", practice) })),
    ),
  });
  await tx.meetingLetter.createMany({
    data: numbered.flatMap(({ visit, id }) =>
      lettersAbout(visit, isClosed).map((letter) => ({
        ...{ ...letter, visitId: id, meetingId, createdAt: askedAt },
        settledAt: letter.state === sent ? askedAt : null,
      })),
    ),
  });
}
