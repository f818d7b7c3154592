import { numberHas } from "@/lib/records/search/numbers";
import { type Ranked, sortBest } from "@/lib/records/search/query/sort-best";
import { isNamedSubject } from "./telling-concepts";

// What two records have in common says more the rarer it is. Logarithms are rounded, so that a score does not change with
// each record that the directory gains.

/** Something that a record is compared by. Terms say something even where most records have them. */
export type Feature = {
  /** As a lexeme: `#theme/reading`, `~homework`, `@<record id>`. */
  name: string;
  weight: number;
  isTerm: boolean;
};
/** Feature → the numbers of the records that have it, ascending. */
type NumbersByFeature = ReadonlyMap<string, Int32Array>;
export type ScoredNumber = Ranked & { reasons: string[] };

/** With less in common, records do not resemble each other. */
const leastScore = 8;
const mostReasons = 3;
/** Without a common term or record, so many concepts must be common: one or two words say nothing. */
const fewestConcepts = 3;
/** The nearest so many are looked at. */
const mostFound = 50;

const none = new Int32Array();

/** `holders` of `total` others have the feature: 0 if more than half of them do. */
function rarity(holders: number, total: number): number {
  return Math.max(0, Math.floor(Math.log2(total / Math.max(1, holders))));
}

/** How much each feature says, by its name. Features that say nothing are left out. */
function weigh(features: readonly Feature[], holders: NumbersByFeature, own: number, total: number) {
  const weighed = features.map(({ name, weight, isTerm }) => {
    const numbers = holders.get(name) ?? none;
    const others = numbers.length - (numberHas(numbers, own) ? 1 : 0);
    return [name, weight * (rarity(others, total) + (isTerm ? 1 : 0))] as const;
  });
  return new Map(weighed.filter(([, weight]) => weight > 0));
}

/** Terms were chosen by people, so they are named first, then records, then what the texts speak of. */
const placeOf = (name: string) => "#@~".indexOf(name.charAt(0));

/** What a reader is told; nothing where the records have nothing telling in common. */
function reasonsAmong(names: readonly string[]): string[] {
  const chosen = names.filter((name) => !name.startsWith("~"));
  const concepts = names.filter((name) => name.startsWith("~"));
  if (chosen.length === 0) return concepts.length >= fewestConcepts ? concepts.slice(0, mostReasons) : [];
  // Beside a term, a word like "notebook" would be a weak reason; what the vocabularies name is not.
  const named = concepts.filter((name) => isNamedSubject(name.slice(1)));
  return [...chosen, ...named].slice(0, mostReasons);
}

/** Others by how much they have in common with the record of this number. */
export type ScoreOf = (
  own: number,
  features: readonly Feature[],
) => {
  /** The nearest ones, each with the features that say most. */
  found: ScoredNumber[];
  /** The same for a record that may not be among the nearest; undefined where it does not resemble. */
  scoreWith: (number: number) => ScoredNumber | undefined;
};

/** Adds up what records have in common. One array for all of them, which is empty again after each. */
class Sums {
  private readonly sums: Int32Array;

  constructor(private readonly holders: NumbersByFeature) {
    const last = [...holders.values()].map((numbers) => numbers.at(-1) ?? 0);
    this.sums = new Int32Array(last.reduce((most, number) => Math.max(most, number), 0) + 1);
  }

  /** The others that have enough in common, the nearest first. */
  nearest(own: number, weights: ReadonlyMap<string, number>): Ranked[] {
    const ranked: Ranked[] = [];
    for (const number of this.add(weights)) {
      const score = this.sums[number]!;
      this.sums[number] = 0;
      if (number !== own && score >= leastScore) ranked.push({ number, score });
    }
    return sortBest(ranked);
  }

  private add(weights: ReadonlyMap<string, number>): number[] {
    const touched: number[] = [];
    for (const [name, weight] of weights)
      for (const number of this.holders.get(name) ?? none) {
        if (this.sums[number] === 0) touched.push(number);
        this.sums[number]! += weight;
      }
    return touched;
  }
}

const byTelling = (weights: ReadonlyMap<string, number>) =>
  [...weights.keys()].sort(
    (one, other) => placeOf(one) - placeOf(other) || weights.get(other)! - weights.get(one)! || (one < other ? -1 : 1),
  );

/** `total`: the number of other records of the kind. */
export function makeScorer(holders: NumbersByFeature, total: number): ScoreOf {
  const sums = new Sums(holders);
  return (own, features) => {
    const weights = weigh(features, holders, own, total);
    const names = byTelling(weights);
    const explain = ({ number, score }: Ranked): ScoredNumber[] => {
      const reasons = reasonsAmong(names.filter((name) => numberHas(holders.get(name) ?? none, number)));
      return reasons.length > 0 ? [{ number, score, reasons }] : [];
    };
    const ranked = sums.nearest(own, weights);
    const found: ScoredNumber[] = [];
    for (let at = 0; at < ranked.length && found.length < mostFound; at++) found.push(...explain(ranked[at]!));
    const scoreWith = (number: number) => ranked.filter((each) => each.number === number).flatMap(explain)[0];
    return { found, scoreWith };
  };
}
