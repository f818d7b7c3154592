import { notFound } from "next/navigation";
import { GrowthByCity, GrowthByMonth, GrowthPictures } from "@/components/admin/growth/growth-pictures";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { readGrowth } from "@/lib/records/growth/read-growth";
import { firstValue, pageNumber } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:growth.title"));

const perPage = 50;

/** How the directory grows, per city and month, for administrators. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readAdminPage(props, () => "/growth");
  const chosen = firstValue(query.city);
  const growth = (await readGrowth(actor, chosen, locale, new Date())) ?? notFound();
  const city = growth.cities.find(({ id }) => id === chosen);
  const page = pageNumber(query.page);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:growth.title") }]}
      title={t("work:growth.title")}
      lead={t("work:growth.lead")}
    >
      <WorkPart id="pictures" title={city?.label ?? t("work:growth.all")}>
        {city && (
          <p>
            <a href={`/${locale}/admin/growth`} className="target">
              {t("work:growth.all")}
            </a>
          </p>
        )}
        <GrowthPictures locale={locale} months={growth.months} />
        <GrowthByMonth locale={locale} months={growth.months} />
      </WorkPart>
      <WorkPart id="cities" title={t("work:growth.byCity")}>
        <GrowthByCity locale={locale} cities={growth.cities.slice((page - 1) * perPage, page * perPage)} />
        <Pager
          locale={locale}
          label={t("work:growth.pages")}
          page={page}
          pages={Math.ceil(growth.cities.length / perPage)}
          href={(number) => `/${locale}/admin/growth?page=${number}#cities`}
        />
      </WorkPart>
    </WorkFrame>
  );
}
