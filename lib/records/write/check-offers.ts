import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { BaseInput } from "@/lib/kinds/input";
import { dayOfInstant, type OfferInput } from "@/lib/kinds/offers";
import { monthsLater } from "./confirm";

/** An offer that nobody looks after must not stay for years. */
const longestMonths = 24;

function checkDay(day: string, lastDay: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "error.wholeDay";
  return day > lastDay ? "error.tooFarAhead" : null;
}

/**
 * Offers need a text in the source language and end on a day within two years. Past days stay as they were. In a draft
 * both may be missing.
 */
export function checkOffers(
  { sourceLanguage, parts }: Pick<BaseInput, "sourceLanguage" | "parts">,
  { now, isDraft }: { now: Date; isDraft: boolean },
) {
  const lastDay = dayOfInstant(monthsLater(now, longestMonths));
  const offers = (parts.offers ?? []) as OfferInput[];
  return offers.flatMap(({ fields, translations }, index): FieldError[] => {
    const path = ["parts", "offers", index];
    const { shownUntil } = fields as Partial<typeof fields>;
    const key = shownUntil === undefined ? null : checkDay(shownUntil, lastDay);
    const text = (translations as Partial<Record<Locale, { text?: string }>>)[sourceLanguage]?.text;
    return [
      ...(key ? [{ key, path: [...path, "fields", "shownUntil"] }] : []),
      ...(text || isDraft ? [] : [{ key: "error.required", path: [...path, "translations", sourceLanguage, "text"] }]),
    ];
  });
}
