import { recordPath } from "@/lib/kinds/address";
import { type KindName, kindNamed, kinds } from "@/lib/kinds/index";
import { licenceAddresses } from "@/lib/kinds/licences";
import { languagesOf, type PublicRecord } from "@/lib/records/public/every-language";
import { wireFields, wirePart, wireValue } from "./wire-value";

/** A record as JSON. Its schema: `recordSchema`. */
export type WireRecord = Record<string, unknown> & { id: string; kind: KindName; updatedAt: string };

/** The address of a record without a language: the same for ever, and it answers HTML and RDF. */
export const recordUri = (site: string, { kind, slug }: { kind: KindName; slug: string }) =>
  `${site}/${kinds[kind].path}/${slug}`;

/** The address of a term, or of a vocabulary, without a language. */
export const termUri = (site: string, id: string) => `${site}/terms/${id}`;

const cityField = { type: "link", to: "city", many: false } as const;

function frame(record: PublicRecord, site: string) {
  const { id, kind, slug, demo, source, licence, confirmed, responsibleCity } = record;
  const languages = languagesOf(record);
  return {
    id,
    kind,
    slug,
    uri: recordUri(site, record),
    pages: Object.fromEntries(languages.map((language) => [language, `${site}${recordPath(language, record)}`])),
    demo,
    sourceLanguage: source,
    languages,
    translations: record.translations.map(({ language, provenance, state, translatedAt }) => ({
      language,
      provenance,
      state: state === "inProgress" ? "incomplete" : state,
      ...(translatedAt ? { translatedAt: translatedAt.toISOString() } : {}),
    })),
    ...(record.publishedAt ? { publishedAt: record.publishedAt.toISOString() } : {}),
    updatedAt: record.updatedAt.toISOString(),
    ...(confirmed
      ? {
          confirmed: {
            at: confirmed.at.toISOString(),
            ...(confirmed.until ? { until: confirmed.until.toISOString().slice(0, 10) } : {}),
          },
        }
      : {}),
    ...(record.takenFrom ? { takenFrom: record.takenFrom } : {}),
    ...(responsibleCity ? { responsibleCity: wireValue(cityField, responsibleCity) } : {}),
    licence: { id: licence, ...(licenceAddresses[licence] ? { url: licenceAddresses[licence] } : {}) },
  };
}

/** A public record as JSON. */
export function wireRecord(record: PublicRecord, site: string): WireRecord {
  const kind = kindNamed(record.kind);
  const parts = Object.entries(record.parts).map(([name, items]) => [
    name,
    items.map((item) => wirePart(name, kind.parts[name]!, item, site)),
  ]);
  return {
    ...frame(record, site),
    fields: wireFields(kind.fields, record.fields),
    texts: record.texts,
    parts: Object.fromEntries(parts),
  };
}

/** What every answer has, however few fields are asked for. */
export const alwaysThere = ["id", "kind", "slug", "uri", "updatedAt"];
const groups = ["fields", "texts", "parts"] as const;

/** What can be asked for by `fields=`: members of the record, its fields, texts and parts. */
export function selectableNames(kind: KindName): string[] {
  const { fields, translated, parts } = kindNamed(kind);
  const ofRecord = ["pages", "demo", "sourceLanguage", "languages", "translations", "publishedAt", "confirmed"];
  const more = ["takenFrom", "responsibleCity", "licence", ...groups];
  return [...new Set([...alwaysThere, ...ofRecord, ...more, ...Object.keys({ ...fields, ...translated, ...parts })])];
}

/** A record with some of its members: `title` and `themes` keep their places in `texts` and `fields`. */
export function selectFields(record: WireRecord, names: readonly string[]): WireRecord {
  const whole = Object.entries(record).filter(([name]) => alwaysThere.includes(name) || names.includes(name));
  const some = groups.flatMap((group) => {
    const members = Object.entries(record[group] as object).filter(([name]) => names.includes(name));
    return names.includes(group) || members.length === 0 ? [] : [[group, Object.fromEntries(members)] as const];
  });
  const { id, kind, updatedAt } = record;
  return { id, kind, updatedAt, ...Object.fromEntries([...whole, ...some]) };
}
