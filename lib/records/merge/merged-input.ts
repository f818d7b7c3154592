import type { KindDefinition } from "@/lib/kinds/kind";
import { type FieldGroup, fieldGroups, type MergedChoice, type MergedChoices } from "./choices";
import { areTwins, type LooseInput, type LoosePart, redirectInput } from "./input";

// What becomes of two records. The preview shows it and the merge writes it: one function, so that both are the same.

type Values = Record<string, unknown>;
export type MergeInput = LooseInput & { translations: Record<string, Values | undefined>; takenFrom: unknown };
export type MergeSide = { id: string; input: MergeInput };

const isAbsent = (value: unknown) =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whose values stay where nobody chose: those of the kept record, unless the other one only adds to them. */
export function usualChoice({ names, isList }: FieldGroup, kept: Values, lost: Values): MergedChoice {
  if (isList) return "both";
  const adds = names.every((name) => isAbsent(kept[name]) || isEqual(kept[name], lost[name]));
  return adds ? "lose" : "keep";
}

function chosenFields(kind: KindDefinition, kept: Values, lost: Values, choices: MergedChoices): Values {
  const entries = fieldGroups(kind).flatMap((group) => {
    const choice = choices[group.key] ?? usualChoice(group, kept, lost);
    if (choice === "both" && group.isList)
      return group.names.map((name) => [name, [...new Set([kept[name] ?? [], lost[name] ?? []].flat())]] as const);
    const from = choice === "lose" ? lost : kept;
    return group.names.map((name) => [name, from[name]] as const);
  });
  return Object.fromEntries(entries.filter(([, value]) => !isAbsent(value)));
}

function chosenTexts(kind: KindDefinition, keep: MergeInput, lose: MergeInput, choices: MergedChoices) {
  const languages = new Set([...Object.keys(keep.translations), ...Object.keys(lose.translations)]);
  const texts = [...languages].map((language) => {
    const [kept = {}, lost = {}] = [keep.translations[language], lose.translations[language]];
    const entries = Object.keys(kind.translated).map((name) => {
      const choice = choices[`translations.${language}.${name}`] ?? (isAbsent(kept[name]) ? "lose" : "keep");
      return [name, (choice === "lose" ? lost : kept)[name]] as const;
    });
    return [language, Object.fromEntries(entries.filter(([, value]) => !isAbsent(value)))] as const;
  });
  return Object.fromEntries(
    texts.filter(([language, own]) => keep.translations[language] || Object.keys(own).length > 0),
  );
}

/** The merged record's parts to move: those without a duplicate in the kept record that do not link to it. */
export function partsToMove(keep: MergeSide, lose: MergeSide): Record<string, LoosePart[]> {
  const lists = Object.entries(lose.input.parts).map(([name, list = []]) => {
    const toKeeper = (part: LoosePart) => Object.values(part.fields).flat().includes(keep.id);
    const hasTwin = (part: LoosePart) => (keep.input.parts[name] ?? []).some((other) => areTwins(name, other, part));
    return [name, list.filter((part) => !toKeeper(part) && !hasTwin(part))];
  });
  return Object.fromEntries(lists);
}

/** The parts of the kept record, those that move, and the duplicates, for `redirectInput` to join. */
function unitedParts(keep: MergeSide, lose: MergeSide): MergeInput["parts"] {
  const moving = partsToMove(keep, lose);
  const names = new Set([...Object.keys(keep.input.parts), ...Object.keys(moving)]);
  const lists = [...names].map((name) => {
    const kept = keep.input.parts[name] ?? [];
    const twins = (lose.input.parts[name] ?? []).filter((part) => kept.some((other) => areTwins(name, other, part)));
    return [name, [...kept, ...(moving[name] ?? []), ...twins]];
  });
  return Object.fromEntries(lists);
}

/** The content of the kept record after the merge. */
export function mergedInput(
  kind: KindDefinition,
  keep: MergeSide,
  lose: MergeSide,
  choices: MergedChoices = {},
): MergeInput {
  const united = {
    ...keep.input,
    takenFrom: choices.takenFrom === "lose" ? lose.input.takenFrom : (keep.input.takenFrom ?? lose.input.takenFrom),
    fields: chosenFields(kind, keep.input.fields, lose.input.fields, choices),
    translations: chosenTexts(kind, keep.input, lose.input, choices),
    parts: unitedParts(keep, lose),
  };
  const ofTheOther = new Set(Object.values(lose.input.parts).flatMap((list = []) => list.map(({ id }) => id)));
  return redirectInput(kind, united, { self: keep.id, from: lose.id, to: keep.id }, ofTheOther);
}
