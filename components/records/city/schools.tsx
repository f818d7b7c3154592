import { type MapDistrict, PlaceMap } from "@/components/map/place-map";
import { CardGroups } from "@/components/records/card-groups";
import { levelsOf, schoolsByDistrict, schoolsByLevel } from "@/components/records/school/groups";
import { titleOf, writtenName } from "@/components/records/written";
import { MoreLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { listAddress } from "@/lib/serving/list-queries";

/** The boundary of a district, by the district's id. */
export type Boundary = Pick<MapDistrict, "id" | "geometry">;
type Props = { city: View<"city">; schools: Card[]; boundaries: Boundary[]; locale: Locale };

function SchoolMap({ city, schools, boundaries, locale }: Props) {
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
  return (
    <PlaceMap
      id="school-map"
      title={t("places:map.title")}
      description={t("places:map.description")}
      places={places}
      districts={districts}
      scaleLabel={(kilometres) => t("places:map.scale", { kilometres: formatNumber(kilometres, locale) })}
      approximateLabel={t("places:map.approximate")}
    />
  );
}

/** "Planned", "Closed"; nothing for an open school. */
function statusOf({ fields: { status } }: Card, locale: Locale): string | undefined {
  return status && status !== "open"
    ? translator(locale)(`kinds:choice.schoolStatus.${status as "planned" | "closed"}`)
    : undefined;
}

/** The schools of a city: on a map, and by district if most have one, otherwise by level. */
export function CitySchoolsSection(props: Props) {
  const { city, schools, locale } = props;
  if (schools.length + props.boundaries.length === 0) return null;
  const t = translator(locale);
  const inDistricts = schools.filter(({ fields }) => fields.district).length * 2 > schools.length;
  const groups = inDistricts ? schoolsByDistrict(city, schools, locale) : schoolsByLevel(schools, locale);
  const noteOf = (card: Card) =>
    [inDistricts && levelsOf(card, locale), statusOf(card, locale)].filter(Boolean).join(" · ") || undefined;
  const isRepeated = groups.reduce((sum, { cards }) => sum + cards.length, 0) > schools.length;
  return (
    <Section id="schools" title={t("kinds:plural.school")} copyLabel={t("records:copyLabel")}>
      <div className="mb-8 max-w-wide">
        <SchoolMap {...props} />
      </div>
      <CardGroups groups={groups} locale={locale} noteOf={noteOf} />
      {isRepeated && <p className="mt-4 text-note text-quiet">{t("places:schools.more")}</p>}
      {schools.length > 0 && (
        <p className="mt-4">
          <MoreLink href={listAddress(locale, "schools", { city: city.slug })}>
            {t("places:asList", { what: t("lists:count.school", { count: schools.length }) })}
          </MoreLink>
        </p>
      )}
    </Section>
  );
}
