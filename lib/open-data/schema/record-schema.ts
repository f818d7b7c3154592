import { locales } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import type { Fields, Part } from "@/lib/kinds/kind";
import { provenances, textLicences } from "@/lib/kinds/states";
import { alwaysThere } from "@/lib/open-data/record/wire-record";
import { openFields } from "@/lib/open-data/record/wire-value";
import { array, day, fieldSchema, instant, type JsonSchema, object, ref, string, uri, uuid } from "./json-schema";

// The schemas of what the read API answers, made from the declarations of the kinds.

const language: JsonSchema = { enum: locales };
const inLanguages = (text: JsonSchema) => object(Object.fromEntries(locales.map((locale) => [locale, text])));

/** What several kinds have. `$defs` of each schema. */
export const sharedSchemas: Readonly<Record<string, JsonSchema>> = {
  Link: object({ id: uuid, kind: { enum: kindNames }, slug: string, title: string, language }, [
    "id",
    "kind",
    "slug",
    "title",
    "language",
  ]),
  Term: object({ id: { type: "string", pattern: "^[a-z-]+/[\\w-]+$" }, label: string, language }, [
    "id",
    "label",
    "language",
  ]),
  Person: object({ id: uuid, name: string, office: string, officeLanguage: language }, ["id"]),
  District: object({ id: uuid, code: string, name: string }, ["id", "name"]),
  Reference: object(
    {
      id: uuid,
      authors: string,
      year: string,
      title: string,
      titleLanguage: string,
      publisher: string,
      place: string,
      series: string,
      address: string,
    },
    ["id"],
  ),
};

type Label = (name: string) => string;

const labelled = (schema: JsonSchema, title: string): JsonSchema => ({ title, ...schema });

function fieldsSchema(fields: Fields, label: Label, required = true): JsonSchema {
  const properties = Object.entries(fields).map(([name, field]) => [name, labelled(fieldSchema(field), label(name))]);
  // A link that is required to save may lead to a record that is not public.
  const needed = Object.entries(fields).filter(([, field]) => field.required && field.type !== "link");
  return object(Object.fromEntries(properties), required ? needed.map(([name]) => name) : []);
}

function textsSchema(texts: Fields, label: Label): JsonSchema {
  const properties = Object.entries(texts).map(([name, field]) => [
    name,
    labelled(inLanguages(fieldSchema(field)), label(name)),
  ]);
  return object(Object.fromEntries(properties));
}

function partSchema(name: string, part: Part, label: Label): JsonSchema {
  const open = fieldsSchema(openFields(name, part.fields), label) as { properties: object; required?: string[] };
  return array(
    object({ id: uuid, ...open.properties, texts: textsSchema(part.translated, label) }, [
      "id",
      ...(open.required ?? []),
      "texts",
    ]),
  );
}

const frame: Record<string, JsonSchema> = {
  id: uuid,
  slug: string,
  uri,
  pages: inLanguages(uri),
  demo: { type: "boolean" },
  sourceLanguage: language,
  languages: array(language),
  translations: array(
    object(
      {
        language,
        provenance: { enum: provenances },
        state: { enum: ["source", "current", "outdated", "incomplete"] },
        translatedAt: instant,
      },
      ["language", "provenance", "state"],
    ),
  ),
  publishedAt: instant,
  updatedAt: instant,
  confirmed: object({ at: instant, until: day }, ["at"]),
  takenFrom: object({ publisher: string, address: string, on: string }),
  responsibleCity: ref("Link"),
  licence: object({ id: { enum: textLicences }, url: uri }, ["id"]),
};

/** The members of a record of this kind. With `fields=` an answer has some of them; those in `required` always. */
export function recordSchema(kindName: KindName, t: Translate): JsonSchema {
  const kind = kindNamed(kindName);
  const label: Label = (name) => t(`kinds:field.${name}` as "kinds:field.title");
  const parts = Object.entries(kind.parts).map(([name, part]) => [
    name,
    labelled(partSchema(name, part, label), label(name)),
  ]);
  const { id, ...more } = frame;
  return {
    title: t(`kinds:kind.${kindName}`),
    ...object(
      {
        id: id!,
        kind: { const: kindName },
        ...more,
        fields: fieldsSchema(kind.fields, label, false),
        texts: textsSchema(kind.translated, label),
        parts: object(Object.fromEntries(parts)),
      },
      alwaysThere,
    ),
  };
}

/** The JSON Schema of a kind, complete in itself. */
export function recordSchemaDocument(kind: KindName, site: string, t: Translate): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${site}/api/v1/schemas/${kind}`,
    ...recordSchema(kind, t),
    $defs: sharedSchemas,
  };
}
