import { randomUUID } from "node:crypto";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { BaseInput, BasePart, ListItem } from "@/lib/kinds/input";
import { isUuid } from "@/lib/text/is-uuid";
import { memberParts, type StoredMember } from "../members/merge-members";
import type { ImportSource } from "../model";
import { actorName, actorsIn, type FigureLabels, findFigure, type RowFigure } from "../plan/stored-value";

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

/** Items at one place in a list are translations of each other, and have one id. */
function listItems(input: BaseInput, language: Locale, field: string, texts: readonly string[]): ListItem[] {
  const idsIn = (each: Locale) =>
    ((input.translations[each]?.[field] as ListItem[] | undefined) ?? []).map(({ id }) => id);
  const known = [idsIn(input.sourceLanguage), idsIn(language), ...locales.map(idsIn)];
  const used = new Set<string>();
  return texts.map((text, at) => {
    const id = known.map((ids) => ids[at]).find((each) => each && !used.has(each)) ?? randomUUID();
    used.add(id);
    return { id, text };
  });
}

function withText(input: BaseInput, language: Locale, field: string, given: unknown): BaseInput {
  const value = Array.isArray(given) ? listItems(input, language, field, given as string[]) : given;
  const texts = { ...input.translations[language], [field]: value };
  if (value === null) delete texts[field];
  return { ...input, translations: { ...input.translations, [language]: texts } };
}

/** Those who are still named keep what is said of them. */
function withActors({ parts, sourceLanguage }: BaseInput, role: string, names: readonly string[]): BasePart[] {
  const all = parts.actors ?? [];
  const before = new Map(actorsIn(all, role).map((part) => [actorName(part, sourceLanguage), part]));
  const gone = new Set(actorsIn(all, role).filter((part) => !names.includes(actorName(part, sourceLanguage))));
  const added = names
    .filter((name) => !before.has(name))
    .map((name): BasePart => {
      const fields = { role: `actor-role/${role}` };
      return isUuid(name)
        ? newPart({ ...fields, organisation: name })
        : { ...newPart(fields), translations: { [sourceLanguage]: { words: name } } };
    });
  return [...all.filter((part) => !gone.has(part)), ...added];
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
  if (first === "actors")
    return { ...input, parts: { ...input.parts, actors: withActors(input, rest!, (value as string[] | null) ?? []) } };
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
