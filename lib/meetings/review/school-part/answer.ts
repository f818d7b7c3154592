import type { Database } from "@/lib/db";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import type { schoolPartIntents } from "../../choices";
import { refreshReport } from "../../desk/public-page";
import type { MeetingVisit } from "../../models";
import { visitOfLink } from "../../visits/link";
import { readBySchool } from "./read";

export type SchoolPartInput = {
  intent: (typeof schoolPartIntents)[number];
  words: string;
  /** When the page was made that the school has read: what came later is still to be read. */
  at: Date;
};

/** From now on others read what the school has read, unless it has asked that they do not. */
async function markRead(tx: Database, visitId: string, at: Date, now: Date): Promise<void> {
  const until = { lte: at < now ? at : now };
  await tx.reviewStatement.updateMany({
    where: { ...readBySchool(visitId), schoolReadAt: null, OR: [{ shownAt: null }, { shownAt: until }] },
    data: { schoolReadAt: now },
  });
  await tx.statementAnswer.updateMany({
    where: { statement: readBySchool(visitId), schoolReadAt: null, answeredAt: until },
    data: { schoolReadAt: now },
  });
}

/** The request that only the hosts read the part of a school, or its end. What a host has refused stays. */
function wishBy(visit: MeetingVisit, intent: "hostOnly" | "takeBack", words: string) {
  if (visit.hostOnly === "refused") throw invalid([{ key: "visits:error.wishDecided", path: [] }]);
  return intent === "takeBack"
    ? { hostOnly: null, hostOnlyWords: "" }
    : { hostOnly: visit.hostOnly ?? ("asked" as const), hostOnlyWords: words };
}

/** Stores that a school has read its part of the review, or asks that only the hosts read it. */
export function answerSchoolPart(token: string, { intent, words, at }: SchoolPartInput, now: Date) {
  return runWrite(async (tx) => {
    const visit = await visitOfLink(tx, token, now, { lock: true });
    if (!visit) throw notFound();
    const { id, meetingId } = visit;
    if (intent === "read") await markRead(tx, id, at, now);
    else
      await tx.meetingVisit.update({
        where: { id },
        data: { ...wishBy(visit, intent, words), version: { increment: 1 } },
      });
    return { value: { id }, tags: await refreshReport(tx, meetingId) };
  });
}
