import type { Locale } from "@/lib/i18n/locales";
import { type MergedChoices, writeChoice } from "./choices";

/** The page that compares two records, with the choices made so far. */
export function mergeAddress(
  locale: Locale,
  pair: { kind: string; keep: string; lose: string },
  choices: MergedChoices = {},
): string {
  const chosen = Object.entries(choices).map(([key, choice], index) => [`take.${index}`, writeChoice(key, choice)]);
  return `/${locale}/admin/merge?${new URLSearchParams([...Object.entries(pair), ...chosen])}`;
}
