import { RecordTabs } from "@/components/admin/record-tabs";
import { BulkOutcome } from "@/components/inbox/bulk-outcome";
import { FlaggedContacts } from "@/components/inbox/flagged-contacts";
import { InboxFilters } from "@/components/inbox/inbox-filters";
import { MessageList } from "@/components/inbox/message-list";
import { EmptyState } from "@/components/ui/empty-state";
import { ResultBar } from "@/components/ui/results";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { flaggedContacts } from "@/lib/contact/inbox/flagged";
import { type InboxList, listMessages, recordsWithMessages } from "@/lib/contact/inbox/list";
import { drawers, type InboxQuery, parseInboxQuery } from "@/lib/contact/inbox/list-query";
import { formatNumber } from "@/lib/i18n/format";
import { citiesOf } from "@/lib/records/review/reviews";
import { readDraft } from "@/lib/routes/draft";
import { type AdminProps, adminTitle, one } from "../admin-page";
import { readWorkPage } from "../work-page";
import { inboxQueryWith } from "./inbox-page";

export const generateMetadata = adminTitle((t) => t("inbox:title"));

type State = Awaited<ReturnType<typeof readWorkPage>>;
type Parts = { state: State; query: InboxQuery; list: InboxList; isJudge: boolean };

const hereOf = ({ locale }: State) => `/${locale}/admin/messages`;

/** The drawers, each with how much lies in it. What is spam is the business of those who look after a city. */
function Drawers({ state, query, list, isJudge }: Parts) {
  const { locale, t, query: asked } = state;
  const shown = drawers.filter((drawer) => isJudge || !["held", "failed", "spam"].includes(drawer));
  const tabs = shown.map((drawer) => ({
    href: `${hereOf(state)}${inboxQueryWith(asked, { state: drawer })}`,
    label: `${t(`inbox:drawer.${drawer}`)} ${formatNumber(list.counts[drawer], locale)}`,
    current: drawer === query.drawer,
  }));
  return <RecordTabs label={t("inbox:drawer.label")} tabs={tabs} />;
}

/** What was just done to many, and the way back. */
async function Outcome({ state }: { state: State }) {
  const { locale, query } = state;
  const intent = (["spam", "notSpam"] as const).find((known) => known === one(query.done));
  const draft = intent && (await readDraft(query.undo, new Date()));
  if (!intent || !draft) return null;
  const ids = [draft.values.ids ?? []].flat();
  const next = `${hereOf(state)}${inboxQueryWith(query, {})}`;
  return <BulkOutcome locale={locale} intent={intent} count={ids.length} ids={ids} next={next} />;
}

function Messages({ state, query, list, isJudge }: Parts) {
  const { locale, t, query: asked } = state;
  const hrefOfPage = (page: number) => `${hereOf(state)}${inboxQueryWith(asked, { page: String(page) })}`;
  if (list.lines.length === 0) {
    const isQuiet = query.drawer === "waiting" && !query.words && !query.record && !query.age && !query.language;
    return (
      <EmptyState title={t(isQuiet ? "inbox:list.emptyWaitingTitle" : "inbox:list.emptyTitle")}>
        <p>{t(isQuiet ? "inbox:list.emptyWaiting" : "inbox:list.empty")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ResultBar count={t("inbox:list.count", { count: list.total })} />
      <MessageList
        locale={locale}
        lines={list.lines}
        hrefOf={(id) => `${hereOf(state)}/${id}`}
        now={new Date()}
        bulk={isJudge ? (query.drawer === "spam" ? "notSpam" : "spam") : undefined}
        next={hrefOfPage(list.page)}
      />
      <Pager locale={locale} label={t("lists:pages")} page={list.page} pages={list.pages} href={hrefOfPage} />
    </>
  );
}

/** What people ask about the records that the reader looks after. */
export default async function Page(props: AdminProps) {
  const state = await readWorkPage(props, () => "/messages");
  const { locale, t, actor, frame, form, query: asked } = state;
  const query = parseInboxQuery(asked);
  const [list, records, flagged] = await Promise.all([
    listMessages(actor, locale, query, new Date()),
    recordsWithMessages(actor, locale),
    flaggedContacts(actor),
  ]);
  const isJudge = citiesOf(actor)?.length !== 0;
  const parts = { state, query, list, isJudge };
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("inbox:nav") }]}
      title={t("inbox:title")}
      lead={t("inbox:lead")}
      errors={form.summary()}
      aside={
        <span className="flex flex-wrap gap-x-6">
          {isJudge && (
            <a href={`${hereOf(state)}/figures`} className="target">
              {t("inbox:figures.link")}
            </a>
          )}
          {can(actor, "erasePeople", { cityId: null }) && (
            <a href={`${hereOf(state)}/person`} className="target">
              {t("inbox:person.link")}
            </a>
          )}
        </span>
      }
    >
      <Outcome state={state} />
      <FlaggedContacts locale={locale} people={flagged} />
      <Drawers {...parts} />
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-14">
        <InboxFilters locale={locale} action={hereOf(state)} query={query} records={records} />
        <div className="mt-6 min-w-0 lg:mt-0">
          <Messages {...parts} />
        </div>
      </div>
    </WorkFrame>
  );
}
