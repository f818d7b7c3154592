import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { publishedTag, reportTag } from "@/lib/records/store/tags";
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

export type SitemapReport = ReportVersionView & { slug: string; languages: Locale[] };

/** One part of the sitemap has room for so many. */
const most = 1_000;

/** The pages of reports that can be read, in the languages of their meetings, which are public themselves. */
export function sitemapReports(): Promise<SitemapReport[]> {
  const read = async () => {
    const versions = await database().reportVersion.findMany({
      where: { withdrawnAt: null },
      select: { meetingId: true, number: true, publishedAt: true },
      orderBy: [{ publishedAt: "desc" }, { meetingId: "asc" }, { number: "desc" }],
      take: most,
    });
    const meetings = await database().searchEntry.findMany({
      where: { recordId: { in: [...new Set(versions.map(({ meetingId }) => meetingId))] }, language: locales[0] },
      select: { recordId: true, slug: true, card: true },
    });
    const reports = versions.flatMap(({ meetingId, ...version }) => {
      const meeting = meetings.find(({ recordId }) => recordId === meetingId);
      if (!meeting) return [];
      return [{ ...version, slug: meeting.slug, languages: (meeting.card as { languages: Locale[] }).languages }];
    });
    return { reports, held: versions.map(({ meetingId }) => reportTag(meetingId)) };
  };
  // A report that is published saves its meeting; one that is withdrawn has the tag of its meeting.
  const tags = ({ held }: { held: string[] }) => [publishedTag("meeting"), ...held];
  return readPublic(read, tags).then(({ reports }) => reports);
}
