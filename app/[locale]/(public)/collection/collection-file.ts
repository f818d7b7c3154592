import { kindLabelOf, placeOf, whenOf } from "@/components/records/row-of-card";
import { citedRecord } from "@/lib/cite/cited-record";
import { formatOfFile } from "@/lib/cite/formats";
import { formatList } from "@/lib/i18n/format";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { writeCsv } from "@/lib/text/csv";

export type FileItem = { view: View; note: string };
type Options = { locale: Locale; site: string; name: string };

/** Languages with a decimal comma, whose spreadsheets expect semicolons between cells. */
const usesComma = (locale: Locale) => locale !== "en";

function csvOf(items: readonly FileItem[], { locale, site }: Options): string {
  const t = translator(locale);
  const head = [
    t("kinds:field.title"),
    t("collection:column.kind"),
    t("collection:column.place"),
    t("collection:column.when"),
    t("kinds:field.evidence"),
    t("kinds:field.summary"),
    t("collection:column.language"),
    t("records:updatedLabel"),
    t("records:confirmed.label"),
    t("collection:column.authors"),
    t("collection:column.address"),
    t("collection:note.label"),
  ];
  const lines = items.map(({ view, note }) => {
    const { card } = view;
    const cited = citedRecord(view, site);
    const evidence = card.fields.evidence && card.terms[card.fields.evidence]?.label.text;
    return [
      card.title.text,
      kindLabelOf(card, locale),
      placeOf(card, locale) ?? "",
      whenOf(card, locale) ?? "",
      evidence ?? "",
      card.lead?.text ?? "",
      languageLabel(card.title.language, locale),
      cited.updatedOn,
      cited.checkedOn ?? "",
      formatList(
        cited.authors.map(({ text }) => text),
        locale,
      ),
      cited.address,
      note,
    ];
  });
  return writeCsv([head, ...lines], usesComma(locale));
}

function answer(body: string, type: string, filename: string): Response {
  const headers = {
    "content-type": type,
    "content-disposition": `attachment; filename="${filename}"`,
    "x-robots-tag": "noindex",
  };
  return new Response(body, { headers });
}

/** The function that writes a file with this name (`export.csv`, `export.ris` …); undefined if there is none. */
export function collectionFile(file: string) {
  if (file === "export.csv")
    return (items: readonly FileItem[], options: Options) =>
      answer(csvOf(items, options), "text/csv; charset=utf-8", `${options.name}.csv`);
  const format = formatOfFile(file, "export");
  if (!format) return undefined;
  return (items: readonly FileItem[], { site, name }: Options) =>
    answer(
      format.write(items.map(({ view, note }) => ({ ...citedRecord(view, site), ...(note && { note }) }))),
      format.type,
      `${name}.${file.split(".")[1]}`,
    );
}
