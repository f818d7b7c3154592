import type { ReactNode } from "react";
import { RecordLink, TermLabel } from "@/components/records/record-link";
import { periodOf } from "@/components/records/row-of-card";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { countryName, formatAges, formatDay } from "@/lib/i18n/format";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import type { ComparedPractice } from "@/lib/records/public/compared-practices";
import { proseValue } from "./prose-value";

/** One value of a cell. Practices with the same `key` share the value. */
export type CompareValue = { key: string; words: ReactNode };

export type CompareRow = {
  key: string;
  label: string;
  /** Texts always differ, so differences are not marked. */
  isText: boolean;
  /** The values of each practice. */
  cells: CompareValue[][];
};

type Read = (compared: ComparedPractice, locale: Locale) => CompareValue[];

const ofTerms = (terms: (TermView | undefined)[] | undefined, locale: Locale): CompareValue[] =>
  (terms ?? []).flatMap((term) => (term ? [{ key: term.id, words: <TermLabel term={term} locale={locale} /> }] : []));
const ofCards = (cards: Card[] | undefined, locale: Locale): CompareValue[] =>
  (cards ?? []).map((card) => ({ key: card.id, words: <RecordLink card={card} locale={locale} /> }));
const ofWords = (words: string | undefined): CompareValue[] => (words ? [{ key: words, words }] : []);

/** Cities, or the countries of a practice without a city. */
function placesOf({ practice: { fields } }: ComparedPractice, locale: Locale): CompareValue[] {
  if (fields.cities) return ofCards(fields.cities, locale);
  return (fields.countries ?? []).map((code) => ({ key: code, words: countryName(code, locale) }));
}

/** The sources of a practice: where it was taken from, what it cites, and visits by other cities. */
function sourcesOf({ practice, meetings }: ComparedPractice, locale: Locale): CompareValue[] {
  const { takenFrom, parts } = practice;
  const cited = parts.citations.flatMap(({ fields: { reference } }) =>
    reference
      ? [
          {
            key: reference.id,
            words: [reference.authors, reference.year && `(${reference.year})`].filter(Boolean).join(" "),
          },
        ]
      : [],
  );
  const page = takenFrom && { key: takenFrom.address, words: <a href={takenFrom.address}>{takenFrom.publisher}</a> };
  return [...(page ? [page] : []), ...cited, ...ofCards(meetings, locale)];
}

function partnersOf({ practice: { parts } }: ComparedPractice, locale: Locale): CompareValue[] {
  const named = parts.actors.flatMap(({ id, fields: { organisation }, texts: { words } }) => {
    if (organisation) return ofCards([organisation], locale);
    return words ? [{ key: id, words: <Lang words={written(words, locale)} /> }] : [];
  });
  return [...new Map(named.map((value) => [value.key, value])).values()];
}

function recommendationsOf({ practice: { texts } }: ComparedPractice, locale: Locale): CompareValue[] {
  const { recommendations } = texts;
  return (recommendations?.text ?? []).flatMap(({ id, title }) =>
    title ? [{ key: id, words: <Lang words={written({ ...recommendations!, text: title }, locale)} /> }] : [],
  );
}

const languagesOf: Read = ({ practice }, locale) =>
  practice.languages.map((language) => ({ key: language, words: languageLabel(language, locale) }));

function checkedOn({ practice: { confirmed } }: ComparedPractice, locale: Locale): CompareValue[] {
  const t = translator(locale);
  return ofWords(confirmed ? formatDay(confirmed.at.toISOString().slice(0, 10), locale) : t("records:confirmed.never"));
}

const text =
  (field: "challenge" | "solution" | "pitfalls"): Read =>
  ({ practice }, locale) =>
    proseValue(practice, field, locale);

type Line = { label: string; read: Read; isText?: boolean };

/** The rows of a comparison, the most decisive first. */
const lines: Line[] = [
  { label: "kinds:field.cities", read: placesOf },
  { label: "kinds:field.type", read: ({ practice }, locale) => ofTerms([practice.fields.type], locale) },
  { label: "kinds:field.phase", read: ({ practice }, locale) => ofTerms([practice.fields.phase], locale) },
  {
    label: "kinds:field.period",
    read: ({ practice }, locale) => ofWords(periodOf(practice.card, locale)),
  },
  { label: "kinds:field.recipients", read: ({ practice }, locale) => ofTerms(practice.fields.recipients, locale) },
  { label: "kinds:field.learners", read: ({ practice }, locale) => ofTerms(practice.fields.learners, locale) },
  { label: "kinds:field.levels", read: ({ practice }, locale) => ofTerms(practice.fields.levels, locale) },
  {
    label: "kinds:field.ages",
    read: ({ practice: { fields } }, locale) =>
      ofWords(formatAges(fields.agesFrom ?? null, fields.agesTo ?? null, locale)),
  },
  { label: "kinds:field.themes", read: ({ practice }, locale) => ofTerms(practice.fields.themes, locale) },
  { label: "kinds:field.challenge", read: text("challenge"), isText: true },
  { label: "kinds:field.solution", read: text("solution"), isText: true },
  { label: "kinds:field.evidence", read: ({ practice }, locale) => ofTerms([practice.fields.evidence], locale) },
  { label: "compare:sources", read: sourcesOf },
  { label: "kinds:field.costBand", read: ({ practice }, locale) => ofTerms([practice.fields.costBand], locale) },
  { label: "kinds:field.implementers", read: ({ practice }, locale) => ofTerms(practice.fields.implementers, locale) },
  { label: "compare:partners", read: partnersOf },
  { label: "kinds:field.needs", read: ({ practice }, locale) => ofTerms(practice.fields.needs, locale) },
  { label: "compare:conditions", read: recommendationsOf, isText: true },
  { label: "kinds:field.pitfalls", read: text("pitfalls"), isText: true },
  { label: "records:language.available", read: languagesOf },
  { label: "records:confirmed.label", read: checkedOn },
];

/** The rows in which at least one practice has a value. */
export function compareRows(compared: readonly ComparedPractice[], locale: Locale): CompareRow[] {
  const t = translator(locale);
  return lines
    .map(({ label, read, isText = false }) => ({
      key: label,
      label: t(label as "kinds:field.cities"),
      isText,
      cells: compared.map((one) => read(one, locale)),
    }))
    .filter(({ cells }) => cells.some((values) => values.length > 0));
}

/** Whether all practices have the same values in this row. */
export const isSame = ({ cells }: CompareRow): boolean =>
  new Set(
    cells.map((values) =>
      values
        .map(({ key }) => key)
        .sort()
        .join(" "),
    ),
  ).size === 1;

/** Whether all practices have this value. */
export const isShared = ({ cells }: CompareRow, { key }: CompareValue): boolean =>
  cells.every((values) => values.some((value) => value.key === key));
