import type { DataAnswer } from "@/lib/open-data/data-route";
import type { Graph } from "./graph";
import { writeJsonLd } from "./write-json-ld";
import { writeTurtle } from "./write-turtle";

/** The formats of RDF, by the value of `format=`. */
export const rdfFormats = {
  turtle: (graph: Graph): DataAnswer => ({ body: writeTurtle(graph), type: "text/turtle" }),
  jsonld: (graph: Graph): DataAnswer => ({ body: writeJsonLd(graph), type: "application/ld+json" }),
} as const;
