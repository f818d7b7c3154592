import { termLinks } from "@/components/home/home-questions";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import type { List } from "@/lib/kinds/list";

type Props = { locale: Locale; terms: TermView[]; counts: List["counts"] };

/** Themes that the question names: often better entry points than a word in a title. */
export function SearchTerms({ locale, terms, counts }: Props) {
  const links = termLinks("theme", { locale, terms, counts });
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="found-terms" className="no-print mt-6 flex max-w-wide flex-wrap items-baseline gap-x-4">
      <h2 id="found-terms" className="text-quiet">
        {translator(locale)("pages:search.terms")}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {links.map(({ href, label, count }) => (
          <li key={href}>
            <a href={href} className="target">
              <Lang words={label} />
            </a>
            <span className="text-note text-quiet tabular-nums"> {count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
