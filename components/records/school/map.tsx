import { type MapPlace, PlaceMap, type PlaceMapProps } from "@/components/map/place-map";
import { titleOf, writtenName } from "@/components/records/written";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { CityGround } from "@/lib/records/public/city-ground";

type Props = Omit<PlaceMapProps, "places" | "ground" | "districts"> & {
  places: Card[];
  ground?: CityGround | undefined;
};

export const isLocated = (card: Card) => card.fields.coordinates !== undefined;

function placesOf(cards: readonly Card[], locale: Locale): MapPlace[] {
  return cards.flatMap((card) => {
    const { coordinates, coordinatesApproximate } = card.fields;
    if (!coordinates) return [];
    return [
      {
        id: card.id,
        kind: card.kind,
        name: titleOf(card, locale),
        href: recordPath(locale, card),
        latitude: coordinates.lat,
        longitude: coordinates.lon,
        ...(coordinatesApproximate ? { approximate: true } : {}),
      },
    ];
  });
}

/** Schools of one city, drawn to scale on its ground as far as positions are known. */
export function SchoolMap({ places, ground, locale, ...map }: Props) {
  const districts = ground?.districts.map(({ id, name, code }) => ({
    id,
    name: name ? writtenName(name) : (code ?? ""),
  }));
  return (
    <PlaceMap
      {...map}
      places={placesOf(places, locale)}
      ground={ground?.ground ?? null}
      districts={districts ?? []}
      locale={locale}
    />
  );
}
