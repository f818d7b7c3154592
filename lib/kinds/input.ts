import { z } from "zod";
import { isEdtf } from "@/lib/edtf";
import { type Locale, locales } from "@/lib/i18n/locales";
import { line, lines } from "@/lib/text/schema";
import type { Field } from "./fields";
import type { Fields, KindDefinition, Part } from "./kind";

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

const id = z.uuid("error.id");
const webAddress = z.url({ protocol: /^https?$/, error: "error.url" }).max(2000, "error.tooLong");
const coordinatesSchema = z.strictObject({
  lat: z.number("error.number").min(-90, "error.latitude").max(90, "error.latitude"),
  lon: z.number("error.number").min(-180, "error.longitude").max(180, "error.longitude"),
});

/** Removes duplicates and keeps the order. */
const distinct = <S extends z.ZodType>(schema: S) =>
  z
    .array(schema, "error.list")
    .max(500, "error.tooMany")
    .transform((values) => [...new Set(values)]);

const listItem = (titled: boolean) =>
  z.strictObject({ id: line(60), text: lines(20_000), ...(titled ? { title: line(300).optional() } : {}) });

/** The schema of a value. Messages are keys of `locales/<language>/validation.json`. */
function valueSchema(field: Field): z.ZodType {
  switch (field.type) {
    case "text": {
      const plain = line(field.max ?? 500);
      return field.pattern
        ? plain.refine((value) => value === "" || field.pattern!.test(value), field.patternError ?? "error.pattern")
        : plain;
    }
    case "prose":
      return lines(50_000);
    case "list":
      return z.array(listItem(field.titled), "error.list").max(100, "error.tooMany");
    case "url":
      return webAddress;
    case "number": {
      const number = z
        .number("error.number")
        .min(field.min ?? -1e15, "error.tooSmall")
        .max(field.max ?? 1e15, "error.tooLarge");
      return field.integer ? number.int("error.whole") : number;
    }
    case "choice": {
      const item = z.enum(field.options as [string, ...string[]], "error.choice");
      return field.many ? distinct(item) : item;
    }
    case "term": {
      const item = line(120).refine((value) => value.startsWith(`${field.vocabulary}/`), "error.term");
      return field.many ? distinct(item) : item;
    }
    case "link":
      return field.many ? distinct(id) : id;
    case "partLink":
      return id;
    case "edtf":
      return line(60).refine(isEdtf, "error.edtf");
    case "coordinates":
      return coordinatesSchema;
    case "flag":
      return z.boolean("error.flag");
  }
}

function fieldsSchema(fields: Fields) {
  const entries = Object.entries(fields).map(([name, field]) => {
    const schema = valueSchema(field);
    return [name, field.required ? schema.refine(isPresent, "error.required") : schema.optional()] as const;
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

function partSchema(part: Part) {
  return z.strictObject({ id, fields: fieldsSchema(part.fields), translations: translationsSchema(part.translated) });
}

/** The schema of an input of this kind. Required texts are required in the source language only. */
export function inputSchema<K extends KindDefinition>(kind: K): z.ZodType<Input<K>> {
  const parts = Object.entries(kind.parts).map(([name, part]) => [
    name,
    z.array(partSchema(part)).max(1000, "error.tooMany").optional(),
  ]);
  const schema = z
    .strictObject({
      sourceLanguage: z.enum(locales, "error.language"),
      responsibleCity: id.nullable(),
      takenFrom: z
        .strictObject({ publisher: line(200), address: webAddress, on: line(60).refine(isEdtf, "error.edtf") })
        .nullable(),
      fields: fieldsSchema(kind.fields),
      translations: translationsSchema(kind.translated),
      parts: z.strictObject(Object.fromEntries(parts)),
    })
    .superRefine((input, context) => {
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
