import { BulkOutcome } from "@/components/inbox/bulk-outcome";
import { DrawerTabs } from "@/components/inbox/drawer-tabs";
import { FlaggedContacts } from "@/components/inbox/flagged-contacts";
import { InboxFilters } from "@/components/inbox/inbox-filters";
import { InboxLinks } from "@/components/inbox/inbox-links";
import { InboxResults } from "@/components/inbox/inbox-results";
import { WorkFrame } from "@/components/work/work-frame";
import { can } from "@/lib/auth/can";
import { flaggedContacts } from "@/lib/contact/inbox/flagged";
import { inboxPath } from "@/lib/contact/inbox/inbox-path";
import { listMessages, recordsWithMessages } from "@/lib/contact/inbox/list";
import { parseInboxQuery } from "@/lib/contact/inbox/list-query";
import { citiesOf } from "@/lib/records/review/cities";
import { readDraft } from "@/lib/routes/draft";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("inbox:title"));

/** The inbox: messages about the records that the reader looks after. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query: address } = await readAdminPage(props, () => "/messages");
  const query = parseInboxQuery(address);
  const now = new Date();
  const [list, records, flagged, undo] = await Promise.all([
    listMessages(actor, locale, query, now),
    recordsWithMessages(actor, locale),
    flaggedContacts(actor),
    readDraft(address.undo, now),
  ]);
  const isModerator = citiesOf(actor)?.length !== 0;
  const intent = (["spam", "notSpam"] as const).find((known) => known === firstValue(address.done));
  const ids = [undo?.values.ids ?? []].flat();
  const parts = { locale, address, query, list, isModerator };
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("inbox:nav") }]}
      title={t("inbox:title")}
      lead={t("inbox:lead")}
      errors={form.summary()}
      aside={<InboxLinks locale={locale} figures={isModerator} person={can(actor, "erasePeople", { cityId: null })} />}
    >
      {intent && undo && (
        <BulkOutcome locale={locale} intent={intent} count={ids.length} ids={ids} next={inboxPath(locale, address)} />
      )}
      <FlaggedContacts locale={locale} people={flagged} />
      <DrawerTabs {...parts} />
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-14">
        <InboxFilters locale={locale} action={inboxPath(locale, {})} query={query} records={records} />
        <div className="mt-6 min-w-0 lg:mt-0">
          <InboxResults {...parts} now={now} />
        </div>
      </div>
    </WorkFrame>
  );
}
