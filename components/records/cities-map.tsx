import { CityMap } from "@/components/map/city-map";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { titleOf } from "./written";

type Props = {
  cities: Card[];
  /** Practices of each city, by its id. */
  counts: Record<string, number>;
  /** The id of a list with the same cities, which shows `cityNumbers`. */
  list?: string;
  locale: Locale;
};

const isLocated = ({ fields }: Card) => fields.coordinates !== undefined;

/** The numbers of cities on their map, by id. */
export const cityNumbers = (cities: readonly Card[]) =>
  new Map(cities.filter(isLocated).map(({ id }, index) => [id, index + 1]));

/** A map of Europe with links to cities, larger the more practices they have. The page shows the same as a list. */
export function CitiesMap({ cities, counts, list, locale }: Props) {
  const t = translator(locale);
  const placed = cities.flatMap((city) => {
    const { coordinates } = city.fields;
    if (!coordinates) return [];
    const { id } = city;
    const at = { longitude: coordinates.lon, latitude: coordinates.lat };
    return [{ id, name: titleOf(city, locale), href: recordPath(locale, city), count: counts[id] ?? 0, ...at }];
  });
  if (placed.length === 0) return null;
  return (
    <div className="mb-10">
      <CityMap
        id="cities-map"
        title={t("places:europe.title")}
        description={t("places:europe.description")}
        cities={placed}
        countLabel={(count) => t("lists:count.practice", { count })}
        {...(list ? { list } : {})}
        locale={locale}
      />
    </div>
  );
}
