import { z } from "zod";
import { type Locale, locales } from "@/lib/i18n/locales";
import { dateOrders } from "@/lib/spreadsheets/cells/dates";
import { delimiters, encodings } from "@/lib/spreadsheets/model";
import { type Answers, codeZeros } from "./model";

// Answers are stored as JSON, also for next year's file: what no longer fits is left out.

const choices = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  sheet: z.number().int().optional(),
  headerRow: z.number().int().nullable().optional(),
  headerRows: z.union([z.literal(1), z.literal(2)]).optional(),
});

const source = z.object({
  register: z.string().nullable(),
  publisher: z.string(),
  address: z.string(),
  asOf: z.string(),
  licence: z.string(),
  isWhole: z.boolean(),
});

const filter = z.object({ column: z.number().int(), values: z.array(z.string()) });
/** Answers from when rows were chosen by one column only. */
const withOneFilter = z.object({ filter }).loose();

const schema = z.object({
  choices: choices.catch({}),
  source: source.nullable().catch(null),
  columns: z
    .array(z.object({ column: z.number().int(), target: z.string(), language: z.enum(locales).optional() }))
    .nullable()
    .catch(null),
  values: z.record(z.string(), z.record(z.string(), z.string())).catch({}),
  filters: z.array(filter).catch([]),
  needsCode: z.boolean().catch(false),
  filterSeen: z.boolean().catch(false),
  position: z
    .object({ order: z.enum(["xy", "yx"]), epsg: z.number().nullable() })
    .nullable()
    .catch(null),
  dateOrder: z.enum(dateOrders).nullable().catch(null),
  cures: z.array(z.string()).catch([]),
  codeZeros: z.enum(codeZeros).nullable().catch(null),
  owners: z.record(z.string(), z.enum(["register", "ours"])).catch({}),
  publish: z.enum(["draft", "public"]).catch("draft"),
  language: z.enum(locales).catch("en"),
});

/** Reads stored answers; what is missing or does not fit has its default. */
export function readAnswers(json: unknown): Answers {
  const old = withOneFilter.safeParse(json);
  const found = schema.safeParse(old.success ? { ...old.data, filters: [old.data.filter] } : (json ?? {}));
  // The cast narrows the projection's number to those we know; an unknown one reads no position.
  return (found.success ? found.data : schema.parse({})) as Answers;
}

export const firstAnswers = (language: Locale): Answers => readAnswers({ language });
