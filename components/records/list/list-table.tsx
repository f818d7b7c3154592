import { Lang } from "@/components/ui/lang";
import { type Column, Table } from "@/components/ui/table";
import { countryName, formatList, formatNumber } from "@/lib/i18n/format";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Sort } from "@/lib/kinds/kind";
import { periodOf, placeOf, sizeOf, stagesInWords } from "../row-of-card";
import { titleOf } from "../written";
import type { EventPart } from "./split-events";

type Cell = (card: Card, locale: Locale) => string | undefined;

const labelsOf = (card: Card, ids: string[] | undefined, locale: Locale) =>
  formatList(
    (ids ?? []).flatMap((id) => card.terms[id]?.label.text ?? []),
    locale,
  );

const number = (value: number | undefined, locale: Locale) =>
  value === undefined ? undefined : formatNumber(value, locale);

/** What a column shows of a card, and the order by which it is sorted. */
const cells = {
  place: { label: "filter.city", cell: placeOf },
  country: {
    label: "filter.country",
    cell: ({ fields }, locale) => fields.country && countryName(fields.country, locale),
  },
  period: { label: "filter.period", cell: periodOf, sort: "date" },
  type: {
    label: "field.type",
    cell: (card, locale) => labelsOf(card, card.fields.type ? [card.fields.type] : [], locale),
  },
  types: { label: "field.types", cell: (card, locale) => labelsOf(card, card.fields.types, locale) },
  phase: { label: "field.phase", cell: (card) => card.terms[card.fields.phase ?? ""]?.label.text },
  evidence: { label: "field.evidence", cell: (card) => card.terms[card.fields.evidence ?? ""]?.label.text },
  levels: { label: "field.levels", cell: (card, locale) => labelsOf(card, card.fields.levels, locale) },
  members: { label: "field.members", cell: sizeOf },
  stages: { label: "field.levels", cell: stagesInWords },
  ownership: { label: "field.ownership", cell: (card) => card.terms[card.fields.ownership ?? ""]?.label.text },
  legalForm: { label: "field.legalForm", cell: (card) => card.terms[card.fields.legalForm ?? ""]?.label.text },
  method: { label: "field.method", cell: (card) => card.terms[card.fields.method ?? ""]?.label.text },
  population: {
    label: "field.population",
    cell: ({ fields }, locale) => number(fields.population, locale),
    isNumber: true,
  },
  participants: {
    label: "field.participants",
    cell: ({ fields }, locale) => number(fields.participants, locale),
    isNumber: true,
  },
  participatingCities: {
    label: "field.participatingCities",
    cell: ({ fields }, locale) => number(fields.participatingCities, locale),
    isNumber: true,
  },
  number: { label: "field.number", cell: ({ fields }) => fields.number, sort: "number" },
  languages: {
    label: "filter.language",
    cell: ({ languages }, locale) => languages.map((one) => languageLabel(one, locale)).join(", "),
  },
} as const satisfies Record<string, { label: string; cell: Cell; sort?: Sort; isNumber?: true }>;

type ColumnName = keyof typeof cells;

const columnsOf = {
  practice: ["place", "type", "phase", "period", "evidence", "levels", "languages"],
  network: ["place", "period", "members", "stages", "languages"],
  cluster: ["place", "period", "members", "stages", "languages"],
  school: ["place", "levels", "ownership", "languages"],
  city: ["country", "population", "languages"],
  organisation: ["place", "types", "legalForm", "languages"],
  guide: ["number", "languages"],
  meeting: ["place", "period", "method", "participants", "participatingCities", "languages"],
} as const satisfies Record<KindName, readonly ColumnName[]>;

/** A table of everything, or of one part of events that stand apart. */
type TablePart = "all" | EventPart["id"];

/** Titles go up the alphabet and chapters up their numbers; dates come newest first, those to come nearest first. */
const directionOf = (sort: Sort, part: TablePart) =>
  sort === "date" && part !== "coming" ? "descending" : "ascending";

type ListTableProps = {
  kind: KindName;
  locale: Locale;
  cards: Card[];
  part: TablePart;
  caption: string;
  /** The order that was chosen. */
  sort: Sort | undefined;
  sortAddress: (sort: Sort) => string;
};

/** A list as a table for those who compare. It scrolls inside its own region where it is wider than the page. */
export function ListTable({ kind, locale, cards, part, caption, sort, sortAddress }: ListTableProps) {
  const t = translator(locale);
  const { sorts, title } = kindNamed(kind);
  const sorted = (by: Sort | undefined) =>
    by && sorts.includes(by)
      ? { href: sortAddress(by), ...(sort === by ? { sorted: directionOf(by, part) } : {}) }
      : {};
  const columns: Column<Card>[] = [
    {
      key: "title",
      title: t(title === "name" ? "kinds:field.name" : "kinds:field.title"),
      cell: (card) => (
        <a href={recordPath(locale, card)}>
          <Lang words={titleOf(card, locale)} />
        </a>
      ),
      ...sorted("title"),
    },
    ...columnsOf[kind].map((name: ColumnName): Column<Card> => {
      const { label, cell, ...column }: { label: string; cell: Cell; sort?: Sort; isNumber?: true } = cells[name];
      return {
        key: name,
        title: t(`kinds:${label}` as "kinds:field.type"),
        cell: (card) => cell(card, locale),
        ...(column.isNumber ? { number: true } : {}),
        ...sorted(column.sort),
      };
    }),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
    <section tabIndex={0} aria-label={caption} className="table-scroll">
      <Table
        wide
        caption={part === "all" ? <span className="sr-only">{caption}</span> : caption}
        columns={columns}
        lines={cards}
        lineKey={({ id }) => id}
      />
    </section>
  );
}
