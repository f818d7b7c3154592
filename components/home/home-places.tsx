import { CitiesMap, cityNumbers } from "@/components/records/cities-map";
import { titleOf } from "@/components/records/written";
import { MoreLink } from "@/components/ui/button";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { CountedLinks } from "./counted-links";
import { HomeSection } from "./home-section";

/** The number of cities that are drawn and listed; the list of cities has all of them. */
const maxShown = 16;

/** The cities with most practices, in their original order. */
export function chooseCities(cities: Card[], counts: Record<string, number>): Card[] {
  const count = ({ id }: Card) => counts[id] ?? 0;
  const chosen = new Set([...cities].sort((a, b) => count(b) - count(a)).slice(0, maxShown));
  return cities.filter((city) => chosen.has(city));
}

type Props = { locale: Locale; cities: Card[]; counts: Record<string, number> };

/** Entry points by place: the map, and the same as a list. */
export function HomePlaces({ locale, cities, counts }: Props) {
  const t = translator(locale);
  const shown = chooseCities(cities, counts);
  const numbers = cityNumbers(shown);
  const isWhole = shown.length === cities.length;
  return (
    <HomeSection
      id="places"
      title={t("pages:home.places.title")}
      text={isWhole ? t("pages:home.places.text") : t("pages:home.places.chosenText", { number: shown.length })}
      more={<MoreLink href={listPath(locale, "city")}>{t("pages:home.places.all")}</MoreLink>}
    >
      <div className="max-w-wide">
        <CitiesMap cities={shown} counts={counts} list="places-list" locale={locale} />
      </div>
      <CountedLinks
        id="places-list"
        links={shown.map((city) => ({
          ...(numbers.has(city.id) ? { number: numbers.get(city.id)! } : {}),
          href: recordPath(locale, city),
          label: titleOf(city, locale),
          count: formatNumber(counts[city.id] ?? 0, locale),
        }))}
      />
    </HomeSection>
  );
}
