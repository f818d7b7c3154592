import { PlaceMap } from "@/components/map/place-map";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { titleOf } from "./written";

type Props = { id: string; title: string; description: string; schools: Card[]; locale: Locale };

export const isLocated = (school: Card) => school.fields.coordinates !== undefined;

/** Schools of one city, drawn to scale, as far as their positions are known. */
export function SchoolMap({ id, title, description, schools, locale }: Props) {
  const places = schools.flatMap((school) => {
    const { coordinates, coordinatesApproximate } = school.fields;
    if (!coordinates) return [];
    const { lat: latitude, lon: longitude } = coordinates;
    const approximate = coordinatesApproximate ? { approximate: true } : {};
    const { id: key, kind } = school;
    return [
      {
        id: key,
        kind,
        name: titleOf(school, locale),
        href: recordPath(locale, school),
        latitude,
        longitude,
        ...approximate,
      },
    ];
  });
  return (
    <PlaceMap
      id={id}
      title={title}
      description={description}
      places={places}
      scaleLabel={(kilometres) => formatNumber(kilometres, locale, { style: "unit", unit: "kilometer" })}
      approximateLabel={translator(locale)("schools:map.approximateSign")}
    />
  );
}
