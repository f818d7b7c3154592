import { z } from "zod";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { isKindName, kinds } from "@/lib/kinds/index";
import { isUuid } from "@/lib/text/is-uuid";
import { optionalLine, storedAs } from "@/lib/text/schema";
import type { SeenHashes } from "./change";

// The translation form: field names, schema and page path.

/** Prefix of a leaf's field name; the leaf id follows. */
export const linePrefix = "t.";

const hash = storedAs(40, "error.form");
const key = storedAs(400, "error.form");
const seenSchema = z.record(key, z.tuple([hash, hash]));

/** Parses the hashes that a form was opened with; null when malformed. */
export function parseSeen(text: string | undefined): SeenHashes | null {
  try {
    const { data } = seenSchema.safeParse(JSON.parse(text ?? "{}"));
    return data
      ? Object.fromEntries(Object.entries(data).map(([key, [source, target]]) => [key, { source, target }]))
      : null;
  } catch {
    return null;
  }
}

/** Serialises the hashes of the shown texts for the form. */
export const writeSeen = (texts: readonly { key: string; sourceHash: string; targetHash: string }[]) =>
  JSON.stringify(Object.fromEntries(texts.map(({ key, sourceHash, targetHash }) => [key, [sourceHash, targetHash]])));

const id = storedAs(36, "error.id").refine(isUuid, "error.id");
export const recordFields = {
  kind: storedAs(40, "error.form").refine(isKindName, "error.form"),
  id,
  language: z.enum(locales, "error.language"),
};

export const translationIntents = ["save", "publish", "schedule", "wait", "propose", "hide"] as const;

const keyList = z
  .union([key, z.array(key).max(2_000)], "error.form")
  .optional()
  .transform((value) => [value ?? []].flat());

export const translationForm = z
  .looseObject({
    ...recordFields,
    intent: z.enum(translationIntents, "error.form").default("save"),
    seen: storedAs(60_000, "error.tooLong").optional(),
    still: keyList,
    checked: z.literal("yes", "error.form").optional(),
    publishDay: optionalLine(20),
    publishTime: optionalLine(20),
    revision: id.optional(),
  })
  .transform((form, context) => {
    const seen = form.seen === undefined ? undefined : parseSeen(form.seen);
    const lines = Object.entries(form).filter(([name]) => name.startsWith(linePrefix));
    if (seen === null || lines.some(([, line]) => typeof line !== "string")) {
      context.addIssue({ code: "custom", message: "error.form" });
      return z.NEVER;
    }
    const { kind, language, intent, still, checked, revision, publishDay, publishTime } = form;
    const texts = Object.fromEntries(lines.map(([name, line]) => [name.slice(linePrefix.length), line as string]));
    const publishAt = intent === "schedule" ? { publishDay, publishTime } : undefined;
    const options = { seen, still, checked: checked === "yes", revision };
    return { kind, id: form.id, language, intent, ...options, lines: texts, publishAt };
  });

/** Path of the workspace for a record and language; of the translation desk when the form names no record. */
export function workspacePath(
  locale: Locale,
  form: Record<string, unknown>,
  query: Record<string, string> = {},
): string {
  const { kind, id: record, language, revision } = form;
  if (typeof kind !== "string" || !isKindName(kind) || !isUuid(record)) return `/${locale}/admin/translations`;
  const languages = `/${locale}/admin/${kinds[kind].path}/${record}/languages`;
  const search = new URLSearchParams({ ...(isUuid(revision) ? { revision } : {}), ...query });
  return `${languages}${isLocale(language) ? `/${language}` : ""}${search.size > 0 ? `?${search}` : ""}`;
}
