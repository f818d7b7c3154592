import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { RecordTabs } from "@/components/admin/record-tabs";
import { ErrorSummary } from "@/components/ui/error-summary";
import { listMedia } from "@/lib/records/media/list";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { type AdminProps, adminPath, adminTitle, one, readAdminPage, requireKind } from "../../../admin-page";
import { recordTabList } from "../record-tab-list";
import { MediaNow, MediaToCome, type RefusedMedium } from "./media-parts";

export const generateMetadata = adminTitle((t) => t("media:title"));

const outcomes = ["saved", "waiting", "removed", "consent", "withdrawn"] as const;

/** The pictures and documents of a record: upload, order, texts, consent, and taking them away. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}/media`);
  const { locale, t, visitor, params, query } = state;
  const kind = requireKind(params.kind);
  const now = new Date();
  const list = await listMedia(visitor.actor, kind, params.id, now);
  if (!list) notFound();
  const draft = await readDraft(query.draft, now);
  const medium = one(query.medium);
  const isVideo = one(query.form) === "video";
  const errors = (draft?.errors ?? []).map(({ key, path: at }) => ({ at: at.join("."), text: errorText(locale, key) }));
  const refused: RefusedMedium | null = draft && {
    medium,
    isVideo,
    value: (name) => (typeof draft.values[name] === "string" ? draft.values[name] : undefined),
    error: (name) => errors.find(({ at }) => at === name)?.text,
  };
  const prefix = medium ? `${medium}-` : isVideo ? "video-" : "";
  const done = outcomes.find((outcome) => outcome === query.done);
  const here = adminPath(locale, kind, list.record.id);
  const parts = { locale, kind, list, refused, within: "page" } as const;
  return (
    <AdminFrame
      {...state.frame}
      crumbs={[
        { href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) },
        { href: here, label: list.record.slug },
        { label: t("media:title") },
      ]}
      title={t("media:title")}
    >
      <RecordTabs label={t("admin:edit.tabs")} tabs={recordTabList(list.record, locale, "media")} />
      <div className="mt-6 space-y-8">
        {done && (
          <p role="status" className="font-semibold">
            {t(`media:done.${done}`)}
          </p>
        )}
        <ErrorSummary
          title={t("account:error.title")}
          errors={errors.map(({ at, text }) => ({ href: at ? `#${prefix}${at}` : "#main", text }))}
        />
        <MediaNow {...parts} />
        <MediaToCome {...parts} />
      </div>
    </AdminFrame>
  );
}
