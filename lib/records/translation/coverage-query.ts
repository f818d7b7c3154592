import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { isKindName, type KindName } from "@/lib/kinds/index";
import { firstValue, type Query, queryString } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { coverageStates } from "./coverage";

export type CoverageQuery = {
  /** Id of a city, or "platform" for records without one. */
  city: string | undefined;
  kind: KindName | undefined;
  language: Locale | undefined;
  state: TranslationState | undefined;
};

/** Parses the filters of the coverage page; invalid values are ignored. */
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

/** Path of the coverage page with these filters. */
export function coveragePath(locale: Locale, query: Partial<CoverageQuery> & { page?: string }): string {
  return `/${locale}/admin/coverage${queryString(query)}`;
}

/** The page title for the filters, such as "Practices in Czech: outdated". */
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
