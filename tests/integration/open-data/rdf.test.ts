import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { kindNames } from "@/lib/kinds/index";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { readVocabularyDocument } from "@/lib/open-data/api/read-vocabulary";
import { catalogueGraph } from "@/lib/open-data/rdf/catalogue";
import type { Graph } from "@/lib/open-data/rdf/graph";
import { recordGraph } from "@/lib/open-data/rdf/record-graph";
import { writeJsonLd } from "@/lib/open-data/rdf/write-json-ld";
import { writeTurtle } from "@/lib/open-data/rdf/write-turtle";
import { readPublicRecords } from "@/lib/records/public/every-language";
import { idsOfKind } from "@/lib/records/public/every-record";
import { terms } from "@/prisma/vocabularies/index";
import { root } from "@/scripts/process/project";
import { secretsIn } from "@/tests/e2e/support/secrets";

afterAll(closeDatabase);

const site = "https://xarxa.example";
const skos = "http://www.w3.org/2004/02/skos/core#";

const parse = (turtle: string): Quad[] => new Parser({ baseIRI: site }).parse(turtle);

/** Statements without the names of blank nodes, which every parser chooses itself. */
const plain = (quads: Quad[]) =>
  quads
    .map(({ subject, predicate, object }) => {
      const ends = [subject, object].map((term) => (term.termType === "BlankNode" ? "_" : term.value));
      const language = object.termType === "Literal" ? object.language : "";
      return `${ends[0]} ${predicate.value} ${ends[1]} ${language}`;
    })
    .sort();

async function readJsonLd(graph: Graph): Promise<Quad[]> {
  const lines = await jsonld.toRDF(JSON.parse(JSON.stringify(writeJsonLd(graph))), { format: "application/n-quads" });
  return new Parser({ format: "N-Quads" }).parse(String(lines));
}

test.each(kindNames)("every %s is valid Turtle, says the same as JSON-LD, and gives no secret away", async (kind) => {
  for await (const ids of idsOfKind(kind, 100))
    for (const record of await readPublicRecords(kind, ids, "en")) {
      const graph = recordGraph(record, site);
      const turtle = writeTurtle(graph);
      const quads = parse(turtle);
      expect(quads.length, record.slug).toBeGreaterThan(6);
      expect(secretsIn(turtle), record.slug).toEqual([]);
      if (record.id === ids[0]) expect(plain(await readJsonLd(graph))).toEqual(plain(quads));
    }
});

test("vocabularies are SKOS: every term with its names in six languages, in its scheme", async () => {
  const answer = await readVocabularyDocument({}, new URLSearchParams("format=turtle"), site);
  const quads = parse("body" in answer ? String(answer.body) : "");
  const ofType = (type: string) => quads.filter(({ object }) => object.value === `${skos}${type}`);
  expect(ofType("ConceptScheme").length).toBe(vocabularies.length);
  expect(ofType("Concept").length).toBe(terms.length);
  const names = quads.filter(
    ({ subject, predicate }) =>
      subject.value === `${site}/terms/theme/transitions` && predicate.value === `${skos}prefLabel`,
  );
  expect(names.map(({ object }) => (object.termType === "Literal" ? object.language : "")).sort()).toEqual(
    [...locales].sort(),
  );
  // SKOS: no two preferred names in one language, and what is broader is a concept of the same vocabulary.
  const preferred = quads.filter(({ predicate }) => predicate.value === `${skos}prefLabel`);
  const keys = preferred.map(
    ({ subject, object }) => `${subject.value} ${object.termType === "Literal" && object.language}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
  const concepts = new Set(ofType("Concept").map(({ subject }) => subject.value));
  for (const { object } of quads.filter(({ predicate }) => predicate.value === `${skos}broader`))
    expect(concepts.has(object.value)).toBe(true);
});

test("the catalogue says the same in Turtle and JSON-LD, and names a dataset of each kind", async () => {
  const graph = catalogueGraph(site, null);
  const quads = parse(writeTurtle(graph));
  expect(plain(await readJsonLd(graph))).toEqual(plain(quads));
  expect(quads.filter(({ object }) => object.value.endsWith("dcat#Dataset")).length).toBe(kindNames.length);
});

test("the catalogue is as the shapes of DCAT-AP 3 want it, and they notice what is missing", async () => {
  const shapes = new Store(parse(readFileSync(join(root, "tests", "fixtures", "dcat-ap", "shapes.ttl"), "utf8")));
  const validator = new Validator(shapes);
  const quads = parse(writeTurtle(catalogueGraph(site, null)));
  const report = await validator.validate(new Store(quads));
  const found = report.results.map(
    ({ path, focusNode, message }) => `${focusNode?.value} ${path?.value} ${message[0]?.value}`,
  );
  expect(found).toEqual([]);
  const untitled = quads.filter(({ predicate }) => predicate.value !== "http://purl.org/dc/terms/title");
  expect((await validator.validate(new Store(untitled))).conforms).toBe(false);
});
