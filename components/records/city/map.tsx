import { isLocated, SchoolMap } from "@/components/records/school/map";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { CityGround } from "@/lib/records/public/city-ground";

type Props = { schools: Card[]; ground: CityGround | undefined; locale: Locale };

/** The schools of a city on its ground, or its districts alone. The page lists them as well. */
export function CitySchoolMap({ schools, ground, locale }: Props) {
  const t = translator(locale);
  const located = schools.filter(isLocated);
  if (located.length === 0 && !ground) return null;
  return (
    <div className="city-map mb-12 max-w-wide">
      <SchoolMap
        id="school-map"
        title={located.length > 0 ? t("places:map.title") : t("places:map.districts")}
        description={located.length > 0 ? t("places:map.description") : t("places:map.districtsDescription")}
        places={located}
        ground={ground}
        isWhole
        locale={locale}
      />
    </div>
  );
}
