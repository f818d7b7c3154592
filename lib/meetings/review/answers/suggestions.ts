import { type Database, database, type Prisma } from "@/lib/db";

/** The suggestions that a host answers. The private ones are those of the rapporteurs. */
export const suggestionsOf = (meetingId: string) =>
  ({
    ...{ meetingId, kind: "suggestion", mergedIntoId: null, reach: { not: "private" } },
  }) satisfies Prisma.ReviewStatementWhereInput;

/** How many suggestions wait for an answer: those of the review, and those of the record without one in any language. */
export async function countUnanswered(meetingId: string, tx: Database = database()): Promise<number> {
  const [statements, items] = await Promise.all([
    tx.reviewStatement.count({ where: { ...suggestionsOf(meetingId), answer: null } }),
    tx.reviewItem.count({
      where: { meetingId, kind: "suggestion", translations: { none: { hostAnswer: { not: null } } } },
    }),
  ]);
  return statements + items;
}
