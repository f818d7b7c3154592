import { OfferRow } from "@/components/offers/offer-row";
import { MoreLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ListedOffer } from "@/lib/kinds/offers";
import { HomeSection } from "./home-section";

/** What others offer and look for; nothing if nobody does. */
export function HomeOffers({ locale, offers }: { locale: Locale; offers: ListedOffer[] }) {
  if (offers.length === 0) return null;
  const t = translator(locale);
  return (
    <HomeSection
      id="offers"
      title={t("offers:title")}
      more={<MoreLink href={`/${locale}/offers`}>{t("offers:all")}</MoreLink>}
    >
      <ul className="rows rows-tight">
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferRow offer={offer} locale={locale} />
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
