import type { PageHead } from "@/components/document/page-head";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kinds } from "@/lib/kinds/index";
import { feedLinks } from "@/lib/records/feeds/formats";
import { listAddress } from "@/lib/serving/list-queries";
import { type QueryValues, queryText } from "@/lib/serving/query-values";
import { sharedPicture } from "./page-head";

/** Filtered lists are not indexed; their canonical URL is the same page of the unfiltered list. */
export function listHead(kind: KindName, locale: Locale, query: QueryValues): PageHead {
  const t = translator(locale);
  const page = Number(query.page ?? 1);
  const plural = t(`kinds:plural.${kind}`);
  const address = (language: Locale) => listAddress(language, kinds[kind].path, page > 1 ? { page } : {});
  const isFiltered = Object.keys(query).some((key) => key !== "page");
  const title = page > 1 ? `${plural}, ${t("lists:page", { number: page })}` : plural;
  const description = t(`lists:lead.${kind}`);
  return {
    title,
    description,
    canonical: address(locale),
    languages: Object.fromEntries(locales.map((other) => [other, address(other)])),
    formats: feedLinks(locale, kinds[kind].path, queryText(query), plural),
    embeddable: listAddress(locale, kinds[kind].path, query),
    preview: {
      type: "website",
      ...{ title, description, locale },
      address: address(locale),
      others: locales.filter((other) => other !== locale),
      image: sharedPicture(locale, kinds[kind].path),
    },
    robots: isFiltered ? "noindex, follow" : undefined,
  };
}
