import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type Database, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { type VocabularyName, vocabularies } from "@/lib/kinds/vocabularies";
import { redirectInput } from "@/lib/records/merge/input";
import { pointingAt, termPointers } from "@/lib/records/merge/pointers";
import { indexRecords } from "@/lib/records/search/index-record";
import { invalid, notFound, settle } from "@/lib/records/store/settle";
import { readStored } from "@/lib/records/store/stored";
import { modelNamed } from "@/lib/records/store/stores";
import { termsTag, writeTags } from "@/lib/records/store/tags";
import { lockRecord } from "@/lib/records/write/place";
import { looseInput, rewrite } from "@/lib/records/write/rewrite";
import { line, lines } from "@/lib/text/schema";

const platform = { cityId: null };

export type TermInput = {
  notation: string;
  position: number;
  broader: string | null;
  exactMatch: string | null;
  labels: Partial<Record<Locale, { preferred: string; alternative: string[]; scopeNote: string | null }>>;
};

const label = z.strictObject({
  preferred: line(200),
  alternative: z.array(line(200), "error.list").max(30, "error.tooMany"),
  scopeNote: lines(2_000).nullable(),
});
export const termSchema = z.strictObject({
  notation: line(60).refine((text) => /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(text), "error.notation"),
  position: z.number("error.number").int("error.whole").min(0, "error.tooSmall").max(100_000, "error.tooLarge"),
  broader: line(120).nullable(),
  exactMatch: z
    .url({ protocol: /^https?$/, error: "error.url" })
    .max(2_000, "error.tooLong")
    .nullable(),
  labels: z.partialRecord(z.enum(locales), label),
});

type LabelRow = { language: string; preferred: string; alternative: string[]; scopeNote: string | null };
export type TermLine = {
  id: string;
  notation: string;
  position: number;
  broaderId: string | null;
  exactMatch: string | null;
  labels: LabelRow[];
  usage: number;
  narrower: number;
};

async function usageOf(tx: Database, vocabulary: string, id: string): Promise<number> {
  return (await pointingAt(tx, termPointers(vocabulary), id)).length;
}

/** How many records use each term, in one question for each column. */
async function countUsage(vocabulary: string): Promise<Map<string, number>> {
  const owners = new Map<string, Set<string>>();
  for (const { model, column, owner } of termPointers(vocabulary)) {
    const rows = await modelNamed(database(), model).findMany({
      where: { [column]: { startsWith: `${vocabulary}/` } },
      select: { [column]: true, [owner]: true },
    });
    for (const { [column]: term, [owner]: record } of rows as Record<string, string | null>[])
      if (term && record) owners.set(term, (owners.get(term) ?? new Set()).add(record));
  }
  return new Map([...owners].map(([id, records]) => [id, records.size]));
}

