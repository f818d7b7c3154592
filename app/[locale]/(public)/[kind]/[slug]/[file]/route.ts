import { notFound, permanentRedirect } from "next/navigation";
import { citedRecord } from "@/lib/cite/cited-record";
import { formatOfFile } from "@/lib/cite/formats";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { kindAtPath } from "@/lib/kinds/index";
import { publishedRecord } from "@/lib/records/public/published";
import { gone } from "@/lib/serving/gone";

type Context = { params: Promise<{ locale: string; kind: string; slug: string; file: string }> };

/** A public record as a file for reference managers: `/ca/practices/most-do-sestky/cite.ris`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, kind: path, slug, file } = await params;
  const kind = kindAtPath(path);
  const format = formatOfFile(file, "cite");
  if (!isLocale(locale) || !kind || !format) notFound();
  const found = await publishedRecord(kind, slug, locale);
  if (!found) notFound();
  if (found.state === "moved") permanentRedirect(`${recordPath(locale, { kind, slug: found.slug })}/${file}`);
  if (found.state === "archived") gone();
  const headers = {
    "content-type": format.type,
    "content-disposition": `attachment; filename="${slug}.${file.split(".")[1]}"`,
    "x-robots-tag": "noindex",
  };
  return new Response(format.write([citedRecord(found.view, env().SITE_URL)]), { headers });
}
