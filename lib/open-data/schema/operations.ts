import type { Translate } from "@/lib/i18n/server";
import { problemType } from "@/lib/open-data/api/problem";
import { type JsonSchema, string } from "./json-schema";
import type { Parameter } from "./parameters";

// The pieces of an OpenAPI document.

export const component = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const inQuery = ({ name, description, schema }: Parameter) => ({
  name,
  in: "query",
  description,
  schema,
  ...(schema.type === "array" ? { style: "form", explode: true } : {}),
});

export const inPath = (name: string, description: string, schema: JsonSchema = string) => ({
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

export const getOperation = ({ id, summary, tag, parameters, content, fails }: Operation, t: Translate) => ({
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

export const jsonContent = (schema: JsonSchema): Content => ({ "application/json": { schema } });
export const textSchema = { type: "string" } as const;
