import { titleOf } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { mostCompared } from "./most-compared";

const form = "compare-form";

/** A checkbox that chooses a practice of a list for the comparison. It belongs to the form of `CompareBar`. */
export function CompareTick({ card, locale }: { card: Card; locale: Locale }) {
  return (
    <label className="target flex items-start gap-2">
      <input type="checkbox" name="practice" value={card.slug} form={form} className="compare-tick tick size-5" />
      <span>
        {translator(locale)("compare:select")}
        <span className="sr-only">
          : <Lang words={titleOf(card, locale)} />
        </span>
      </span>
    </label>
  );
}

/** A native form that compares the practices chosen in the list above. */
export function CompareBar({ locale }: { locale: Locale }) {
  const t = translator(locale);
  // The island replaces the # with the number of chosen practices.
  const count = t("compare:selected.count", { number: "#", most: mostCompared });
  return (
    <form
      id={form}
      method="get"
      action={`/${locale}/compare`}
      data-compare={mostCompared}
      className="compare-bar mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 py-3"
    >
      <button type="submit" className="button button-second">
        {t("compare:selected.submit")}
      </button>
      <p role="status" data-count={count} className="text-note tabular-nums" />
    </form>
  );
}
