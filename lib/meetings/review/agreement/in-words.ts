import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type Agreement, isAgreedByAll } from "./result";

/** "8 of 9 cities that visited; 2 did not see it" */
export function agreementInWords(agreement: Agreement, locale: Locale): string {
  const t = translator(locale);
  const { agreed, visited, notSeen, silent } = agreement;
  const parts = [
    isAgreedByAll(agreement)
      ? t("review:agreement.all", { cities: visited, count: visited })
      : t("review:agreement.some", { agreed, count: visited }),
    notSeen > 0 && t("review:agreement.notSeen", { count: notSeen }),
    silent > 0 && t("review:agreement.silent", { count: silent }),
  ];
  return parts.filter(Boolean).join("; ");
}
