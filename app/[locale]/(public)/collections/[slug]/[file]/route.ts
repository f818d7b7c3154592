import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { publishedCollection } from "@/lib/records/collections/published";
import { collectedViews } from "@/lib/records/public/collected";
import { collectionFile } from "../../../collection/collection-file";

type Context = { params: Promise<{ locale: string; slug: string; file: string }> };

/** A published collection as a file, with its notes: `/ca/collections/transitions/export.csv`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug, file } = await params;
  const write = collectionFile(file);
  if (!isLocale(locale) || !write) notFound();
  const collection = await publishedCollection(slug, locale);
  if (!collection) notFound();
  const notes = new Map(collection.items.map(({ card, note }) => [card.id, note]));
  const views = await collectedViews(
    collection.items.map(({ card }) => card),
    locale,
  );
  const items = views.map((view) => ({ view, note: notes.get(view.id) ?? "" }));
  return write(items, { locale, site: env().SITE_URL, name: slug });
}
