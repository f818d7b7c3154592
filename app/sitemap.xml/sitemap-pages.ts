import { sitemapCollections } from "@/lib/records/collections/sitemap";
import { sitemapReports } from "@/lib/records/public/report-versions";
import { listTermPages } from "@/lib/records/vocabularies/term-entry";
import type { SitemapPages } from "./sitemap-text";

/** What the first part of the sitemap has besides records and fixed pages. */
export async function readSitemapPages(): Promise<SitemapPages> {
  const [terms, collections, reports] = await Promise.all([listTermPages(), sitemapCollections(), sitemapReports()]);
  return { terms, collections, reports };
}
