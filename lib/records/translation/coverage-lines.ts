import { type Locale, locales } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { countCoverage, type RecordCoverage } from "@/lib/records/translation/coverage";

export type CoverageLine = { kind: KindName; total: number; counts: Record<Locale, Record<TranslationState, number>> };

/** For each kind with records, the number of records per language and state. */
export function coverageLines(standings: readonly RecordCoverage[]): CoverageLine[] {
  return kindNames.flatMap((kind) => {
    const own = standings.filter((standing) => standing.kind === kind);
    const counts = Object.fromEntries(locales.map((language) => [language, countCoverage(own, language)]));
    return own.length === 0 ? [] : [{ kind, total: own.length, counts: counts as CoverageLine["counts"] }];
  });
}
