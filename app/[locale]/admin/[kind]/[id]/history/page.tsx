import { notFound } from "next/navigation";
import { HistoryList } from "@/components/admin/history/history-list";
import { RestorationPart } from "@/components/admin/history/restoration-part";
import { recordCrumbs } from "@/components/admin/record-crumbs";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { adminPath } from "@/lib/kinds/address";
import { readRestoration } from "@/lib/records/history/restoration";
import { linesPerPage, readHistory } from "@/lib/records/history/view";
import { firstValue, pageNumber, type Query } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../../../admin-page";

export const generateMetadata = adminTitle((t) => t("work:history.title"));

const outcomes = {
  restored: "work:history.restored",
  undone: "work:history.undone",
  merged: "work:merge.done",
} as const;

/** The version that the address asks to restore, or the undo. */
function askedIn(query: Query): { restore: number } | { undo: true } | null {
  if (firstValue(query.undo) === "yes") return { undo: true };
  const version = firstValue(query.restore);
  return /^[1-9]\d{0,8}$/.test(version) ? { restore: Number(version) } : null;
}

/** The history of a record: who changed what and when. Any version can be restored, after its difference was shown. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readAdminPage(props, ({ kind, id }) => `/${kind}/${id}/history`);
  const { locale, t, actor, frame, form, params, query } = state;
  const { id } = params;
  const kind = requireKind(params.kind);
  const page = pageNumber(query.page);
  const history = (isUuid(id) && (await readHistory(actor, kind, id, page, locale))) || notFound();
  const { title, titleLanguage } = history;
  const asked = askedIn(query);
  const restoration = asked && (await readRestoration(actor, kind, id, asked, locale));
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
      {restoration && (
        <RestorationPart
          locale={locale}
          restoration={restoration}
          timeZone={history.timeZone}
          hidden={{ kind, id }}
          back={`${here}/history`}
        />
      )}
      <HistoryList locale={locale} history={history} here={`${here}/history`} />
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
