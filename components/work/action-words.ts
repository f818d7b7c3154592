import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** What somebody did, as history says it; an action that has no words of its own is "changed something". */
export function actionWords(locale: Locale, action: string): string {
  const t = translator(locale) as unknown as (key: string, options?: object) => string;
  return t(`work:action.${action}`, { defaultValue: t("work:action.other") });
}
