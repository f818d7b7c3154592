import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type Agreement, isAgreedByAll } from "@/lib/meetings/review/agreement/result";

type Props = { locale: Locale; agreement: Agreement; frozenAt: Date | null; timeZone: string };

/** "8 of 9 cities that visited; 2 did not see it", with the time when it was frozen. */
export function AgreementLine({ locale, agreement, frozenAt, timeZone }: Props) {
  const t = translator(locale);
  const { agreed, visited, notSeen, silent } = agreement;
  const parts = [
    isAgreedByAll(agreement)
      ? t("review:agreement.all", { cities: visited, count: visited })
      : t("review:agreement.some", { agreed, count: visited }),
    notSeen > 0 && t("review:agreement.notSeen", { count: notSeen }),
    silent > 0 && t("review:agreement.silent", { count: silent }),
  ].filter(Boolean);
  return (
    <p className="font-semibold tabular-nums">
      {parts.join("; ")}
      {frozenAt && <span className="font-normal text-quiet"> · {formatInstant(frozenAt, locale, timeZone)}</span>}
    </p>
  );
}
