import { notFound } from "next/navigation";
import { HistoryList } from "@/components/admin/history/history-list";
import { recordCrumbs } from "@/components/admin/record-crumbs";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { adminPath } from "@/lib/kinds/address";
import { linesPerPage, readHistory } from "@/lib/records/history/view";
import { pageNumber } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../../admin-page";

export const generateMetadata = adminTitle((t) => t("work:history.title"));

const outcomes = {
  restored: "work:history.restored",
  undone: "work:history.undone",
  merged: "work:merge.done",
} as const;

/** The history of a record: who changed what and when. Any version can be restored. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}/history`);
  const { locale, t, actor, frame, form, params, query } = state;
  const { id } = params;
  const kind = requireKind(params.kind);
  const page = pageNumber(query.page);
  const history = (isUuid(id) && (await readHistory(actor, kind, id, page, locale))) || notFound();
  const { title, titleLanguage } = history;
  const here = adminPath(locale, kind, id);
  const done = (["restored", "undone", "merged"] as const).find((outcome) => outcome === query.done);
  const crumb = { id, title: titleLanguage ? { text: title, lang: titleLanguage } : title };
  return (
    <WorkFrame
      {...frame}
      crumbs={recordCrumbs(locale, kind, crumb, { label: t("work:history.title") })}
      title={title}
      titleLanguage={titleLanguage}
      lead={t("work:history.lead")}
      done={done && t(outcomes[done])}
      errors={form.summary()}
      aside={
        <a href={here} className="target">
          {t("work:history.record")}
        </a>
      }
    >
      <HistoryList locale={locale} history={history} hidden={{ kind, id }} />
      <Pager
        locale={locale}
        label={t("work:history.pages")}
        page={page}
        pages={Math.ceil(history.total / linesPerPage)}
        href={(number) => `${here}/history?page=${number}`}
      />
    </WorkFrame>
  );
}
