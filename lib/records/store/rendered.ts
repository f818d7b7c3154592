import { createHash } from "node:crypto";
import { type Database, Prisma } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { plainHtml } from "@/lib/text/html";
import { rendererVersion } from "@/lib/text/markdown";
import { renderTexts } from "@/lib/text/render";
import { readRows } from "./read-rows";
import { invalid } from "./run-write";

// The HTML of the Markdown texts of records. It is rendered once, on save, and looked up by the hash of its source.

const hashOf = (source: string) =>
  createHash("sha256").update(`${rendererVersion}\n`).update(source).digest("base64url").slice(0, 22);

type Values = Record<string, unknown>;
type Translations = Partial<Record<string, Values>>;
type Texts = { translations?: Translations; parts?: Partial<Record<string, { translations?: Translations }[]>> };
type Source = { source: string; path: FieldError["path"] };

function sourcesIn(declared: Fields, translations: Translations = {}, path: FieldError["path"]): Source[] {
  const found = Object.entries(translations).flatMap(([language, values = {}]) =>
    Object.entries(declared).flatMap(([name, { type }]) => {
      const [value, at] = [values[name], [...path, "translations", language, name]];
      if (type === "prose") return [{ source: value, path: at }];
      if (type !== "list" || !Array.isArray(value)) return [];
      return value.map((item: Values, index) => ({ source: item.text, path: [...at, index, "text"] }));
    }),
  );
  return found.filter((item): item is Source => typeof item.source === "string" && item.source !== "");
}

/** All non-empty Markdown texts of an input with their paths. */
function markdownIn(kind: KindDefinition, { translations, parts = {} }: Texts): Source[] {
  const ofParts = Object.entries(kind.parts).flatMap(([name, { translated }]) =>
    (parts[name] ?? []).flatMap((part, index) => sourcesIn(translated, part.translations, ["parts", name, index])),
  );
  return [...sourcesIn(kind.translated, translations, []), ...ofParts];
}

/** One error, at its field, per text whose rendering exceeded the limit (null in `rendered`). */
export function slowTexts(texts: readonly Source[], rendered: ReadonlyMap<string, string | null>): FieldError[] {
  const slow = texts.filter(({ source }) => rendered.get(source) === null);
  return slow.map(({ path }) => ({ key: "error.tooComplex", path }));
}

function refuseSlow(texts: readonly Source[], rendered: ReadonlyMap<string, string | null>): void {
  const errors = slowTexts(texts, rendered);
  if (errors.length > 0) throw invalid(errors);
}

/** Refuses texts that take too long to render. For input that is stored but not yet in a record, such as a revision. */
export async function requireRendering(kind: KindDefinition, input: Texts): Promise<void> {
  const texts = markdownIn(kind, input);
  refuseSlow(texts, await renderTexts(texts.map(({ source }) => source)));
}

export type RenderedInput = { stale: string[]; fresh: { hash: string; html: string }[] };

/** Renders the texts whose HTML is not stored yet. Throws a `Refusal` at the fields of texts that take too long. */
export async function renderInput(
  client: Database,
  id: string,
  kind: KindDefinition,
  input: Texts,
): Promise<RenderedInput> {
  const rows = await client.renderedText.findMany({ where: { recordId: id }, select: { hash: true } });
  return renderMissing(kind, input, new Set(rows.map(({ hash }) => hash)));
}

/** `renderInput` when the hashes of what is stored are known. A new record has none. */
export async function renderMissing(
  kind: KindDefinition,
  input: Texts,
  known: ReadonlySet<string>,
): Promise<RenderedInput> {
  const texts = markdownIn(kind, input);
  const sourceByHash = new Map(texts.map(({ source }) => [hashOf(source), source]));
  const missing = [...sourceByHash].filter(([hash]) => !known.has(hash));
  const rendered = await renderTexts(missing.map(([, source]) => source));
  refuseSlow(texts, rendered);
  return {
    stale: [...known].filter((hash) => !sourceByHash.has(hash)),
    fresh: missing.map(([hash, source]) => ({ hash, html: rendered.get(source)! })),
  };
}

/** Stores the new HTML of a record and deletes the HTML of texts that it no longer has. */
export async function storeRendered(tx: Database, id: string, { stale, fresh }: RenderedInput): Promise<void> {
  if (stale.length > 0) await tx.renderedText.deleteMany({ where: { recordId: id, hash: { in: stale } } });
  const data = fresh.map((row) => ({ recordId: id, ...row }));
  if (data.length > 0) await tx.renderedText.createMany({ data, skipDuplicates: true });
}

type Row = { hash: string; html: string };

/** Inside a transaction uses its client; otherwise joins the batch of the page. */
function findRows(ids: string[], hashes: string[], tx?: Database): Promise<Row[]> {
  if (tx) return tx.renderedText.findMany({ where: { recordId: { in: ids }, hash: { in: hashes } } });
  return readRows<Row>(Prisma.sql`SELECT "hash", "html" FROM "RenderedText"
    WHERE "recordId" = ANY(${ids}::uuid[]) AND "hash" = ANY(${hashes}::text[])`);
}

/**
 * The HTML of each source text, from the rows of these records. Renders what is not stored; a text that cannot be
 * rendered is returned as escaped plain text.
 */
export async function readHtml(ids: string[], sources: readonly string[], tx?: Database): Promise<Map<string, string>> {
  const hashes = new Map(sources.map((source) => [source, hashOf(source)]));
  if (hashes.size === 0) return new Map();
  const rows = await findRows(ids, [...hashes.values()], tx);
  const stored = new Map(rows.map(({ hash, html }) => [hash, html]));
  const rendered = await renderTexts(sources.filter((source) => !stored.has(hashes.get(source)!)));
  const htmlOf = (source: string) => stored.get(hashes.get(source)!) ?? rendered.get(source) ?? plainHtml(source);
  return new Map([...hashes.keys()].map((source) => [source, htmlOf(source)]));
}
