import { ExportForm } from "@/components/admin/export/export-form";
import { CityFilter } from "@/components/translation/city-filter";
import { CoverageGrid } from "@/components/translation/coverage-grid";
import { StandingList } from "@/components/translation/standing-list";
import { ButtonLink, MoreLink } from "@/components/ui/button";
import { WorkFrame } from "@/components/work/work-frame";
import { roundStart } from "@/lib/records/rounds/round";
import { countStandings, inState, mayExportAny, readCoverage } from "@/lib/records/translation/coverage";
import { readCities } from "@/lib/records/translation/coverage-cities";
import { coverageLines } from "@/lib/records/translation/coverage-lines";
import { readStandingPage } from "@/lib/records/translation/coverage-list";
import { coveragePath, coverageTitle, parseCoverageQuery } from "@/lib/records/translation/coverage-query";
import { exportPath } from "@/lib/records/translation/xliff/form";
import { pageNumber, queryString } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("translation:coverage.title"));

/** Translation coverage by city, kind and language; with a state, the records behind a number. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query: address } = await readAdminPage(props, () => "/coverage");
  const query = parseCoverageQuery(address);
  const { city, kind, language, state } = query;
  const coverage = await readCoverage(actor, { city, kind: state && kind });
  if (state) {
    const isListed = inState(state, language);
    const isEmpty = countStandings(coverage, isListed) === 0;
    const list = await readStandingPage(actor, { coverage, state, language }, pageNumber(address.page), locale);
    const mayExport = state !== "current" && (await mayExportAny(actor, coverage, isListed));
    const hrefOf = (page: number) => coveragePath(locale, { ...query, page: String(page) });
    return (
      <WorkFrame {...frame} title={coverageTitle(query, locale)}>
        {!isEmpty && state !== "current" && (
          <div>
            <ButtonLink href={roundStart(locale, "translations", { city, kind, language, state })}>
              {t("rounds:start")}
            </ButtonLink>
          </div>
        )}
        <StandingList locale={locale} list={list} language={language} hrefOf={hrefOf} />
        {!isEmpty && (
          <ExportForm locale={locale} list="translations" query={queryString({ city, kind, language, state })} />
        )}
        {mayExport && (
          <MoreLink href={exportPath(locale, { city, kind, to: language })}>{t("translation:desk.export")}</MoreLink>
        )}
        <MoreLink href={coveragePath(locale, { city })}>{t("translation:coverage.back")}</MoreLink>
      </WorkFrame>
    );
  }
  const everywhere = city ? await readCoverage(actor) : coverage;
  const [cities, mayExport] = await Promise.all([readCities(everywhere, locale), mayExportAny(actor, coverage)]);
  return (
    <WorkFrame {...frame} title={t("translation:coverage.title")} lead={t("translation:coverage.lead")}>
      {cities.length > 1 && <CityFilter locale={locale} city={city} cities={cities} />}
      <CoverageGrid
        locale={locale}
        lines={coverageLines(coverage)}
        uncounted={coverage.uncounted}
        hrefOf={(of, into, where) => coveragePath(locale, { city, kind: of, language: into, state: where })}
      />
      {mayExport && <MoreLink href={exportPath(locale, { city })}>{t("translation:desk.export")}</MoreLink>}
    </WorkFrame>
  );
}
