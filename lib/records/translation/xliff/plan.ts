import type { Locale } from "@/lib/i18n/locales";
import { Refusal } from "@/lib/records/store/run-write";
import type { Stored } from "@/lib/records/store/stored";
import { changesOf, type Lines, type SeenHashes, type TranslationChange, tidy } from "@/lib/records/translation/change";
import { atLeaves } from "@/lib/records/translation/errors-at-leaves";
import { copyInput } from "@/lib/records/translation/revision";
import { type Leaf, leavesOf, putText, translatedLeaves } from "@/lib/records/translation/texts";
import { translationWork, type WorkText } from "@/lib/records/translation/work";
import { parseInput } from "@/lib/records/write/parse-input";
import { hashText } from "@/lib/text/hash";
import type { ReturnedFile, ReturnedUnit } from "./model";
import { writableText } from "./text";

// What becomes of each line of a file that came back. Nothing is written here: a check and the taking in ask the same plan.

export const takenOutcomes = ["new", "changed", "stillCorrect"] as const;
export const leftOutcomes = [
  ...["sourceChanged", "targetChanged", "noRecord", "language", "unknown", "twice", "broken", "tooLong", "invalid"],
  ...["empty", "untouched", "same"],
] as const;
export type XliffOutcome = (typeof takenOutcomes)[number] | (typeof leftOutcomes)[number];

export const isTaken = (outcome: XliffOutcome): boolean => takenOutcomes.some((item) => item === outcome);

export type PlannedUnit = { unit: ReturnedUnit; at: { text: WorkText; leaf: Leaf } | null; outcome: XliffOutcome };
export type Plan = { units: PlannedUnit[]; changes: TranslationChange[] };

const nowOf = (text: WorkText, leaf: Leaf) => translatedLeaves(text, text.source, text.target).get(leaf.id) ?? "";

function outcomeOf({ text, leaf }: NonNullable<PlannedUnit["at"]>, unit: ReturnedUnit): XliffOutcome {
  if (hashText(leaf.value) !== unit.sourceHash) return "sourceChanged";
  if (unit.isBroken) return "broken";
  if (unit.isOpen || unit.text.trim() === "") return "empty";
  const now = nowOf(text, leaf);
  if (tidy(writableText(now)) === tidy(unit.text)) {
    if (text.state !== "outdated") return "same";
    return unit.isConfirmed ? "stillCorrect" : "untouched";
  }
  if ((now && hashText(now)) !== unit.targetHash) return "targetChanged";
  return now ? "changed" : "new";
}

/** Each unit by itself. */
function planUnits(stored: Stored, texts: readonly WorkText[], { from, to, units }: ReturnedFile): PlannedUnit[] {
  const leaves = new Map(
    texts.flatMap((text) => leavesOf(text, text.source).map((leaf) => [leaf.id, { text, leaf }] as const)),
  );
  const isOurs = from === stored.record.sourceLanguage && to !== null && to !== from;
  const seen = new Set<string>();
  return units.map((unit): PlannedUnit => {
    const at = (unit.leaf !== null && leaves.get(unit.leaf)) || null;
    if (!isOurs) return { unit, at, outcome: "language" };
    if (!at) return { unit, at, outcome: "unknown" };
    if (seen.has(at.leaf.id)) return { unit, at, outcome: "twice" };
    seen.add(at.leaf.id);
    return { unit, at, outcome: outcomeOf(at, unit) };
  });
}

/** Texts of which the office has answered for every line; only these correspond to the source as it is now. */
function answeredTexts(texts: readonly WorkText[], units: readonly PlannedUnit[]): Set<string> {
  const answered = new Set(units.flatMap(({ at, outcome }) => (at && isTaken(outcome) ? [at.leaf.id] : [])));
  const isWhole = (text: WorkText) => leavesOf(text, text.source).every(({ id }) => answered.has(id));
  return new Set(texts.filter(isWhole).map(({ key }) => key));
}

function changesIn(texts: readonly WorkText[], units: readonly PlannedUnit[]): TranslationChange[] {
  const answered = answeredTexts(texts, units);
  const lines: Lines = Object.fromEntries(
    units.flatMap(({ at, unit, outcome }) =>
      at && (outcome === "new" || outcome === "changed") ? [[at.leaf.id, unit.text]] : [],
    ),
  );
  // A text with a line that stays out is as old as it was.
  const seen: SeenHashes = Object.fromEntries(
    texts.map(({ key, sourceHash, madeFrom, targetHash }) => [
      key,
      { source: answered.has(key) ? sourceHash : (madeFrom ?? ""), target: targetHash },
    ]),
  );
  return changesOf(texts, lines, [...answered], seen);
}

/** The lines that the record cannot hold; an empty id stands for something else that is wrong with it. */
function wrongLeaves(
  stored: Stored,
  texts: readonly WorkText[],
  to: Locale,
  changes: readonly TranslationChange[],
): Set<string> {
  const input = copyInput(stored);
  input.translations[to] ??= {};
  for (const { text, value } of changes) putText(input, text, to, value);
  try {
    parseInput(stored.record.kind, input);
    return new Set();
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.reason !== "invalid") throw error;
    return new Set(atLeaves(error.failure.errors, texts, input, to).map(({ path }) => String(path[0] ?? "")));
  }
}

/** Takes out what cannot be kept, until the rest can. */
function keepValid(stored: Stored, texts: readonly WorkText[], to: Locale, units: PlannedUnit[]): Plan {
  const changes = changesIn(texts, units);
  const wrong = changes.length > 0 ? wrongLeaves(stored, texts, to, changes) : new Set<string>();
  if (wrong.size === 0) return { units, changes };
  const isWrong = ({ at, outcome }: PlannedUnit) => at !== null && isTaken(outcome) && wrong.has(at.leaf.id);
  const outcome: XliffOutcome = units.some(isWrong) ? "tooLong" : "invalid";
  const rest = units.map((item) =>
    isWrong(item) || (outcome === "invalid" && isTaken(item.outcome)) ? { ...item, outcome } : item,
  );
  return keepValid(stored, texts, to, rest);
}

/** "Still correct" is said of a whole text: with a line missing it says nothing. */
function withoutIdle({ units, changes }: Plan): Plan {
  const changed = new Set(changes.map(({ text }) => text.key));
  const settled = units.map((one): PlannedUnit => {
    const isIdle = one.outcome === "stillCorrect" && one.at !== null && !changed.has(one.at.text.key);
    return isIdle ? { ...one, outcome: "untouched" } : one;
  });
  return { units: settled, changes };
}

export function planFile(stored: Stored, file: ReturnedFile): Plan {
  const to = file.to ?? (stored.record.sourceLanguage as Locale);
  const { texts } = translationWork(stored, to);
  return withoutIdle(keepValid(stored, texts, to, planUnits(stored, texts, file)));
}

/** Of a file whose record is not there, or not the actor's: the one is not told from the other. */
export const planWithoutRecord = ({ units }: ReturnedFile): Plan => ({
  units: units.map((unit) => ({ unit, at: null, outcome: "noRecord" })),
  changes: [],
});
