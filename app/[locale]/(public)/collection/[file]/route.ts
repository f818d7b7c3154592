import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { collectedViews } from "@/lib/records/public/collected";
import { chosenRecords } from "@/lib/serving/chosen-records";
import { collectionFile } from "../collection-file";

type Context = { params: Promise<{ locale: string; file: string }> };

/** The records named by an address, as a file: `/ca/collection/export.ris?item=practice.most-do-sestky`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, file } = await params;
  if (!isLocale(locale)) notFound();
  const records = chosenRecords("collection", new URL(request.url).searchParams.getAll("item"));
  const write = collectionFile(file);
  if (!write || records.length === 0) notFound();
  const views = await collectedViews(records, locale);
  const items = views.map((view) => ({ view, note: "" }));
  return write(items, { locale, site: env().SITE_URL, name: "collection" });
}
