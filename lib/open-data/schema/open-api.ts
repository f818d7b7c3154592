import type { Translate } from "@/lib/i18n/server";
import { type KindName, kindNames, kinds } from "@/lib/kinds/index";
import { mostRecords } from "@/lib/open-data/api/list-parameters";
import { problemStatus } from "@/lib/open-data/api/problem";
import { readAllowance } from "@/lib/serving/rate-window";
import { array, type JsonSchema, object, string, uri } from "./json-schema";
import { component, getOperation, inPath, inQuery, jsonContent, textSchema } from "./operations";
import { otherPaths, vocabularySchema, vocabularyTermSchema } from "./other-paths";
import { fieldsParameter, languageParameter, listParameters } from "./parameters";
import { recordSchema, sharedSchemas } from "./record-schema";

/** How the API works, with its limits. */
export const apiRules = (t: Translate): string =>
  t("data:api.rules.text", {
    most: mostRecords,
    requests: readAllowance.requests,
    minutes: readAllowance.seconds / 60,
  });

const schemaName = (kind: KindName) => `${kind[0]!.toUpperCase()}${kind.slice(1)}`;

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

function pathsOf(kind: KindName, t: Translate) {
  const path = `/api/v1/${kinds[kind].path}`;
  const tag = t(`kinds:plural.${kind}`);
  const listed = object(
    { total: { type: "integer" }, records: array(component(schemaName(kind))), next: { type: ["string", "null"] } },
    ["total", "records", "next"],
  );
  return {
    [path]: getOperation(
      {
        id: `list-${kinds[kind].path}`,
        summary: t("data:api.operation.list", { kind: tag }),
        tag,
        parameters: listParameters(kind, t).map(inQuery),
        content: jsonContent(listed),
        fails: [400],
      },
      t,
    ),
    [`${path}/{id}`]: getOperation(
      {
        id: `read-${kind}`,
        summary: t("data:api.operation.record", { kind: t(`kinds:kind.${kind}`) }),
        tag,
        parameters: [
          inPath("id", t("data:api.parameter.id")),
          ...[fieldsParameter(t), languageParameter(t)].map(inQuery),
        ],
        content: {
          ...jsonContent(component(schemaName(kind))),
          "application/ld+json": { schema: { type: "object" } },
          "text/turtle": { schema: textSchema },
        },
        fails: [400, 404, 410],
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
        Vocabulary: vocabularySchema,
        VocabularyTerm: vocabularyTermSchema,
      }),
    },
  };
}
