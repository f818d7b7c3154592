import type { Prisma } from "@/lib/db";
import { promisingAnswers } from "../choices";

/** The suggestions of a meeting to which its host has said yes, or partly. A merged one is answered elsewhere. */
export const promisesOf = (meetingId: string): Prisma.ReviewStatementWhereInput => ({
  ...{ meetingId, kind: "suggestion", mergedIntoId: null, reach: { not: "private" } },
  answer: { answer: { in: [...promisingAnswers] } },
});

/** Those for which somebody is asked. */
export const promisesOfPerson = (meetingId: string, responsibleId: string): Prisma.ReviewStatementWhereInput => ({
  AND: [promisesOf(meetingId), { answer: { responsibleId } }],
});
