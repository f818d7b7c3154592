import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { publishedTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

export type SitemapRecord = { kind: KindName; slug: string; languages: Locale[]; updatedAt: Date };

/** At most 5,000 URLs per part, with one per language: a file of about five megabytes. */
export const recordsPerPart = Math.floor(5_000 / locales.length);

const tags = kindNames.map(publishedTag);
/** Every public record has one entry per interface language; counting one language counts each record once. */
const where = { language: locales[0] };

/** The number of parts of the sitemap, at least 1. */
export function countSitemapParts(): Promise<number> {
  const read = async () => Math.max(1, Math.ceil((await database().searchEntry.count({ where })) / recordsPerPart));
  return readPublic(read, () => tags);
}

/** The public records of a part (from 1), with the languages they are really published in. */
export function sitemapRecords(part: number): Promise<SitemapRecord[]> {
  const read = async () => {
    const rows = await database().searchEntry.findMany({
      where,
      select: { kind: true, slug: true, updatedAt: true, card: true },
      orderBy: [{ kind: "asc" }, { slug: "asc" }],
      skip: (part - 1) * recordsPerPart,
      take: recordsPerPart,
    });
    return rows.map(({ card, ...row }) => ({ ...row, languages: (card as { languages: Locale[] }).languages }));
  };
  return readPublic(read, () => tags);
}
