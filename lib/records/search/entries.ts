import type { Database } from "@/lib/db";
import { edtfBounds, parseEdtf } from "@/lib/edtf/index";
import { type Locale, locales } from "@/lib/i18n/locales";
import { hasMembers } from "@/lib/kinds/filters";
import { kindNamed } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { dayColumn } from "@/lib/records/store/columns";
import { readHtml } from "@/lib/records/store/rendered";
import type { BaseStored } from "@/lib/records/store/stored";
import { excerpt, wordsOf } from "@/lib/text/html";
import { type ByLanguage, leadIn, titleIn } from "./card-texts";
import { memberFields } from "./computed-facets";
import { readFacetSources } from "./facet-sources";
import { facetsOf, type Surroundings, scopeFacet, valuesAt } from "./facets";

const leadLength = 260;

/** The languages in which the record may be shown: the record and that translation are published. */
export function publishedLanguages(stored: BaseStored): Locale[] {
  if (stored.record.publication !== "published") return [];
  return locales.filter((locale) => stored.translations[locale]?.published);
}

/** `1.10` sorts after `1.9`. */
const numberKey = (number: unknown) =>
  String(number ?? "")
    .split(".")
    .map((part) => part.padStart(5, "0"))
    .join(".");

function periodOf(kind: KindDefinition, stored: BaseStored): { earliest: Date | null; latest: Date | null } {
  if (!kind.period) return { earliest: null, latest: null };
  const fields = stored.input.fields as Record<string, string | undefined>;
  const from = parseEdtf(fields[kind.period.from] ?? "");
  const until = parseEdtf(fields[kind.period.until] ?? "");
  const begin = from && edtfBounds(from);
  const end = until ? edtfBounds(until) : kind.period.ongoing ? null : begin;
  return { earliest: dayColumn(begin?.earliest ?? null), latest: dayColumn(end?.latest ?? null) };
}

function cardOf(kind: KindDefinition, stored: BaseStored, published: Locale[], { memberLevels }: Surroundings) {
  const fields = stored.input.fields as Record<string, unknown>;
  const values = kind.card.map(
    (path) => [path.split(".")[0]!, path.includes(".") ? valuesAt(stored, path) : fields[path]] as const,
  );
  const present = values.filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return {
    fields: { ...Object.fromEntries(present), ...(hasMembers(kind) ? memberFields(stored, memberLevels) : {}) },
    languages: published,
    source: stored.record.sourceLanguage,
    demo: stored.record.demo,
  };
}

const textsOf = (stored: BaseStored) =>
  Object.fromEntries(
    publishedLanguages(stored).map((locale) => [locale, stored.input.translations[locale] ?? {}]),
  ) as ByLanguage;

function leadsOf(kind: KindDefinition, stored: BaseStored): string[] {
  const texts = textsOf(stored);
  const source = stored.record.sourceLanguage as Locale;
  return locales.flatMap((language) => leadIn(kind, texts, language, source)?.value ?? []);
}

/** The first words of each text that leads a card: source → excerpt. */
async function readExcerpts(tx: Database, kind: KindDefinition, records: BaseStored[]): Promise<Map<string, string>> {
  const leads = records.flatMap((stored) => leadsOf(kind, stored));
  const ids = records.map(({ record }) => record.id);
  const html = await readHtml(ids, [...new Set(leads)], tx);
  return new Map([...html].map(([source, rendered]) => [source, excerpt(wordsOf(rendered), leadLength)]));
}

function entriesOf(kind: KindDefinition, stored: BaseStored, around: Surroundings, excerpts: Map<string, string>) {
  const published = publishedLanguages(stored);
  const texts = textsOf(stored);
  const source = stored.record.sourceLanguage as Locale;
  const facets = facetsOf(kind, stored, published, around);
  const { record } = stored;
  const shared = {
    recordId: record.id,
    kind: record.kind,
    slug: record.slug,
    sortKey: kind.sorts.includes("number") ? numberKey((stored.input.fields as Record<string, unknown>).number) : "",
    ...periodOf(kind, stored),
    updatedAt: record.updatedAt,
    card: cardOf(kind, stored, published, around) as object,
  };
  return locales.flatMap((language) => {
    const title = titleIn(kind, texts, language, source);
    if (!title) return [];
    const lead = leadIn(kind, texts, language, source);
    return {
      ...shared,
      language,
      title: title.value,
      textLanguage: title.language,
      lead: (lead && excerpts.get(lead.value)) ?? "",
      leadLanguage: lead?.language ?? title.language,
      facets: [scopeFacet(kind.name, language), ...facets],
    };
  });
}

export type ListEntry = ReturnType<typeof entriesOf>[number];

/** What lists and cards read of these records of a kind: an entry for each reader's language. */
export async function entriesAmong(
  tx: Database,
  kind: KindDefinition,
  records: BaseStored[],
  around: Surroundings,
): Promise<ListEntry[]> {
  const excerpts = await readExcerpts(tx, kind, records);
  return records.flatMap((stored) => entriesOf(kind, stored, around, excerpts));
}

/** What lists and cards would read of this record. */
export async function entriesFor(tx: Database, stored: BaseStored): Promise<ListEntry[]> {
  const kind = kindNamed(stored.record.kind);
  return entriesAmong(tx, kind, [stored], await readFacetSources(tx, kind, [stored]));
}
