import type { Prisma } from "@/lib/db";
import type { MeetingVisit, StatementAnswer } from "../../models";

// When others than the hosts read what was said about a visited school, and what the host answers.

/** So many days the school has to read its part first. */
export const schoolReadsFor = 7;

const longAgo = (now: Date) => new Date(now.getTime() - schoolReadsFor * 24 * 3_600_000);

/** A school reads its part on its link: it was asked, and its address is known. */
const withReader: Prisma.MeetingVisitWhereInput = {
  ...{ askedAt: { not: null }, contactEmail: { not: null } },
  state: { notIn: ["declined", "cancelled"] },
};

/** Without those of schools that ask that only the hosts read their part, until the hosts decide otherwise. */
export const notHostOnly = {
  OR: [{ visitId: null }, { visit: { hostOnly: null } }, { visit: { hostOnly: "refused" } }],
} satisfies Prisma.ReviewStatementWhereInput;

/** The school has read it, or had time to. What the cities were asked about was read out in the room. */
export const openToOthers = (now: Date): Prisma.ReviewStatementWhereInput => ({
  AND: [
    notHostOnly,
    {
      OR: [
        ...[{ visitId: null }, { visit: { NOT: withReader } }, { askedAt: { not: null } }],
        ...[{ schoolReadAt: { not: null } }, { shownAt: { lte: longAgo(now) } }],
      ],
    },
  ],
});

export const readerColumns = { askedAt: true, contactEmail: true, state: true } as const;
type Visit = Pick<MeetingVisit, keyof typeof readerColumns>;

const hasReader = ({ askedAt, contactEmail, state }: Visit) =>
  askedAt !== null && contactEmail !== null && state !== "declined" && state !== "cancelled";

/** The same for the host's answer. */
export const isAnswerOpen = (
  { answeredAt, schoolReadAt }: Pick<StatementAnswer, "answeredAt" | "schoolReadAt">,
  visit: Visit | null,
  now: Date,
): boolean => !visit || !hasReader(visit) || schoolReadAt !== null || answeredAt <= longAgo(now);
