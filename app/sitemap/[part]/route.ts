import { readSitemapPages } from "@/app/sitemap.xml/sitemap-pages";
import { writeSitemap, xml } from "@/app/sitemap.xml/sitemap-text";
import { env } from "@/lib/env";
import { countSitemapParts, sitemapRecords } from "@/lib/records/public/sitemap";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ part: string }> };

/** `/sitemap/2.xml`. The first part also lists the pages that are not records. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [, digits] = /^([1-9]\d{0,3})\.xml$/.exec((await params).part) ?? [];
  const [part, parts] = [Number(digits ?? 0), await countSitemapParts()];
  if (part === 0 || part > parts) return new Response(null, { status: 404 });
  const more = part === 1 ? await readSitemapPages() : null;
  return xml(writeSitemap(await sitemapRecords(part, parts), env().SITE_URL, more));
}
