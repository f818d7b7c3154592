import type { Database } from "@/lib/db";
import { recordTag, reportTag, writeTags } from "@/lib/records/store/tags";

/** Refreshes pages in every process, once the transaction commits. Returns their tags. */
async function refresh(tx: Database, tags: string[]): Promise<string[]> {
  await writeTags(tx, tags);
  return tags;
}

/** The public page of a meeting and its report. */
export const refreshMeeting = (tx: Database, meetingId: string) => refresh(tx, [recordTag(meetingId)]);

/** Its report only: the names in it, and what became of suggestions. */
export const refreshReport = (tx: Database, meetingId: string) => refresh(tx, [reportTag(meetingId)]);
