import { notFound } from "next/navigation";
import { AllowedList } from "@/components/admin/import/allowed-list";
import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import { importsPath } from "@/lib/exchange/import/pages/paths";
import { readAllowedLines } from "@/lib/exchange/import/pages/read-allowed";
import { readImportCities } from "@/lib/exchange/import/pages/read-import";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("exchange:allow.title"));

/** The addresses from which imports may be read again, for administrators. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/import/addresses");
  const { locale, t, actor, frame, form, query } = page;
  const { open, withdrawn } = (await readAllowedLines(actor, locale)) ?? notFound();
  const [cities, timeZone] = await Promise.all([readImportCities(null, locale), timeZoneFor(actor)]);
  const done = (["allowed", "withdrawn"] as const).find((each) => each === firstValue(query.done));
  const list = { locale, timeZone };
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: importsPath(locale), label: t("exchange:nav") }, { label: t("exchange:allow.nav") }]}
      title={t("exchange:allow.title")}
      lead={t("exchange:allow.lead")}
      done={done && t(`exchange:address.done.${done}`)}
      errors={form.summary(["address", "city"])}
    >
      <PostForm action="/api/admin/imports/allowed" locale={locale}>
        <TextInput
          {...form.field("address")}
          type="url"
          label={t("exchange:address.address")}
          hint={t("exchange:allow.addressHint")}
        />
        <SelectInput
          {...form.field("city")}
          label={t("exchange:allow.city")}
          choices={cities}
          emptyLabel={t("exchange:allow.allCities")}
        />
        <Button>{t("exchange:allow.submit")}</Button>
      </PostForm>
      {open.length > 0 ? (
        <AllowedList {...list} caption={t("exchange:allow.caption")} lines={open} />
      ) : (
        <p>{t("exchange:allow.none")}</p>
      )}
      {withdrawn.length > 0 && <AllowedList {...list} caption={t("exchange:allow.withdrawnTitle")} lines={withdrawn} />}
    </WorkFrame>
  );
}
