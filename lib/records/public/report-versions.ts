import { database } from "@/lib/db";
import { reportTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

/** A published version of a meeting's report. What it says is read in `lib/meetings/report`. */
export type ReportVersionView = { number: number; publishedAt: Date };

/** The versions that readers can read, the newest first. */
export const readableVersions = (meetingId: string): Promise<ReportVersionView[]> =>
  database().reportVersion.findMany({
    where: { meetingId, withdrawnAt: null },
    select: { number: true, publishedAt: true },
    orderBy: { number: "desc" },
    take: 100,
  });

/** The newest one, for the page of its meeting; null without one. */
export function newestReport(meetingId: string): Promise<ReportVersionView | null> {
  return readPublic(
    async () => (await readableVersions(meetingId))[0] ?? null,
    () => [reportTag(meetingId)],
  );
}
