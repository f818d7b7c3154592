import type { CoverageLine } from "@/components/translation/coverage-grid";
import { type Locale, locales } from "@/lib/i18n/locales";
import { kindNames } from "@/lib/kinds/index";
import { countCoverage, type Standing } from "@/lib/records/translation/coverage";

/** A line for each kind that has records: how many of them stand where in each language. */
export function coverageLines(standings: readonly Standing[]): CoverageLine[] {
  return kindNames.flatMap((kind) => {
    const own = standings.filter((standing) => standing.kind === kind);
    const counts = Object.fromEntries(locales.map((language) => [language, countCoverage(own, language)]));
    return own.length === 0 ? [] : [{ kind, total: own.length, counts: counts as CoverageLine["counts"] }];
  });
}

/** The page of coverage with these filters. */
export function coveragePath(locale: Locale, query: Record<string, string | undefined>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return `/${locale}/admin/coverage${search.size > 0 ? `?${search}` : ""}`;
}
