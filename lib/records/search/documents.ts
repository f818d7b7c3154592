import { database, Prisma } from "@/lib/db";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { mayCache } from "@/lib/records/store/read-cache";
import { changedRecords } from "@/lib/records/store/tags";
import { currentVersion, tagsInvalidatedSince } from "@/lib/serving/invalidation";
import { linkLexeme, quoted } from "./document/lexemes";
import { findNumbers } from "./find-numbers";
import { type KeptNumbers, keepAfterSave } from "./kept-numbers";
import { type LinkedDocuments, linkedDocuments, patchLinks } from "./links";

/** Which documents there are, by their number, and the lists of numbers that searches asked for. */
export type Documents = {
  /** Number → record id; undefined where the document is gone. */
  ids: (string | undefined)[];
  /** Number → position in `kindNames`. */
  kinds: Uint8Array;
  /** Number → the languages of the record, a bit each. */
  languages: Uint8Array;
  /** Number → 0 to 100. */
  quality: Uint8Array;
  /** Number → the words of its shortest title. */
  titleWords: Uint8Array;
  /** Number → the words of its longest translation. */
  lengths: Int16Array;
  numbers: Map<string, number>;
  /** Lexeme → the numbers that have it, ascending. */
  postings: Map<string, KeptNumbers>;
} & LinkedDocuments;

type Row = [
  number: number,
  id: string,
  kind: KindName,
  languages: number,
  quality: number,
  titleWords: number,
  length: number,
  links: string[],
];

/** So many rows at a time: other requests are answered in between. */
const slice = 5_000;

async function readRows(which: Prisma.Sql): Promise<Row[]> {
  const found = await database().$queryRaw<{ rows: string | null }[]>`
    SELECT json_agg(json_build_array("number", "recordId", "kind", "languages", "quality", "titleWords", "length", "links"))::text AS rows FROM (
      SELECT "number", "recordId", "kind", "languages", "quality", "titleWords", "length", "links" FROM "SearchDocument" WHERE ${which}) document`;
  return JSON.parse(found[0]?.rows ?? "[]");
}

const emptyDocuments = (size: number): Documents => ({
  ids: [],
  kinds: new Uint8Array(size),
  languages: new Uint8Array(size),
  quality: new Uint8Array(size),
  titleWords: new Uint8Array(size),
  lengths: new Int16Array(size),
  numbers: new Map(),
  postings: new Map(),
  ...linkedDocuments([], size),
});

/** The documents that a row points at, as far as they are public. */
const targetsOf = ({ numbers }: Documents, row: Row): number[] =>
  row[7].flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other);

function setRow({ ids, kinds, languages, quality, titleWords, lengths, numbers }: Documents, row: Row): void {
  const [number, id, kind, bits, points, words, length] = row;
  ids[number] = id;
  numbers.set(id, number);
  kinds[number] = kindNames.indexOf(kind);
  languages[number] = bits;
  quality[number] = points;
  titleWords[number] = Math.min(255, words);
  lengths[number] = length;
}

async function readDocuments(): Promise<Documents> {
  const rows: Row[] = [];
  for (let after = 0; ; after = rows.at(-1)![0]) {
    const more = await readRows(Prisma.sql`"number" > ${after} ORDER BY "number" LIMIT ${slice}`);
    for (const row of more) rows.push(row);
    if (more.length < slice) break;
  }
  const documents = emptyDocuments((rows.at(-1)?.[0] ?? 0) + 1);
  for (const row of rows) setRow(documents, row);
  const targets = rows.map((row): [number, number[]] => [row[0], targetsOf(documents, row)]);
  return { ...documents, ...linkedDocuments(targets, documents.kinds.length) };
}

function longer<Numbers extends Uint8Array | Int16Array>(values: Numbers, size: number): Numbers {
  const copy = Reflect.construct(values.constructor, [Math.max(size, values.length)]) as Numbers;
  copy.set(values);
  return copy;
}

/** Number → the lexemes that its document has now; none where it is gone. */
type Changed = Map<number, ReadonlySet<string>>;

