import { countryName } from "@/lib/i18n/format";
import { isLocale, type Locale, languageLabel } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { filterVocabularies, flagFilters } from "@/lib/kinds/filters";
import type { KindName } from "@/lib/kinds/index";
import type { Period } from "@/lib/kinds/list";
import type { readListQuestion } from "@/lib/records/search/list-page";

type Question = Awaited<ReturnType<typeof readListQuestion>>;
type Names = { name: string; nameWithoutWords: string };

function valueLabel(kind: KindName, key: string, value: string, { cities, terms }: Question, locale: Locale): string {
  if (key === "city") return cities.find(({ id }) => id === value)?.title.text ?? value;
  if (key === "country") return countryName(value, locale);
  if (key === "language" && isLocale(value)) return languageLabel(value, locale);
  if (key === "size") return `${translator(locale)("kinds:filter.size")} ${value.replace(/-$/, "+").replace("-", "–")}`;
  if (key in flagFilters) return translator(locale)(`kinds:filter.${key}` as "kinds:filter.video");
  const id = `${filterVocabularies(kind)[key]}/${value}`;
  return terms.find((term) => term.id === id)?.label.text ?? value;
}

/** A long question is cut, so that it fits into a title. */
const maxWords = 80;
const quoted = (words: string, t: Translate) =>
  t("pages:search.quoted", { word: words.length > maxWords ? `${words.slice(0, maxWords).trimEnd()}…` : words });

const named = (name: string, labels: readonly string[]) => (labels.length > 0 ? `${name}: ${labels.join(", ")}` : name);

function bothNames(name: string, labels: readonly string[], typed: readonly string[], t: Translate): Names {
  return {
    name: named(name, [...labels, ...typed.map((text) => quoted(text, t))]),
    nameWithoutWords: named(name, labels),
  };
}

/** "2014–2019", "2014–", "–2019", "2014" */
const yearsOf = ({ from, until }: Period) => (from === until ? String(from) : `${from ?? ""}–${until ?? ""}`);

/** What a list with filters is called: "Practices: Girona, Homework". */
export function listName(kind: KindName, question: Question, locale: Locale): Names {
  const t = translator(locale);
  const { filters, period, codes, words } = question.query;
  const labels = Object.entries(filters).flatMap(([key, values]) =>
    values.map((value) => valueLabel(kind, key, value, question, locale)),
  );
  const typed = [...Object.values(codes ?? {}), ...(words ? [words] : [])];
  return bothNames(t(`kinds:plural.${kind}`), period ? [...labels, yearsOf(period)] : labels, typed, t);
}

/** What a search is called: "Search: “homework”". */
export function searchName(kind: KindName | undefined, words: string, locale: Locale): Names {
  const t = translator(locale);
  const everything = words ? t("pages:search.title") : t("pages:search.everything");
  return bothNames(kind ? t(`kinds:plural.${kind}`) : everything, [], words ? [words] : [], t);
}
