import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "@/lib/i18n/locales";
import { locales, sourceLocale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { wireRecord } from "@/lib/open-data/record/wire-record";
import { languagesOf, type PublicRecord, readPublicRecordsIn } from "@/lib/records/public/every-language";
import { idsOfKind } from "@/lib/records/public/every-record";
import { csvLine, csvMark } from "@/lib/text/csv";
import { type DataColumn, dataColumns, dataRow, languageIn } from "./columns";
import { type DataFile, filesOf } from "./names";

/** So many records are in memory at a time. */
const batch = 200;

type Open = { file: DataFile; handle: FileHandle; columns: DataColumn[]; rows: number };

/** A record with the texts of one language only; null where it has none in it. */
function inOneLanguage(record: PublicRecord, locale: Locale): PublicRecord | null {
  if (!languagesOf(record).includes(locale)) return null;
  const only = (texts: PublicRecord["texts"]) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([name, text]) => (locale in text ? [[name, { [locale]: text[locale] }]] : [])),
    );
  const parts = Object.entries(record.parts).map(([name, items]) => [
    name,
    items.map((item) => ({ ...item, texts: only(item.texts) })),
  ]);
  return {
    ...record,
    translations: record.translations.filter(({ language }) => language === locale),
    texts: only(record.texts),
    parts: Object.fromEntries(parts),
  };
}

function featureOf(record: PublicRecord, locale: Locale, site: string) {
  const at = record.fields.coordinates as { lat: number; lon: number } | undefined;
  if (!at) return null;
  const { coordinates: _, ...fields } = wireRecord(record, site).fields as Record<string, unknown>;
  const language = languageIn(record, locale);
  const title = record.card.title;
  return {
    type: "Feature",
    id: record.id,
    geometry: { type: "Point", coordinates: [at.lon, at.lat] },
    properties: { title: title.text, language: title.language, textLanguage: language, slug: record.slug, ...fields },
  };
}

/** A record as a line of a file; undefined where the file does not have it. */
function lineOf({ file, columns, rows }: Open, record: PublicRecord, site: string): string | undefined {
  const { format, locale } = file;
  if (format === "csv") return csvLine(dataRow(record, locale ?? sourceLocale, site, columns));
  if (format === "geojson") {
    const feature = featureOf(record, locale ?? sourceLocale, site);
    return feature ? `${rows > 0 ? ",\n" : ""}${JSON.stringify(feature)}` : undefined;
  }
  const wanted = locale ? inOneLanguage(record, locale) : record;
  return wanted ? `${JSON.stringify(wireRecord(wanted, site))}\n` : undefined;
}

async function writeRecords(files: readonly Open[], records: readonly PublicRecord[], site: string): Promise<void> {
  for (const file of files) {
    const lines: string[] = [];
    for (const record of records) {
      const line = lineOf(file, record, site);
      if (line === undefined) continue;
      lines.push(line);
      file.rows += 1;
    }
    if (lines.length > 0) await file.handle.writeFile(lines.join(""));
  }
}

const beginnings: Readonly<Record<DataFile["format"], (columns: DataColumn[]) => string>> = {
  csv: (columns) => csvMark + csvLine(columns.map(({ name }) => name)),
  jsonl: () => "",
  geojson: () => '{"type":"FeatureCollection","features":[\n',
};

async function openFile(folder: string, file: DataFile): Promise<Open> {
  const columns = file.format === "csv" ? dataColumns(file.kind) : [];
  const handle = await open(join(folder, file.name), "w");
  await handle.writeFile(beginnings[file.format](columns));
  return { file, handle, columns, rows: 0 };
}

/** Writes the files of a kind into a folder. Returns how many records are in each. */
export async function writeKind(kind: KindName, folder: string, site: string): Promise<Map<string, number>> {
  const files: Open[] = [];
  try {
    for (const file of filesOf(kind)) files.push(await openFile(folder, file));
    for await (const ids of idsOfKind(kind, batch))
      for (const [index, records] of (await readPublicRecordsIn(kind, ids, locales)).entries()) {
        const inLocale = files.filter(({ file }) => (file.locale ?? sourceLocale) === locales[index]);
        await writeRecords(inLocale, records, site);
      }
    for (const { file, handle } of files) if (file.format === "geojson") await handle.writeFile("\n]}\n");
  } finally {
    await Promise.all(files.map(({ handle }) => handle.close()));
  }
  return new Map(files.map(({ file, rows }) => [file.name, rows]));
}
