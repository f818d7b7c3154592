import { notFound } from "next/navigation";
import { ImportFile } from "@/components/admin/import/import-file";
import { Button } from "@/components/ui/button";
import { FileForm } from "@/components/ui/file-form";
import { WorkFrame } from "@/components/work/work-frame";
import { isLocale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { findEditedCity } from "@/lib/records/admin/edited-city";
import { readAdminTitle } from "@/lib/records/admin/labels";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, readAdminPage } from "../../../admin-page";

export const generateMetadata = adminTitle(async (t, { locale, id = "" }, actor) => {
  const city = actor && isUuid(id) && isLocale(locale) ? await readAdminTitle(actor, "city", id, locale) : null;
  return [city, t("work:districts.title")].filter(Boolean).join(": ");
});

/** Begins an import of a city's districts with their boundaries. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readAdminPage(props, ({ id }) => `/cities/${id}/districts`);
  const { locale, t, actor, frame, params } = page;
  const city = (await findEditedCity(actor, params.id)) ?? notFound();
  const title = (await readAdminTitle(actor, "city", city.id, locale)) ?? city.slug;
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: adminPath(locale, "city"), label: t("kinds:plural.city") },
        { href: adminPath(locale, "city", city.id), label: title },
        { label: t("work:districts.title") },
      ]}
      title={t("work:districts.title")}
      lead={t("work:districts.lead")}
    >
      <div className="max-w-measure">
        <FileForm action="/api/admin/imports" locale={locale} address={{ city: city.id, kind: "district" }}>
          <ImportFile page={page} />
          <Button>{t("exchange:start.submit")}</Button>
        </FileForm>
      </div>
    </WorkFrame>
  );
}
