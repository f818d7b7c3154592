import { KindGlyph } from "@/components/knot/kind-shape";
import { RecordLink } from "@/components/records/record-link";
import { levelsOf, schoolsByDistrict, schoolsByFirstLevel } from "@/components/records/school/groups";
import { MoreLink } from "@/components/ui/button";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { listAddress } from "@/lib/serving/list-queries";

/** Id of a school → the networks and clusters that it is in today. */
export type GroupsOfSchools = ReadonlyMap<string, Card[]>;
type Props = { city: View<"city">; schools: Card[]; groups: GroupsOfSchools; locale: Locale };

/** "Planned", "Closed"; nothing for an open school. */
function statusOf({ fields: { status } }: Card, locale: Locale): string | undefined {
  return status && status !== "open"
    ? translator(locale)(`kinds:choice.schoolStatus.${status as "planned" | "closed"}`)
    : undefined;
}

type LineProps = { school: Card; groups: Card[]; inDistricts: boolean; locale: Locale };

/** A school with its levels, and the network and cluster that it is in. */
function SchoolLine({ school, groups, inDistricts, locale }: LineProps) {
  // A single level is the one that it stands under, unless districts are the headings.
  const levels = inDistricts || (school.fields.levels ?? []).length > 1 ? levelsOf(school) : "";
  const about = [levels, statusOf(school, locale)].filter(Boolean).join(" · ");
  return (
    <li className="break-inside-avoid">
      <RecordLink card={school} locale={locale} />
      {about && <p className="text-note text-quiet">{about}</p>}
      {groups.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 text-note">
          {groups.map((group) => (
            <li key={group.id} className="flex items-baseline gap-1.5">
              <KindGlyph kind={group.kind} className="size-3 translate-y-0.5" />
              <RecordLink card={group} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The schools of a city, each once: by district if most have one, otherwise by their first level. */
export function CitySchoolsSection({ city, schools, groups, locale }: Props) {
  if (schools.length === 0) return null;
  const t = translator(locale);
  const inDistricts = schools.filter(({ fields }) => fields.district).length * 2 > schools.length;
  const parts = inDistricts ? schoolsByDistrict(city, schools, locale) : schoolsByFirstLevel(schools, locale);
  return (
    <Section id="schools" title={t("kinds:plural.school")} copyLabel={t("records:copyLabel")}>
      <div className="max-w-wide gap-x-10 sm:columns-2">
        {parts
          .filter(({ cards }) => cards.length > 0)
          .map(({ key, label, cards }) => (
            <div key={key} className="mb-7">
              <h3 className="mb-1.5 break-after-avoid font-semibold">
                <Lang words={label} />
              </h3>
              <ul className="space-y-2.5">
                {cards.map((school) => (
                  <SchoolLine
                    key={school.id}
                    school={school}
                    groups={groups.get(school.id) ?? []}
                    inDistricts={inDistricts}
                    locale={locale}
                  />
                ))}
              </ul>
            </div>
          ))}
      </div>
      <p className="mt-4">
        <MoreLink href={listAddress(locale, "schools", { city: city.slug })}>
          {t("places:asList", { what: t("lists:count.school", { count: schools.length }) })}
        </MoreLink>
      </p>
    </Section>
  );
}
