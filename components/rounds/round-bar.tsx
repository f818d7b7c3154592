import type { ReactNode } from "react";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { RoundView } from "@/lib/records/rounds/read-round";

type Props = {
  locale: Locale;
  /** Null outside of a round: then the bar has the buttons only. */
  round: RoundView | null;
  /** The buttons of the page's form. */
  children?: ReactNode;
};

/** "7 of 23", the way on without saving, and the way back. */
export function RoundPosition({ locale, round }: { locale: Locale; round: RoundView }) {
  const t = translator(locale);
  const { at, of, isSaved, list, skip } = round;
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 text-note">
      <p role="status">
        {isSaved && <span className="sr-only">{t("rounds:saved")} </span>}
        <span className="font-semibold">
          {t("rounds:position", { number: formatNumber(at, locale), total: formatNumber(of, locale) })}
        </span>
      </p>
      <a href={skip} className="target">
        {t("rounds:skip")}
      </a>
      <a href={list.href} className="target">
        {t("rounds:back", { list: list.label })}
      </a>
    </div>
  );
}

/** Sticks to the bottom of the window, so that the buttons are always in reach. */
export function RoundBar({ locale, round, children }: Props) {
  return (
    <div className="save-bar sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-ink bg-paper py-2">
      {children}
      {round && <RoundPosition locale={locale} round={round} />}
    </div>
  );
}
