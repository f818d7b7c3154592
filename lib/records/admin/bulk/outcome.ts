import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { formatDay, formatList } from "@/lib/i18n/format";
import { isLocale, type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { line } from "@/lib/text/schema";
import { labelsOf } from "../labels";

/** A record and what became of it, in words. */
export type BulkReportLine = { key: string; title: string | undefined; lang: Locale | undefined; text: string };
export type BulkResult = { changed: BulkReportLine[]; same: BulkReportLine[]; failures: BulkReportLine[] };

const storedLines = z.array(
  z.object({
    id: line(60),
    outcome: z.enum(["changed", "same"]),
    key: line(60),
    values: z.record(line(60), line(500)).default({}),
  }),
);

function linesIn(json: unknown): z.output<typeof storedLines> {
  if (typeof json !== "string") return [];
  try {
    return storedLines.catch([]).parse(JSON.parse(json));
  } catch {
    return [];
  }
}

function inWords(values: Record<string, string>, locale: Locale): Record<string, string | number> {
  const { languages, day, count, ...others } = values;
  const names = (languages ?? "").split(",").flatMap((code) => (isLocale(code) ? languageName(code, locale) : []));
  return {
    ...others,
    ...(names.length > 0 ? { languages: formatList(names, locale) } : {}),
    ...(day ? { day: formatDay(day, locale) } : {}),
    ...(count ? { count: Number(count) } : {}),
  };
}

/**
 * The report of a bulk action, stored as a form draft: what changed in each record, what was so already, and why the
 * others did not change. Null when the draft has expired.
 */
export async function readBulkOutcome(
  actor: Actor,
  draftId: unknown,
  locale: Locale,
  now: Date,
): Promise<BulkResult | null> {
  const draft = await readDraft(draftId, now);
  if (!draft) return null;
  const t = translator(locale) as (key: string, values: object) => string;
  const lines = linesIn(draft.values.lines);
  const refused = draft.errors.map(({ key, path }) => ({ id: String(path[0] ?? ""), key }));
  const labels = await labelsOf(
    actor,
    [...lines, ...refused].map(({ id }) => id),
    locale,
  );
  const report = (id: string, key: string, text: string, index: number): BulkReportLine => {
    const { label, lang } = labels.get(id) ?? {};
    return { key: `${index}.${key}`, title: label, lang: lang === locale ? undefined : lang, text };
  };
  const said = (wanted: "changed" | "same") =>
    lines
      .filter(({ outcome }) => outcome === wanted)
      .map(({ id, key, values }, index) =>
        report(id, key, t(`admin:bulk.outcome.${key}`, inWords(values, locale)), index),
      );
  return {
    changed: said("changed"),
    same: said("same"),
    failures: refused.map(({ id, key }, index) => report(id, key, errorText(locale, key), index)),
  };
}
