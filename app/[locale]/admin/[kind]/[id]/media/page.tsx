import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/admin/admin-frame";
import { ClientTranslations } from "@/components/admin/client-translations";
import { recordCrumbs } from "@/components/admin/record-crumbs";
import { RecordTabs } from "@/components/admin/record-tabs";
import { MediaNow, MediaToCome } from "@/components/media/media-parts";
import { ErrorSummary } from "@/components/ui/error-summary";
import { mediaStrings } from "@/lib/i18n/client-strings";
import { recordTabList } from "@/lib/records/admin/record-tabs";
import { listMedia } from "@/lib/records/media/list";
import { mediaErrors, refusedMedium } from "@/lib/records/media/refused";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../../admin-page";

export const generateMetadata = adminTitle((t) => t("media:title"));

const outcomes = ["saved", "waiting", "removed", "consent", "withdrawn"] as const;

/** The images, documents and videos of a record: upload, order, texts, consent, removal. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const page = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}/media`);
  const { locale, t, actor, params, query, form } = page;
  const kind = requireKind(params.kind);
  const list = (await listMedia(actor, kind, params.id, new Date())) ?? notFound();
  const refused = refusedMedium(form, query);
  const done = outcomes.find((outcome) => outcome === query.done);
  const parts = { locale, kind, list, refused, within: "page" } as const;
  const crumb = { id: list.record.id, title: list.record.slug };
  return (
    <AdminFrame
      {...page.frame}
      crumbs={recordCrumbs(locale, kind, crumb, { label: t("media:title") })}
      title={t("media:title")}
    >
      <RecordTabs label={t("admin:edit.tabs")} tabs={recordTabList(list.record, locale, "media")} />
      <div className="mt-6 space-y-8">
        {done && (
          <p role="status" className="font-semibold">
            {t(`media:done.${done}`)}
          </p>
        )}
        <ErrorSummary title={t("account:error.title")} errors={mediaErrors(form, refused)} />
        <MediaNow {...parts} />
        <ClientTranslations locale={locale} strings={mediaStrings(locale)}>
          <MediaToCome {...parts} />
        </ClientTranslations>
      </div>
    </AdminFrame>
  );
}
