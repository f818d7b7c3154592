import type { Database } from "@/lib/db";
import { recordTag, writeTags } from "@/lib/records/store/tags";

/** Refreshes the public page of a meeting in every process, once the transaction commits. Returns its tags. */
export async function refreshMeeting(tx: Database, meetingId: string): Promise<string[]> {
  const tags = [recordTag(meetingId)];
  await writeTags(tx, tags);
  return tags;
}
