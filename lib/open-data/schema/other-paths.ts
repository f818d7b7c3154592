import type { Translate } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { array, instant, object, string, uri, uuid } from "./json-schema";
import { component, getOperation, inPath, inQuery, jsonContent, textSchema } from "./operations";
import { pagingParameters } from "./parameters";

const withdrawn = object(
  {
    records: array(object({ id: uuid, kind: { enum: kindNames }, slug: string, at: instant }, ["id", "kind", "at"])),
    next: { type: ["string", "null"] },
  },
  ["records", "next"],
);

const labels = { type: "object", additionalProperties: string } as const;
export const vocabularySchema = object({ id: string, uri, labels, terms: array(component("VocabularyTerm")) }, [
  "id",
  "uri",
  "labels",
]);
export const vocabularyTermSchema = object(
  {
    id: string,
    uri,
    notation: string,
    labels,
    alternativeLabels: { type: "object", additionalProperties: array(string) },
    notes: labels,
    broader: string,
    exactMatch: uri,
  },
  ["id", "uri", "notation", "labels"],
);

/** The addresses that are not of a kind. */
export function otherPaths(t: Translate) {
  const tag = t("data:api.tag.words");
  const common = { tag, fails: [404] };
  const skos = {
    "application/ld+json": { schema: { type: "object" } },
    "text/turtle": { schema: textSchema },
  } as const;
  const name = inPath("vocabulary", t("data:api.parameter.vocabulary"), { enum: vocabularies });
  return {
    "/api/v1/withdrawn": getOperation(
      {
        id: "list-withdrawn",
        summary: t("data:api.operation.withdrawn"),
        tag: t("data:api.tag.changes"),
        parameters: pagingParameters(t).map(inQuery),
        content: jsonContent(withdrawn),
        fails: [400],
      },
      t,
    ),
    "/api/v1/vocabularies": getOperation(
      {
        ...common,
        id: "list-vocabularies",
        summary: t("data:api.operation.vocabularies"),
        parameters: [],
        content: { ...jsonContent(array(component("Vocabulary"))), ...skos },
      },
      t,
    ),
    "/api/v1/vocabularies/{vocabulary}": getOperation(
      {
        ...common,
        id: "read-vocabulary",
        summary: t("data:api.operation.vocabulary"),
        parameters: [name],
        content: { ...jsonContent(component("Vocabulary")), ...skos },
      },
      t,
    ),
    "/api/v1/vocabularies/{vocabulary}/{term}": getOperation(
      {
        ...common,
        id: "read-term",
        summary: t("data:api.operation.term"),
        parameters: [name, inPath("term", t("data:api.parameter.notation"))],
        content: { ...jsonContent(component("VocabularyTerm")), ...skos },
      },
      t,
    ),
  };
}
