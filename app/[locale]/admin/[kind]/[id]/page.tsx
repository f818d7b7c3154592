import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { RecordForm } from "@/components/admin/record-form";
import { RecordTabs } from "@/components/admin/record-tabs";
import { FlaggedContacts } from "@/components/inbox/flagged-contacts";
import { MediaWork } from "@/components/media/media-work";
import { Callout } from "@/components/ui/callout";
import { flaggedContacts } from "@/lib/contact/inbox/flagged";
import { resources } from "@/lib/i18n/resources";
import { kindAtPath } from "@/lib/kinds/index";
import { readEditable } from "@/lib/records/admin/record";
import { listMedia, type MediaList } from "@/lib/records/media/list";
import { readDraft } from "@/lib/routes/draft";
import { type AdminProps, adminPath, adminTitle, one, readAdminPage, requireKind } from "../../admin-page";
import { readFormModel } from "../form-model";
import { ConflictPage } from "./conflict-page";
import { FromOutside } from "./from-outside";
import { MediaNow, MediaToCome } from "./media/media-parts";
import { PublicationPart } from "./publication-part";
import { recordTabList } from "./record-tab-list";

export const generateMetadata = adminTitle((t, { kind }) => t(`kinds:kind.${kindAtPath(kind ?? "") ?? "school"}`));

const outcomes = ["saved", "published", "submitted", "waiting", "unpublished", "archived", "unarchived"] as const;

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
  const media = await listMedia(visitor.actor, kind, record.id, new Date());
  const mediaParts = (list: MediaList) => ({ locale, kind, list, refused: null, within: "record" }) as const;
  const asks = `/${locale}/admin/approvals/${params.kind}/${record.id}${revision ? `?revision=${revision.id}` : ""}`;
  const tabs = recordTabList(record, locale, "edit", {
    revision: revision?.id,
    more: editable.may("askApproval") ? [{ href: asks, label: t("proposals:ask.tab") }] : [],
  });
  const done = outcomes.find((outcome) => outcome === query.done);
  return (
    <AdminFrame
      {...frame}
      title={editable.title}
      aside={<span className="text-quiet">{t(`admin:state.${record.publication}`)}</span>}
    >
      <RecordTabs label={t("admin:edit.tabs")} tabs={tabs} />
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
      {form.actions.length > 0 ? (
        <RecordForm
          form={form}
          media={
            media && (
              <MediaWork
                href={`${here}/media`}
                words={{ open: t("media:title"), errors: t("admin:edit.errors"), network: t("media:error.network") }}
                done={resources[locale].media.done}
                list={<MediaNow {...mediaParts(media)} />}
              >
                <MediaToCome {...mediaParts(media)} />
              </MediaWork>
            )
          }
        />
      ) : (
        <p className="mt-6">{t("admin:edit.readOnly")}</p>
      )}
      {!revision && <PublicationPart editable={editable} kind={kind} locale={locale} />}
    </AdminFrame>
  );
}
