import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type StepLink = { step: string; label: string; href: string | null; current: boolean };

/** The steps of an import; those that can be opened are links. */
export function Steps({ locale, links }: { locale: Locale; links: StepLink[] }) {
  return (
    <nav aria-label={translator(locale)("exchange:steps")}>
      <ol className="flex flex-wrap gap-x-6 gap-y-1">
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
              <span className="text-quiet">
                {index + 1}. {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
