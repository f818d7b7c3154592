import { isDeepStrictEqual } from "node:util";
import type { Database } from "@/lib/db";
import { edtfBounds, parseEdtf } from "@/lib/edtf/index";
import { type Locale, locales } from "@/lib/i18n/locales";
import { hasMembers } from "@/lib/kinds/filters";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { dayColumn } from "@/lib/records/store/columns";
import { readHtml } from "@/lib/records/store/rendered";
import { type BaseStored, readStored } from "@/lib/records/store/stored";
import { type EntryChange, entryTags } from "@/lib/records/store/tags";
import { excerpt, wordsOf } from "@/lib/text/html";
import { type ByLanguage, leadIn, titleIn } from "./card-texts";
import { memberFields } from "./computed-facets";
import { documentOf, neededRecords, readPublicIds } from "./document/document";
import { withOpenOffers } from "./document/open-offers";
import { writeDocument } from "./document/write-document";
import { readFacetSources } from "./facet-sources";
import { countriesOf, facetsOf, type Surroundings, scopeFacet, valuesAt } from "./facets";

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

/** The first words of each text that leads a card: source → excerpt. */
async function readExcerpts(tx: Database, kind: KindDefinition, stored: BaseStored): Promise<Map<string, string>> {
  const { id, sourceLanguage } = stored.record;
  const texts = textsOf(stored);
  const leads = locales.flatMap((language) => leadIn(kind, texts, language, sourceLanguage as Locale)?.value ?? []);
  const html = await readHtml([id], [...new Set(leads)], tx);
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

async function entriesAmong(tx: Database, stored: BaseStored, around: Surroundings) {
  const declaration = kindNamed(stored.record.kind);
  return entriesOf(declaration, stored, around, await readExcerpts(tx, declaration, stored));
}

/** What lists and cards would read of this record: an entry for each reader's language. */
export async function entriesFor(tx: Database, stored: BaseStored) {
  return entriesAmong(tx, stored, await readFacetSources(tx, kindNamed(stored.record.kind), stored));
}

type Entries = Awaited<ReturnType<typeof entriesFor>>;

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** What lists know of an entry, beyond its text and the time of its last change. */
function listed(entries: Entries): unknown {
  return entries
    .map(({ lead: _lead, leadLanguage: _language, updatedAt: _updatedAt, earliest, latest, ...entry }) => ({
      ...entry,
      earliest: dayOf(earliest),
      latest: dayOf(latest),
    }))
    .sort((one, other) => one.language.localeCompare(other.language));
}

function compareEntries(before: Entries, after: Entries): EntryChange {
  if (before.length === 0 && after.length === 0) return "none";
  return isDeepStrictEqual(listed(before), listed(after)) ? "text" : "entry";
}

/** The search document of a record that is public. */
async function documentFor(tx: Database, stored: BaseStored, around: Surroundings, now: Date) {
  const languages = publishedLanguages(stored);
  if (languages.length === 0) return null;
  const kind = kindNamed(stored.record.kind);
  const publicIds = await readPublicIds(tx, neededRecords(kind, stored));
  const countries = [...countriesOf(kind, stored, around), ...(kind.fields.country ? valuesAt(stored, "country") : [])];
  return documentOf(withOpenOffers(stored, now), languages, {
    countries: countries.map(String),
    broader: around.broader,
    publicIds,
  });
}

/**
 * Writes what lists, cards and the search read of a record; a record that is not public has no entries and no document.
 * Returns what changed, for the tags.
 */
export async function indexRecord(tx: Database, kind: KindName, id: string, now = new Date()): Promise<EntryChange> {
  const stored = await readStored(tx, kind, id);
  const before = await tx.$queryRaw<Entries>`
    DELETE FROM "SearchEntry" WHERE "recordId" = ${id}::uuid
    RETURNING "recordId", "kind", "slug", "sortKey", "earliest", "latest", "updatedAt", "card", "language", "title",
      "textLanguage", "lead", "leadLanguage", "facets"`;
  const around = stored && (await readFacetSources(tx, kindNamed(kind), stored));
  const after = stored && around ? await entriesAmong(tx, stored, around) : [];
  if (after.length > 0) await tx.searchEntry.createMany({ data: after });
  await writeDocument(tx, kind, id, stored && around ? await documentFor(tx, stored, around, now) : null);
  return compareEntries(before, after);
}

/** The same for records whose own texts did not change. Returns the tags. */
export async function indexRecords(
  tx: Database,
  records: { kind: KindName; id: string }[],
  now = new Date(),
): Promise<string[]> {
  const tags = new Set<string>();
  for (const { kind, id } of records)
    for (const tag of entryTags({ kind, id, change: await indexRecord(tx, kind, id, now) })) tags.add(tag);
  return [...tags];
}
