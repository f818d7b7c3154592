import { createHash } from "node:crypto";
import type { Database } from "@/lib/db";
import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isVocabularyName, vocabularies } from "@/lib/kinds/vocabularies";
import { vocabularyLabel } from "@/lib/kinds/vocabulary-label";
import { ownersPointing, termPointers } from "@/lib/records/merge/pointers";
import { notFound } from "@/lib/records/store/run-write";
import { removeTermWithin } from "@/lib/records/vocabularies/merge-terms";
import { saveTermWithin, type TermInput } from "@/lib/records/vocabularies/save-term";
import type { TermRow } from "@/lib/records/vocabularies/terms";
import { fold } from "@/lib/text/fold";
import { slugify } from "@/lib/text/slug";
import { firstUsers } from "./first-users";
import type { CompletedThing, StoredThing, ThingChange, ThingReader, ThingStore, ThingValues } from "./model";

/** Rows of a plan have ids of one form. A term's own id is its vocabulary and notation. */
function planId(termId: string): string {
  const hex = createHash("sha256").update(termId).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

const textAt = (values: ThingValues, key: string) => (typeof values[key] === "string" ? (values[key] as string) : "");
const labelsIn = (values: ThingValues) => locales.flatMap((language) => textAt(values, `${language}.label`) || []);

/** Vocabulary and notation, else a label in any language. */
function keysOf(values: ThingValues): string[] {
  const [vocabulary, notation] = [textAt(values, "vocabulary"), textAt(values, "notation")];
  return [
    ...(notation ? [`${vocabulary}/${notation}`] : []),
    ...labelsIn(values).map((label) => `${vocabulary} ${fold(label)}`),
  ];
}

function valuesOf({ vocabulary, notation, broaderId, exactMatch, labels }: TermRow): ThingValues {
  const texts = labels.flatMap(({ language, preferred, alternative, scopeNote }) => [
    [`${language}.label`, preferred],
    ...(alternative.length > 0 ? [[`${language}.alternative`, alternative]] : []),
    ...(scopeNote ? [[`${language}.scopeNote`, scopeNote]] : []),
  ]);
  return {
    ...{ vocabulary, notation, ...Object.fromEntries(texts) },
    ...(broaderId ? { broader: broaderId } : {}),
    ...(exactMatch ? { exactMatch } : {}),
  };
}

const readAll = (tx: Database): Promise<TermRow[]> =>
  tx.term.findMany({ include: { labels: true }, orderBy: { position: "asc" } });

const titleOf = ({ labels, notation }: TermRow) =>
  labels.find(({ language }) => language === "en")?.preferred ?? notation;

/** A vocabulary by its name in addresses, or as it is called in any language. */
function vocabularyNamed(text: string): string | null {
  const plain = fold(text).replace(/[ _]+/g, "-");
  if (isVocabularyName(plain)) return plain;
  const isCalled = (name: string) =>
    locales.some((locale) => fold(translator(locale)(vocabularyLabel(name))) === fold(text));
  return vocabularies.find(isCalled) ?? null;
}

type KnownTerms = Map<string, string>;

const broaderIn = (known: KnownTerms, vocabulary: string, name: string): string | undefined =>
  known.get(`${vocabulary}/${name}`) ?? known.get(`${vocabulary} ${fold(name)}`);

/** A row with the id of its broader term, which stands in an earlier row or is here already. */
function completeTerm(known: KnownTerms, vocabulary: string, { broader: name, ...rest }: ThingValues): CompletedThing {
  const values = { ...rest, vocabulary };
  const broader = typeof name === "string" ? broaderIn(known, vocabulary, name) : undefined;
  if (name && !broader) return { values, notes: [], refusals: [{ key: "broader", values: { name: String(name) } }] };
  const keys = keysOf(values);
  const termId = keys.map((key) => known.get(key)).find(Boolean) ?? `${vocabulary}/${notationOf(values)}`;
  if (broader === termId) return { values, notes: [], refusals: [{ key: "broader", values: { name: String(name) } }] };
  for (const key of keys) if (!known.has(key)) known.set(key, termId);
  return { values: { ...values, ...(broader ? { broader } : {}) }, notes: [] };
}

function readerOf(rows: readonly TermRow[]): ThingReader {
  const known: KnownTerms = new Map(rows.flatMap((row) => keysOf(valuesOf(row)).map((key) => [key, row.id])));
  const named = new Map<string, string | null>();
  const vocabularyIn = (cell: string) => {
    if (!named.has(cell)) named.set(cell, vocabularyNamed(cell));
    return named.get(cell);
  };
  return {
    things: rows.map((row) => ({
      ...{ id: planId(row.id), title: titleOf(row), keys: keysOf(valuesOf(row)), isOwn: true },
    })),
    complete: (values) => {
      const cell = textAt(values, "vocabulary");
      const vocabulary = vocabularyIn(cell);
      if (vocabulary) return completeTerm(known, vocabulary, values);
      return { values: { ...values }, notes: [], refusals: [{ key: "vocabulary", values: { name: cell } }] };
    },
  };
}

const notationOf = (values: ThingValues) =>
  textAt(values, "notation") || slugify(textAt(values, "en.label") || labelsIn(values)[0] || "term").slice(0, 60);

function labelsOf(values: ThingValues): TermInput["labels"] {
  const preferred = (language: Locale) => textAt(values, `${language}.label`);
  return Object.fromEntries(
    locales.filter(preferred).map((language) => [
      language,
      {
        preferred: preferred(language),
        alternative: (values[`${language}.alternative`] as string[] | undefined) ?? [],
        scopeNote: textAt(values, `${language}.scopeNote`) || null,
      },
    ]),
  );
}

async function inputOf(tx: Database, { values }: ThingChange, known: TermRow | undefined): Promise<TermInput> {
  const last =
    known ??
    (await tx.term.findFirst({ where: { vocabulary: textAt(values, "vocabulary") }, orderBy: { position: "desc" } }));
  return {
    notation: known?.notation ?? notationOf(values),
    position: known ? known.position : (last?.position ?? 0) + 1,
    broader: textAt(values, "broader") || null,
    exactMatch: textAt(values, "exactMatch") || null,
    hidden: known?.hidden ?? false,
    labels: labelsOf(values),
  };
}

/** The terms of all vocabularies: for administrators. */
export const termStore: ThingStore = {
  right: "changeVocabularies",
  isShared: true,
  open: async () => readerOf(await readAll(database())),
  keysOf,
  read: async (tx, ids) => {
    const rows = ids.length > 0 ? await readAll(tx) : [];
    const all = rows.map((row): [string, StoredThing] => [
      planId(row.id),
      { title: titleOf(row), values: valuesOf(row) },
    ]);
    const asked = new Set(ids);
    return new Map(all.filter(([id]) => asked.has(id)));
  },
  save: async (tx, actor, changes) => {
    const known = new Map((await readAll(tx)).map((row) => [planId(row.id), row]));
    const [ids, tags]: string[][] = [[], []];
    for (const change of changes) {
      const before = change.id ? known.get(change.id) : undefined;
      if (change.id && !before) throw notFound();
      const vocabulary = textAt(change.values, "vocabulary");
      const saved = await saveTermWithin(tx, actor, vocabulary, before?.id ?? null, await inputOf(tx, change, before));
      ids!.push(planId(saved.id));
      tags!.push(...saved.tags);
    }
    return { ids: ids!, tags: tags! };
  },
  users: async (tx, ids) => {
    const asked = new Set(ids);
    const rows = (await readAll(tx)).filter((row) => asked.has(planId(row.id)));
    const all = new Map<string, string>();
    for (const [vocabulary, terms] of Map.groupBy(rows, (row) => row.vocabulary)) {
      const found = await ownersPointing(tx, termPointers(vocabulary), { in: terms.map(({ id }) => id) });
      for (const [id, user] of firstUsers(found)) all.set(planId(id), user);
    }
    return all;
  },
  remove: async (tx, actor, id) => {
    const term = (await tx.term.findMany({ select: { id: true } })).find((row) => planId(row.id) === id);
    if (!term) throw notFound();
    return removeTermWithin(tx, actor, term.id);
  },
  path: (locale) => `/${locale}/admin/vocabularies`,
};
