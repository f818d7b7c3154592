import { type KindName, kindNames } from "@/lib/kinds/index";
import type { Documents } from "../documents";
import type { Alternative, Unit } from "./alternatives";
import { type Ranked, sortBest } from "./sort-best";

export type Postings = ReadonlyMap<string, Int32Array>;

/** Below 1: rare words decide less alone. */
const rarityPower = 0.85;

/** How much says a word that so many of all documents have: BM25's measure. */
const rarity = (documents: number, having: number) =>
  Math.log(1 + (documents - having + 0.5) / (having + 0.5)) ** rarityPower;

const none = new Int32Array();

function countOf({ lexemes }: Alternative, postings: Postings): number {
  return Math.max(...lexemes.map(({ lexeme }) => (postings.get(lexeme) ?? none).length));
}

/** An alternative with what it is worth, once it is known how many documents have it. */
type Weighed = { alternative: Alternative; worth: number };

function weigh({ alternatives, importance }: Unit, documents: number, postings: Postings): Weighed[] {
  return alternatives
    .map((alternative) => ({ alternative, count: countOf(alternative, postings) }))
    .filter(({ count }) => count > 0)
    .map(({ alternative, count }) => ({
      alternative,
      worth: importance * alternative.weight * rarity(documents, count),
    }));
}

/** Numbers per document that one ranking after the other uses: new ones for each question would be megabytes of garbage. */
type Scratch = ReturnType<typeof makeScratch>;

const makeScratch = (size: number) => ({
  sums: new Float32Array(size),
  points: new Float32Array(size),
  second: new Float32Array(size),
  total: new Float32Array(size),
  covered: new Float32Array(size),
  scores: new Float64Array(size),
  touched: new Int32Array(size),
});

let scratch: Scratch | undefined;

function emptyScratch(size: number): Scratch {
  if (scratch?.scores.length !== size) scratch = makeScratch(size);
  scratch.total.fill(0);
  scratch.covered.fill(0);
  return scratch;
}

/** Of several ways in which a document answers a word, the best one counts fully, the second best in part. */
class UnitPoints {
  private count = 0;
  constructor(private readonly numbers: Scratch) {}

  raise({ alternative, worth }: Weighed, postings: Postings): void {
    const lists = alternative.lexemes.map(({ lexeme, factor }) => ({ list: postings.get(lexeme) ?? none, factor }));
    // Indexed loops: these run over every document that has a common word, in every place of it.
    const { sums } = this.numbers;
    for (const { list, factor } of lists) {
      const points = worth * factor;
      for (let at = 0; at < list.length; at++) sums[list[at]!]! += points;
    }
    for (const { list } of lists) this.takeSums(list);
  }

  private takeSums(list: Int32Array): void {
    const { sums, points, second, touched } = this.numbers;
    let count = this.count;
    for (let at = 0; at < list.length; at++) {
      const number = list[at]!;
      const sum = sums[number]!;
      if (sum === 0) continue;
      const known = points[number]!;
      sums[number] = 0;
      if (known === 0) touched[count++] = number;
      if (sum > known) points[number] = sum;
      const lower = Math.min(sum, known);
      if (lower > second[number]!) second[number] = lower;
    }
    this.count = count;
  }

  /** Adds what the word is worth to each document that has it, over all ways, and begins anew. */
  moveTo(share: number): void {
    const { points, second, touched, total, covered } = this.numbers;
    for (let at = 0; at < this.count; at++) {
      const number = touched[at]!;
      total[number]! += points[number]! + secondShare * second[number]!;
      covered[number]! += Math.min(share, points[number]! / bodyFactor);
      points[number] = second[number] = 0;
    }
    this.count = 0;
  }
}

const secondShare = 0.6;

/** Adds up, for every document, what it answers of the question. Returns what there is to answer. */
function sumUnits(units: readonly Unit[], documents: number, numbers: Scratch, postings: Postings): number {
  const unit = new UnitPoints(numbers);
  // A word that nobody has says as much as the rarest one: a document that lacks it answers less of the question.
  const unknown = rarity(documents, 1);
  let asked = 0;
  for (const each of units) {
    const weighed = weigh(each, documents, postings);
    for (const way of weighed) unit.raise(way, postings);
    const best = Math.max(0, ...weighed.map(({ worth }) => worth));
    const share = best === 0 ? unknown * each.importance : best;
    asked += share;
    unit.moveTo(share);
  }
  return asked;
}

