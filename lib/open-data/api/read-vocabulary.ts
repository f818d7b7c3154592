import type { DataAnswer } from "@/lib/open-data/data-route";
import { rdfFormats } from "@/lib/open-data/rdf/formats";
import { vocabularyGraph } from "@/lib/open-data/rdf/vocabulary-graph";
import { refuseUnknown } from "./list-parameters";
import { type Problem, problem } from "./problem";
import { readWireVocabularies, type WireTerm, type WireVocabulary } from "./vocabularies";

/** What is asked for: all vocabularies, one, or a term of it. */
type Asked = { vocabulary?: string; term?: string };
type Found = { document: WireVocabulary[] | WireVocabulary | WireTerm; vocabularies: WireVocabulary[] };

/** The formats of vocabularies, by the value of `format=`. */
const vocabularyFormats: Readonly<Record<string, (found: Found, site: string) => DataAnswer>> = {
  json: ({ document }) => ({ body: document }),
  turtle: ({ vocabularies }, site) => rdfFormats.turtle(vocabularyGraph(vocabularies, site)),
  jsonld: ({ vocabularies }, site) => rdfFormats.jsonld(vocabularyGraph(vocabularies, site)),
};

function findIn(all: WireVocabulary[], { vocabulary, term }: Asked): Found | null {
  if (vocabulary === undefined) return { document: all, vocabularies: all };
  const found = all.find(({ id }) => id === vocabulary);
  if (!found) return null;
  if (term === undefined) return { document: found, vocabularies: [found] };
  const one = found.terms.find(({ id }) => id === `${vocabulary}/${term}`);
  return one ? { document: one, vocabularies: [{ ...found, terms: [one] }] } : null;
}

/** Vocabularies or a term as data. */
export async function readVocabularyDocument(
  asked: Asked,
  query: URLSearchParams,
  site: string,
): Promise<DataAnswer | Problem> {
  const unknown = refuseUnknown(query, ["format"]);
  if (unknown) return unknown;
  const format = query.get("format") ?? "json";
  const write = Object.hasOwn(vocabularyFormats, format) ? vocabularyFormats[format] : undefined;
  if (!write) return problem("unknownValue", { parameter: "format", value: format });
  const found = findIn(await readWireVocabularies(site), asked);
  return found ? write(found, site) : problem("notFound");
}
