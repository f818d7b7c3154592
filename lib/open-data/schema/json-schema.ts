import type { Field } from "@/lib/kinds/fields";

/** A JSON Schema (2020-12). */
export type JsonSchema = { readonly [keyword: string]: unknown };

export const object = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

export const array = (items: JsonSchema): JsonSchema => ({ type: "array", items });
export const string: JsonSchema = { type: "string" };
export const uri: JsonSchema = { type: "string", format: "uri" };
export const uuid: JsonSchema = { type: "string", format: "uuid" };
export const instant: JsonSchema = { type: "string", format: "date-time" };
export const day: JsonSchema = { type: "string", format: "date" };

const edtf: JsonSchema = { type: "string", description: "A date, perhaps imprecise: EDTF (ISO 8601-2), level 1." };
const markdown: JsonSchema = { type: "string", contentMediaType: "text/markdown" };

export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

function linkSchema({ to }: Extract<Field, { type: "link" }>): JsonSchema {
  if (to === "person") return ref("Person");
  if (to === "reference") return ref("Reference");
  if (to === "district") return ref("District");
  return ref("Link");
}

const listSchema = (titled: boolean) =>
  array(object({ id: string, text: markdown, ...(titled ? { title: string } : {}) }, ["id", "text"]));

const number = ({ integer, min, max }: Extract<Field, { type: "number" }>): JsonSchema => ({
  type: integer ? "integer" : "number",
  ...(min === undefined ? {} : { minimum: min }),
  ...(max === undefined ? {} : { maximum: max }),
});

/** A single value of a field, as `wireValue` writes it. */
function oneValue(field: Field): JsonSchema {
  switch (field.type) {
    case "text":
      return string;
    case "prose":
      return markdown;
    case "list":
      return listSchema(field.titled);
    case "url":
      return uri;
    case "number":
      return number(field);
    case "choice":
      return { enum: field.options };
    case "term":
      return ref("Term");
    case "link":
      return linkSchema(field);
    case "partLink":
      return uuid;
    case "edtf":
      return edtf;
    case "coordinates":
      return object({ lat: { type: "number" }, lon: { type: "number" } }, ["lat", "lon"]);
    case "flag":
      return { type: "boolean" };
  }
}

export function fieldSchema(field: Field): JsonSchema {
  const one = oneValue(field);
  return "many" in field && field.many ? array(one) : one;
}
