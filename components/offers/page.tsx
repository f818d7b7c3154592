import { ListPage } from "@/components/layout/list-page";
import { listPagination } from "@/components/records/list/list-pagination";
import { SiteFrame } from "@/components/site/site-frame";
import { MoreLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { ResultBar } from "@/components/ui/results";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import type { OfferFilters } from "@/lib/kinds/offers";
import type { OfferList } from "@/lib/records/public/offers/list-offers";
import { listAddress } from "@/lib/serving/list-queries";
import { OfferFilterForm } from "./offer-filters";
import { OfferRow } from "./offer-row";

type Props = { locale: Locale; list: OfferList; filters: OfferFilters; terms: TermView[]; cities: Card[] };

/** The offers and needs of all records, with filters in the address. */
export function OffersPage({ locale, list, filters, terms, cities }: Props) {
  const t = translator(locale);
  const page = (number: number) => listAddress(locale, "offers", { ...filters, page: number });
  return (
    <SiteFrame locale={locale} path={page(list.page).slice(3)} crumbs={[{ label: t("offers:title") }]}>
      <ListPage
        title={t("offers:title")}
        lead={t("offers:lead")}
        filters={<OfferFilterForm {...{ locale, filters, terms, cities }} values={list.values} />}
      >
        <ResultBar count={t("offers:count", { count: list.total })} />
        {list.offers.length > 0 ? (
          <ul className="rows">
            {list.offers.map((offer) => (
              <li key={offer.id}>
                <OfferRow offer={offer} locale={locale} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState
            title={t("offers:empty")}
            steps={<MoreLink href={`/${locale}/offers`}>{t("offers:all")}</MoreLink>}
          >
            <p>{t("offers:emptyText")}</p>
          </EmptyState>
        )}
        <Pagination {...listPagination(list, page, locale)} />
      </ListPage>
    </SiteFrame>
  );
}
