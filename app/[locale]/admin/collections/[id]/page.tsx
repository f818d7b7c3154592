import { notFound } from "next/navigation";
import { AddPages } from "@/components/admin/collections/add-pages";
import { ItemForms } from "@/components/admin/collections/item-forms";
import { RemoveCollection } from "@/components/admin/collections/remove-collection";
import { SettingsForm, settingsFields } from "@/components/admin/collections/settings-form";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { collectionChoices, readCollection } from "@/lib/records/collections/read";
import { chosenAddress } from "@/lib/serving/chosen-records";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("collection:admin.one"));

/** One collection: its pages with notes, and for those who may change it, its settings. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readAdminPage(props, ({ id }) => `/collections/${id}`);
  const { locale, t, actor, frame, form, params, query } = page;
  const collection = (await readCollection(actor, params.id, locale)) ?? notFound();
  const choices = await collectionChoices(actor, locale);
  const done = (["saved", "added", "taken"] as const).find((name) => name === query.done);
  const records = collection.items.flatMap(({ card }) => card ?? []);
  const isPublic = collection.visibility === "public";
  const address = isPublic
    ? `/${locale}/collections/${collection.slug}`
    : chosenAddress(locale, "collection", records, { title: collection.title });
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: `/${locale}/admin/collections`, label: t("collection:admin.title") },
        { label: collection.title },
      ]}
      title={collection.title}
      titleLanguage={collection.language === locale ? undefined : collection.language}
      done={done && t(`collection:admin.done.${done}`)}
      errors={form.summary([...settingsFields, "pages"])}
    >
      {records.length > 0 && (
        <p>
          <a href={address} className="target">
            {isPublic ? t("collection:admin.openPublic") : t("collection:admin.openAddress")}
          </a>
        </p>
      )}
      <WorkPart id="items" title={t("collection:admin.items", { count: collection.items.length })}>
        <ItemForms collection={collection} locale={locale} />
        {collection.mayEdit && <AddPages page={page} id={collection.id} />}
      </WorkPart>
      {collection.mayEdit && (
        <>
          <WorkPart id="settings" title={t("collection:admin.settings")}>
            <SettingsForm page={page} choices={choices} collection={collection} />
          </WorkPart>
          <RemoveCollection id={collection.id} locale={locale} />
        </>
      )}
    </WorkFrame>
  );
}
