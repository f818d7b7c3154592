import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  list: { href: string; label: string };
  /** How many records the list still has. */
  left: number;
  /** Starts over. */
  again: string;
};

/** The end of a round: nothing is left, or what was skipped. */
export function RoundEnd({ locale, list, left, again }: Props) {
  const t = translator(locale);
  return (
    <>
      <p className="max-w-measure">{left > 0 ? t("rounds:end.left", { count: left }) : t("rounds:end.nothing")}</p>
      <div className="flex flex-wrap gap-3">
        {left > 0 && <ButtonLink href={again}>{t("rounds:end.again")}</ButtonLink>}
        <ButtonLink second={left > 0} href={list.href}>
          {t("rounds:back", { list: list.label })}
        </ButtonLink>
      </div>
    </>
  );
}
