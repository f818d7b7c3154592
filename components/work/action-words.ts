import type { Locale } from "@/lib/i18n/locales";
import { dynamicText, translator } from "@/lib/i18n/server";

/** An action in words for the history. An action without a text is "changed something". */
export function actionWords(locale: Locale, action: string): string {
  return dynamicText(locale, `work:action.${action}`, translator(locale)("work:action.other"));
}
