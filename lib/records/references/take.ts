import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import type { ReadEntry, ReadReference } from "@/lib/cite/read/entry";
import { readReferenceFile } from "@/lib/cite/read/references";
import { database } from "@/lib/db";
import { type FieldError, notFoundResult, type Result } from "@/lib/errors";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { fold } from "@/lib/text/fold";
import type { ReferenceInput } from "./input";
import { mayChangeReferences } from "./right";
import { parseReference, referenceColumns } from "./save";

export const mostEntries = 500;

/** An entry of a file as it would be taken: with its errors, and the reference that is there already. */
export type ReferenceCandidate = {
  name: string;
  reference: ReadReference | null;
  data: ReferenceInput | null;
  errors: FieldError[];
  known: string | null;
};

const problemKeys = { syntax: "work:error.entrySyntax", noTitle: "work:error.entryUnnamed" } as const;

/** A title in an unknown language is taken to be in that of the person who takes it in, who sees and can correct it. */
function candidateOf(entry: ReadEntry, language: string): ReferenceCandidate {
  if ("problem" in entry)
    return {
      name: entry.name,
      reference: null,
      data: null,
      errors: [{ key: problemKeys[entry.problem], path: [] }],
      known: null,
    };
  const reference = { ...entry.reference, titleLanguage: entry.reference.titleLanguage || language };
  const parsed = parseReference(reference);
  const base = { name: entry.name, reference, known: null };
  return "data" in parsed ? { ...base, data: parsed.data, errors: [] } : { ...base, data: null, errors: parsed.errors };
}

const keyOf = (title: string, year: string | null) => `${fold(title)} ${year ?? ""}`;

/** References with the DOI of a candidate, or its title and year. */
async function findKnown(
  all: readonly ReferenceCandidate[],
): Promise<(candidate: ReferenceCandidate) => string | null> {
  const inputs = all.flatMap(({ data }) => data ?? []);
  const titles = inputs.map(({ title }) => fold(title));
  const rows = await database().$queryRaw<{ id: string; title: string; year: string | null; doi: string | null }[]>`
    SELECT "id", "title", "year", "doi" FROM "Reference"
    WHERE fold_text("title") = ANY(${titles}) OR "doi" = ANY(${inputs.flatMap(({ doi }) => doi ?? [])}) LIMIT 2000`;
  const byDoi = new Map(rows.map(({ id, doi }) => [doi, id]));
  const byTitle = new Map(rows.map(({ id, title, year }) => [keyOf(title, year), id]));
  return ({ data }) =>
    data ? ((data.doi && byDoi.get(data.doi)) ?? byTitle.get(keyOf(data.title, data.year)) ?? null) : null;
}

/** The entries of a BibTeX or RIS text, to be shown before they are taken; null when it is neither. */
export async function readCandidates(text: string, language: string): Promise<ReferenceCandidate[] | null> {
  const entries = readReferenceFile(text, mostEntries + 1);
  if (!entries) return null;
  const all = entries.map((entry) => candidateOf(entry, language));
  const known = await findKnown(all);
  return all.map((candidate) => ({ ...candidate, known: known(candidate) }));
}

/** Takes in the entries with these numbers. Those that are wrong or there already are refused as a whole. */
export async function takeReferences(
  actor: Actor,
  text: string,
  numbers: readonly number[],
  language: string,
): Promise<Result<{ taken: number }>> {
  if (!mayChangeReferences(actor)) return notFoundResult;
  const all = (await readCandidates(text, language)) ?? [];
  return runWrite(async (tx) => {
    const chosen = [...new Set(numbers)].flatMap((number) => all[number]?.data ?? []);
    if (chosen.length === 0 || chosen.length < new Set(numbers).size)
      throw invalid([{ key: "work:error.entryChoose", path: ["take"] }]);
    const dois = chosen.flatMap(({ doi }) => doi ?? []);
    const isTaken = dois.length > 0 && (await tx.reference.count({ where: { doi: { in: dois } } })) > 0;
    if (isTaken || new Set(dois).size < dois.length) throw invalid([{ key: "work:error.doiTaken", path: ["take"] }]);
    await tx.reference.createMany({ data: chosen.map((data) => ({ id: randomUUID(), ...referenceColumns(data) })) });
    return { value: { taken: chosen.length }, tags: [] };
  });
}
