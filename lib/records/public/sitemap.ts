import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { publishedTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { directorySize } from "./directory-size";

export type SitemapRecord = { kind: KindName; slug: string; languages: Locale[]; updatedAt: Date };

/** On average. One URL per language: about 4,000 in a file of four megabytes. */
const recordsPerPart = Math.floor(4_000 / locales.length);

/** So many parts at most. */
const maxParts = 2 ** 12;

/**
 * The number of parts of the sitemap: a power of two, so that a record moves to another part only when the directory
 * has doubled.
 */
export async function countSitemapParts(): Promise<number> {
  const { counts } = await directorySize();
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let parts = 1;
  while (parts < maxParts && parts * recordsPerPart < records) parts *= 2;
  return parts;
}

/** The smallest id of a part, which begin at equal distances; parts count from 1. */
function firstIdOf(part: number, parts: number): string {
  const beginning = Math.floor(((part - 1) * 2 ** 32) / parts);
  return `${beginning.toString(16).padStart(8, "0")}-0000-0000-0000-000000000000`;
}

/** The public records of a part (from 1), with the languages they are really published in. Ids are spread evenly. */
export function sitemapRecords(part: number, parts: number): Promise<SitemapRecord[]> {
  const read = async () => {
    const below = part < parts ? { lt: firstIdOf(part + 1, parts) } : {};
    const rows = await database().searchEntry.findMany({
      // Every public record has one entry per interface language; those of one language are each record once.
      where: { language: locales[0], recordId: { gte: firstIdOf(part, parts), ...below } },
      select: { kind: true, slug: true, updatedAt: true, card: true },
      orderBy: { recordId: "asc" },
    });
    return rows.map(({ card, ...row }) => ({ ...row, languages: (card as { languages: Locale[] }).languages }));
  };
  return readPublic(read, () => kindNames.map(publishedTag));
}
