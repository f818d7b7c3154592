import { CityMap } from "@/components/map/city-map";
import { LinkList } from "@/components/ui/link-list";
import { formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import { kindNamed } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import { writtenName } from "../written";
import type { AddressValues, FilteredList } from "./list-filters";

/** Where what was found is: cities with their numbers, each leading to the list of it; the same as a list below. */
export function ListMap({ kind, locale, list, query, cities, values }: FilteredList & { values: AddressValues }) {
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
      count: formatNumber(count, locale),
      at: city.fields.coordinates,
    }));
  const marks = places.flatMap(({ id, href, name, count, at }) => {
    const text = typeof name === "string" ? name : name.text;
    const label = { ...(typeof name === "string" ? {} : name), text: `${text} ${count}` };
    return at ? [{ id, href, name: label, longitude: at.lon, latitude: at.lat }] : [];
  });
  return (
    <>
      {marks.length > 0 && (
        <CityMap
          id="list-map"
          title={t("places:europe.title")}
          description={t("places:europe.description")}
          cities={marks}
        />
      )}
      <p className="py-3 text-note text-quiet">{t("lists:onlyCities")}</p>
      <LinkList items={places.map(({ href, name, count }) => ({ href, label: name, note: count }))} />
    </>
  );
}
