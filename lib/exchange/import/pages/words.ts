import { squareKilometres } from "@/lib/ground/square-kilometres";
import { formatNumber } from "@/lib/i18n/format";
import { isLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { dynamicText, i18nextInstance, translator } from "@/lib/i18n/server";
import { isArea } from "@/lib/records/admin/named-places";
import { errorText } from "@/lib/routes/error-text";
import { hideMailboxes } from "@/lib/text/hide-mailboxes";
import { memberWords } from "../members/member-names";
import type { Changes, RowCandidate, RowReason } from "../model";
import type { PlanRow } from "../store/rows";
import { isPrivate } from "../targets/index";
import type { ValueLabels } from "./value-labels";

/** The name of a field that rows can fill. */
export function targetWords(locale: Locale, key: string): string {
  const [first = "", rest] = key.split(".");
  const name = rest ?? first;
  const label = dynamicText(locale, `exchange:target.${name}`, dynamicText(locale, `kinds:field.${name}`, name));
  return rest && isLocale(first) ? `${label} (${nativeLanguageName(first)})` : label;
}

const sizeWords = (locale: Locale, { length, max }: Record<string, string>): Record<string, string> =>
  length && max ? { length: formatNumber(Number(length), locale), max: formatNumber(Number(max), locale) } : {};

export function oneReason(locale: Locale, { key, values = {} }: RowReason): string {
  const own = `exchange:reason.${key.replaceAll(".", "-")}`;
  if (i18nextInstance(locale).exists(own)) return errorText(locale, own, { ...values, ...sizeWords(locale, values) });
  // An error of the record's own form.
  return i18nextInstance(locale).exists(key.includes(":") ? key : `validation:${key}`)
    ? errorText(locale, key, values)
    : key;
}

/** Why a row is where it is. */
export const reasonWords = (locale: Locale, { reasons, problem }: PlanRow): string[] =>
  [...reasons, ...problem].map((reason) => oneReason(locale, reason));

/** Why a record of ours could be the row. */
export function candidateWords(locale: Locale, { why, metres }: RowCandidate): string {
  const t = translator(locale);
  const words = why.map((reason) => dynamicText(locale, `exchange:why.${reason}`, reason));
  const far = metres === undefined ? [] : [t("exchange:metres", { metres: formatNumber(Math.round(metres), locale) })];
  return [...words, ...far].join(", ");
}

/** Five decimals of a degree; more says nothing about a school. */
const toTheMetre = (degrees: unknown) => Number(Number(degrees).toFixed(5));

/** A value as a person reads it. */
export function valueWords(locale: Locale, value: unknown, labels: ValueLabels): string {
  if (value === null || value === undefined || value === "") return "–";
  if (Array.isArray(value)) return value.map((item) => valueWords(locale, item, labels)).join(", ");
  if (typeof value === "boolean") return translator(locale)(value ? "exchange:yes" : "exchange:no");
  if (typeof value === "object") {
    const { lat, lon, value: figure, asOf } = value as Record<string, unknown>;
    if (isArea(value)) return `${formatNumber(squareKilometres(value), locale)} km²`;
    return lat === undefined ? `${figure} (${asOf})` : `${toTheMetre(lat)}, ${toTheMetre(lon)}`;
  }
  return labels.get(String(value)) ?? String(value);
}

/** The value of a field; of an email address only what it is of. */
export function fieldWords(locale: Locale, key: string, value: unknown, labels: ValueLabels): string {
  const words = valueWords(locale, value, labels);
  return isPrivate(key) ? hideMailboxes(words) : words;
}

/** "Phone: 111 → 222": what changes; and what stays ours although the register says something else. */
export function changeWords(locale: Locale, changes: Changes, labels: ValueLabels): string[] {
  const t = translator(locale);
  return Object.entries(changes).flatMap(([key, { ours, theirs, take }]) => {
    if (key === "members") return memberWords(locale, { ours, theirs });
    const field = targetWords(locale, key);
    const [before, after] = [ours, theirs].map((value) => fieldWords(locale, key, value, labels));
    return take ? `${field}: ${before} → ${after}` : t("exchange:registerSays", { field, value: after! });
  });
}
