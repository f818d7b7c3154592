import { CityMap } from "@/components/map/city-map";
import { numbersOf } from "@/components/map/place-map";
import { CardLinks } from "@/components/records/card-groups";
import { isLocated, SchoolMap } from "@/components/records/school/map";
import { LinkList } from "@/components/ui/link-list";
import { formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import { kindNamed } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import { writtenName } from "../written";
import type { AddressValues, FilteredList } from "./list-filters";

type Props = FilteredList & { values: AddressValues };

const listId = "places-of-list";

/** What was found in one city, on its ground; what has no position stands in the list only. */
function MapOfCity({ locale, list, ground }: Props) {
  const t = translator(locale);
  const located = list.cards.filter(isLocated);
  return (
    <>
      <SchoolMap
        id="list-map"
        title={t("schools:map.title")}
        description={t("schools:map.description")}
        places={located}
        ground={ground}
        isWhole
        list={listId}
        locale={locale}
      />
      <div id={listId} className="mt-4">
        <CardLinks cards={list.cards} locale={locale} numbers={numbersOf(located)} />
      </div>
    </>
  );
}

/** Cities with their numbers, each leading to the list of it; the same as a list below. */
function MapOfCities({ kind, locale, list, query, cities, values }: Props) {
  const t = translator(locale);
  const chosen = query.filters.city;
  const places = cities
    .map((city) => ({ city, count: list.counts.city?.[city.id] ?? 0 }))
    .filter(({ city, count }) => count > 0 && (!chosen || chosen.includes(city.id)))
    .sort((one, other) => other.count - one.count)
    .map(({ city, count }) => ({
      id: city.id,
      href: listAddress(locale, kindNamed(kind).path, {
        ...values,
        city: [city.slug],
        near: undefined,
        view: undefined,
      }),
      name: writtenName(city.title),
      count,
      at: city.fields.coordinates,
    }));
  const marks = places.flatMap(({ at, ...place }) => (at ? [{ ...place, longitude: at.lon, latitude: at.lat }] : []));
  const numbers = numbersOf(marks);
  return (
    <>
      {marks.length > 0 && (
        <CityMap
          id="list-map"
          title={t("places:europe.title")}
          description={t("places:europe.description")}
          cities={marks}
          countLabel={(count) => t(`lists:count.${kind}`, { count })}
          list={listId}
          locale={locale}
        />
      )}
      <p className="py-3 text-note text-quiet">{t("lists:onlyCities")}</p>
      <div id={listId}>
        <LinkList
          items={places.map(({ id, href, name, count }) => {
            const number = numbers.get(id);
            return { href, label: name, note: formatNumber(count, locale), ...(number ? { number } : {}) };
          })}
        />
      </div>
    </>
  );
}

/** Where what was found is: in Europe, or, when a city is chosen and positions are known, within it. */
export function ListMap(props: Props) {
  const isOfCity = props.query.filters.city?.length === 1 && props.list.cards.some(isLocated);
  return isOfCity ? <MapOfCity {...props} /> : <MapOfCities {...props} />;
}
