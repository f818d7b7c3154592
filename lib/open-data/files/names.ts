import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNamed, kindNames, kinds } from "@/lib/kinds/index";

// The files of open data and their names, which stay the same for ever.

type FileFormat = "csv" | "jsonl" | "geojson";
export type DataFile = { name: string; kind: KindName; format: FileFormat; locale?: Locale };

/** Kinds with a place of their own. */
const hasPoints = (kind: KindName) => "coordinates" in kindNamed(kind).fields;

const fileName = (kind: KindName, format: FileFormat, locale?: Locale) =>
  `${kinds[kind].path}${locale ? `.${locale}` : ""}.${format}`;

/** The files of a kind: a table in each language, everything in all languages, and points in each language. */
export function filesOf(kind: KindName): DataFile[] {
  const formats: FileFormat[] = hasPoints(kind) ? ["csv", "jsonl", "geojson"] : ["csv", "jsonl"];
  const inLanguages = formats.flatMap((format) =>
    locales.map((locale) => ({ name: fileName(kind, format, locale), kind, format, locale })),
  );
  return [{ name: fileName(kind, "jsonl"), kind, format: "jsonl" }, ...inLanguages];
}

export const archiveName = "xarxa.zip";
export const columnsName = (locale: Locale) => `columns.${locale}.csv`;
export const allDataFiles: readonly DataFile[] = kindNames.flatMap(filesOf);

export const dataPath = (name: string) => `/data/${name}`;

const types: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
  zip: "application/zip",
  graphml: "application/graphml+xml; charset=utf-8",
};

export const dataType = (name: string): string => types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
