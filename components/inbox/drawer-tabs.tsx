import { RecordTabs } from "@/components/admin/record-tabs";
import { inboxPath } from "@/lib/contact/inbox/inbox-path";
import type { InboxList } from "@/lib/contact/inbox/list";
import { drawers, type InboxQuery } from "@/lib/contact/inbox/list-query";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Query } from "@/lib/routes/query";

export type InboxParts = {
  locale: Locale;
  /** The query of the page, for links that change one filter. */
  address: Query;
  query: InboxQuery;
  list: InboxList;
  /** Whether the reader coordinates a city: only coordinators see held, failed and spam messages. */
  isModerator: boolean;
};

/** The folders of the inbox, each with its number of messages. */
export function DrawerTabs({ locale, address, query, list, isModerator }: InboxParts) {
  const t = translator(locale);
  const shown = drawers.filter((drawer) => isModerator || !["held", "failed", "spam"].includes(drawer));
  const tabs = shown.map((drawer) => ({
    href: inboxPath(locale, address, { state: drawer }),
    label: `${t(`inbox:drawer.${drawer}`)} ${formatNumber(list.counts[drawer], locale)}`,
    current: drawer === query.drawer,
  }));
  return <RecordTabs label={t("inbox:drawer.label")} tabs={tabs} />;
}
