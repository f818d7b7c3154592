import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { RecordForm } from "@/components/admin/record-form";
import { RecordTabs } from "@/components/admin/record-tabs";
import { FlaggedContacts } from "@/components/inbox/flagged-contacts";
import { Callout } from "@/components/ui/callout";
import { flaggedContacts } from "@/lib/contact/inbox/flagged";
import { recordPath } from "@/lib/kinds/address";
import { kindAtPath } from "@/lib/kinds/index";
import { readEditable } from "@/lib/records/admin-record";
import { readDraft } from "@/lib/routes/draft";
import { type AdminProps, adminPath, adminTitle, one, readAdminPage, requireKind } from "../../admin-page";
import { readFormModel } from "../form-model";
import { ConflictPage } from "./conflict-page";
import { FromOutside } from "./from-outside";

export const generateMetadata = adminTitle((t, { kind }) => t(`kinds:kind.${kindAtPath(kind ?? "") ?? "school"}`));

const outcomes = ["saved", "published", "submitted", "waiting"] as const;

/** A record as those who may change it find it: the form, or, when somebody else was faster, both versions. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}`);
  const { locale, t, visitor, params, query } = state;
  const kind = requireKind(params.kind);
  const editable = await readEditable(visitor.actor, kind, params.id, locale, one(query.revision) || undefined);
  if (!editable) notFound();
  const draft = await readDraft(query.draft, new Date());
  const { record, ways, revision, waiting, sentBack } = editable;
  const here = adminPath(locale, kind, record.id);
  const seen = Number(draft?.values.version);
  const isConflict = draft !== null && Number.isInteger(seen) && seen > 0 && seen < record.version;
  const frame = {
    ...state.frame,
    crumbs: [{ href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) }, { label: editable.title }],
    titleLanguage: editable.titleLanguage === locale ? undefined : editable.titleLanguage,
  };
  if (isConflict)
    return (
      <AdminFrame {...frame} title={t("admin:conflict.title")} titleLanguage={undefined}>
        <ConflictPage locale={locale} kind={kind} editable={editable} values={draft.values} seen={seen} here={here} />
      </AdminFrame>
    );
  const form = await readFormModel(
    { actor: visitor.actor, kind, locale, editable, draft },
    ways.publish,
    editable.may("submit"),
  );
  const flagged = await flaggedContacts(visitor.actor, record.id);
  const done = outcomes.find((outcome) => outcome === query.done);
  return (
    <AdminFrame
      {...frame}
      title={editable.title}
      aside={<span className="text-quiet">{t(`admin:state.${record.publication}`)}</span>}
    >
      <RecordTabs
        label={t("admin:edit.tabs")}
        tabs={[
          { href: here, label: t("admin:edit.tab.edit"), current: true },
          { href: `${here}/languages`, label: t("admin:edit.tab.languages") },
          { href: `${here}/history`, label: t("admin:edit.tab.history") },
          {
            href: `/${locale}/admin/preview/${params.kind}/${record.id}${revision ? `?revision=${revision.id}` : ""}`,
            label: t("admin:edit.preview"),
          },
          ...(editable.may("askApproval")
            ? [
                {
                  href: `/${locale}/admin/approvals/${params.kind}/${record.id}${revision ? `?revision=${revision.id}` : ""}`,
                  label: t("proposals:ask.tab"),
                },
              ]
            : []),
          ...(record.publication === "published"
            ? [{ href: recordPath(locale, record), label: t("admin:edit.tab.public") }]
            : []),
        ]}
      />
      <div className="mt-5 space-y-4 empty:hidden">
        {done && (
          <p role="status" className="font-semibold">
            {t(done === "waiting" ? "admin:edit.waiting" : `admin:edit.${done}`)}
          </p>
        )}
        <FromOutside actor={visitor.actor} locale={locale} kind={kind} id={record.id} />
        <FlaggedContacts locale={locale} people={flagged} />
        {revision && <Callout tone="strong">{t("admin:edit.isRevision")}</Callout>}
        {sentBack && <Callout tone="strong">{t("admin:edit.sentBack", { reason: sentBack })}</Callout>}
        {waiting && (
          <Callout tone="strong">
            {t("admin:edit.waitingForYou")} <a href={`${here}?revision=${waiting.id}`}>{t("admin:edit.continue")}</a>
          </Callout>
        )}
      </div>
      {form.actions.length > 0 ? <RecordForm form={form} /> : <p className="mt-6">{t("admin:edit.readOnly")}</p>}
    </AdminFrame>
  );
}
