import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { licenceAddresses } from "@/lib/kinds/licences";
import { recordUri, termUri } from "@/lib/open-data/record/wire-record";
import { languagesOf, type PublicRecord } from "@/lib/records/public/every-language";
import { blank, type Graph, inLanguages, instantValue, iri, plainLiteral, type Statements, typed } from "./graph";

const types: Record<KindName, string> = {
  city: "schema:City",
  organisation: "schema:Organization",
  school: "schema:School",
  network: "schema:Organization",
  cluster: "schema:EducationalOrganization",
  practice: "schema:CreativeWork",
  guide: "schema:CreativeWork",
  meeting: "schema:Event",
};

/** Fields that are not about the same as a term: what they mean in words that others know. */
const predicates: Readonly<Record<string, string>> = {
  website: "schema:sameAs",
  phone: "schema:telephone",
  address: "schema:streetAddress",
  postcode: "schema:postalCode",
  city: "schema:containedInPlace",
  cities: "schema:areaServed",
  hostCity: "schema:location",
  organisers: "schema:organizer",
  networks: "schema:isPartOf",
  related: "schema:isRelatedTo",
  themes: "schema:about",
  topics: "schema:about",
  officialCode: "schema:identifier",
};

/** A field without a word of its own is named by the schema of its kind, which explains it. */
const predicateOf = (kind: KindName, name: string, site: string) =>
  predicates[name] ?? `${site}/api/v1/schemas/${kind}#${name}`;

type Linked = { id: string; kind?: KindName; slug?: string; label?: unknown };

function fieldStatements({ kind, fields }: PublicRecord, site: string): Statements {
  return Object.entries(kindNamed(kind).fields).flatMap(([name, field]) => {
    const predicate = predicateOf(kind, name, site);
    const values = fields[name] === undefined ? [] : [fields[name]].flat();
    if (field.type === "term")
      return (values as Linked[]).map(({ id }) => [predicate, iri(termUri(site, id))] as const);
    if (field.type === "link")
      return (values as Linked[]).flatMap((linked) =>
        linked.kind && linked.slug
          ? [[predicate, iri(recordUri(site, { kind: linked.kind, slug: linked.slug }))] as const]
          : [],
      );
    if (field.type === "coordinates") return values.map((at) => ["schema:geo", geo(at)] as const);
    if (name === "licence") return [];
    return values.map((value) => [predicate, field.type === "url" ? iri(String(value)) : plain(value)] as const);
  });
}

const geo = (at: unknown) => {
  const { lat, lon } = at as { lat: number; lon: number };
  return blank([
    ["rdf:type", iri("schema:GeoCoordinates")],
    ["schema:latitude", typed(String(lat), "xsd:decimal")],
    ["schema:longitude", typed(String(lon), "xsd:decimal")],
  ]);
};

const plain = (value: unknown) => {
  if (typeof value === "boolean") return typed(String(value), "xsd:boolean");
  if (typeof value === "number") return typed(String(value), Number.isInteger(value) ? "xsd:integer" : "xsd:decimal");
  return plainLiteral(String(value));
};

const stringsOf = (texts: Partial<Record<Locale, unknown>> | undefined) =>
  Object.fromEntries(
    Object.entries(texts ?? {}).flatMap(([language, value]) =>
      typeof value === "string" ? [[language, value] as const] : [],
    ),
  );

function textStatements({ kind, texts }: PublicRecord, site: string): Statements {
  const { title, lead, translated } = kindNamed(kind);
  const [first] = lead;
  return Object.keys(translated).flatMap((name) => {
    if (name === title) return inLanguages("schema:name", stringsOf(texts[name]));
    const predicate = name === first ? "schema:description" : predicateOf(kind, name, site);
    return inLanguages(predicate, stringsOf(texts[name]));
  });
}

/** A record in every language, with the words of schema.org where there are any. */
export function recordGraph(record: PublicRecord, site: string): Graph {
  const licence = licenceAddresses[record.licence];
  const { takenFrom, responsibleCity } = record;
  return [
    {
      iri: recordUri(site, record),
      statements: [
        ["rdf:type", iri(types[record.kind])],
        ["dct:identifier", plainLiteral(record.id)],
        ...textStatements(record, site),
        ...languagesOf(record).map(
          (language) => ["schema:url", iri(`${site}${recordPath(language, record)}`)] as const,
        ),
        ...fieldStatements(record, site),
        ["dct:modified", instantValue(record.updatedAt)],
        ...(record.publishedAt ? [["dct:issued", instantValue(record.publishedAt)] as const] : []),
        ...(licence ? [["dct:license", iri(licence)] as const] : []),
        ...(responsibleCity ? [["dct:publisher", iri(recordUri(site, responsibleCity))] as const] : []),
        ...(takenFrom && URL.canParse(takenFrom.address) ? [["dct:source", iri(takenFrom.address)] as const] : []),
      ],
    },
  ];
}
