import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type StepLink = { step: string; label: string; href: string | null; current: boolean };

/** The steps of an import; those that can be opened are links. On a phone they are folded, so that a step begins on the first screen. */
export function Steps({ locale, links }: { locale: Locale; links: StepLink[] }) {
  const t = translator(locale);
  const number = links.findIndex(({ current }) => current) + 1;
  return (
    <nav aria-label={t("exchange:steps")}>
      <details className="unfold">
        <summary className="fold-sign plain-summary target font-semibold">
          {t("exchange:stepOf", { number: formatNumber(number, locale), total: formatNumber(links.length, locale) })}
        </summary>
        <ol className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
          {links.map(({ step, label, href, current }, index) => (
            <li key={step}>
              {href ? (
                <a
                  href={href}
                  aria-current={current ? "step" : undefined}
                  className={`target ${current ? "nav-current" : "quiet-link"}`}
                >
                  {index + 1}. {label}
                </a>
              ) : (
                <span className="target text-quiet">
                  {index + 1}. {label}
                </span>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
