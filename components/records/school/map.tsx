import { PlaceMap } from "@/components/map/place-map";
import { titleOf } from "@/components/records/written";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";

type Props = { id: string; title: string; description: string; places: Card[]; locale: Locale };

export const isLocated = (card: Card) => card.fields.coordinates !== undefined;

/** Schools of one city, and the city's centre, drawn to scale as far as positions are known. */
export function SchoolMap({ id, title, description, places, locale }: Props) {
  const located = places.flatMap((card) => {
    const { coordinates, coordinatesApproximate } = card.fields;
    if (!coordinates) return [];
    const { lat: latitude, lon: longitude } = coordinates;
    const approximate = coordinatesApproximate ? { approximate: true } : {};
    const { id: key, kind } = card;
    return [
      {
        id: key,
        kind,
        name: titleOf(card, locale),
        href: recordPath(locale, card),
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
      places={located}
      scaleLabel={(kilometres) => formatNumber(kilometres, locale, { style: "unit", unit: "kilometer" })}
      approximateLabel={translator(locale)("schools:map.approximateSign")}
    />
  );
}
