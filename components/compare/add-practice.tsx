import { placeOf } from "@/components/records/row-of-card";
import { titleOf } from "@/components/records/written";
import { WordsFilter } from "@/components/ui/filter-form";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { chosenAddress } from "@/lib/serving/chosen-records";

export type AddProps = {
  locale: Locale;
  chosen: Card[];
  /** The search words. */
  words: string | undefined;
  /** Results for the words; without words, practices related to the only chosen one. */
  found: Card[];
};

function FoundPractice({ card, chosen, locale }: { card: Card; chosen: Card[]; locale: Locale }) {
  const t = translator(locale);
  const place = placeOf(card, locale);
  const title = <Lang words={titleOf(card, locale)} />;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule py-2.5">
      <span className="min-w-0">
        <a href={recordPath(locale, card)} className="quiet-link">
          {title}
        </a>
        {place && <span className="text-note text-quiet"> ({place})</span>}
      </span>
      <a href={chosenAddress(locale, "compare", [...chosen, card])} rel="nofollow" className="target font-semibold">
        {t("compare:add")}
        <span className="sr-only">: {title}</span>
      </a>
    </li>
  );
}

/** The practices that the search keeps, as checkboxes that can be cleared. */
function ChosenPractices({ chosen, locale }: { chosen: Card[]; locale: Locale }) {
  return (
    <fieldset>
      <legend className="font-semibold">{translator(locale)("compare:chosen")}</legend>
      {chosen.map((card) => (
        <label key={card.id} className="flex min-h-9 items-start gap-3 py-1">
          <input type="checkbox" name="practice" value={card.slug} defaultChecked className="tick" />
          <span>
            <Lang words={titleOf(card, locale)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Adds a practice: by search, from related ones, or from the whole list. */
export function AddPractice({ locale, chosen, words, found }: AddProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="add" className="no-print mt-14 max-w-measure">
      <h2 id="add" className="mb-4 font-read text-head">
        {t("compare:addTitle")}
      </h2>
      <search aria-labelledby="add">
        <form method="get" action={`/${locale}/compare`} className="space-y-3">
          {chosen.length > 0 && <ChosenPractices chosen={chosen} locale={locale} />}
          <WordsFilter
            id="compare-words"
            label={t("compare:search.label")}
            name="q"
            {...(words ? { value: words } : {})}
          />
          <button type="submit" className="button">
            {t("compare:search.button")}
          </button>
        </form>
      </search>
      {words && (
        <p role="status" className="mt-5">
          {found.length > 0 ? t("lists:count.practice", { count: found.length }) : t("compare:search.none", { words })}
        </p>
      )}
      {!words && found.length > 0 && <p className="mt-6 font-semibold">{t("compare:similar")}</p>}
      {found.length > 0 && (
        <ul className="mt-2 border-b border-rule">
          {found.map((card) => (
            <FoundPractice key={card.id} card={card} chosen={chosen} locale={locale} />
          ))}
        </ul>
      )}
      <p className="mt-5">
        <a href={listPath(locale, "practice")} className="target">
          {t("compare:fromList")}
        </a>
      </p>
    </section>
  );
}
