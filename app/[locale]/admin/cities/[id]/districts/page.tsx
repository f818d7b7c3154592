import { notFound } from "next/navigation";
import { DistrictForm } from "@/components/admin/districts/district-form";
import { DistrictPreviewPart } from "@/components/admin/districts/district-preview";
import { WorkFrame } from "@/components/work/work-frame";
import { isLocale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { findEditedCity, previewDistricts, readWaitingDistricts } from "@/lib/records/admin/district-preview";
import { readAdminTitle } from "@/lib/records/admin/labels";
import { firstValue } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, readAdminPage } from "../../../admin-page";

export const generateMetadata = adminTitle(async (t, { locale, id = "" }, actor) => {
  const city = actor && isUuid(id) && isLocale(locale) ? await readAdminTitle(actor, "city", id, locale) : null;
  return [city, t("work:districts.title")].filter(Boolean).join(": ");
});

/** The boundaries of a city's districts: a file is seen on a map before it is saved. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readAdminPage(props, ({ id }) => `/cities/${id}/districts`);
  const { locale, t, actor, frame, form, params, query } = page;
  const city = (await findEditedCity(actor, params.id)) ?? notFound();
  const here = `${adminPath(locale, "city", city.id)}/districts`;
  const [id, now] = [firstValue(query.read), new Date()];
  const waiting = id ? await readWaitingDistricts(city, id, now) : null;
  const title = await readAdminTitle(actor, "city", city.id, locale);
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: adminPath(locale, "city"), label: t("kinds:plural.city") },
        { href: adminPath(locale, "city", city.id), label: title ?? city.slug },
        { label: t("work:districts.title") },
      ]}
      title={t("work:districts.title")}
      lead={t("work:districts.lead")}
      done={query.done === "saved" ? t("work:districts.saved") : undefined}
      errors={form.summary(["file", "source", "licence", "address"])}
    >
      {waiting ? (
        <DistrictPreviewPart
          page={page}
          city={city.id}
          file={id}
          preview={await previewDistricts(city, waiting, locale)}
          here={here}
        />
      ) : (
        <DistrictForm page={page} city={city.id} />
      )}
    </WorkFrame>
  );
}
