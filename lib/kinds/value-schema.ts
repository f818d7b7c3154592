import { z } from "zod";
import { isEdtf } from "@/lib/edtf";
import { line, lines } from "@/lib/text/schema";
import type { ChoiceField, Field } from "./fields";

export const idSchema = z.uuid("error.id");
export const webAddress = z.url({ protocol: /^https?$/, error: "error.url" }).max(2000, "error.tooLong");
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

function choiceSchema({ options, canonical }: ChoiceField): z.ZodType {
  const listed = z.enum(options as [string, ...string[]], "error.choice");
  if (!canonical) return listed;
  return z.preprocess((value) => (typeof value === "string" ? canonical(value) : value), listed);
}

/** The schema of a value. Messages are keys of `locales/<language>/validation.json`. */
export function valueSchema(field: Field): z.ZodType {
  switch (field.type) {
    case "text": {
      const plain = line(field.max ?? 500);
      return field.pattern
        ? plain.refine((value) => value === "" || field.pattern!.test(value), "error.pattern")
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
      const item = choiceSchema(field);
      return field.many ? distinct(item) : item;
    }
    case "term": {
      const item = line(120).refine((value) => value.startsWith(`${field.vocabulary}/`), "error.term");
      return field.many ? distinct(item) : item;
    }
    case "link":
      return field.many ? distinct(idSchema) : idSchema;
    case "partLink":
      return idSchema;
    case "edtf":
      return line(60).refine(isEdtf, "error.edtf");
    case "coordinates":
      return coordinatesSchema;
    case "flag":
      return z.boolean("error.flag");
  }
}
