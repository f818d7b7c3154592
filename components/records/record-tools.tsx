import { KeepButton } from "@/components/collection/keep-button";
import { CopyButton } from "@/components/ui/copy-button";
import { PrintButton } from "@/components/ui/print-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BaseView } from "@/lib/kinds/view";
import { chosenAddress } from "@/lib/serving/chosen-records";
import { shortAddress } from "@/lib/serving/list-queries";

type Props = {
  view: BaseView;
  locale: Locale;
  /** Of the page, absolute. */
  address: string;
};

/** What readers can do with a record: keep, compare, share and print it. */
export function RecordTools({ view, locale, address }: Props) {
  const t = translator(locale);
  const short = shortAddress(locale, view);
  return (
    <div className="no-print">
      <KeepButton card={view.card} locale={locale} />
      {view.kind === "practice" && (
        <p>
          <a href={chosenAddress(locale, "compare", [view])} rel="nofollow" className="target">
            {t("compare:withOthers")}
          </a>
        </p>
      )}
      <p>
        <CopyButton text={address} label={t("records:share.label")} done={t("records:share.done")} />
      </p>
      <p className="flex flex-wrap gap-x-4">
        <PrintButton label={t("records:print.button")} />
        {short && (
          <a href={short} rel="nofollow" className="target">
            {t("records:print.short")}
          </a>
        )}
      </p>
    </div>
  );
}
