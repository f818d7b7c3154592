import { CoverageGrid } from "@/components/translation/coverage-grid";
import { MoreLink } from "@/components/ui/button";
import { FilterForm, SelectFilter } from "@/components/ui/filter-form";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { isKindName, type KindName } from "@/lib/kinds/index";
import { coverageStates, readCoverage, type Standing } from "@/lib/records/translation/coverage";
import { readCities } from "@/lib/records/translation/coverage-cities";
import { deskPath } from "@/lib/records/translation/xliff/form";
import { placeOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, one } from "../admin-page";
import { pageNumber, readWorkPage } from "../work-page";
import { coverageLines, coveragePath } from "./coverage-lines";
import { StandingList } from "./standing-list";

export const generateMetadata = adminTitle((t) => t("translation:coverage.title"));

type Asked = {
  city: string | undefined;
  kind: KindName | undefined;
  language: Locale | undefined;
  state: TranslationState | undefined;
};

/** The filters of the address; what makes no sense is not there. */
function asked(query: Record<string, string | string[] | undefined>): Asked {
  const [city, kind, language, state] = ["city", "kind", "language", "state"].map((name) => one(query[name]));
  return {
    city: city === "platform" || isUuid(city!) ? city : undefined,
    kind: isKindName(kind!) ? kind : undefined,
    language: isLocale(language) ? language : undefined,
    state: coverageStates.find((known) => known === state),
  };
}

/** The form that makes a file of what is missing, with what this page already knows. */
function officePath(locale: Locale, query: Record<string, string | undefined>): string {
  const known = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return `${deskPath(locale, Object.fromEntries(known))}#export`;
}

const mayExport = (actor: Parameters<typeof can>[0], standings: readonly Standing[]) =>
  standings.some((standing) => can(actor, "export", placeOf(standing)));

/** "Practices in Czech: outdated", or what of it was chosen. */
function listTitle(t: Translate, { kind, language, state }: Asked, locale: Locale): string {
  const standing = t(`translation:state.${state!}`);
  if (!language) return kind ? `${t(`kinds:plural.${kind}`)}: ${standing.toLocaleLowerCase(locale)}` : standing;
  const words = {
    kind: kind ? t(`kinds:plural.${kind}`) : t("translation:coverage.records"),
    inLanguage: t(`common:language.in.${language}`),
    state: standing.toLocaleLowerCase(locale),
  };
  return t("translation:coverage.listTitle", words);
}

/** Those that stand so, in the language chosen or in any. */
function standingSo(standings: readonly Standing[], { kind, language, state }: Asked): Standing[] {
  return standings.filter(
    (standing) =>
      (!kind || standing.kind === kind) &&
      (language ? [standing.states[language]] : Object.values(standing.states)).some((one) => one === state),
  );
}

/** City × kind × language in numbers, and the records behind each of them. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readWorkPage(props, () => "/coverage");
  const { city, kind, language, state } = asked(query);
  const everywhere = await readCoverage(actor);
  const standings = everywhere.filter(
    (standing) => city === undefined || standing.responsibleCityId === (city === "platform" ? null : city),
  );
  if (state) {
    const found = standingSo(standings, { city, kind, language, state });
    return (
      <WorkFrame {...frame} title={listTitle(t, { city, kind, language, state }, locale)}>
        <StandingList
          locale={locale}
          standings={found}
          state={state}
          language={language}
          page={pageNumber(query.page)}
          hrefOf={(page) => coveragePath(locale, { city, kind, language, state, page: String(page) })}
        />
        {state !== "current" && mayExport(actor, found) && (
          <MoreLink href={officePath(locale, { city, kind, to: language })}>{t("translation:desk.export")}</MoreLink>
        )}
        <MoreLink href={coveragePath(locale, { city })}>{t("translation:coverage.back")}</MoreLink>
      </WorkFrame>
    );
  }
  const cities = await readCities(everywhere, locale);
  return (
    <WorkFrame {...frame} title={t("translation:coverage.title")} lead={t("translation:coverage.lead")}>
      {cities.length > 1 && (
        <FilterForm
          action={`/${locale}/admin/coverage`}
          label={t("translation:coverage.city")}
          apply={t("translation:coverage.show")}
        >
          <SelectFilter
            id="city"
            name="city"
            label={t("translation:coverage.city")}
            {...(city ? { value: city } : {})}
            any={t("translation:coverage.anyCity")}
            choices={cities}
          />
        </FilterForm>
      )}
      <CoverageGrid
        locale={locale}
        lines={coverageLines(standings)}
        hrefOf={(of, into, where) => coveragePath(locale, { city, kind: of, language: into, state: where })}
      />
      {mayExport(actor, standings) && (
        <MoreLink href={officePath(locale, { city })}>{t("translation:desk.export")}</MoreLink>
      )}
    </WorkFrame>
  );
}
