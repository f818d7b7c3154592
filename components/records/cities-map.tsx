import { CityMap } from "@/components/map/city-map";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { titleOf } from "./written";

/** A map of Europe with links to cities. The page shows the same as a list. */
export function CitiesMap({ cities, locale }: { cities: Card[]; locale: Locale }) {
  const t = translator(locale);
  const placed = cities.flatMap((city) => {
    const { coordinates } = city.fields;
    if (!coordinates) return [];
    const { id } = city;
    const address = recordPath(locale, city);
    return [{ id, name: titleOf(city, locale), href: address, longitude: coordinates.lon, latitude: coordinates.lat }];
  });
  if (placed.length === 0) return null;
  return (
    <div className="mb-10">
      <CityMap
        id="cities-map"
        title={t("places:europe.title")}
        description={t("places:europe.description")}
        cities={placed}
      />
    </div>
  );
}
