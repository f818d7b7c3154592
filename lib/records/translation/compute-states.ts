import type { Database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type FieldState, overallState } from "@/lib/i18n/translation-state";
import type { KindName } from "@/lib/kinds/index";
import type { Texts } from "@/lib/kinds/kind";
import { hashText } from "@/lib/text/hash";
import { type CoverageRow, readCoverageRows, readSourceRows, type TextTable, textTables } from "./coverage-rows";
import type { TranslationStates } from "./states-code";
import { isWritten } from "./texts";

type Head = { id: string; sourceLanguage: string };
type Hashes = Map<string, string>;
type Entry = { isPublished: boolean; states: Map<string, FieldState> };
type Count = { head: Head; hashes: Hashes; optional: Set<string>; languages: Map<Locale, Entry> };

const textKey = (part: TextTable["part"], holderId: string, field: string) =>
  part ? `${part.name}/${holderId}/${field}` : field;

/** Per record, the hashes of its source texts. */
async function readHashes(tx: Database, tables: TextTable[], ids: string[]): Promise<Map<string, Hashes>> {
  const found = new Map<string, Hashes>(ids.map((id) => [id, new Map()]));
  for (const table of tables)
    for (const { recordId, holderId, texts } of await readSourceRows(tx, table, ids))
      for (const [field, text] of Object.entries(texts))
        if (isWritten(text)) found.get(recordId)?.set(textKey(table.part, holderId, field), hashText(text));
  return found;
}

const optionalOf = (texts: Texts) =>
  Object.entries(texts).flatMap(([name, field]) => ("proper" in field ? [name] : []));

/** Keys of texts that need no translation (proper names), also in parts. */
function optionalKeysOf(tables: TextTable[], hashes: Hashes): Set<string> {
  const names = new Set(
    tables.flatMap(({ part, texts }) => optionalOf(texts).map((name) => `${part?.name ?? ""}/${name}`)),
  );
  const nameOf = (key: string) => (key.includes("/") ? `${key.split("/")[0]}/${key.split("/")[2]}` : `/${key}`);
  return new Set([...hashes.keys()].filter((key) => names.has(nameOf(key))));
}

const emptyEntry = (hashes: Hashes): Entry => ({
  isPublished: false,
  states: new Map([...hashes.keys()].map((key) => [key, "missing"])),
});

function countRow(table: TextTable, { holderId, language, published, madeFrom, written }: CoverageRow, count: Count) {
  const entry = count.languages.get(language) ?? emptyEntry(count.hashes);
  count.languages.set(language, entry);
  if (published !== null) entry.isPublished = published;
  for (const field of written) {
    const key = textKey(table.part, holderId, field);
    const hash = count.hashes.get(key);
    if (hash !== undefined) entry.states.set(key, madeFrom[field] === hash ? "current" : "outdated");
  }
}

function statesOf({ head, hashes, optional, languages }: Count): TranslationStates {
  if (hashes.size === 0) return {};
  const others = locales.filter((locale) => locale !== head.sourceLanguage);
  return Object.fromEntries(
    others.map((locale) => {
      const { states: fields, isPublished } = languages.get(locale) ?? emptyEntry(hashes);
      return [locale, overallState(fields, isPublished, optional)] as const;
    }),
  );
}

/** How far these records of a kind are translated, from their texts. */
export async function computeStates(
  tx: Database,
  kind: KindName,
  heads: readonly Head[],
): Promise<Map<string, TranslationStates>> {
  const tables = textTables(kind);
  const ids = heads.map(({ id }) => id);
  const sources = await readHashes(tx, tables, ids);
  const counts = new Map(
    heads.map((head): [string, Count] => {
      const hashes = sources.get(head.id)!;
      return [head.id, { head, hashes, optional: optionalKeysOf(tables, hashes), languages: new Map() }];
    }),
  );
  for (const table of tables)
    for (const row of await readCoverageRows(tx, table, ids)) countRow(table, row, counts.get(row.recordId)!);
  return new Map([...counts].map(([id, count]) => [id, statesOf(count)]));
}
