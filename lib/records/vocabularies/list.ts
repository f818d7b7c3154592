import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { type VocabularyName, vocabularies } from "@/lib/kinds/vocabularies";
import { countPointing, termPointers } from "@/lib/records/merge/pointers";
import { platform } from "./term-use";

type LabelRow = { language: string; preferred: string; alternative: string[]; scopeNote: string | null };

export type TermLine = {
  id: string;
  notation: string;
  position: number;
  broaderId: string | null;
  exactMatch: string | null;
  hidden: boolean;
  labels: LabelRow[];
  usage: number;
  narrower: number;
};

/** The terms of a vocabulary with labels and usage; null when the actor may not change vocabularies. */
export async function readVocabulary(actor: Actor, vocabulary: VocabularyName): Promise<TermLine[] | null> {
  if (!can(actor, "changeVocabularies", platform)) return null;
  const [terms, usage] = await Promise.all([
    database().term.findMany({
      where: { vocabulary },
      include: { labels: true, _count: { select: { narrower: true } } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    }),
    countPointing(database(), termPointers(vocabulary), { startsWith: `${vocabulary}/` }),
  ]);
  return terms.map(({ _count, ...term }) => ({ ...term, usage: usage.get(term.id) ?? 0, narrower: _count.narrower }));
}

/** All vocabularies with their number of terms; null when the actor may not change vocabularies. */
export async function listVocabularies(actor: Actor): Promise<{ name: VocabularyName; terms: number }[] | null> {
  if (!can(actor, "changeVocabularies", platform)) return null;
  const counts = await database().term.groupBy({ by: ["vocabulary"], _count: true });
  const terms = new Map(counts.map(({ vocabulary, _count }) => [vocabulary, _count]));
  return vocabularies.map((name) => ({ name, terms: terms.get(name) ?? 0 }));
}
