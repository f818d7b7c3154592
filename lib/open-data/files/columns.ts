import { readingOrder } from "@/lib/i18n/fallbacks";
import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Field } from "@/lib/kinds/fields";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { recordUri } from "@/lib/open-data/record/wire-record";
import { languagesOf, type PublicRecord } from "@/lib/records/public/every-language";
import { notationOf } from "@/lib/records/search/facet-names";

// The columns of the CSV files: one per neutral value and text, in one language. Parts have files of their own.

export type DataCell = string | number;
export type DataRow = { record: PublicRecord; language: Locale; locale: Locale; site: string };
export type DataColumn = { name: string; meaning: (t: Translate) => string; cell: (row: DataRow) => DataCell };

/** Between several values of one cell. */
export const separator = " | ";

type Linked = { id: string; slug?: string; title?: { text: string }; label?: { text: string }; code?: string | null };
type Name = { text: string } | string | null | undefined;

const listOf = (value: unknown): Linked[] => (value === undefined ? [] : ([value].flat() as Linked[]));
const textOf = (name: Name) => (typeof name === "object" ? (name?.text ?? "") : (name ?? ""));
const joined = (texts: readonly string[]) => texts.filter(Boolean).join(separator);

const frame: DataColumn[] = [
  { name: "id", meaning: (t) => t("data:column.id"), cell: ({ record }) => record.id },
  { name: "uri", meaning: (t) => t("data:column.uri"), cell: ({ record, site }) => recordUri(site, record) },
  {
    name: "page",
    meaning: (t) => t("data:column.page"),
    cell: ({ record, locale, site }) => `${site}${recordPath(locale, record)}`,
  },
  { name: "language", meaning: (t) => t("data:column.language"), cell: ({ language }) => language },
  { name: "source_language", meaning: (t) => t("data:column.source"), cell: ({ record }) => record.source },
  {
    name: "languages",
    meaning: (t) => t("data:column.languages"),
    cell: ({ record }) => joined(languagesOf(record)),
  },
  {
    name: "published_at",
    meaning: (t) => t("data:column.publishedAt"),
    cell: ({ record }) => record.publishedAt?.toISOString() ?? "",
  },
  {
    name: "updated_at",
    meaning: (t) => t("data:column.updatedAt"),
    cell: ({ record }) => record.updatedAt.toISOString(),
  },
  { name: "licence", meaning: (t) => t("data:column.licence"), cell: ({ record }) => record.licence },
  {
    name: "responsible_city",
    meaning: (t) => t("data:column.responsibleCity"),
    cell: ({ record }) => record.responsibleCity?.slug ?? "",
  },
  { name: "demo", meaning: (t) => t("data:column.demo"), cell: ({ record }) => String(record.demo) },
];

const labelOf = (name: string) => (t: Translate) => t(`kinds:field.${name}` as "kinds:field.title");

/** Two columns for what has a name: its key, which stays, and its name in the file's language. */
function namedColumns(name: string, key: (linked: Linked) => string, title: (linked: Linked) => string): DataColumn[] {
  return [
    {
      name,
      meaning: (t) => `${labelOf(name)(t)}: ${t("data:column.key")}`,
      cell: ({ record }) => joined(listOf(record.fields[name]).map(key)),
    },
    {
      name: `${name}_name`,
      meaning: (t) => `${labelOf(name)(t)}: ${t("data:column.name")}`,
      cell: ({ record }) => joined(listOf(record.fields[name]).map(title)),
    },
  ];
}

function linkColumns(name: string, { to }: Extract<Field, { type: "link" }>): DataColumn[] {
  if (to === "person") return [];
  if (to === "district")
    return namedColumns(
      name,
      ({ code, id }) => code ?? id,
      (linked) => textOf((linked as { name?: Name }).name),
    );
  return namedColumns(
    name,
    ({ slug, id }) => slug ?? id,
    ({ title }) => textOf(title),
  );
}

const coordinateOf = (record: PublicRecord, axis: "lat" | "lon"): DataCell => {
  const at = record.fields.coordinates as { lat: number; lon: number } | undefined;
  return at ? at[axis] : "";
};

function valueColumns(name: string, field: Field): DataColumn[] {
  if (field.type === "term")
    return namedColumns(
      name,
      ({ id }) => notationOf(id),
      ({ label }) => textOf(label),
    );
  if (field.type === "link") return linkColumns(name, field);
  if (field.type === "coordinates")
    return (["lat", "lon"] as const).map((axis) => ({
      name: axis,
      meaning: (t) => t(`data:column.${axis}`),
      cell: ({ record }) => coordinateOf(record, axis),
    }));
  const cell = ({ record }: DataRow): DataCell => {
    const value = record.fields[name];
    if (typeof value === "number") return value;
    return value === undefined ? "" : joined([value].flat().map(String));
  };
  return [{ name, meaning: labelOf(name), cell }];
}

type ListItem = { title?: string; text: string };

const writeText = (text: unknown): string =>
  Array.isArray(text)
    ? text.map(({ title, text: body }: ListItem) => (title ? `${title}: ${body}` : body)).join("\n\n")
    : String(text ?? "");

const textColumn = (name: string): DataColumn => ({
  name,
  meaning: labelOf(name),
  cell: ({ record, language }) => writeText(record.texts[name]?.[language]),
});

/** The columns of a kind's CSV file. */
export function dataColumns(kindName: KindName): DataColumn[] {
  const { fields, translated } = kindNamed(kindName);
  const values = Object.entries(fields).filter(([name]) => name !== "licence");
  return [
    ...frame,
    ...Object.keys(translated).map(textColumn),
    ...values.flatMap(([name, field]) => valueColumns(name, field)),
  ];
}

/** The language in which a record stands in a file: the file's, or the best other one. */
export function languageIn(record: PublicRecord, locale: Locale): Locale {
  const languages = languagesOf(record);
  return readingOrder(locale, record.source).find((language) => languages.includes(language)) ?? record.source;
}

/** A record as a row of its kind's CSV file. */
export function dataRow(
  record: PublicRecord,
  locale: Locale,
  site: string,
  columns: readonly DataColumn[],
): DataCell[] {
  const row = { record, locale, site, language: languageIn(record, locale) };
  return columns.map(({ cell }) => cell(row));
}
