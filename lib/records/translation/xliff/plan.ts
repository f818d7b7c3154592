import type { Locale } from "@/lib/i18n/locales";
import { Refusal } from "@/lib/records/store/run-write";
import type { Stored } from "@/lib/records/store/stored";
import { changesOf, type Lines, type SeenHashes, type TranslationChange, tidy } from "@/lib/records/translation/change";
import { atLeaves } from "@/lib/records/translation/errors-at-leaves";
import { copyInput } from "@/lib/records/translation/revision";
import { type Leaf, leavesOf, putText, translatedLeaves } from "@/lib/records/translation/texts";
import { translationWork, type WorkText } from "@/lib/records/translation/work";
import { mustBeComplete, parseInput } from "@/lib/records/write/parse-input";
import { hashText } from "@/lib/text/hash";
import type { ReturnedFile, ReturnedUnit } from "./model";
import { writableText } from "./text";

// Decides for each line of a returned file whether it can be imported. Shared by the check and the import; writes
// nothing.

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

/** Decides each unit on its own. */
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

/** Keys of texts with an importable unit for every leaf; only these match the current source. */
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
  // A text with a missing leaf keeps its old source hash.
  const seen: SeenHashes = Object.fromEntries(
    texts.map(({ key, sourceHash, madeFrom, targetHash }) => [
      key,
      { source: answered.has(key) ? sourceHash : (madeFrom ?? ""), target: targetHash },
    ]),
  );
  return changesOf(texts, lines, [...answered], seen);
}

/** Ids of leaves that the schema refuses; an empty id stands for an error elsewhere in the record. */
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
    parseInput(stored.record.kind, input, { isDraft: !mustBeComplete(stored.record) });
    return new Set();
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.reason !== "invalid") throw error;
    return new Set(atLeaves(error.failure.errors, texts, input, to).map(({ path }) => String(path[0] ?? "")));
  }
}

/** Removes invalid leaves until the rest is valid. */
function withoutInvalid(stored: Stored, texts: readonly WorkText[], to: Locale, units: PlannedUnit[]): Plan {
  const changes = changesIn(texts, units);
  const wrong = changes.length > 0 ? wrongLeaves(stored, texts, to, changes) : new Set<string>();
  if (wrong.size === 0) return { units, changes };
  const isWrong = ({ at, outcome }: PlannedUnit) => at !== null && isTaken(outcome) && wrong.has(at.leaf.id);
  const outcome: XliffOutcome = units.some(isWrong) ? "tooLong" : "invalid";
  const rest = units.map((item) =>
    isWrong(item) || (outcome === "invalid" && isTaken(item.outcome)) ? { ...item, outcome } : item,
  );
  return withoutInvalid(stored, texts, to, rest);
}

/** "Still correct" counts only when all leaves of a text are confirmed. */
function withoutIdle({ units, changes }: Plan): Plan {
  const changed = new Set(changes.map(({ text }) => text.key));
  const marked = units.map((item): PlannedUnit => {
    const isIdle = item.outcome === "stillCorrect" && item.at !== null && !changed.has(item.at.text.key);
    return isIdle ? { ...item, outcome: "untouched" } : item;
  });
  return { units: marked, changes };
}

/** Plans the import of a record's file. Writes nothing. */
export function planFile(stored: Stored, file: ReturnedFile): Plan {
  const to = file.to ?? (stored.record.sourceLanguage as Locale);
  const { texts } = translationWork(stored, to);
  return withoutIdle(withoutInvalid(stored, texts, to, planUnits(stored, texts, file)));
}

/** For a record that does not exist or that the actor may not translate; both give the same result. */
export const planWithoutRecord = ({ units }: ReturnedFile): Plan => ({
  units: units.map((unit) => ({ unit, at: null, outcome: "noRecord" })),
  changes: [],
});
