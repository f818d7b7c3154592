import { formatEdtf } from "@/lib/edtf/format";
import { choiceLabels } from "@/lib/forms/describe";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import { isLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import type { Field } from "@/lib/kinds/fields";
import type { KindDefinition } from "@/lib/kinds/kind";

/** Labels of the ids and terms in a change. */
export type Names = { things: Map<string, string>; terms: Map<string, string>; timeZone: string };

/** What the formatters of changes need. */
export type ChangeContext = { t: Translate; locale: Locale; kind: KindDefinition; names: Names };

const key = (t: Translate, name: string) => (t as (key: string) => string)(name);
/** The label of a field by its name. */
export const changedFieldLabel = (t: Translate, name: string) => key(t, `kinds:field.${name}`);

/** Changes that are not fields of a kind. */
const recordLabels = [
  ...["sourceLanguage", "responsibleCity", "takenFrom", "publication", "languages", "publishAt", "slug"],
  ...["confirmedUntil", "assignee", "problem", "mergedInto", "to", "restoredVersion", "undoneVersion"],
] as const;
export type RecordLabel = (typeof recordLabels)[number];
/** True for changes that are not fields of a kind. */
export const isRecordLabel = (name: string): name is RecordLabel => recordLabels.some((item) => item === name);

/** Formats a value that is not a field of a kind. */
export function formatRecordValue({ t, locale, names }: ChangeContext, name: RecordLabel, value: unknown): string {
  const text = String(value);
  if (name === "publication") return key(t, `work:publication.${text}`);
  if (name === "sourceLanguage" && isLocale(text)) return nativeLanguageName(text);
  if (name === "languages")
    return [value]
      .flat()
      .map((item) => (isLocale(item) ? nativeLanguageName(item) : String(item)))
      .join(", ");
  if (name === "publishAt") return formatInstant(text, locale, names.timeZone);
  if (name === "confirmedUntil") return formatDay(text.slice(0, 10), locale);
  if (name === "problem") return key(t, `validation:${text}`);
  if (name === "takenFrom") return Object.values(value as object).join(", ");
  return [value]
    .flat()
    .map((item) => names.things.get(String(item)) ?? String(item))
    .join(", ");
}

export type ChangedItem = { title?: string; text?: string };
/** A list item on one line. */
export const formatChangedItem = ({ title, text }: ChangedItem) => [title, text].filter(Boolean).join(": ");

/** Formats the value of a field in the reader's language. */
export function formatFieldValue({ t, locale, names }: ChangeContext, field: Field, value: unknown): string {
  const all = [value].flat();
  switch (field.type) {
    case "term":
      return all.map((item) => names.terms.get(String(item)) ?? String(item)).join(", ");
    case "link":
      return all.map((item) => names.things.get(String(item)) ?? t("work:history.gone")).join(", ");
    case "partLink":
      return t("work:history.linked");
    case "choice": {
      const label = choiceLabels.get(field.options);
      return all.map((item) => (label ? label(locale, String(item)) : String(item))).join(", ");
    }
    case "edtf":
      return formatEdtf(String(value), locale);
    case "flag":
      return value ? t("common:yes") : t("common:no");
    case "coordinates": {
      const { lat, lon } = value as { lat: number; lon: number };
      return `${lat}, ${lon}`;
    }
    case "list":
      return all.map((item) => formatChangedItem(item as ChangedItem)).join("\n");
    default:
      return String(value);
  }
}
