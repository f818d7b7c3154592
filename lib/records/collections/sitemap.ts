import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { readPublic } from "@/lib/serving/page";
import { collectionsTag } from "./tags";

export type SitemapCollection = { slug: string; language: Locale; updatedAt: Date };

/** One part of the sitemap has room for so many. */
const most = 2_000;

/** The addresses of published collections, each in its own language. */
export function sitemapCollections(): Promise<SitemapCollection[]> {
  const read = async () => {
    const rows = await database().collection.findMany({
      where: { visibility: "public" },
      select: { slug: true, language: true, updatedAt: true },
      orderBy: { publishedAt: "desc" },
      take: most,
    });
    return rows.flatMap(({ slug, language, updatedAt }) =>
      slug ? [{ slug, language: language as Locale, updatedAt }] : [],
    );
  };
  return readPublic(read, () => [collectionsTag]);
}
