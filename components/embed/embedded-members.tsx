import { CardLinks } from "@/components/records/card-groups";
import { hasMap, MembersMap } from "@/components/records/network/map";
import { sortMembers, spanOfDay } from "@/components/records/network/standing";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import { EmbeddedFrame } from "./embedded-frame";

type Props = {
  group: View<"network"> | View<"cluster">;
  grounds: ReadonlyMap<string, CityGround>;
  view: "list" | "map";
  locale: Locale;
  now: Date;
};

const citiesOf = ({ fields }: Props["group"]) => {
  if ("cities" in fields && fields.cities) return fields.cities;
  return "city" in fields && fields.city ? [fields.city] : [];
};

/** The schools of a network or cluster, as a list or on a map, for another site's page. */
export function EmbeddedMembers({ group, grounds, view, locale, now }: Props) {
  const t = translator(locale);
  const schools = sortMembers(group, spanOfDay(now)).current.map(({ school }) => school);
  const place = { schools, cities: citiesOf(group) };
  return (
    <EmbeddedFrame
      title={<span lang={group.title.language}>{group.title.text}</span>}
      more={{ href: recordPath(locale, group), label: t("data:embed.page") }}
    >
      {view === "map" && hasMap(place) ? (
        <MembersMap {...place} grounds={grounds} locale={locale} />
      ) : (
        <>
          <h2 className="font-read text-lead">{t("lists:count.school", { count: schools.length })}</h2>
          <CardLinks cards={schools} locale={locale} />
        </>
      )}
    </EmbeddedFrame>
  );
}
