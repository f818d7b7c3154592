import { type Locale, locales } from "@/lib/i18n/locales";
import type { Card, DistrictView, PersonView, ReferenceView, TermView } from "@/lib/kinds/card";
import type { Field, LinkTarget } from "@/lib/kinds/fields";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Fields, KindDefinition, Part } from "@/lib/kinds/kind";
import { usualLicence } from "@/lib/kinds/licences";
import { type TextLicence, textLicences } from "@/lib/kinds/states";
import type { TranslationView, View } from "@/lib/kinds/view";
import { isPublicTo } from "@/lib/kinds/visibility";
import { shownMedia } from "@/lib/records/media/shown";
import { publishedLanguages } from "@/lib/records/search/entries";
import { linkedIds, usedTerms } from "@/lib/records/store/linked-ids";
import { readHtml } from "@/lib/records/store/rendered";
import type { BaseStored, Stored } from "@/lib/records/store/stored";
import { statesOf } from "@/lib/records/translation/work";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readCards } from "./cards";
import { readPeople } from "./people";
import { readDistricts, readReferences } from "./references";
import { markdownFor, type Reader, readerOf, viewTexts } from "./view-texts";

type Targets = {
  terms: Map<string, TermView>;
  cards: Map<string, Card>;
  people: Map<string, PersonView>;
  references: Map<string, ReferenceView>;
  districts: Map<string, DistrictView>;
};

type Values = Record<string, unknown>;

async function readTargets(kind: KindDefinition, stored: BaseStored, locale: Locale): Promise<Targets> {
  const linked = linkedIds(kind, stored.input);
  const idsTo = (target: LinkTarget) => linked.filter(({ to }) => to.includes(target)).map(({ id }) => id);
  const { responsibleCityId, id } = stored.record;
  const ids = [...linked.map((link) => link.id), id, ...(responsibleCityId ? [responsibleCityId] : [])];
  const [terms, cards, people, references, districts] = await Promise.all([
    readTerms(
      usedTerms(kind, stored.input).map((term) => term.id),
      locale,
    ),
    readCards(ids, locale),
    readPeople(idsTo("person"), locale),
    readReferences(idsTo("reference")),
    readDistricts(idsTo("district"), locale),
  ]);
  return { terms, cards, people, references, districts };
}

function findTarget(field: Extract<Field, { type: "link" }>, id: string, targets: Targets): unknown {
  if (field.to === "person") return targets.people.get(id);
  if (field.to === "reference") return targets.references.get(id);
  if (field.to === "district") return targets.districts.get(id);
  return targets.cards.get(id);
}

const isThere = (value: unknown) => value !== undefined && value !== null;

function viewValue(field: Field, value: unknown, targets: Targets): unknown {
  if (field.type === "term") {
    const found = [value].flat().flatMap((id) => targets.terms.get(String(id)) ?? []);
    return field.many ? found : found[0];
  }
  if (field.type === "link") {
    const found = [value]
      .flat()
      .map((id) => findTarget(field, String(id), targets))
      .filter(isThere);
    return field.many ? found : found[0];
  }
  return value;
}

function viewFields(fields: Fields, values: Values, targets: Targets): Values {
  const viewed = Object.entries(fields).flatMap(([name, field]) => {
    if (!isThere(values[name])) return [];
    const value = viewValue(field, values[name], targets);
    return isThere(value) && !(Array.isArray(value) && value.length === 0) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(viewed);
}

/** Hides parts that are not `public`, and parts whose required link is not public. */
function isPublicPart(part: Part, values: Values, viewed: Values): boolean {
  const required = Object.entries(part.fields).filter(([, field]) => field.required && field.type === "link");
  return isPublicTo(part.fields, values) && required.every(([name]) => isThere(viewed[name]));
}

function viewParts(
  kind: KindDefinition,
  stored: BaseStored,
  targets: Targets,
  reader: Reader,
  html: ReadonlyMap<string, string>,
) {
  const all = stored.input.parts;
  const views = Object.entries(kind.parts).map(([name, part]) => {
    const items = (all[name] ?? []).map((item) => ({ item, fields: viewFields(part.fields, item.fields, targets) }));
    const shown = items.filter(({ item, fields }) => isPublicPart(part, item.fields, fields));
    return [
      name,
      shown.map(({ item, fields }) => ({
        id: item.id,
        fields,
        texts: viewTexts(part.translated, item.translations, reader, html),
      })),
    ];
  });
  return Object.fromEntries(views);
}

function viewTranslations(stored: BaseStored, published: Locale[]): TranslationView[] {
  const source = stored.record.sourceLanguage as Locale;
  const stateIn = statesOf(stored);
  return locales
    .filter((locale) => published.includes(locale))
    .map((language) => {
      const { provenance, translatedAt } = stored.translations[language]!;
      const state = language === source ? "source" : stateIn(language);
      return { language, provenance, translatedAt, state };
    });
}

/**
 * A stored record as readers see it in their language; null when it has no card. `ownCard` supplies one for a record
 * that is not public.
 */
export async function viewRecord<K extends KindName>(
  stored: Stored<K>,
  locale: Locale,
  ownCard?: Card,
): Promise<View<K> | null> {
  const { record } = stored;
  const kind = kindNamed(record.kind);
  const published = publishedLanguages(stored);
  const media = stored.input.parts.media ?? [];
  const reader = readerOf(kind, stored, published, locale);
  const [targets, shown, html] = await Promise.all([
    readTargets(kind, stored, locale),
    shownMedia(media),
    readHtml([record.id], markdownFor(kind, stored, reader)),
  ]);
  const card = ownCard ?? targets.cards.get(record.id);
  if (!card) return null;
  const parts = viewParts(kind, stored, targets, reader, html);
  const city = targets.cards.get(record.responsibleCityId ?? "") ?? null;
  const shownIds = new Set(shown.map(({ id }) => id));
  const view = {
    id: record.id,
    kind: record.kind,
    slug: record.slug,
    demo: record.demo,
    source: reader.source,
    languages: published,
    readIn: reader.readIn,
    title: card.title,
    card,
    publishedAt: record.publishedAt,
    updatedAt: record.updatedAt,
    confirmed: record.confirmedAt ? { at: record.confirmedAt, until: record.confirmedUntil } : null,
    takenFrom: stored.input.takenFrom,
    responsibleCity: city,
    licence: licenceOf(stored.input.fields, city),
    translations: viewTranslations(stored, published),
    fields: viewFields(kind.fields, stored.input.fields, targets),
    texts: viewTexts(kind.translated, stored.input.translations, reader, html),
    parts: { ...parts, media: parts.media.filter(({ id }: { id: string }) => shownIds.has(id)) },
  };
  // The cast is safe: values and type come from the same declaration.
  return view as unknown as View<K>;
}

/** Its own licence, otherwise that of its city, otherwise the usual one. */
function licenceOf(fields: Values, city: Card | null): TextLicence {
  return textLicences.find((licence) => licence === fields.licence) ?? city?.fields.licence ?? usualLicence;
}
