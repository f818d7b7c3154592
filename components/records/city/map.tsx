import { type MapDistrict, PlaceMap } from "@/components/map/place-map";
import { titleOf, writtenName } from "@/components/records/written";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

/** The boundary of a district, by the district's id. */
export type Boundary = Pick<MapDistrict, "id" | "geometry">;
type Props = { city: View<"city">; schools: Card[]; boundaries: Boundary[]; locale: Locale };

/** The schools of a city on a map of its districts. The page lists them as well. */
export function CitySchoolMap({ city, schools, boundaries, locale }: Props) {
  const t = translator(locale);
  const districts = boundaries.flatMap(({ id, geometry }) => {
    const district = city.parts.districts.find((part) => part.id === id);
    return [{ id, name: district?.texts.name ? writtenName(district.texts.name) : "", geometry }];
  });
  const places = schools.flatMap((card) => {
    const { coordinates, coordinatesApproximate } = card.fields;
    if (!coordinates) return [];
    return [
      {
        id: card.id,
        kind: card.kind,
        name: titleOf(card, locale),
        href: recordPath(locale, card),
        longitude: coordinates.lon,
        latitude: coordinates.lat,
        ...(coordinatesApproximate ? { approximate: true } : {}),
      },
    ];
  });
  if (places.length + districts.length === 0) return null;
  return (
    <div className="mb-12 max-w-wide">
      <PlaceMap
        id="school-map"
        title={t("places:map.title")}
        description={t("places:map.description")}
        places={places}
        districts={districts}
        scaleLabel={(kilometres) => t("places:map.scale", { kilometres: formatNumber(kilometres, locale) })}
        approximateLabel={t("places:map.approximate")}
      />
    </div>
  );
}
