import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { type PageRequest, publicPage } from "@/app/public-page";
import { RecordList } from "@/components/records/list/record-list";
import { type KindName, kinds } from "@/lib/kinds/index";
import { type ListPageData, readListPage } from "@/lib/records/search/list-page";
import { listAddress } from "@/lib/serving/list-queries";
import { listHead } from "./list-head";

/** Additional content of a kind's list page. `results` replaces the rows. */
type Extras = { before?: ReactNode; results?: ReactNode; after?: ReactNode };

/** Makes the route handler of a list: `export const GET = listPage("network")`. */
export function listPage(
  kind: KindName,
  extras: (data: ListPageData, asked: PageRequest) => Extras | Promise<Extras> = () => ({}),
) {
  return publicPage(async (asked) => {
    const { locale, query } = asked;
    const data = await readListPage(kind, locale, query);
    const { page, pages } = data.list;
    if (page > pages) redirect(listAddress(locale, kinds[kind].path, { ...query, page: pages }));
    const more = await extras(data, asked);
    return {
      head: listHead(kind, locale, query),
      body: <RecordList {...data} locale={locale} now={new Date()} {...more} />,
    };
  });
}
