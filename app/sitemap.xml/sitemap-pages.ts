import { sitemapCollections } from "@/lib/records/collections/sitemap";
import { listTermPages } from "@/lib/records/vocabularies/term-entry";
import type { SitemapPages } from "./sitemap-text";

/** What the first part of the sitemap has besides records and fixed pages. */
export async function readSitemapPages(): Promise<SitemapPages> {
  const [terms, collections] = await Promise.all([listTermPages(), sitemapCollections()]);
  return { terms, collections };
}
