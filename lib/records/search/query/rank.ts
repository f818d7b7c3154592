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

/** Of several ways in which a document answers a word, the best one counts fully, the second best in part. */
class UnitPoints {
  readonly points: Float32Array;
  readonly touched: number[] = [];
  private readonly second: Float32Array;
  private readonly sums: Float32Array;
  constructor(size: number) {
    this.points = new Float32Array(size);
    this.second = new Float32Array(size);
    this.sums = new Float32Array(size);
  }

  raise({ alternative, worth }: Weighed, postings: Postings): void {
    const lists = alternative.lexemes.map(({ lexeme, factor }) => ({ numbers: postings.get(lexeme) ?? none, factor }));
    for (const { numbers, factor } of lists) for (const number of numbers) this.sums[number]! += worth * factor;
    for (const { numbers } of lists) for (const number of numbers) this.take(number);
  }

  private take(number: number): void {
    const [sum, known] = [this.sums[number]!, this.points[number]!];
    this.sums[number] = 0;
    if (sum === 0) return;
    if (known === 0) this.touched.push(number);
    this.points[number] = Math.max(sum, known);
    this.second[number] = Math.max(this.second[number]!, Math.min(sum, known));
  }

  /** What the word is worth for a document, over all ways. */
  total(number: number): number {
    return this.points[number]! + secondShare * this.second[number]!;
  }

  clear(): void {
    for (const number of this.touched) this.points[number] = this.second[number] = 0;
    this.touched.length = 0;
  }
}

const secondShare = 0.6;

type Sums = { points: Float32Array; covered: Float32Array; total: number };

/** Adds up, for every document, what it answers of the question. */
function sumUnits(units: readonly Unit[], documents: number, size: number, postings: Postings): Sums {
  const sums: Sums = { points: new Float32Array(size), covered: new Float32Array(size), total: 0 };
  const unit = new UnitPoints(size);
  // A word that nobody has says as much as the rarest one: a document that lacks it answers less of the question.
  const unknown = rarity(documents, 1);
  for (const each of units) {
    const weighed = weigh(each, documents, postings);
    for (const way of weighed) unit.raise(way, postings);
    const best = Math.max(0, ...weighed.map(({ worth }) => worth));
    const share = best === 0 ? unknown * each.importance : best;
    sums.total += share;
    for (const number of unit.touched) {
      sums.points[number]! += unit.total(number);
      sums.covered[number]! += Math.min(share, unit.points[number]! / bodyFactor);
    }
    unit.clear();
  }
  return sums;
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

/** The documents that answer a question, the best first. */
export function rank(units: readonly Unit[], documents: Documents, postings: Postings, options: RankOptions): Ranked[] {
  const { ids, kinds, languages, quality, lengths, numbers } = documents;
  const usual = usualLength(documents);
  const bonusOfKind = kindNames.map((kind) => kindBonus[kind] ?? 0);
  const { leastCoverage = isGuessed(units, postings) ? guessedCoverage : usualCoverage } = options;
  const { points, covered, total } = sumUnits(units, numbers.size, quality.length, postings);
  const found: Ranked[] = [];
  for (let number = 0; number < points.length; number++) {
    const coverage = covered[number]! / total;
    if (!(coverage >= leastCoverage) || ids[number] === undefined) continue;
    if ((options.among && !options.among.has(number)) || options.without?.has(number)) continue;
    const readable = (languages[number]! & options.languageBit) !== 0 ? languageBonus : 0;
    const isNamed = nameBonus * (options.named?.get(number) ?? 0);
    const bonus = 1 + readable + isNamed + bonusOfKind[kinds[number]!]! + (qualityBonus * quality[number]!) / 100;
    const length = 1 - lengthShare + (lengthShare * lengths[number]!) / usual;
    found.push({ number, score: (points[number]! * (0.3 + 0.7 * coverage ** 3) * bonus) / length });
  }
  const best = found.reduce((known, { score }) => Math.max(known, score), 0);
  return sortBest(found.filter(({ score }) => score >= best * leastShare));
}