async function readLexemes(numbers: number[]): Promise<Map<number, string[]>> {
  const rows = await database().$queryRaw<{ number: number; lexemes: string[] }[]>`
    SELECT "number", tsvector_to_array("vector") AS "lexemes" FROM "SearchDocument" WHERE "number" = ANY(${numbers}::int[])`;
  return new Map(rows.map(({ number, lexemes }) => [number, lexemes]));
}

function patchPostings(postings: Documents["postings"], changed: Changed): Documents["postings"] {
  const patched = new Map(postings);
  for (const [lexeme, known] of postings) {
    let kept = known;
    for (const [number, lexemes] of changed) kept = keepAfterSave(kept, number, lexemes.has(lexeme));
    if (kept !== known) patched.set(lexeme, kept);
  }
  return patched;
}

/** A save of a record that stays public leaves its number as it is. */
const sameNumbers = ({ numbers }: Documents, ids: string[], rows: Row[]) =>
  rows.length === ids.length && rows.every(([number, id]) => numbers.get(id) === number);

function copyDocuments(known: Documents, rows: Row[], ids: string[]): Documents {
  const size = Math.max(known.kinds.length, ...rows.map(([number]) => number + 1));
  const shared = sameNumbers(known, ids, rows);
  return {
    ids: shared ? known.ids : [...known.ids],
    kinds: longer(known.kinds, size),
    languages: longer(known.languages, size),
    quality: longer(known.quality, size),
    titleWords: longer(known.titleWords, size),
    lengths: longer(known.lengths, size),
    numbers: shared ? known.numbers : new Map(known.numbers),
    postings: known.postings,
    pointed: known.pointed,
    pointing: known.pointing,
  };
}

/** Number → what points at it, for documents that were not there before. */
async function readPointing(rows: readonly Row[], { numbers }: Documents): Promise<Map<number, Int32Array>> {
  const arrived = rows.filter(([number, id]) => numbers.get(id) !== number);
  if (arrived.length === 0) return new Map();
  const found = await findNumbers(arrived.map(([, id]) => quoted(linkLexeme(id))));
  return new Map(arrived.map(([number], at) => [number, found[at]!]));
}

/** The documents after these records were saved; searches that are running go on with what they began with. */
async function patchDocuments(known: Documents, ids: string[]): Promise<Documents> {
  const rows = await readRows(Prisma.sql`"recordId" = ANY(${ids}::uuid[])`);
  const patched = copyDocuments(known, rows, ids);
  const before = ids.flatMap((id) => known.numbers.get(id) ?? []);
  if (patched.numbers !== known.numbers) for (const id of ids) patched.numbers.delete(id);
  if (patched.ids !== known.ids) for (const number of before) patched.ids[number] = undefined;
  for (const row of rows) setRow(patched, row);
  const lexemes = await readLexemes(rows.map(([number]) => number));
  const touched = [...new Set([...before, ...rows.map(([number]) => number)])];
  patched.postings = patchPostings(
    known.postings,
    new Map(touched.map((number) => [number, new Set(lexemes.get(number))])),
  );
  const pointed = new Map(touched.map((number): [number, number[]] => [number, []]));
  for (const row of rows) pointed.set(row[0], targetsOf(patched, row));
  return { ...patched, ...patchLinks(known, { pointed, arrived: await readPointing(rows, known) }) };
}

type Cached = { version: number; documents: Promise<Documents> };
let cached: Cached | undefined;
/** With more saved records than this, reading all documents is quicker. */
const maxPatched = 200;

function cache(version: number, documents: Promise<Documents>): Promise<Documents> {
  const entry = { version, documents };
  cached = entry;
  documents.catch(() => {
    if (cached === entry) cached = undefined;
  });
  return documents;
}

/** The documents as they are after the last save that this process heard of. Only what it changed is read. */
export function searchDocuments(): Promise<Documents> {
  const version = currentVersion();
  const known = mayCache() ? cached : undefined;
  if (known?.version === version) return known.documents;
  const tags = known && tagsInvalidatedSince(known.version);
  if (!known || !tags) return cache(version, readDocuments());
  const changed = changedRecords(tags);
  if (changed.length === 0) return cache(version, known.documents);
  if (changed.length > maxPatched) return cache(version, readDocuments());
  return cache(
    version,
    known.documents.then((documents) => patchDocuments(documents, changed)),
  );
}
