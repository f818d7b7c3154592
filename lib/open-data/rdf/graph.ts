// Statements of RDF, as few as open data needs. Two writers make Turtle and JSON-LD of the same statements.

export type Literal = { text: string; language?: string; type?: string };
/** An address in full, or a name with a prefix: `skos:Concept`. */
export type Iri = string;
export type Blank = { blank: Statements };
export type RdfValue = { iri: Iri } | Literal | Blank;
/** Predicate and value. */
export type Statements = readonly (readonly [predicate: Iri, value: RdfValue])[];
export type Subject = { iri: Iri; statements: Statements };
export type Graph = readonly Subject[];

export const prefixes: Readonly<Record<string, string>> = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  org: "http://www.w3.org/ns/org#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

export const iri = (address: Iri): RdfValue => ({ iri: address });
export const plainLiteral = (value: string, language?: string): RdfValue => ({
  text: value,
  ...(language ? { language } : {}),
});
export const typed = (value: string, type: Iri): RdfValue => ({ text: value, type });
export const blank = (statements: Statements): RdfValue => ({ blank: statements });
export const instantValue = (at: Date): RdfValue => typed(at.toISOString(), "xsd:dateTime");

/** A statement in each language. */
export const inLanguages = (predicate: Iri, texts: Readonly<Record<string, string | undefined>>): Statements =>
  Object.entries(texts).flatMap(([language, value]) =>
    value ? [[predicate, plainLiteral(value, language)] as const] : [],
  );

const named = /^([a-z]+):([A-Za-z][\w-]*)$/;

/** The namespace and name of a name with a known prefix; null for an address. */
export function splitName(name: Iri): { prefix: string; local: string } | null {
  const [, prefix = "", local = ""] = named.exec(name) ?? [];
  return Object.hasOwn(prefixes, prefix) ? { prefix, local } : null;
}
