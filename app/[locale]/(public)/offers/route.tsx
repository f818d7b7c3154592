import { redirect } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { OffersPage } from "@/components/offers/page";
import { translator } from "@/lib/i18n/server";
import { type OfferFilters, offerFilterKeys } from "@/lib/kinds/offers";
import { listOffers } from "@/lib/records/public/offers/list-offers";
import { publishedCards } from "@/lib/records/search/lists";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { listAddress } from "@/lib/serving/list-queries";
import type { QueryValues } from "@/lib/serving/query-values";
import { pageHead } from "../page-head";

const readFilters = (query: QueryValues): OfferFilters =>
  Object.fromEntries(offerFilterKeys.flatMap((key) => (query[key] ? [[key, [query[key]].flat()]] : [])));

export const GET = publicPage(async ({ locale, query }) => {
  const t = translator(locale);
  const filters = readFilters(query);
  const page = Number([query.page ?? 1].flat()[0]);
  const [list, terms, cities] = await Promise.all([
    listOffers({ filters, page }, locale, new Date()),
    publishedTerms(["theme", "level"], locale),
    publishedCards("city", locale),
  ]);
  if (page > list.pages) redirect(listAddress(locale, "offers", { ...filters, page: list.pages }));
  const [title, description] = [t("offers:title"), t("meta:offers.description")];
  const head = pageHead({ locale, path: "/offers", title, description });
  const isWhole = page === 1 && Object.keys(filters).length === 0;
  return {
    head: isWhole ? head : { title, robots: "noindex, follow" as const },
    body: <OffersPage {...{ locale, list, filters, terms, cities }} />,
  };
});
