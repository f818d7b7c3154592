import { type Graph, prefixes, type RdfValue, type Statements } from "./graph";

type Node = Record<string, unknown>;

function writeValue(value: RdfValue): unknown {
  if ("iri" in value) return { "@id": value.iri };
  if ("blank" in value) return writeStatements(value.blank);
  const { text, language, type } = value;
  if (language) return { "@value": text, "@language": language };
  return type ? { "@value": text, "@type": type } : text;
}

function writeStatements(statements: Statements): Node {
  const node: Record<string, unknown[]> = {};
  for (const [predicate, value] of statements) {
    const isType = predicate === "rdf:type" && "iri" in value;
    const key = isType ? "@type" : predicate;
    node[key] ??= [];
    node[key].push(isType ? value.iri : writeValue(value));
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
  );
}

/** Writes statements as JSON-LD. */
export function writeJsonLd(graph: Graph): object {
  const nodes = graph.map(({ iri, statements }) => ({ "@id": iri, ...writeStatements(statements) }));
  return { "@context": prefixes, "@graph": nodes };
}
