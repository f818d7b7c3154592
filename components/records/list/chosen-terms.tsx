import { TermLink } from "@/components/records/record-link";
import { translator } from "@/lib/i18n/server";
import { filterVocabularies } from "@/lib/kinds/filters";
import type { FilteredList } from "./list-filters";

/** The terms that a list is filtered by, with the way to their pages. */
export function ChosenTerms({ kind, locale, query, terms }: Pick<FilteredList, "kind" | "locale" | "query" | "terms">) {
  const vocabularies = filterVocabularies(kind);
  const ids = Object.entries(query.filters).flatMap(([key, values]) =>
    values.map((value) => `${vocabularies[key]}/${value}`),
  );
  const chosen = terms.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) return null;
  return (
    <div className="no-print flex flex-wrap items-baseline gap-x-4 text-note">
      <p className="text-quiet">{translator(locale)("pages:term.meaning")}</p>
      <ul className="flex flex-wrap gap-x-4">
        {chosen.map((term) => (
          <li key={term.id} className="target">
            <TermLink term={term} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
