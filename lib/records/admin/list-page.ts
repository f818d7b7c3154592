import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { firstValue, type Query } from "@/lib/routes/query";
import { readBulkOutcome } from "./bulk/outcome";
import { bulkActions, peopleToAssign } from "./bulk/run";
import { adminList, citiesToFilterBy } from "./list";
import { listQuery, parseAdminQuery } from "./list-query";
import { citiesToCreateIn } from "./record";
import { listViews } from "./saved-views";

/** Everything that the admin list of a kind shows for one URL. */
export async function readAdminListPage(actor: Actor, kind: KindName, locale: Locale, address: Query, now: Date) {
  const query = parseAdminQuery(address);
  const [list, cities, places, views, people, outcome] = await Promise.all([
    adminList(actor, kind, locale, query, now),
    citiesToFilterBy(actor, kind, locale),
    citiesToCreateIn(actor, kind, locale),
    listViews(actor, kind),
    peopleToAssign(actor),
    readBulkOutcome(actor, address.report ?? address.draft, locale, now),
  ]);
  const mayAct = actor.grants.some(({ role }) => role === "administrator" || role === "coordinator");
  const actions = mayAct ? bulkActions.filter((action) => action !== "assign" || people.length > 0) : [];
  const toConfirm = list.total > 0 ? actions.find((action) => action === address.bulk) : undefined;
  const filters = listQuery(address);
  return {
    ...{ query, filters, list, cities, views, people, outcome, actions },
    mayCreate: places.platform || places.cities.length > 0,
    isTicked: firstValue(address.select) === "page",
    /** The action on all matching records that needs confirmation. */
    toConfirm: toConfirm && {
      action: toConfirm,
      fields: {
        ...{ action: toConfirm, all: "yes", query: filters },
        ...{ assignee: firstValue(address.assignee), language: firstValue(address.bulkLanguage) },
      },
    },
  };
}
