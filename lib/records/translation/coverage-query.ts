import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { isKindName, type KindName } from "@/lib/kinds/index";
import { firstValue, type Query, queryString } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { coverageStates, type RecordCoverage } from "./coverage";

export type CoverageQuery = {
  /** A city's id, or `platform` for records without a city. */
  city: string | undefined;
  kind: KindName | undefined;
  language: Locale | undefined;
  state: TranslationState | undefined;
};

/** The filters of the coverage page; a value that is not valid is no filter. */
export function parseCoverageQuery(query: Query): CoverageQuery {
  const [city = "", kind = "", language, state] = ["city", "kind", "language", "state"].map((name) =>
    firstValue(query[name]),
  );
  return {
    city: city === "platform" || isUuid(city) ? city : undefined,
    kind: isKindName(kind) ? kind : undefined,
    language: isLocale(language) ? language : undefined,
    state: coverageStates.find((known) => known === state),
  };
}

/** The coverage page with these filters. */
export function coveragePath(locale: Locale, query: Partial<CoverageQuery> & { page?: string }): string {
  return `/${locale}/admin/coverage${queryString(query)}`;
}

/** "Practices in Czech: outdated", as far as the filters are set. */
export function coverageTitle({ kind, language, state }: CoverageQuery, locale: Locale): string {
  const t: Translate = translator(locale);
  const stateName = t(`translation:state.${state!}`);
  if (!language) return kind ? `${t(`kinds:plural.${kind}`)}: ${stateName.toLocaleLowerCase(locale)}` : stateName;
  return t("translation:coverage.listTitle", {
    kind: kind ? t(`kinds:plural.${kind}`) : t("translation:coverage.records"),
    inLanguage: t(`common:language.in.${language}`),
    state: stateName.toLocaleLowerCase(locale),
  });
}

export function standingsOfCity(standings: readonly RecordCoverage[], city: string | undefined): RecordCoverage[] {
  const cityId = city === "platform" ? null : city;
  return standings.filter(({ responsibleCityId }) => cityId === undefined || responsibleCityId === cityId);
}

/** The records of a kind that are in a state, in one language or in any. */
export function standingsInState(
  standings: readonly RecordCoverage[],
  { kind, language, state }: CoverageQuery,
): RecordCoverage[] {
  return standings.filter(
    ({ kind: own, states }) =>
      (!kind || own === kind) &&
      (language ? [states[language]] : Object.values(states)).some((found) => found === state),
  );
}
