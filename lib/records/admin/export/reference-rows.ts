import type { ExportCell, ExportTable } from "@/lib/exchange/table-export/table";
import { languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listReferences } from "@/lib/records/references/list";
import { mayChangeReferences } from "@/lib/records/references/right";
import { allPages, type ListReader } from "./list-reader";

/** The literature that records cite, with the number of records that cite each. */
async function* referenceRows({ actor, locale }: ListReader, { q = "" }: Record<string, string>) {
  const read = async (page: number) => {
    const found = await listReferences(actor, q, page);
    return found?.lines.map((reference) => ({ reference, usage: found.usage.get(reference.id) ?? 0 }));
  };
  for await (const { reference, usage } of allPages(read)) {
    const { authors, year, title, titleLanguage, publisher, place, series, doi, isbn, address, id } = reference;
    yield [
      ...[authors, year, title, languageName(titleLanguage, locale), publisher, place, series],
      ...[doi, isbn, address, usage, id],
    ] satisfies ExportCell[];
  }
}

export function referencesTable(reader: ListReader, filters: Record<string, string>): ExportTable | null {
  const t = translator(reader.locale);
  const names = [
    "authors",
    "year",
    "title",
    "titleLanguage",
    "publisher",
    "place",
    "series",
    "doi",
    "isbn",
    "address",
  ] as const;
  const columns = [
    ...names.map((name) => t(`work:references.field.${name}`)),
    ...[t("work:references.usage"), t("rounds:export.id")],
  ];
  if (!mayChangeReferences(reader.actor)) return null;
  return { title: t("work:references.title"), columns, rows: referenceRows(reader, filters) };
}
