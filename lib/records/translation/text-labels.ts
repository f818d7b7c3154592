import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Leaf, TextAt } from "./texts";

const fieldLabel = (locale: Locale, name: string) =>
  (translator(locale) as (key: string) => string)(`kinds:field.${name}`);

/** Label of a text, such as "Quotations 2: Text". */
export function textLabel({ part, field }: TextAt, locale: Locale): string {
  const name = fieldLabel(locale, field);
  return part ? `${fieldLabel(locale, part.name)} ${part.number}: ${name}` : name;
}

/** Label of a leaf, such as "Recommendations, 2: heading". `field` is the label of its text. */
export function leafLabel({ item }: Leaf, field: string, locale: Locale): string {
  if (!item) return field;
  const key = item.of === "title" ? "translation:itemTitle" : "translation:item";
  return translator(locale)(key, { field, number: item.number });
}
