import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { agreementInWords } from "@/lib/meetings/review/agreement/in-words";
import type { Agreement } from "@/lib/meetings/review/agreement/result";

type Props = { locale: Locale; agreement: Agreement; frozenAt: Date | null; timeZone: string };

/** "8 of 9 cities that visited; 2 did not see it", with the time when it was frozen. */
export function AgreementLine({ locale, agreement, frozenAt, timeZone }: Props) {
  return (
    <p className="font-semibold tabular-nums">
      {agreementInWords(agreement, locale)}
      {frozenAt && <span className="font-normal text-quiet"> · {formatInstant(frozenAt, locale, timeZone)}</span>}
    </p>
  );
}
