import { filterVocabularies } from "@/lib/kinds/filters";
import type { KindName } from "@/lib/kinds/index";
import { termLexeme } from "@/lib/records/search/document/lexemes";

/** The kinds that have neighbours. */
export const neighbourKinds = ["practice", "network", "cluster", "city"] as const satisfies readonly KindName[];
export type NeighbourKind = (typeof neighbourKinds)[number];

type Comparison = {
  /** The kind whose filter values are compared: a city is what its practices are about. */
  through: KindName;
  /** Filters on vocabularies, with how much a common value says. */
  terms: Readonly<Record<string, number>>;
  /** Whether concepts of the texts and records that both point at are compared too. */
  texts: boolean;
};

export const comparedBy: Readonly<Record<NeighbourKind, Comparison>> = {
  practice: { through: "practice", terms: { theme: 4, learners: 3, need: 3, level: 2, field: 1 }, texts: true },
  network: { through: "network", terms: { theme: 4, level: 2 }, texts: true },
  cluster: { through: "cluster", terms: { level: 2 }, texts: true },
  city: { through: "practice", terms: { theme: 4, learners: 3, need: 3 }, texts: false },
};

export const hasNeighbours = (kind: KindName): kind is NeighbourKind =>
  (neighbourKinds as readonly KindName[]).includes(kind);

/** `theme:reading` → `#theme/reading` with its weight; undefined for filters that are not compared. */
export function comparedTerm(kind: NeighbourKind, name: string): { feature: string; weight: number } | undefined {
  const { through, terms } = comparedBy[kind];
  const [key = "", value = ""] = name.split(":");
  const weight = Object.hasOwn(terms, key) ? terms[key] : undefined;
  const vocabulary = filterVocabularies(through)[key];
  return weight && vocabulary ? { feature: termLexeme(`${vocabulary}/${value}`), weight } : undefined;
}
