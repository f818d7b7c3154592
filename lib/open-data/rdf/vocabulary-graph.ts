import type { WireTerm, WireVocabulary } from "@/lib/open-data/api/vocabularies";
import { termUri } from "@/lib/open-data/record/wire-record";
import { type Graph, inLanguages, iri, plainLiteral, type Subject } from "./graph";

function conceptOf(term: WireTerm, scheme: WireVocabulary, site: string): Subject {
  const alternative = Object.entries(term.alternativeLabels ?? {}).flatMap(([language, labels]) =>
    (labels ?? []).map((label) => ["skos:altLabel", plainLiteral(label, language)] as const),
  );
  return {
    iri: term.uri,
    statements: [
      ["rdf:type", iri("skos:Concept")],
      ["skos:inScheme", iri(scheme.uri)],
      ...(term.broader ? [] : [["skos:topConceptOf", iri(scheme.uri)] as const]),
      ["skos:notation", plainLiteral(term.notation)],
      ...inLanguages("skos:prefLabel", term.labels),
      ...alternative,
      ...inLanguages("skos:scopeNote", term.notes ?? {}),
      ...(term.broader ? [["skos:broader", iri(termUri(site, term.broader))] as const] : []),
      ...(term.exactMatch ? [["skos:exactMatch", iri(term.exactMatch)] as const] : []),
    ],
  };
}

function schemeOf(vocabulary: WireVocabulary): Subject {
  const tops = vocabulary.terms.filter(({ broader }) => !broader);
  return {
    iri: vocabulary.uri,
    statements: [
      ["rdf:type", iri("skos:ConceptScheme")],
      ...inLanguages("skos:prefLabel", vocabulary.labels),
      ...inLanguages("dct:title", vocabulary.labels),
      ...tops.map(({ uri }) => ["skos:hasTopConcept", iri(uri)] as const),
    ],
  };
}

/** Vocabularies as SKOS. */
export const vocabularyGraph = (vocabularies: readonly WireVocabulary[], site: string): Graph =>
  vocabularies.flatMap((vocabulary) => [
    schemeOf(vocabulary),
    ...vocabulary.terms.map((term) => conceptOf(term, vocabulary, site)),
  ]);
