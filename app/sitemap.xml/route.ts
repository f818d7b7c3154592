import { env } from "@/lib/env";
import { countSitemapParts, sitemapRecords } from "@/lib/records/public/sitemap";
import { readSitemapPages } from "./sitemap-pages";
import { writeSitemap, writeSitemapIndex, xml } from "./sitemap-text";

export const dynamic = "force-dynamic";

/** The complete sitemap while it fits into one file; from then on, an index of its parts. */
export async function GET(): Promise<Response> {
  const [site, parts] = [env().SITE_URL, await countSitemapParts()];
  if (parts > 1) return xml(writeSitemapIndex(parts, site));
  return xml(writeSitemap(await sitemapRecords(1, 1), site, await readSitemapPages()));
}
