import { JsonLd } from "@/components/records/json-ld";
import { SiteFrame } from "@/components/site/site-frame";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, TermView } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import type { List } from "@/lib/kinds/list";
import type { ListedOffer } from "@/lib/kinds/offers";
import type { DirectoryWeave } from "@/lib/records/public/directory-weave";
import { HomeDrawing } from "./home-drawing";
import { HomeMeetings } from "./home-meetings";
import { HomeNews } from "./home-news";
import { HomeOffers } from "./home-offers";
import { HomeOpening } from "./home-opening";
import { HomePlaces } from "./home-places";
import { HomePropose } from "./home-propose";
import { HomeQuestions } from "./home-questions";
import { HomeTrust } from "./home-trust";

export type HomePageProps = {
  locale: Locale;
  size: { counts: Record<KindName, number>; hasDemo: boolean };
  weave: DirectoryWeave;
  terms: TermView[];
  /** The number of practices by theme, level and city. */
  counts: List["counts"];
  cities: Card[];
  news: Card[];
  coming: { meetings: Card[]; areOver: boolean };
  offers: ListedOffer[];
  jsonLd: object;
};

/** The home page: the question first, then the ways in, what is new, and what it rests on. */
export function HomePage(props: HomePageProps) {
  const { locale, size, weave, terms, counts, cities, news, coming, offers, jsonLd } = props;
  return (
    <SiteFrame locale={locale} path="">
      <HomeOpening locale={locale} />
      <HomeQuestions locale={locale} terms={terms} counts={counts} />
      <HomeDrawing locale={locale} {...weave} {...size} />
      <HomeNews locale={locale} practices={news} total={size.counts.practice} />
      <HomeMeetings locale={locale} {...coming} />
      <HomeOffers locale={locale} offers={offers} />
      <HomePlaces locale={locale} cities={cities} counts={counts.city ?? {}} />
      <HomeTrust locale={locale} />
      <HomePropose locale={locale} />
      <JsonLd data={jsonLd} />
    </SiteFrame>
  );
}
