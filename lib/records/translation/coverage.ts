import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type FieldState, overallState, type TranslationState } from "@/lib/i18n/translation-state";
import { type KindName, kindNames } from "@/lib/kinds/index";
import type { Texts } from "@/lib/kinds/kind";
import { cacheRead } from "@/lib/records/store/read-cache";
import { kindTag } from "@/lib/records/store/tags";
import { targetOf } from "@/lib/records/write/place";
import { hashText } from "@/lib/text/hash";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { type CoverageRow, readCoverageRows, readSourceRows, type TextTable, textTables } from "./coverage-rows";
import { isWritten } from "./texts";

type Head = Pick<
  RecordRow,
  "id" | "kind" | "slug" | "version" | "sourceLanguage" | "responsibleCityId" | "createdById" | "publication"
>;

/** A record with its translation state in every other language. */
export type RecordCoverage = Head & { states: Partial<Record<Locale, TranslationState>> };

const textKey = (part: TextTable["part"], holderId: string, field: string) =>
  part ? `${part.name}/${holderId}/${field}` : field;

type Hashes = Map<string, string>;
/** Source hashes by record id. A version's source never changes, so each is hashed once. */
const hashedSources = new Map<string, { version: number; hashes: Hashes }>();
const maxHashed = 50_000;
const batchSize = 500;

async function hashSources(tables: TextTable[], heads: Head[]): Promise<void> {
  const found = new Map<string, Hashes>(heads.map(({ id }) => [id, new Map()]));
  const ids = [...found.keys()];
  for (const table of tables) {
    for (const { recordId, holderId, texts } of await readSourceRows(table, ids))
      for (const [field, text] of Object.entries(texts))
        if (isWritten(text)) found.get(recordId)?.set(textKey(table.part, holderId, field), hashText(text));
  }
  for (const { id, version } of heads) hashedSources.set(id, { version, hashes: found.get(id)! });
}

async function sourcesOf(tables: TextTable[], heads: Head[]): Promise<Map<string, Hashes>> {
  const unknown = heads.filter(({ id, version }) => hashedSources.get(id)?.version !== version);
  for (let at = 0; at < unknown.length; at += batchSize) await hashSources(tables, unknown.slice(at, at + batchSize));
  const found = new Map(heads.map(({ id }) => [id, hashedSources.get(id)!.hashes]));
  if (hashedSources.size > maxHashed) hashedSources.clear();
  return found;
}

const optionalOf = (texts: Texts) =>
  Object.entries(texts).flatMap(([name, field]) => ("proper" in field ? [name] : []));

type Entry = { isPublished: boolean; states: Map<string, FieldState> };
type Count = { head: Head; hashes: Hashes; optional: Set<string>; languages: Map<Locale, Entry> };

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

function standingOf({ head, hashes, optional, languages }: Count): RecordCoverage {
  const others = locales.filter((locale) => locale !== head.sourceLanguage);
  const states = others.map((locale) => {
    const { states: fields, isPublished } = languages.get(locale) ?? emptyEntry(hashes);
    return [locale, overallState(fields, isPublished, optional)] as const;
  });
  return { ...head, states: Object.fromEntries(states) };
}

/** Keys of texts that need no translation (proper names), also in parts. */
function optionalKeysOf(tables: TextTable[], hashes: Hashes): Set<string> {
  const names = new Set(
    tables.flatMap(({ part, texts }) => optionalOf(texts).map((name) => `${part?.name ?? ""}/${name}`)),
  );
  const nameOf = (key: string) => (key.includes("/") ? `${key.split("/")[0]}/${key.split("/")[2]}` : `/${key}`);
  return new Set([...hashes.keys()].filter((key) => names.has(nameOf(key))));
}

async function readKind(kind: KindName): Promise<RecordCoverage[]> {
  const tables = textTables(kind);
  const heads: Head[] = await database().record.findMany({
    where: { kind, publication: { not: "archived" } },
    select: {
      id: true,
      kind: true,
      slug: true,
      version: true,
      sourceLanguage: true,
      responsibleCityId: true,
      createdById: true,
      publication: true,
    },
    orderBy: { slug: "asc" },
  });
  const sources = await sourcesOf(tables, heads);
  const counts = new Map(
    heads.map((head): [string, Count] => {
      const hashes = sources.get(head.id)!;
      return [head.id, { head, hashes, optional: optionalKeysOf(tables, hashes), languages: new Map() }];
    }),
  );
  for (const table of tables)
    for (const row of await readCoverageRows(kind, table)) {
      const count = counts.get(row.recordId);
      if (count) countRow(table, row, count);
    }
  return [...counts.values()].filter(({ hashes }) => hashes.size > 0).map(standingOf);
}

/** All records of a kind that are not archived, cached until one of the kind changes. */
const standingsOf = (kind: KindName) => cacheRead(`coverage ${kind}`, [kindTag(kind)], () => readKind(kind));

export type CoverageFilter = {
  /** Id of the responsible city, or "platform" for records without one. */
  city?: string | undefined;
  kind?: KindName | undefined;
};

/** True when the actor may export at least one of these records. */
export const mayExportAny = (actor: Actor, standings: readonly RecordCoverage[]) =>
  standings.some((standing) => can(actor, "export", targetOf(standing)));

/** The records that the actor may translate, with their states. */
export async function readCoverage(actor: Actor, { city, kind }: CoverageFilter = {}): Promise<RecordCoverage[]> {
  const lists = await Promise.all((kind ? [kind] : kindNames).map(standingsOf));
  const cityId = city === "platform" ? null : city;
  return lists
    .flat()
    .filter(
      (standing) =>
        (city === undefined || standing.responsibleCityId === cityId) && can(actor, "translate", targetOf(standing)),
    );
}

export const coverageStates = ["missing", "inProgress", "current", "outdated"] as const satisfies TranslationState[];
export type CoverageCounts = Record<TranslationState, number>;

/** The number of records per state in a language. Records whose source it is are not counted. */
export function countCoverage(standings: readonly RecordCoverage[], language: Locale): CoverageCounts {
  const counts: CoverageCounts = { missing: 0, inProgress: 0, current: 0, outdated: 0 };
  for (const { states } of standings) if (states[language]) counts[states[language]] += 1;
  return counts;
}

/** The next record after `after` in this state, starting over at the end of the list. */
export function nextStanding(
  standings: readonly RecordCoverage[],
  language: Locale,
  state: TranslationState,
  after: string,
): RecordCoverage | undefined {
  const here = standings.findIndex(({ id }) => id === after);
  const order = [...standings.slice(here + 1), ...standings.slice(0, Math.max(here, 0))];
  return order.find(({ states }) => states[language] === state);
}
