import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, SaidView } from "@/lib/kinds/card";
import { readRows, translationsColumn } from "@/lib/records/store/read-rows";
import type { ReviewItem } from "@/prisma/generated/client";
import { htmlAdder, textInRows } from "./surroundings";

type ReviewRow = Pick<ReviewItem, "id" | "meetingId" | "visitId" | "kind"> & {
  translations: { language: string; text: string | null }[];
};

type Meetings = ReadonlyMap<string, Pick<Card, "languages">>;

/**
 * What visitors said about each of these visits, for everybody to read: visit → points, in the order of the review. Only
 * in languages in which the meeting is public.
 */
export async function saidAtVisits(
  visitIds: string[],
  meetings: Meetings,
  locale: Locale,
): Promise<Map<string, SaidView[]>> {
  if (visitIds.length === 0) return new Map();
  const rows = await readRows<ReviewRow>(Prisma.sql`
    SELECT "id", "meetingId", "visitId", "kind"::text AS "kind", ${translationsColumn("ReviewItem")} FROM "ReviewItem"
    WHERE "visitId" = ANY (${visitIds}::uuid[]) AND "visibility" = 'public' ORDER BY "meetingId", "position"`);
  const texts = rows.map(({ meetingId, translations }) => {
    const languages: readonly string[] = meetings.get(meetingId)?.languages ?? [];
    const shown = translations.filter(({ language }) => languages.includes(language));
    return textInRows(shown, "text", locale);
  });
  const rendered = await htmlAdder(
    rows.map(({ meetingId }) => meetingId),
    texts,
  );
  const said = new Map<string, SaidView[]>();
  for (const [index, { id, visitId, kind }] of rows.entries()) {
    const text = rendered(texts[index] ?? null);
    if (visitId && kind && text) said.set(visitId, [...(said.get(visitId) ?? []), { id, kind, text }]);
  }
  return said;
}
