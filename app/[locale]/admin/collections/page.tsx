import { CollectionList } from "@/components/admin/collections/collection-list";
import { SettingsForm, settingsFields } from "@/components/admin/collections/settings-form";
import { TakeOverForm } from "@/components/admin/collections/take-over-form";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { collectionChoices, listCollections } from "@/lib/records/collections/read";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("collection:admin.title"));

/** The person's collections and those that colleagues share with them. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/collections");
  const { locale, t, actor, frame, form, query } = page;
  const [collections, choices] = await Promise.all([listCollections(actor), collectionChoices(actor, locale)]);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("collection:admin.title") }]}
      title={t("collection:admin.title")}
      lead={t("collection:admin.lead")}
      done={query.done === "removed" ? t("collection:admin.done.removed") : undefined}
      errors={form.summary(settingsFields)}
    >
      <TakeOverForm
        locale={locale}
        title={t("collection:admin.take.title")}
        text={t("collection:admin.take.text")}
        name={t("collection:name")}
        otherwise={t("collection:title")}
        submit={t("collection:admin.take.submit")}
      />
      <CollectionList collections={collections} locale={locale} />
      <WorkPart id="new" title={t("collection:admin.new")}>
        <SettingsForm page={page} choices={choices} collection={null} />
      </WorkPart>
    </WorkFrame>
  );
}
