import { type Locale, locales } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { type KindName, kindNames } from "@/lib/kinds/index";
import type { Coverage } from "./coverage";

export type CoverageCounts = Record<TranslationState, number>;
export type CoverageLine = { kind: KindName; total: number; counts: Record<Locale, CoverageCounts> };

/** The number of records per state in a language. Records whose source it is are not counted. */
export function countLanguage(groups: Coverage["groups"], language: Locale): CoverageCounts {
  const counts: CoverageCounts = { missing: 0, inProgress: 0, current: 0, outdated: 0 };
  for (const { states, count } of groups) if (states[language]) counts[states[language]] += count;
  return counts;
}

/** For each kind with records, the number of records per language and state. */
export function coverageLines({ groups }: Coverage): CoverageLine[] {
  return kindNames.flatMap((kind) => {
    const own = groups.filter((group) => group.kind === kind);
    const counts = Object.fromEntries(locales.map((language) => [language, countLanguage(own, language)]));
    const total = own.reduce((sum, { count }) => sum + count, 0);
    return total === 0 ? [] : [{ kind, total, counts: counts as CoverageLine["counts"] }];
  });
}
