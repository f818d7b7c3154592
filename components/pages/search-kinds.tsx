import { formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import type { SearchResultsProps } from "./search-results";

/** The same words among the records of one kind only. */
export function SearchKinds({ locale, words, kind, answer }: SearchResultsProps) {
  const t = translator(locale);
  const kinds = kindNames.filter((name) => answer.counts[name] > 0);
  if (kinds.length < 2) return null;
  const total = kinds.reduce((sum, name) => sum + answer.counts[name], 0);
  const links = [
    { kind: undefined, label: t("pages:search.everything"), count: total },
    ...kinds.map((name) => ({ kind: name, label: t(`kinds:plural.${name}`), count: answer.counts[name] })),
  ];
  return (
    <nav aria-label={t("pages:search.narrow")} className="no-print mt-2">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {links.map((link) => (
          <li key={link.label}>
            <a
              href={listAddress(locale, "search", { q: words, kind: link.kind })}
              aria-current={link.kind === kind ? "true" : undefined}
              className={`target ${link.kind === kind ? "nav-current" : ""}`}
            >
              {link.label}
            </a>
            <span className="text-note text-quiet tabular-nums"> {formatNumber(link.count, locale)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