/** A word somewhere in the text answers it, too. */
const bodyFactor = 0.7;

/** Of what was asked, so much must be answered; and what is far behind the best is no answer. */
const [usualCoverage, leastShare] = [0.3, 0.2];
/** Where a word is unknown and the others are only meant, more of the question must be answered. */
const guessedCoverage = 0.55;
const [languageBonus, qualityBonus, nameBonus] = [0.03, 0.1, 0.6];
/** Practices and those who promote them are what most readers come for; guides gather what practices say themselves. */
const kindBonus: Partial<Record<KindName, number>> = { practice: 0.1, organisation: 0.1, guide: -0.1 };

/** How far a long text counts less than a short one with the same words. */
const lengthShare = 0.1;

function usualLength({ lengths, numbers }: Documents): number {
  let sum = 0;
  for (const length of lengths) sum += length;
  return Math.max(1, sum / numbers.size);
}

/** Whether a word is in no text and most others only stand for concepts: "knee surgery" in a directory of schools. */
function isGuessed(units: readonly Unit[], postings: Postings): boolean {
  const ways = units.map(({ alternatives }) => alternatives.filter((each) => countOf(each, postings) > 0));
  const isMeant = ({ reason }: Alternative) => reason.type === "concept" || reason.type === "similar";
  const guesses = ways.filter((each) => each.every(isMeant)).length;
  return ways.some((each) => each.length === 0) && guesses * 3 >= units.length * 2;
}

export type RankOptions = {
  /** The reader's language, as a bit. */
  languageBit: number;
  /** How far the question names a document, 0 to 1. */
  named?: ReadonlyMap<number, number>;
  /** Only these documents, all where undefined. */
  among?: ReadonlySet<number> | undefined;
  without?: ReadonlySet<number> | undefined;
  /** 0 to 1: the part of the question that a document must answer. */
  leastCoverage?: number;
};

type Score = (number: number, coverage: number) => number;

function scoreOf(documents: Documents, points: Float32Array, { languageBit, named }: RankOptions): Score {
  const { kinds, languages, quality, lengths } = documents;
  const usual = usualLength(documents);
  const bonusOfKind = kindNames.map((kind) => kindBonus[kind] ?? 0);
  return (number, coverage) => {
    const readable = (languages[number]! & languageBit) !== 0 ? languageBonus : 0;
    const isNamed = nameBonus * (named?.get(number) ?? 0);
    const bonus = 1 + readable + isNamed + bonusOfKind[kinds[number]!]! + (qualityBonus * quality[number]!) / 100;
    const length = 1 - lengthShare + (lengthShare * lengths[number]!) / usual;
    return (points[number]! * (0.3 + 0.7 * coverage ** 3) * bonus) / length;
  };
}

/** The documents that answer a question, the best first. */
export function rank(units: readonly Unit[], documents: Documents, postings: Postings, options: RankOptions): Ranked[] {
  const { ids, quality, numbers } = documents;
  const { leastCoverage = isGuessed(units, postings) ? guessedCoverage : usualCoverage, among, without } = options;
  const counted = emptyScratch(quality.length);
  const { total, covered, scores } = counted;
  const asked = sumUnits(units, numbers.size, counted, postings);
  const score = scoreOf(documents, total, options);
  let best = 0;
  for (let number = 0; number < scores.length; number++) {
    const coverage = covered[number]! / asked;
    const isFound = coverage >= leastCoverage && ids[number] !== undefined;
    const isWanted = isFound && (!among || among.has(number)) && !without?.has(number);
    scores[number] = isWanted ? score(number, coverage) : -1;
    if (scores[number]! > best) best = scores[number]!;
  }
  const found: Ranked[] = [];
  for (let number = 0; number < scores.length; number++)
    if (scores[number]! >= best * leastShare) found.push({ number, score: scores[number]! });
  return sortBest(found);
}
