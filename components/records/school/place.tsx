import { BriefList } from "@/components/records/brief-list";
import { formatPosition } from "@/components/records/position";
import { RecordLink } from "@/components/records/record-link";
import { writtenName } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { districtAround } from "@/lib/ground/ground";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import { isLocated, SchoolMap } from "./map";

type Props = { school: View<"school">; ground: CityGround | undefined; locale: Locale };

export const hasPlace = ({ fields }: View<"school">) =>
  Boolean(fields.address || fields.postcode || fields.district || fields.coordinates);

/** The position, as precise as it is known. */
function positionOf({ fields }: View<"school">, locale: Locale): string | undefined {
  if (!fields.coordinates) return undefined;
  const t = translator(locale);
  // An approximate position is rounded to about a kilometre.
  const position = formatPosition(fields.coordinates, locale, fields.coordinatesApproximate ? 2 : 5);
  return fields.coordinatesApproximate ? `${position} (${t("schools:map.approximate")})` : position;
}

/** The district that the school is said to be in, or else the one around its exact position. */
function districtOf({ fields }: View<"school">, ground: CityGround | undefined): string | undefined {
  const { district, coordinates, coordinatesApproximate } = fields;
  if (district || !ground || !coordinates || coordinatesApproximate) return district?.id;
  return districtAround(ground.ground, [coordinates.lon, coordinates.lat]);
}

/** The address of a school, and its position on a map if known. */
export function SchoolPlace({ school, ground, locale }: Props) {
  if (!hasPlace(school)) return null;
  const t = translator(locale);
  const { address, postcode, district, city } = school.fields;
  return (
    <Section id="where" title={t("schools:school.where")} copyLabel={t("records:copyLabel")}>
      <BriefList
        lines={[
          { label: t("kinds:field.address"), value: address },
          { label: t("kinds:field.postcode"), value: postcode },
          { label: t("kinds:field.district"), value: district?.name && <Lang words={writtenName(district.name)} /> },
          { label: t("kinds:field.city"), value: city && <RecordLink card={city} locale={locale} /> },
          { label: t("kinds:field.coordinates"), value: positionOf(school, locale) },
        ]}
      />
      {isLocated(school.card) && (
        <div className="mt-7 max-w-wide">
          <SchoolMap
            id="school-map"
            title={t("schools:map.title")}
            description={t("schools:school.mapDescription", { school: school.title.text })}
            places={[school.card]}
            ground={ground}
            highlighted={districtOf(school, ground)}
            locale={locale}
          />
        </div>
      )}
    </Section>
  );
}
