import type { Locale } from "@/lib/i18n/locales";
import { dynamicText, translator } from "@/lib/i18n/server";

/** What somebody did, as history says it; an action that has no words of its own is "changed something". */
export function actionWords(locale: Locale, action: string): string {
  return dynamicText(locale, `work:action.${action}`, translator(locale)("work:action.other"));
}
