import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { ClientTranslations } from "@/components/admin/client-translations";
import { ConflictPart } from "@/components/admin/edit/conflict-part";
import { EditNotices } from "@/components/admin/edit/edit-notices";
import { RecordMedia } from "@/components/admin/edit/record-media";
import { RecordForm } from "@/components/admin/form/record-form";
import { PublicationPart } from "@/components/admin/publication-part";
import { RecordTabs } from "@/components/admin/record-tabs";
import { formStrings } from "@/lib/i18n/client-strings";
import { adminPath } from "@/lib/kinds/address";
import { kindAtPath } from "@/lib/kinds/index";
import { findConflict, readEditPage } from "@/lib/records/admin/edit-page";
import { readFormModel } from "@/lib/records/admin/form/model";
import { readEditable } from "@/lib/records/admin/record";
import { editTabs } from "@/lib/records/admin/record-tabs";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../admin-page";

export const generateMetadata = adminTitle((t, { kind }) => t(`kinds:kind.${kindAtPath(kind ?? "") ?? "school"}`));

/** The form of a record; after a conflict, both versions. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}`);
  const { locale, t, actor, params, query } = state;
  const { draft } = state.form;
  const kind = requireKind(params.kind);
  const revisionId = firstValue(query.revision) || undefined;
  const editable = (await readEditable(actor, kind, params.id, locale, revisionId)) ?? notFound();
  const { record, title, titleLanguage, revision } = editable;
  const crumbs = [{ href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) }, { label: title }];
  const conflict = await findConflict(actor, kind, editable, draft, locale);
  if (conflict)
    return (
      <AdminFrame {...state.frame} crumbs={crumbs} title={t("admin:conflict.title")}>
        <ConflictPart
          locale={locale}
          conflict={conflict}
          version={record.version}
          here={adminPath(locale, kind, record.id)}
        />
      </AdminFrame>
    );
  const [page, form] = await Promise.all([
    readEditPage(actor, kind, editable, locale, new Date()),
    readFormModel(
      { actor, kind, locale, editable, draft },
      { mayPublish: editable.ways.publish, maySubmit: editable.may("submit") },
    ),
  ]);
  return (
    <AdminFrame
      {...state.frame}
      crumbs={crumbs}
      title={title}
      titleLanguage={titleLanguage === locale ? undefined : titleLanguage}
      aside={<span className="text-quiet">{t(`admin:state.${record.publication}`)}</span>}
    >
      <RecordTabs label={t("admin:edit.tabs")} tabs={editTabs(locale, page)} />
      <EditNotices locale={locale} kind={kind} page={page} done={query.done} />
      {form.actions.length > 0 ? (
        <ClientTranslations locale={locale} strings={formStrings(locale)}>
          <RecordForm form={form} media={page.media && <RecordMedia locale={locale} kind={kind} list={page.media} />} />
        </ClientTranslations>
      ) : (
        <p className="mt-6">{t("admin:edit.readOnly")}</p>
      )}
      {!revision && <PublicationPart editable={editable} kind={kind} locale={locale} />}
    </AdminFrame>
  );
}
