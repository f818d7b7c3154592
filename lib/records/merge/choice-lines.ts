import type { Locale } from "@/lib/i18n/locales";
import type { KindDefinition } from "@/lib/kinds/kind";
import type { Names } from "@/lib/records/history/format-change";
import { formatVersions } from "@/lib/records/history/words";
import { fieldGroups, type MergedChoice, type MergedChoices, writeChoice } from "./choices";
import { type MergeInput, usualChoice } from "./merged-input";

/** A field, group of fields or text in which two records differ, in words, with the choice that holds. */
export type ChoiceLine = {
  key: string;
  label: string;
  /** The language of a text, when it is not the reader's. */
  language: string | undefined;
  keep: string;
  lose: string;
  chosen: MergedChoice;
  /** What can be chosen, with the value that a form sends. */
  options: { choice: MergedChoice; value: string }[];
};

type Pair = {
  key: string;
  paths: [path: string, kept: unknown, lost: unknown][];
  isList: boolean;
  usual: MergedChoice;
};

function pairsOf(kind: KindDefinition, keep: MergeInput, lose: MergeInput): Pair[] {
  const fields = fieldGroups(kind).map((group): Pair => {
    const paths = group.names.map((name): Pair["paths"][number] => [
      `fields.${name}`,
      keep.fields[name],
      lose.fields[name],
    ]);
    return { key: group.key, paths, isList: group.isList, usual: usualChoice(group, keep.fields, lose.fields) };
  });
  const languages = [...new Set([...Object.keys(keep.translations), ...Object.keys(lose.translations)])];
  const texts = languages.flatMap((language) =>
    Object.keys(kind.translated).map((name): Pair => {
      const key = `translations.${language}.${name}`;
      const kept = keep.translations[language]?.[name];
      return {
        ...{ key, paths: [[key, kept, lose.translations[language]?.[name]]], isList: false },
        usual: kept === undefined ? "lose" : "keep",
      };
    }),
  );
  const source: Pair = {
    ...{ key: "takenFrom", paths: [["takenFrom", keep.takenFrom, lose.takenFrom]], isList: false },
    usual: keep.takenFrom ? "keep" : "lose",
  };
  return [...texts, ...fields, source];
}

const optionsOf = (key: string, isList: boolean) =>
  (isList ? (["both", "keep", "lose"] as const) : (["keep", "lose"] as const)).map((choice) => ({
    choice,
    value: writeChoice(key, choice),
  }));

/** Everything in which the two differ. Both values as they will stay, so that nothing is chosen unseen. */
export function choiceLines(
  kind: KindDefinition,
  { keep, lose }: { keep: MergeInput; lose: MergeInput },
  choices: MergedChoices,
  names: Names,
  locale: Locale,
): ChoiceLine[] {
  return pairsOf(kind, keep, lose).flatMap(({ key, paths, isList, usual }) => {
    const views = paths.flatMap(([path, kept, lost]) => formatVersions(kind, path, [kept, lost], names, locale) ?? []);
    const filled = views.filter(({ values }) => values.some((value) => value !== ""));
    const inWords = (index: number) => filled.flatMap(({ values }) => values[index] || []).join(" · ");
    const [kept, lost] = [inWords(0), inWords(1)];
    if (kept === lost) return [];
    const label = filled.map((view) => view.label).join(" · ");
    return {
      key,
      label,
      language: filled[0]?.language,
      keep: kept,
      lose: lost,
      chosen: choices[key] ?? usual,
      options: optionsOf(key, isList),
    };
  });
}
