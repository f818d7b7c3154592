import type { Translate } from "@/lib/i18n/server";
import { type KindName, kindNames, kinds } from "@/lib/kinds/index";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { mostRecords } from "@/lib/open-data/api/list-parameters";
import { problemStatus, problemType } from "@/lib/open-data/api/problem";
import { readAllowance } from "@/lib/serving/rate-window";
import { array, instant, type JsonSchema, object, string, uri, uuid } from "./json-schema";
import { fieldsParameter, languageParameter, listParameters, type Parameter, pagingParameters } from "./parameters";
import { recordSchema, sharedSchemas } from "./record-schema";

/** How the API works, with its limits. */
export const apiRules = (t: Translate): string =>
  t("data:api.rules.text", {
    most: mostRecords,
    requests: readAllowance.requests,
    minutes: readAllowance.seconds / 60,
  });

const schemaName = (kind: KindName) => `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
const component = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const problemSchema: JsonSchema = {
  ...object(
    {
      type: uri,
      title: string,
      status: { enum: [...new Set(Object.values(problemStatus))] },
      detail: string,
      code: { enum: Object.keys(problemStatus) },
    },
    ["type", "title", "status", "detail", "code"],
  ),
  additionalProperties: string,
};

const inQuery = ({ name, description, schema }: Parameter) => ({
  name,
  in: "query",
  description,
  schema,
  ...(schema.type === "array" ? { style: "form", explode: true } : {}),
});

const inPath = (name: string, description: string, schema: JsonSchema = string) => ({
  name,
  in: "path",
  required: true,
  description,
  schema,
});

type Content = Record<string, { schema: JsonSchema }>;

const problems = (statuses: readonly number[], t: Translate) =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: t(`data:api.status.${status}` as "data:api.status.400"),
        content: { [problemType]: { schema: component("Problem") } },
      },
    ]),
  );

type Operation = { id: string; summary: string; tag: string; parameters: object[]; content: Content; fails: number[] };

const get = ({ id, summary, tag, parameters, content, fails }: Operation, t: Translate) => ({
  get: {
    operationId: id,
    summary,
    tags: [tag],
    parameters,
    responses: {
      "200": { description: t("data:api.status.200"), content },
      "304": { description: t("data:api.status.304") },
      ...problems([...fails, 429], t),
    },
  },
});

const json = (schema: JsonSchema): Content => ({ "application/json": { schema } });
const asText = { type: "string" } as const;

function pathsOf(kind: KindName, t: Translate) {
  const path = `/api/v1/${kinds[kind].path}`;
  const tag = t(`kinds:plural.${kind}`);
  const listed = object(
    { total: { type: "integer" }, records: array(component(schemaName(kind))), next: { type: ["string", "null"] } },
    ["total", "records", "next"],
  );
  return {
    [path]: get(
      {
        id: `list-${kinds[kind].path}`,
        summary: t("data:api.operation.list", { kind: tag }),
        tag,
        parameters: listParameters(kind, t).map(inQuery),
        content: json(listed),
        fails: [400],
      },
      t,
    ),
    [`${path}/{id}`]: get(
      {
        id: `read-${kind}`,
        summary: t("data:api.operation.record", { kind: t(`kinds:kind.${kind}`) }),
        tag,
        parameters: [
          inPath("id", t("data:api.parameter.id")),
          ...[fieldsParameter(t), languageParameter(t)].map(inQuery),
        ],
        content: {
          ...json(component(schemaName(kind))),
          "application/ld+json": { schema: { type: "object" } },
          "text/turtle": { schema: asText },
        },
        fails: [400, 404, 410],
      },
      t,
    ),
  };
}

const withdrawn = object(
  {
    records: array(object({ id: uuid, kind: { enum: kindNames }, slug: string, at: instant }, ["id", "kind", "at"])),
    next: { type: ["string", "null"] },
  },
  ["records", "next"],
);

const labels = { type: "object", additionalProperties: string } as const;
const vocabulary = object({ id: string, uri, labels, terms: array(component("VocabularyTerm")) }, [
  "id",
  "uri",
  "labels",
]);
const vocabularyTerm = object(
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

function otherPaths(t: Translate) {
  const tag = t("data:api.tag.words");
  const common = { tag, fails: [404] };
  const skos = { "application/ld+json": { schema: { type: "object" } }, "text/turtle": { schema: asText } } as const;
  const name = inPath("vocabulary", t("data:api.parameter.vocabulary"), { enum: vocabularies });
  return {
    "/api/v1/withdrawn": get(
      {
        id: "list-withdrawn",
        summary: t("data:api.operation.withdrawn"),
        tag: t("data:api.tag.changes"),
        parameters: pagingParameters(t).map(inQuery),
        content: json(withdrawn),
        fails: [400],
      },
      t,
    ),
    "/api/v1/vocabularies": get(
      {
        ...common,
        id: "list-vocabularies",
        summary: t("data:api.operation.vocabularies"),
        parameters: [],
        content: { ...json(array(component("Vocabulary"))), ...skos },
      },
      t,
    ),
    "/api/v1/vocabularies/{vocabulary}": get(
      {
        ...common,
        id: "read-vocabulary",
        summary: t("data:api.operation.vocabulary"),
        parameters: [name],
        content: { ...json(component("Vocabulary")), ...skos },
      },
      t,
    ),
    "/api/v1/vocabularies/{vocabulary}/{term}": get(
      {
        ...common,
        id: "read-term",
        summary: t("data:api.operation.term"),
        parameters: [name, inPath("term", t("data:api.parameter.notation"))],
        content: { ...json(component("VocabularyTerm")), ...skos },
      },
      t,
    ),
  };
}

/** References of JSON Schema as those of an OpenAPI document. */
const asComponents = (schemas: object): Record<string, JsonSchema> =>
  JSON.parse(JSON.stringify(schemas).replaceAll("#/$defs/", "#/components/schemas/"));

/** The read API as OpenAPI 3.1, made from the kinds. */
export function openApiDocument(site: string, t: Translate) {
  const records = Object.fromEntries(kindNames.map((kind) => [schemaName(kind), recordSchema(kind, t)]));
  return {
    openapi: "3.1.0",
    info: {
      title: t("data:api.title"),
      version: "1",
      summary: t("data:api.lead"),
      description: `${apiRules(t)}\n\n${t("data:api.deprecation.text")}`,
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    externalDocs: { url: `${site}/open-data/api` },
    servers: [{ url: site }],
    paths: { ...Object.assign({}, ...kindNames.map((kind) => pathsOf(kind, t))), ...otherPaths(t) },
    components: {
      schemas: asComponents({
        ...records,
        ...sharedSchemas,
        Problem: problemSchema,
        Vocabulary: vocabulary,
        VocabularyTerm: vocabularyTerm,
      }),
    },
  };
}
