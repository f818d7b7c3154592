import { LookAgain } from "@/components/admin/look-again";
import { Callout } from "@/components/ui/callout";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; state: string; done: number; total: number; href: string };

/**
 * What a worker is doing. With script the page follows by itself, without there is a link. The numbers are not in the
 * status, or a screen reader would say each of them.
 */
export function ImportProgress({ locale, state, done, total, href }: Props) {
  const t = translator(locale);
  const numbers = { done: formatNumber(done, locale), total: formatNumber(total, locale) };
  return (
    <Callout tone="strong">
      <div id="progress" data-busy="yes" className="space-y-2">
        <p role="status" className="font-semibold">
          {state}
        </p>
        {total > 0 && <progress max={total} value={Math.min(done, total)} aria-label={state} className="w-full" />}
        <p>
          {total > 0
            ? t("exchange:progress", numbers)
            : done > 0
              ? t("exchange:progressRows", { count: done, rows: numbers.done })
              : t("exchange:progressBegins")}
        </p>
        <p className="text-quiet">{t("exchange:progressLeave")}</p>
      </div>
      <p>
        <a href={href} className="target">
          {t("exchange:lookAgain")}
        </a>
      </p>
      <LookAgain part="progress" />
    </Callout>
  );
}
