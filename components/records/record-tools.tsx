import { KeepButton } from "@/components/collection/keep-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BaseView } from "@/lib/kinds/view";
import { chosenAddress } from "@/lib/serving/chosen-records";

/** Actions for readers on a record's page. */
export function RecordTools({ view, locale }: { view: BaseView; locale: Locale }) {
  return (
    <div className="no-print">
      <KeepButton card={view.card} locale={locale} />
      {view.kind === "practice" && (
        <p>
          <a href={chosenAddress(locale, "compare", [view])} rel="nofollow" className="target">
            {translator(locale)("compare:withOthers")}
          </a>
        </p>
      )}
    </div>
  );
}
