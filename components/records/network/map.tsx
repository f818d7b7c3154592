import { CityMap } from "@/components/map/city-map";
import { MapNumber } from "@/components/map/map-number";
import { numbersOf } from "@/components/map/place-map";
import { RecordLink } from "@/components/records/record-link";
import { isLocated, SchoolMap } from "@/components/records/school/map";
import { titleOf, writtenName } from "@/components/records/written";
import { Details } from "@/components/ui/details";
import { plainText } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card, Place } from "@/lib/kinds/card";
import type { CityGround } from "@/lib/records/public/city-ground";

type City = { place: Place; schools: Card[] };
type Props = { schools: Card[]; cities: Card[]; grounds: ReadonlyMap<string, CityGround>; locale: Locale };

function schoolsByCity(schools: Card[]): City[] {
  const groups = Map.groupBy(schools, (school) => school.places[0]?.id);
  return [...groups.values()].flatMap((group) =>
    group[0]!.places[0] ? [{ place: group[0]!.places[0], schools: group }] : [],
  );
}

const listOf = ({ place }: City) => `schools-${place.slug}`;

/** The schools with their numbers on the map, and a note on those without a position. */
function SchoolPlaces({ city, locale }: { city: City; locale: Locale }) {
  const t = translator(locale);
  const numbers = numbersOf(city.schools.filter(isLocated));
  return (
    <ul id={listOf(city)} className="mt-2 max-w-wide gap-x-8 sm:columns-2">
      {city.schools.map((school) => (
        <li key={school.id} className="words mb-1.5 break-inside-avoid">
          {numbers.has(school.id) && (
            <>
              <MapNumber number={numbers.get(school.id)!} kind="school" />{" "}
            </>
          )}
          <RecordLink card={school} locale={locale} />
          {!isLocated(school) && <span className="text-note text-quiet"> ({t("schools:map.unknown")})</span>}
          {isLocated(school) && school.fields.coordinatesApproximate && (
            <span className="text-note text-quiet"> ({t("schools:map.approximate")})</span>
          )}
        </li>
      ))}
    </ul>
  );
}

type MapOfCityProps = { city: City; maps: number; grounds: ReadonlyMap<string, CityGround>; locale: Locale };

function MapOfCity({ city, maps, grounds, locale }: MapOfCityProps) {
  const title = translator(locale)("schools:map.ofCity", { city: plainText(writtenName(city.place.title)) });
  return (
    <SchoolMap
      id={`map-${city.place.slug}`}
      title={title}
      description={translator(locale)("schools:map.description")}
      places={city.schools}
      ground={grounds.get(city.place.id)}
      list={listOf(city)}
      maps={maps}
      locale={locale}
    />
  );
}

function mapCities(cities: Card[], locale: Locale) {
  return cities.flatMap((city) => {
    const { coordinates } = city.fields;
    if (!coordinates) return [];
    const { lat: latitude, lon: longitude } = coordinates;
    return [{ id: city.id, name: titleOf(city, locale), href: recordPath(locale, city), latitude, longitude }];
  });
}

/** Several cities: a map of Europe, and a folded map of each city's schools. */
function MapsOfCities({ groups, cities, grounds, locale }: Omit<Props, "schools"> & { groups: City[] }) {
  const t = translator(locale);
  const maps = groups.filter(({ schools }) => schools.some(isLocated)).length;
  return (
    <>
      <CityMap
        id="map-cities"
        title={t("schools:map.title")}
        description={t("schools:map.cities")}
        cities={mapCities(cities, locale)}
        locale={locale}
      />
      <h3 className="mt-7 font-read text-lead">{t("schools:map.list")}</h3>
      <div className="mt-3 space-y-6">
        {groups.map((city) => (
          <div key={city.place.id}>
            <p className="font-semibold">
              <RecordLink card={{ ...city.place, kind: "city" }} locale={locale} />
            </p>
            <SchoolPlaces city={city} locale={locale} />
            {city.schools.some(isLocated) && (
              <Details summary={t("schools:map.ofCity", { city: plainText(writtenName(city.place.title)) })}>
                <MapOfCity {...{ city, maps, grounds, locale }} />
              </Details>
            )}
          </div>
        ))}
      </div>
    </>
  );
}

export const hasMap = ({ schools, cities }: Pick<Props, "schools" | "cities">) =>
  schools.length > 0 && (schools.some(isLocated) || cities.some(({ fields }) => fields.coordinates));

/** The schools of a network or cluster on a map. The page shows the same as a list. */
export function MembersMap({ schools, cities, grounds, locale }: Props) {
  if (!hasMap({ schools, cities })) return null;
  const t = translator(locale);
  const groups = schoolsByCity(schools);
  const [only] = groups;
  return (
    <Section id="map" title={t("schools:map.title")} copyLabel={t("records:copyLabel")}>
      {groups.length === 1 && only?.schools.some(isLocated) ? (
        <>
          <MapOfCity city={only} maps={1} grounds={grounds} locale={locale} />
          <h3 className="mt-7 font-read text-lead">{t("schools:map.list")}</h3>
          <SchoolPlaces city={only} locale={locale} />
        </>
      ) : (
        <MapsOfCities {...{ groups, cities, grounds, locale }} />
      )}
    </Section>
  );
}
