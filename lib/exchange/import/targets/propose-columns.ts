import { isLocale, type Locale } from "@/lib/i18n/locales";
import { languageOfName, nameWithoutLanguage } from "@/lib/spreadsheets/doctor/language-of-name";
import { fold } from "@/lib/text/fold";
import type { ColumnAnswer, DetectedFile, ImportKind } from "../model";
import { columnText } from "../profile/signature";
import { targetsOf } from "./index";
import type { ImportTarget } from "./model";

const plainName = (name: string) =>
  fold(name)
    .replace(/[_./():–—-]+/g, " ")
    .replace(/ +/g, " ")
    .trim();

/** How much of a column a target explains: a column with the expected values is better than one with the name only. */
export type Share = (target: ImportTarget, column: number) => number;

function isNamed({ names, isTranslated }: ImportTarget, name: string): boolean {
  if (isTranslated && isForeign(name)) return false;
  return names.test(plainName(name)) || (isTranslated === true && names.test(plainName(nameWithoutLanguage(name))));
}

function fittingColumns(target: ImportTarget, file: DetectedFile, shareOf: Share): number[] {
  const isFilled = (column: number) => (file.columns[column]?.filled ?? 0) > 0;
  const named = file.table.columns.flatMap((name, column) => (isNamed(target, columnText(name)) ? [column] : []));
  // An empty column keeps its name: the next file may fill it.
  const better = (a: number, b: number) =>
    Number(isFilled(b)) - Number(isFilled(a)) || shareOf(target, b) - shareOf(target, a) || a - b;
  if (named.length > 0) return named.sort(better);
  return file.columns.flatMap(({ content }, column) => (target.contents?.includes(content) ? [column] : []));
}

/** A text in a language that is none of ours is nobody's translation. */
const isForeign = (name: string) => {
  const language = languageOfName(name);
  return language !== null && !isLocale(language);
};

const languageAt = (file: DetectedFile, column: number): Locale | undefined => {
  const language = languageOfName(columnText(file.table.columns[column]!));
  return isLocale(language) ? language : undefined;
};

/** Of these columns, one in each language; of others the first, and of codes two, because a key can have two parts. */
function chosenColumns(
  { isTranslated, isSingle, reads }: ImportTarget,
  file: DetectedFile,
  free: readonly number[],
): number[] {
  if (!isTranslated) return free.slice(0, reads === "code" && !isSingle ? 2 : 1);
  const languages = free.map((column) => languageAt(file, column));
  return free.filter((_, index) => languages.indexOf(languages[index]) === index);
}

/** Proposes what each column is. A column is proposed once; what nothing fits is not taken. */
export function proposeColumns(kind: ImportKind, file: DetectedFile, shareOf: Share = () => 0): ColumnAnswer[] {
  const taken = new Set<number>();
  return targetsOf(kind).flatMap((target) => {
    const free = fittingColumns(target, file, shareOf).filter((column) => !taken.has(column));
    return chosenColumns(target, file, free).map((column) => {
      taken.add(column);
      const language = target.isTranslated ? languageAt(file, column) : undefined;
      return { column, target: target.name, ...(language ? { language } : {}) };
    });
  });
}
