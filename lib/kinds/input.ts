import { z } from "zod";
import { isEdtf } from "@/lib/edtf";
import { type Locale, locales } from "@/lib/i18n/locales";
import { line } from "@/lib/text/schema";
import type { Field } from "./fields";
import type { Fields, KindDefinition, Part } from "./kind";
import { partsApart } from "./parts";
import { idSchema, valueSchema, webAddress } from "./value-schema";

/** An item of an ordered list. The id is stable, for anchors and translations. */
export type ListItem = { id: string; title?: string | undefined; text: string };
export type Coordinates = { lat: number; lon: number };

type Many<F, V> = F extends { many: true } ? V[] : V;

/** The value of a field in an input: ids for links and terms, EDTF strings for dates. */
export type Value<F extends Field> = F extends { type: "number" }
  ? number
  : F extends { type: "flag" }
    ? boolean
    : F extends { type: "coordinates" }
      ? Coordinates
      : F extends { type: "list" }
        ? ListItem[]
        : F extends { type: "choice"; options: infer O extends readonly string[] }
          ? Many<F, O[number]>
          : F extends { type: "term"; vocabulary: infer V extends string }
            ? Many<F, `${V}/${string}`>
            : F extends { type: "link" }
              ? Many<F, string>
              : string;

type RequiredKeys<F extends Fields> = { [N in keyof F]: F[N] extends { required: true } ? N : never }[keyof F];

export type Values<F extends Fields> = { [N in RequiredKeys<F>]: Value<F[N]> } & {
  [N in Exclude<keyof F, RequiredKeys<F>>]?: Value<F[N]>;
};
/** Texts in one language; all are optional. */
export type TextValues<F extends Fields> = { [N in keyof F]?: Value<F[N]> };

export type PartInput<P extends Part> = {
  id: string;
  fields: Values<P["fields"]>;
  translations: { [L in Locale]?: TextValues<P["translated"]> };
};

/** The complete content of a record of kind `K`, as a save takes it. */
export type Input<K extends KindDefinition> = {
  sourceLanguage: Locale;
  /** Id of the responsible city; null for the platform's own records. */
  responsibleCity: string | null;
  takenFrom: { publisher: string; address: string; on: string } | null;
  fields: Values<K["fields"]>;
  translations: { [L in Locale]?: TextValues<K["translated"]> };
  parts: { [N in keyof K["parts"]]?: PartInput<K["parts"][N]>[] };
};

type LooseValues = Record<string, unknown>;
type LooseTexts = Partial<Record<Locale, LooseValues>>;
export type BasePart = { id: string; fields: LooseValues; translations: LooseTexts };

/** Input with its general type, for generic code. */
export type BaseInput = {
  sourceLanguage: Locale;
  responsibleCity: string | null;
  takenFrom: { publisher: string; address: string; on: string } | null;
  fields: LooseValues;
  translations: LooseTexts;
  parts: Partial<Record<string, BasePart[]>>;
};

/** Drafts may leave out what is required. */
type Completeness = { isDraft: boolean };

function fieldsSchema(fields: Fields, { isDraft }: Completeness) {
  const entries = Object.entries(fields).map(([name, field]) => {
    const schema = valueSchema(field);
    return [name, field.required && !isDraft ? schema.refine(isPresent, "error.required") : schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(entries), "error.form");
}

function isPresent(value: unknown): boolean {
  return value !== "" && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function translationsSchema(texts: Fields) {
  const optional = Object.fromEntries(
    Object.entries(texts).map(([name, field]) => [name, valueSchema(field).optional()]),
  );
  const item = z.strictObject(optional).optional();
  return z.strictObject(Object.fromEntries(locales.map((locale) => [locale, item])));
}

function partSchema(part: Part, completeness: Completeness) {
  const translations = translationsSchema(part.translated);
  return z.strictObject({ id: idSchema, fields: fieldsSchema(part.fields, completeness), translations });
}

const empty = z.literal("");
const day = line(60).refine(isEdtf, "error.edtf");
const sourceSchema = ({ isDraft }: Completeness) =>
  z.strictObject({
    publisher: isDraft ? line(200) : line(200).refine(isPresent, "error.required"),
    address: isDraft ? z.union([empty, webAddress], "error.url") : webAddress,
    on: isDraft ? z.union([empty, day], "error.edtf") : day,
  });

/**
 * The schema of an input of this kind. Required texts are required in the source language only, and nothing is in a
 * draft: whatever is there must be right, but it may be incomplete.
 */
export function inputSchema<K extends KindDefinition>(
  kind: K,
  { isDraft = false }: Partial<Completeness> = {},
): z.ZodType<Input<K>> {
  const parts = Object.entries(kind.parts).map(([name, part]) => [
    name,
    z
      .array(partSchema(part, { isDraft: isDraft && !partsApart.includes(name) }))
      .max(1000, "error.tooMany")
      .optional(),
  ]);
  const schema = z
    .strictObject({
      sourceLanguage: z.enum(locales, "error.language"),
      responsibleCity: idSchema.nullable(),
      takenFrom: sourceSchema({ isDraft }).nullable(),
      fields: fieldsSchema(kind.fields, { isDraft }),
      translations: translationsSchema(kind.translated),
      parts: z.strictObject(Object.fromEntries(parts)),
    })
    .superRefine((input, context) => {
      if (isDraft) return;
      const values = input.fields as Record<string, unknown>;
      for (const [name, { neededWith }] of Object.entries(kind.fields)) {
        if (neededWith && isPresent(values[neededWith]) && !isPresent(values[name]))
          context.addIssue({ code: "custom", message: "error.required", path: ["fields", name] });
      }
      const source = input.translations[input.sourceLanguage] as Record<string, unknown> | undefined;
      for (const [name, field] of Object.entries(kind.translated)) {
        if (field.required && !isPresent(source?.[name])) {
          context.addIssue({
            code: "custom",
            message: "error.required",
            path: ["translations", input.sourceLanguage, name],
          });
        }
      }
    });
  // The cast is safe: type and schema come from the same declaration.
  return schema as unknown as z.ZodType<Input<K>>;
}