/** The terms of a vocabulary with all that is known of them; null for whoever may not change them. */
export async function readVocabulary(actor: Actor, vocabulary: VocabularyName): Promise<TermLine[] | null> {
  if (!can(actor, "changeVocabularies", platform)) return null;
  const [terms, usage] = await Promise.all([
    database().term.findMany({
      where: { vocabulary },
      include: { labels: true, _count: { select: { narrower: true } } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    }),
    countUsage(vocabulary),
  ]);
  return terms.map(({ _count, ...term }) => ({ ...term, usage: usage.get(term.id) ?? 0, narrower: _count.narrower }));
}

/** The vocabularies with the number of their terms; null for whoever may not change them. */
export async function listVocabularies(actor: Actor): Promise<{ name: VocabularyName; terms: number }[] | null> {
  if (!can(actor, "changeVocabularies", platform)) return null;
  const counts = await database().term.groupBy({ by: ["vocabulary"], _count: true });
  const terms = new Map(counts.map(({ vocabulary, _count }) => [vocabulary, _count]));
  return vocabularies.map((name) => ({ name, terms: terms.get(name) ?? 0 }));
}

function requireRight(actor: Actor): void {
  if (!can(actor, "changeVocabularies", platform)) throw notFound();
}

/** A chain of broader terms ends somewhere, within its vocabulary. */
async function checkBroader(tx: Database, vocabulary: string, id: string, broader: string | null): Promise<void> {
  for (let next = broader; next !== null; ) {
    if (next === id) throw invalid([{ key: "error.termCircle", path: ["broader"] }]);
    const term: { broaderId: string | null; vocabulary: string } | null = await tx.term.findUnique({
      where: { id: next },
    });
    if (term?.vocabulary !== vocabulary) throw invalid([{ key: "error.term", path: ["broader"] }]);
    next = term.broaderId;
  }
}

async function writeLabels(tx: Database, termId: string, labels: TermInput["labels"]): Promise<void> {
  await tx.termLabel.deleteMany({ where: { termId } });
  const data = locales.flatMap((language) => {
    const one = labels[language];
    return one?.preferred ? { termId, language, ...one, alternative: one.alternative.filter(Boolean) } : [];
  });
  await tx.termLabel.createMany({ data });
}

/** Filters find a record by the broader terms of its terms, too: their entries follow. */
async function reindexUsers(tx: Database, vocabulary: string, ids: string[]): Promise<string[]> {
  const users = new Map<string, { kind: KindName; id: string }>();
  for (const id of ids)
    for (const record of await pointingAt(tx, termPointers(vocabulary), id)) users.set(record.id, record);
  return indexRecords(tx, [...users.values()]);
}

async function withNarrower(tx: Database, id: string): Promise<string[]> {
  const narrower = await tx.term.findMany({ where: { broaderId: id }, select: { id: true } });
  const below = await Promise.all(narrower.map((term) => withNarrower(tx, term.id)));
  return [id, ...below.flat()];
}

const isVocabulary = (name: string): name is VocabularyName => vocabularies.some((one) => one === name);

/** Adds a term, or changes one (`id`). Its notation, and with it its id, stays what it was made with. */
export function saveTerm(
  actor: Actor,
  vocabulary: string,
  id: string | null,
  raw: unknown,
): Promise<Result<{ id: string }>> {
  return settle(async (tx) => {
    requireRight(actor);
    if (!isVocabulary(vocabulary)) throw notFound();
    const parsed = termSchema.safeParse(raw);
    if (!parsed.success)
      throw invalid(
        parsed.error.issues.map(({ message, path }) => ({ key: message, path: path as (string | number)[] })),
      );
    const { notation, position, broader, exactMatch, labels } = parsed.data;
    if (!labels.en?.preferred) throw invalid([{ key: "error.required", path: ["labels", "en", "preferred"] }]);
    const known = id ? await tx.term.findUnique({ where: { id } }) : null;
    if (id && known?.vocabulary !== vocabulary) throw notFound();
    const termId = known?.id ?? `${vocabulary}/${notation}`;
    await checkBroader(tx, vocabulary, termId, broader);
    const data = { position, broaderId: broader, exactMatch };
    if (known) await tx.term.update({ where: { id: termId }, data });
    else await tx.term.create({ data: { ...data, id: termId, vocabulary, notation } });
    await writeLabels(tx, termId, labels);
    const moved = known && known.broaderId !== broader;
    const lists = moved ? await reindexUsers(tx, vocabulary, await withNarrower(tx, termId)) : [];
    const tags = [termsTag, ...lists];
    await writeTags(tx, tags);
    return { value: { id: termId }, tags };
  });
}

/** Removes a term that nothing uses. Errors: invalid (in use, or broader than others), notFound. */
export function removeTerm(actor: Actor, id: string): Promise<Result<null>> {
  return settle(async (tx) => {
    requireRight(actor);
    const term = await tx.term.findUnique({ where: { id }, include: { _count: { select: { narrower: true } } } });
    if (!term) throw notFound();
    if (term._count.narrower > 0 || (await usageOf(tx, term.vocabulary, id)) > 0)
      throw invalid([{ key: "error.termInUse", path: [] }]);
    await tx.term.delete({ where: { id } });
    await writeTags(tx, [termsTag]);
    return { value: null, tags: [termsTag] };
  });
}

/** What the term that goes was called, the term that stays is called as well. */
async function inheritLabels(tx: Database, keepId: string, loseId: string): Promise<void> {
  for (const lost of await tx.termLabel.findMany({ where: { termId: loseId } })) {
    const where = { termId_language: { termId: keepId, language: lost.language } };
    const kept = await tx.termLabel.findUnique({ where });
    const names = [...(kept?.alternative ?? []), lost.preferred, ...lost.alternative];
    const alternative = [...new Set(names)].filter((name) => name !== kept?.preferred);
    if (kept) await tx.termLabel.update({ where, data: { alternative } });
    else await tx.termLabel.create({ data: { ...lost, termId: keepId } });
  }
}

/** Makes one term of two: records that used the second use the first, its names stay as alternative labels. */
export function mergeTerms(
  actor: Actor,
  keepId: string,
  loseId: string,
  now = new Date(),
): Promise<Result<{ records: number }>> {
  return settle(async (tx) => {
    requireRight(actor);
    const [keep, lose] = [
      await tx.term.findUnique({ where: { id: keepId } }),
      await tx.term.findUnique({ where: { id: loseId } }),
    ];
    if (!keep || !lose) throw notFound();
    if (keepId === loseId || keep.vocabulary !== lose.vocabulary)
      throw invalid([{ key: "error.term", path: ["into"] }]);
    const users = await pointingAt(tx, termPointers(lose.vocabulary), loseId);
    const tags = [termsTag];
    for (const { kind, id } of users) {
      await lockRecord(tx, kind, id);
      const before = (await readStored(tx, kind, id))!;
      const input = redirectInput(kindNamed(kind), looseInput(before), { self: id, from: loseId, to: keepId });
      tags.push(...(await rewrite({ tx, actor, now }, { kind, id, before, action: "relink" }, input)));
    }
    // The one that stays does not become broader than itself.
    await tx.term.updateMany({ where: { id: keepId, broaderId: loseId }, data: { broaderId: lose.broaderId } });
    const narrower = await tx.term.findMany({ where: { broaderId: loseId }, select: { id: true } });
    await tx.term.updateMany({ where: { broaderId: loseId }, data: { broaderId: keepId } });
    for (const { id } of narrower) tags.push(...(await reindexUsers(tx, lose.vocabulary, await withNarrower(tx, id))));
    await inheritLabels(tx, keepId, loseId);
    await tx.term.delete({ where: { id: loseId } });
    await writeTags(tx, tags);
    return { value: { records: users.length }, tags };
  });
}
