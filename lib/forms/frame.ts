import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { kindNames } from "@/lib/kinds/index";
import { lines, optionalLine } from "@/lib/text/schema";
import { isRecordName } from "./decode";
import { findPrefix } from "./finds";
import { pastePrefix, sharedPrefix } from "./form-values";
import { parseItemChange } from "./items";

const empty = z.literal("").transform(() => undefined);
const optionalId = z.union([empty, z.uuid("error.id")]).optional();
const locale = z.enum(locales, "error.language");
const several = <S extends z.ZodType>(item: S) =>
  z.union([z.array(item).max(500, "error.tooMany"), item.transform((value) => [value])]).optional();

/** Searches in one form that are not picked yet: each is searched for when the form is saved. */
const mostFinds = 50;

/** Prefix for conflict choices: the paths where the saved version wins. Empty means mine. */
export const takePrefix = "take.";

/** The button that makes a record for a link field: `new:school:parts.members.2.fields.school`. */
export const newRecordPattern = /^new:([a-z]{1,20}):([\w.]{1,120})$/;

const isIntent = (text: string) =>
  /^(save|publish|schedule|submit|wait|media|find)$/.test(text) ||
  newRecordPattern.test(text) ||
  parseItemChange(text) !== null;

const frame = z.strictObject({
  kind: z.enum(kindNames as [string, ...string[]], "error.form"),
  id: optionalId,
  revision: optionalId,
  version: z.union([empty, z.coerce.number("error.number").int("error.whole").min(0, "error.number")]).optional(),
  seenAt: z.iso.datetime("error.form").optional(),
  intent: z.string("error.form").max(170, "error.form").refine(isIntent, "error.form").default("save"),
  /** The form that waits for this new record: its draft, and the field that is to link to it. */
  for: z.union([empty, z.string("error.form").regex(/^[\w-]{22}$/, "error.form")]).optional(),
  at: z.union([empty, z.string("error.form").regex(/^[\w.]{1,120}$/, "error.form")]).optional(),
  slug: optionalLine(200),
  note: lines(2_000).default(""),
  /** Said of a new record: it is not the one with the same name. */
  different: z.literal("yes", "error.flag").optional(),
  correction: z.literal("yes", "error.flag").optional(),
  languages: several(locale),
  publishDay: optionalLine(20),
  publishTime: optionalLine(20),
  language: locale,
});

/** Separates the fields of the form from those of the record. Unknown names are errors. */
export const formSchema = z.record(z.string(), z.unknown()).transform((values, context) => {
  const entries = Object.entries(values);
  const record = Object.fromEntries(entries.filter(([name]) => isRecordName(name)));
  const finds = entries.filter(([name]) => name.startsWith(findPrefix));
  if (finds.filter(([, words]) => words !== "").length > mostFinds)
    context.addIssue({ code: "custom", message: "error.tooMany", path: [] });
  const take = entries.flatMap(([name, value]) =>
    name.startsWith(takePrefix) && typeof value === "string" && value !== "" ? [value] : [],
  );
  const apart = [findPrefix, takePrefix, pastePrefix, sharedPrefix];
  const isFrame = (name: string) => !isRecordName(name) && !apart.some((prefix) => name.startsWith(prefix));
  const rest = entries.filter(([name]) => isFrame(name));
  const parsed = frame.safeParse(Object.fromEntries(rest));
  if (parsed.success) return { frame: parsed.data, record, finds: Object.fromEntries(finds), take, all: values };
  for (const { message, path } of parsed.error.issues) context.addIssue({ code: "custom", message, path: [...path] });
  return z.NEVER;
});
