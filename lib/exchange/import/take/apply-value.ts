import { randomUUID } from "node:crypto";
import type { Locale } from "@/lib/i18n/locales";
import type { BaseInput, BasePart } from "@/lib/kinds/input";
import { memberParts, type StoredMember } from "../members/merge-members";
import type { ImportSource } from "../model";
import { type FigureLabels, findFigure, type RowFigure } from "../plan/stored-value";

type Context = { source: ImportSource | null; labels: FigureLabels };

const newPart = (fields: BasePart["fields"]): BasePart => ({ id: randomUUID(), fields, translations: {} });

/** Levels that stay keep their ages and names. */
function withLevels(parts: BasePart[] = [], levels: readonly string[]): BasePart[] {
  const kept = parts.filter(({ fields }) => levels.includes(String(fields.level)));
  const known = new Set(kept.map(({ fields }) => fields.level));
  return [...kept, ...levels.filter((level) => !known.has(level)).map((level) => newPart({ level }))];
}

function withFigure(
  input: BaseInput,
  { value, asOf }: RowFigure,
  label: string,
  source: ImportSource | null,
): BasePart[] {
  const known = findFigure(input, label);
  const fields = {
    ...{ value, asOf, source: source?.publisher ?? "" },
    ...(source?.address ? { sourceUrl: source.address } : {}),
  };
  const others = input.parts.facts ?? [];
  if (known) return others.map((part) => (part === known ? { ...part, fields } : part));
  return [...others, { ...newPart(fields), translations: { [input.sourceLanguage]: { label } } }];
}

function withText(input: BaseInput, language: Locale, field: string, value: unknown): BaseInput {
  const texts = { ...input.translations[language], [field]: value };
  if (value === null) delete texts[field];
  return { ...input, translations: { ...input.translations, [language]: texts } };
}

/** The input with one value of a row. Null takes the value away, as an undo does. */
export function applyValue(input: BaseInput, key: string, value: unknown, { source, labels }: Context): BaseInput {
  const [first, rest] = key.split(".");
  if (first === "figures") {
    const label = labels[rest!] ?? "";
    const known = findFigure(input, label);
    const facts =
      value === null
        ? (input.parts.facts ?? []).filter((part) => part !== known)
        : withFigure(input, value as RowFigure, label, source);
    return { ...input, parts: { ...input.parts, facts } };
  }
  if (rest) return withText(input, first as Locale, rest, value);
  if (key === "name") return withText(input, input.sourceLanguage, "name", value);
  if (key === "members")
    return { ...input, parts: { ...input.parts, members: memberParts((value as StoredMember[] | null) ?? []) } };
  if (key === "levels") {
    const levels = withLevels(input.parts.levels, (value as string[] | null) ?? []);
    return { ...input, parts: { ...input.parts, levels } };
  }
  const fields = { ...input.fields, [key]: value };
  if (value === null) delete fields[key];
  return { ...input, fields };
}
