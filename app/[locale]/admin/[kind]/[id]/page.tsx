import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { ClientTranslations } from "@/components/admin/client-translations";
import { ConflictPart } from "@/components/admin/edit/conflict-part";
import { CopyRecord } from "@/components/admin/edit/copy-record";
import { EditNotices } from "@/components/admin/edit/edit-notices";
import { PendingChangePart } from "@/components/admin/edit/pending-change";
import { RecordMedia } from "@/components/admin/edit/record-media";
import { RecordForm } from "@/components/admin/form/record-form";
import { PublicationPart } from "@/components/admin/publication-part";
import { RecordTabs } from "@/components/admin/record-tabs";
import { RoundPosition } from "@/components/rounds/round-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { formStrings } from "@/lib/i18n/client-strings";
import { adminPath } from "@/lib/kinds/address";
import { kindAtPath } from "@/lib/kinds/index";
import { findConflict, readEditPage } from "@/lib/records/admin/edit-page";
import { readFormModel } from "@/lib/records/admin/form/model";
import { readPendingChange } from "@/lib/records/admin/pending-change";
import { readEditable } from "@/lib/records/admin/record";
import { editTabs } from "@/lib/records/admin/record-tabs";
import { formInRound } from "@/lib/records/rounds/form";
import { readRound } from "@/lib/records/rounds/read-round";
import type { FormDraft } from "@/lib/routes/draft";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../admin-page";

export const generateMetadata = adminTitle((t, { kind }) => t(`kinds:kind.${kindAtPath(kind ?? "") ?? "school"}`));

/** The values of the record's form: other forms of this page have no language. */
const recordDraft = (draft: FormDraft | null) => (typeof draft?.values.language === "string" ? draft : null);

/** The form of a record; after a conflict, both versions. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}`);
  const { locale, t, actor, params, query } = state;
  const draft = recordDraft(state.form.draft);
  // Another form of this page was refused.
  const errors = draft ? [] : state.form.summary(["day"]);
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
  const [page, form, change, round] = await Promise.all([
    readEditPage(actor, kind, editable, locale, new Date()),
    readFormModel(
      { actor, kind, locale, editable, draft },
      { mayPublish: editable.ways.publish, maySchedule: editable.ways.schedule, maySubmit: editable.may("submit") },
    ),
    readPendingChange(actor, kind, editable, locale),
    readRound(actor, query, locale),
  ]);
  return (
    <AdminFrame
      {...state.frame}
      crumbs={crumbs}
      title={title}
      titleLanguage={titleLanguage === locale ? undefined : titleLanguage}
      aside={
        <span className="text-quiet">{t(revision ? "admin:state.pending" : `admin:state.${record.publication}`)}</span>
      }
    >
      <RecordTabs label={t("admin:edit.tabs")} tabs={editTabs(locale, page)} />
      <EditNotices locale={locale} kind={kind} page={page} done={query.done} />
      <ErrorSummary title={t("admin:edit.errors")} errors={errors} />
      {form.actions.length > 0 ? (
        <ClientTranslations locale={locale} strings={formStrings(locale)}>
          <RecordForm
            form={formInRound(form, round, t)}
            media={page.media && <RecordMedia locale={locale} kind={kind} list={page.media} />}
            position={round && <RoundPosition locale={locale} round={round} />}
          />
        </ClientTranslations>
      ) : (
        <p className="mt-6">{t("admin:edit.readOnly")}</p>
      )}
      {change && (
        <PendingChangePart
          page={{ locale, t, form: state.form }}
          change={change}
          here={`${adminPath(locale, kind, record.id)}?revision=${change.id}`}
        />
      )}
      {editable.ways.copy && <CopyRecord locale={locale} kind={kind} id={record.id} />}
      {!revision && <PublicationPart page={page} kind={kind} locale={locale} />}
    </AdminFrame>
  );
}
