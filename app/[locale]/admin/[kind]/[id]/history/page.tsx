import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import { actionWords } from "@/components/work/action-words";
import { ChangeList } from "@/components/work/change-list";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type HistoryEntry, linesPerPage, type RecordHistory, readHistory } from "@/lib/records/history/view";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminPath, adminTitle, requireKind } from "../../../admin-page";
import { pageNumber, readWorkPage } from "../../../work-page";

export const generateMetadata = adminTitle((t) => t("work:history.title"));

type Entry = { locale: Locale; entry: HistoryEntry; history: RecordHistory; hidden: Record<string, string> };

/** More than these are folded: a line is read in one glance. */
const shownAtOnce = 6;

function Changes({ locale, entry }: Entry) {
  const { changes } = entry;
  if (changes.length === 0) return null;
  if (changes.length <= shownAtOnce) return <ChangeList locale={locale} changes={changes} />;
  return (
    <Details summary={translator(locale)("work:history.changes", { count: changes.length })}>
      <ChangeList locale={locale} changes={changes} />
    </Details>
  );
}

function Line({ locale, entry, history, hidden }: Entry) {
  const t = translator(locale);
  const { version, at, who, action, reason, restorable } = entry;
  return (
    <li className="space-y-3 border-t border-rule py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <p>
          <span className="font-semibold">{who}</span> {actionWords(locale, action)}
          <span className="block text-note text-quiet">
            <time dateTime={at.toISOString()}>{formatInstant(at, locale, history.timeZone)}</time> ·{" "}
            {t("work:history.version", { version })}
          </span>
        </p>
        {restorable && history.mayRestore && (
          <PostForm action="/api/admin/history" locale={locale} hidden={{ ...hidden, version: String(version) }}>
            <Button second>{t("work:history.restore", { version })}</Button>
          </PostForm>
        )}
      </div>
      {reason && <p className="max-w-measure font-read">“{reason}”</p>}
      <Changes locale={locale} entry={entry} history={history} hidden={hidden} />
    </li>
  );
}

/** Who did what to a record and when; any version can be brought back. */
export default async function Page(props: AdminProps<{ kind: string; id: string }>) {
  const state = await readWorkPage(props, ({ kind, id }) => `/${kind}/${id}/history`);
  const { locale, t, actor, frame, form, params, query } = state;
  const kind = requireKind(params.kind);
  const page = pageNumber(query.page);
  const history = isUuid(params.id) ? await readHistory(actor, kind, params.id, page, locale) : null;
  if (!history) notFound();
  const here = adminPath(locale, kind, params.id);
  const hidden = { kind, id: params.id };
  const sentences: Record<string, string> = {
    restored: t("work:history.restored"),
    undone: t("work:history.undone"),
    merged: t("work:merge.done"),
  };
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: adminPath(locale, kind), label: t(`kinds:plural.${kind}`) },
        {
          href: here,
          label: { text: history.title, ...(history.titleLanguage ? { lang: history.titleLanguage } : {}) },
        },
        { label: t("work:history.title") },
      ]}
      title={history.title}
      titleLanguage={history.titleLanguage}
      lead={t("work:history.lead")}
      done={sentences[String(query.done)]}
      errors={form.summary()}
      aside={
        <a href={here} className="target">
          {t("work:history.record")}
        </a>
      }
    >
      {history.mayUndo && (
        <PostForm action="/api/admin/history" locale={locale} hidden={hidden}>
          <Button second>{t("work:history.undo")}</Button>
        </PostForm>
      )}
      <ol className="max-w-wide border-b border-rule">
        {history.entries.map((entry) => (
          <Line key={entry.key} locale={locale} entry={entry} history={history} hidden={hidden} />
        ))}
      </ol>
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
