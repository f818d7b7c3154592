import { ExportForm } from "@/components/admin/export/export-form";
import { EmptyState } from "@/components/ui/empty-state";
import { ResultBar } from "@/components/ui/results";
import { Pager } from "@/components/work/pager";
import { inboxPath } from "@/lib/contact/inbox/inbox-path";
import type { InboxQuery } from "@/lib/contact/inbox/list-query";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { InboxParts } from "./drawer-tabs";
import { MessageList } from "./message-list";

function NoMessages({ locale, query }: { locale: Locale; query: InboxQuery }) {
  const t = translator(locale);
  const isUnfiltered = query.drawer === "waiting" && !query.words && !query.record && !query.age && !query.language;
  return (
    <EmptyState title={t(isUnfiltered ? "inbox:list.emptyWaitingTitle" : "inbox:list.emptyTitle")}>
      <p>{t(isUnfiltered ? "inbox:list.emptyWaiting" : "inbox:list.empty")}</p>
    </EmptyState>
  );
}

/** The messages of a folder, page by page, with the bulk actions. */
export function InboxResults({ locale, address, query, list, isModerator, now }: InboxParts & { now: Date }) {
  const t = translator(locale);
  const hrefOfPage = (page: number) => inboxPath(locale, address, { page: String(page) });
  if (list.lines.length === 0) return <NoMessages locale={locale} query={query} />;
  return (
    <>
      <ResultBar count={t("inbox:list.count", { count: list.total })} />
      <MessageList
        locale={locale}
        lines={list.lines}
        hrefOf={(id) => `/${locale}/admin/messages/${id}`}
        now={now}
        bulk={isModerator ? (query.drawer === "spam" ? "notSpam" : "spam") : undefined}
        next={hrefOfPage(list.page)}
      />
      <Pager locale={locale} label={t("lists:pages")} page={list.page} pages={list.pages} href={hrefOfPage} />
      <ExportForm locale={locale} list="messages" query={inboxPath(locale, address).split("?")[1] ?? ""} />
    </>
  );
}
