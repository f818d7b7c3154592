import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readStored } from "@/lib/records/store/stored";
import { saveTranslation } from "@/lib/records/translation/translate";
import { save } from "@/lib/records/write/save";
import { noteStatements } from "@/tests/support/statements";

afterAll(closeDatabase);

// The maximum that a form may send.
const manyParts = 1_000;
const maxStatements = 30;

type Quotation = {
  id: string;
  fields: { language: string; year: number };
  translations: Record<string, { text: string; speaker: string }>;
};

const makeQuotations = (): Quotation[] =>
  Array.from({ length: manyParts }, (_, index) => ({
    id: randomUUID(),
    fields: { language: "ca", year: 1990 },
    translations: { ca: { text: `Cita *número* ${index}`, speaker: "Una mestra" } },
  }));

async function findPractice() {
  const slug = "aprenem-en-xarxa";
  const { id } = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "practice", slug } } });
  const { input } = (await readStored(database(), "practice", id))!;
  const saveQuotations = async (quotations: Quotation[]) => {
    const parts = { ...input.parts, quotations };
    const { result, statements } = await noteStatements(() => save(system, "practice", id, { ...input, parts }));
    expect(result).toMatchObject({ ok: true });
    return statements.length;
  };
  const readQuotations = async () => (await readStored(database(), "practice", id))!.input.parts.quotations;
  return { id, saveQuotations, readQuotations };
}

const changes: [string, (quotations: Quotation[]) => Quotation[]][] = [
  ["the first is removed", (all) => all.slice(1)],
  ["their order is reversed", (all) => all.toReversed()],
  ["a value of each changes", (all) => all.map((part) => ({ ...part, fields: { language: "ca", year: 2000 } }))],
  [
    "a text of each changes",
    (all) => all.map((part) => ({ ...part, translations: { ca: { text: `${part.id}`, speaker: "Un mestre" } } })),
  ],
  [
    "each gets another value, a text and a place",
    (all) =>
      all.toReversed().map((part) => ({
        id: part.id,
        fields: { language: "es", year: 1980 },
        translations: { ...part.translations, es: { text: "Una cita", speaker: "Un maestro" } },
      })),
  ],
];

describe(`a save of ${manyParts} parts`, () => {
  test(`takes at most ${maxStatements} statements, whatever changes`, async () => {
    const { saveQuotations, readQuotations } = await findPractice();
    const quotations = makeQuotations();
    const counts: Record<string, number> = { "all are new": await saveQuotations(quotations) };
    for (const [name, change] of changes) {
      await saveQuotations(quotations);
      counts[name] = await saveQuotations(change(quotations));
      expect(await readQuotations(), name).toEqual(change(quotations));
    }
    expect(Object.entries(counts).filter(([, count]) => count > maxStatements)).toEqual([]);
  });

  test("takes few statements in the translation desk, too, and notes for each what it was made from", async () => {
    const { id, saveQuotations } = await findPractice();
    const quotations = makeQuotations();
    await saveQuotations(quotations);
    const lines = Object.fromEntries(
      quotations.flatMap((part) => [
        [`quotations/${part.id}/text`, "A quotation"],
        [`quotations/${part.id}/speaker`, "A teacher"],
      ]),
    );
    const { result, statements } = await noteStatements(() => saveTranslation(system, "practice", id, "en", lines));
    expect(result).toMatchObject({ ok: true });
    expect(statements.length).toBeLessThanOrEqual(maxStatements + 10);
    const { partsMadeFrom } = (await readStored(database(), "practice", id))!;
    const sources = quotations.map((part) => Object.keys(partsMadeFrom[part.id]?.en ?? {}).sort());
    expect(sources).toEqual(quotations.map(() => ["speaker", "text"]));
  });
});
