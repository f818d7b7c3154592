import { notFound } from "next/navigation";
import { CityExportForm } from "@/components/admin/city-export/city-export-form";
import { CityExportList } from "@/components/admin/city-export/city-export-list";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { readCityExports } from "@/lib/exchange/city-archive/read-exports";
import { readImportCities } from "@/lib/exchange/import/pages/read-import";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { citiesOf } from "@/lib/records/review/cities";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("archive:title"));

/** Asks for everything of a city as one file, and downloads it. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/city-export");
  const { locale, t, actor, frame, form } = page;
  const own = citiesOf(actor);
  if (own?.length === 0) notFound();
  const [lines, cities, timeZone] = await Promise.all([
    readCityExports(own, locale),
    readImportCities(own, locale),
    timeZoneFor(actor),
  ]);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("archive:nav") }]}
      title={t("archive:title")}
      lead={t("archive:lead")}
      errors={form.summary(["city"])}
    >
      <CityExportForm page={page} cities={cities} />
      {lines.length > 0 && (
        <WorkPart id="exports" title={t("archive:list.title")}>
          <CityExportList locale={locale} timeZone={timeZone} lines={lines} />
        </WorkPart>
      )}
    </WorkFrame>
  );
}
