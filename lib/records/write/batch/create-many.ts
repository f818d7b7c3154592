import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { BaseInput, Input } from "@/lib/kinds/input";
import { writeHistoryLines } from "@/lib/records/history/history";
import { indexTogether } from "@/lib/records/search/index-record";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { renderMissing, storeRendered } from "@/lib/records/store/rendered";
import { insertRows } from "@/lib/records/store/row-statements";
import { notFound } from "@/lib/records/store/run-write";
import { savedTags } from "@/lib/records/store/tags";
import { rendererVersion } from "@/lib/text/markdown";
import { recordInputColumns } from "../finish-write";
import { chooseFreeSlugs } from "../free-slug";
import { checkTargetsOf, parseInput } from "../parse-input";
import { publicationColumns } from "../publish";
import { insertInputs } from "./insert-inputs";
import type { BatchOptions } from "./model";

export type BatchRecord = {
  id: string;
  /** The wanted slug; a number is added when it is taken. */
  slug: string;
  raw: unknown;
  /** Makes the record public in these languages; none leaves it a draft. */
  languages: readonly Locale[];
};

type Parsed = BatchRecord & { input: Input<KindOf<KindName>> };

function parse(actor: Actor, kind: KindName, record: BatchRecord): Parsed {
  const isPublic = record.languages.length > 0;
  const input = parseInput(kind, record.raw, { isDraft: !isPublic });
  const place = { kind, cityId: input.responsibleCity };
  if (!can(actor, "create", place) || (isPublic && !can(actor, "publish", place))) throw notFound();
  return { ...record, input };
}

async function insertRecords(tx: Database, actor: Actor, kind: KindName, records: readonly Parsed[], now: Date) {
  const slugs = await chooseFreeSlugs(
    tx,
    kind,
    records.map(({ slug }) => slug),
  );
  const by = { createdById: actor.userId, updatedById: actor.userId };
  const rows = records.map(({ id, input, languages }, index) => ({
    ...recordInputColumns(input),
    ...publicationColumns(languages.length > 0 ? "published" : "draft", null, now),
    ...{ id, kind, slug: slugs[index]!, createdAt: now, updatedAt: now, renderedBy: rendererVersion, ...by },
  }));
  await insertRows(tx, "record", rows);
  return slugs;
}

/**
 * `create` of many records of a kind, and `publish` where languages are given, in a handful of statements. Throws a
 * `Refusal` when one of them is refused; returns the tags, which the caller notifies when everything is written.
 */
export async function createManyWithin(
  tx: Database,
  actor: Actor,
  kind: KindName,
  records: readonly BatchRecord[],
  { action, facts, now }: BatchOptions,
): Promise<string[]> {
  if (records.length === 0) return [];
  const declaration = kindNamed(kind);
  const parsed = records.map((record) => parse(actor, kind, record));
  await checkTargetsOf(
    tx,
    kind,
    parsed.map(({ id, input, languages }) => ({ id, input, now, isDraft: languages.length === 0 })),
  );
  const slugs = await insertRecords(tx, actor, kind, parsed, now);
  const inputs = parsed.map(({ id, input, languages }) => ({ id, input: input as BaseInput, languages }));
  await insertInputs(tx, kind, inputs, now);
  for (const { id, input } of parsed)
    await storeRendered(tx, id, await renderMissing(declaration, input as BaseInput, new Set()));
  const lines = parsed.map(({ id, input, languages }) => ({
    ...{ id, version: 1, action, before: {}, after: input, now },
    facts: { ...facts, ...(languages.length > 0 ? { publication: [null, "published"] as [unknown, unknown] } : {}) },
  }));
  await writeHistoryLines(tx, actor, lines);
  const changes = await indexTogether(
    tx,
    kind,
    parsed.map(({ id }) => id),
    now,
  );
  return parsed.flatMap(({ id, input }, index) => {
    const linked = linkedIds(declaration, input).map((link) => link.id);
    return savedTags({ kind, id, slug: slugs[index]!, change: changes.get(id) ?? "none" }, linked);
  });
}
