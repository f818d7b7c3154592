import { type Locale, locales } from "@/lib/i18n/locales";
import { recordPath, termPath } from "@/lib/kinds/address";
import { type KindName, kindNames, kinds } from "@/lib/kinds/index";
import { demo } from "@/prisma/demo/index";
import { terms } from "@/prisma/vocabularies/index";
import { isEveryLanguage } from "./every-language";

// The addresses that the demo must have. They come from the demo's data and not from the site, so that a missing page
// is noticed.

export type Entry = { kind: KindName; slug: string };

const inState = (kind: KindName, state: string) =>
  demo[kind].filter(({ publication }) => (publication ?? "published") === state).map(({ slug }) => ({ kind, slug }));

export const publicRecords: Entry[] = kindNames.flatMap((kind) => inState(kind, "published"));
export const archivedRecords: Entry[] = kindNames.flatMap((kind) => inState(kind, "archived"));
export const hiddenRecords: Entry[] = kindNames.flatMap((kind) => [
  ...inState(kind, "draft"),
  ...inState(kind, "inReview"),
]);

export const textPages = [
  "about",
  "evidence",
  "glossary",
  "how-search-works",
  "open-data",
  "open-data/api",
  "privacy",
  "accessibility",
] as const;

/** All public pages that are not records. */
export function otherPaths(locale: Locale): string[] {
  const lists = kindNames.map((kind) => `/${locale}/${kinds[kind].path}`);
  return [
    `/${locale}`,
    ...lists,
    `/${locale}/search`,
    `/${locale}/collections`,
    `/${locale}/offers`,
    ...textPages.map((page) => `/${locale}/${page}`),
    `/${locale}/open-data/embed`,
  ];
}

const pathsIn = (locale: Locale): string[] => [
  ...otherPaths(locale),
  ...publicRecords.map((record) => recordPath(locale, record)),
  ...terms.map(({ id }) => termPath(locale, id)),
];

export const everyPath = locales.flatMap(pathsIn);

/** Two languages by default, all six with ALL_LANGUAGES=1. */
export const testedLocales: readonly Locale[] = isEveryLanguage ? locales : ["ca", "cs"];

/** For a long row of pages: Catalan and Czech in turn by default, so that each page is tested once. */
export const localesInTurn = (index: number): readonly Locale[] =>
  isEveryLanguage ? locales : [index % 2 === 0 ? "ca" : "cs"];

/** Of six, the first so many that begin at this one. */
const someLocales = (index: number, count: number) =>
  Array.from({ length: count }, (_, more) => locales[(index + more) % locales.length]!);

/** All six languages in turn by default, so that each of these paths is tested in so many of them. */
export function inTurn<T>(items: readonly T[], locale: Locale, count = 1): T[] {
  return items.filter((_, index) => isEveryLanguage || someLocales(index, count).includes(locale));
}

/** Every public page, each in so many languages, or in all six with ALL_LANGUAGES=1. */
export const pathsInTurn = (locale: Locale, count = 1): string[] => inTurn(pathsIn(locale), locale, count);
