import { afterAll, beforeAll, expect, test } from "vitest";
import { terms } from "@/prisma/vocabularies/index";
import { addSyntheticRecords, synthesise } from "@/scripts/synthetic/records";

const practices = 50;
// tests/support/database.ts sets DATABASE_URL before anything opens a connection.
const { closeDatabase, database, transaction } = await import("@/lib/db");
const { indexRecord } = await import("@/lib/records/search/index-record");
const { readStored } = await import("@/lib/records/store/stored");
const { renderInput } = await import("@/lib/records/store/rendered");
const { kindNamed } = await import("@/lib/kinds/index");
const { hashText } = await import("@/lib/text/hash");

const address = process.env.DATABASE_URL!;

beforeAll(async () => {
  const rows = terms.map(({ id }, position) => {
    const [vocabulary = "", notation = ""] = id.split("/");
    return { id, vocabulary, notation, position };
  });
  await database().term.createMany({ data: rows });
  await addSyntheticRecords(address, practices);
});
afterAll(closeDatabase);

type Entry = { recordId: string; language: string; facets: string[] };

/** All search entries with sorted facets, whose order has no meaning. */
async function readEntries(): Promise<Entry[]> {
  const rows = await database().searchEntry.findMany({ orderBy: [{ recordId: "asc" }, { language: "asc" }] });
  return rows.map((row) => ({ ...row, facets: row.facets.toSorted() }));
}

test("the requested number of records is added, all marked as demo and public", async () => {
  const groups = await database().record.groupBy({ by: ["kind", "demo", "publication"], _count: true });
  const counts = Object.fromEntries(groups.map((group) => [group.kind, group._count]));
  const { schools, cities, networks } = synthesise(practices);
  expect(counts).toEqual({ practice: practices, school: schools, city: cities, network: networks });
  expect(groups.every((group) => group.demo && group.publication === "published")).toBe(true);
});

test("the search entries are those that saving the records would write", async () => {
  const written = await readEntries();
  const records = await database().record.findMany({ select: { id: true, kind: true } });
  await transaction(
    async (tx) => {
      for (const { id, kind } of records) await indexRecord(tx, kind, id);
    },
    { timeout: 60_000 },
  );
  expect(written.length).toBe(records.length * 6);
  expect(written).toEqual(await readEntries());
});

test("the HTML of each text is what saving the record would store", async () => {
  const records = await database().record.findMany({ select: { id: true, kind: true } });
  for (const { id, kind } of records) {
    const stored = (await readStored(database(), kind, id))!;
    expect(await renderInput(database(), id, kindNamed(kind), stored.input)).toEqual({ stale: [], fresh: [] });
  }
});

test("each translation has the hash of its source", async () => {
  const { id } = await database().record.findFirstOrThrow({
    where: { kind: "practice", sourceLanguage: { not: "en" } },
  });
  const stored = (await readStored(database(), "practice", id))!;
  const source = stored.input.translations[stored.input.sourceLanguage]!;
  const hashes = Object.fromEntries(Object.entries(source).map(([field, text]) => [field, hashText(text)]));
  expect(stored.translations.en?.madeFrom).toEqual(hashes);
});

test("refuses to fill a database twice", async () => {
  await expect(addSyntheticRecords(address, practices)).rejects.toThrow("already");
  expect(await database().record.count({ where: { kind: "practice" } })).toBe(practices);
});
