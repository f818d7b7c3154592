import { CoverageGrid } from "@/components/translation/coverage-grid";
import { MoreLink } from "@/components/ui/button";
import { FilterForm, SelectFilter } from "@/components/ui/filter-form";
import { LinkList } from "@/components/ui/link-list";
import { Pagination } from "@/components/ui/pagination";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import { isKindName, type KindName, kindNames } from "@/lib/kinds/index";
import { titlesOf } from "@/lib/records/admin-labels";
import { countCoverage, coverageStates, readCoverage, type Standing } from "@/lib/records/coverage";
import { readCities } from "@/lib/records/coverage-cities";
import { placeOf } from "@/lib/records/place";
import { deskPath } from "@/lib/translation/xliff-form";
import { type AdminProps, adminPath, adminTitle, one } from "../admin-page";
import { isId, pageNumber, readWorkPage } from "../work-page";

export const generateMetadata = adminTitle((t) => t("translation:coverage.title"));

const pageSize = 50;

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
    city: city === "platform" || isId(city!) ? city : undefined,
    kind: isKindName(kind!) ? kind : undefined,
    language: isLocale(language) ? language : undefined,
    state: coverageStates.find((known) => known === state),
  };
}

function addressOf(locale: Locale, query: Partial<Record<keyof Asked | "page", string | undefined>>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return `/${locale}/admin/coverage${search.size > 0 ? `?${search}` : ""}`;
}

/** The form that makes a file of what is missing, with what this page already knows. */
function officePath(locale: Locale, query: Record<string, string | undefined>): string {
  const known = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return `${deskPath(locale, Object.fromEntries(known))}#export`;
}

const mayExport = (actor: Parameters<typeof can>[0], standings: readonly Standing[]) =>
  standings.some((standing) => can(actor, "export", placeOf(standing)));

function linesOf(standings: Standing[]) {
  return kindNames.flatMap((kind) => {
    const own = standings.filter((standing) => standing.kind === kind);
    const counts = Object.fromEntries(locales.map((language) => [language, countCoverage(own, language)]));
    return own.length === 0
      ? []
      : [{ kind, total: own.length, counts: counts as Record<Locale, ReturnType<typeof countCoverage>> }];
  });
}

/** City × kind × language in numbers, and the records behind each of them. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readWorkPage(props, () => "/coverage");
  const { city, kind, language, state } = asked(query);
  const everywhere = await readCoverage(actor);
  const standings = everywhere.filter(
    (standing) => city === undefined || standing.responsibleCityId === (city === "platform" ? null : city),
  );
  if (kind && language && state) {
    const found = standings.filter((standing) => standing.kind === kind && standing.states[language] === state);
    const page = Math.min(pageNumber(query.page), Math.max(1, Math.ceil(found.length / pageSize)));
    const shown = found.slice((page - 1) * pageSize, page * pageSize);
    const titles = await titlesOf(
      kind,
      shown.map(({ id }) => id),
      locale,
    );
    const pages = Math.ceil(found.length / pageSize);
    const link = (number: number) => addressOf(locale, { city, kind, language, state, page: String(number) });
    const title = t("translation:coverage.listTitle", {
      kind: t(`kinds:plural.${kind}`),
      inLanguage: t(`common:language.in.${language}`),
      state: t(`translation:state.${state}`).toLocaleLowerCase(locale),
    });
    return (
      <WorkFrame {...frame} title={title}>
        {found.length === 0 && <p>{t("translation:coverage.empty")}</p>}
        <LinkList
          items={shown.map(({ id }) => {
            const text = titles.get(id);
            const label =
              text && text.language !== locale ? { text: text.text, lang: text.language } : (text?.text ?? id);
            return { href: `${adminPath(locale, kind, id)}/languages/${language}`, label, kind };
          })}
        />
        {pages > 1 && (
          <Pagination
            label={t("translation:coverage.pages")}
            {...(page > 1 ? { previous: { href: link(page - 1), label: t("translation:coverage.previous") } } : {})}
            {...(page < pages ? { next: { href: link(page + 1), label: t("translation:coverage.next") } } : {})}
            pages={Array.from({ length: Math.min(pages, 200) }, (_, index) => ({
              number: String(index + 1),
              href: link(index + 1),
              label: t("translation:coverage.page", { page: index + 1 }),
              ...(index + 1 === page ? { current: true as const } : {}),
            }))}
          />
        )}
        {state !== "current" && mayExport(actor, shown) && (
          <MoreLink href={officePath(locale, { city, kind, to: language })}>{t("translation:desk.export")}</MoreLink>
        )}
        <MoreLink href={addressOf(locale, { city })}>{t("translation:coverage.back")}</MoreLink>
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
        lines={linesOf(standings)}
        hrefOf={(of, into, where) => addressOf(locale, { city, kind: of, language: into, state: where })}
      />
      {mayExport(actor, standings) && (
        <MoreLink href={officePath(locale, { city })}>{t("translation:desk.export")}</MoreLink>
      )}
    </WorkFrame>
  );
}
