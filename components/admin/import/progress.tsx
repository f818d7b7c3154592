import { LookAgain } from "@/components/admin/look-again";
import { Callout } from "@/components/ui/callout";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; state: string; done: number; total: number; href: string };

/** What a worker is doing. With script the page looks again by itself, without there is a link. */
export function ImportProgress({ locale, state, done, total, href }: Props) {
  const t = translator(locale);
  const numbers = { done: formatNumber(done, locale), total: formatNumber(total, locale) };
  return (
    <Callout tone="strong" title={state}>
      <div role="status" className="space-y-2">
        {total > 0 ? (
          <>
            <p>{t("exchange:progress", numbers)}</p>
            <progress max={total} value={Math.min(done, total)} aria-label={state} className="w-full" />
          </>
        ) : (
          done > 0 && <p>{t("exchange:progressRows", { count: done, rows: numbers.done })}</p>
        )}
        <a href={href} className="target">
          {t("exchange:lookAgain")}
        </a>
      </div>
      <LookAgain />
    </Callout>
  );
}
