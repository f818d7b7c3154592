import { KindGlyph } from "@/components/knot/kind-shape";
import { RecordLink, TermLabel } from "@/components/records/record-link";
import { SchoolStageStrip } from "@/components/records/school/stage-strip";
import { byStage, stages, stagesOf } from "@/components/records/school/stages";
import { writtenName } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { formatMembership, type Member } from "./standing";

type Props = { members: Member[]; locale: Locale; now: Date; cities?: boolean };
type LineProps = Omit<Props, "members"> & { member: Member };

/** One member: school, city, role, dates and levels. */
function MemberLine({ member, locale, now, cities }: LineProps) {
  const t = translator(locale);
  const { school, role } = member;
  const place = cities ? school.places[0] : undefined;
  const taught = stagesOf(school).map((stage) => t(`schools:stage.${stage}`).toLocaleLowerCase(locale));
  return (
    <li className="flex items-start gap-2.5 border-b border-rule py-3">
      <KindGlyph kind="school" className="mt-1 size-4" />
      <div className="min-w-0 grow sm:grid sm:grid-cols-[1fr_11rem] sm:gap-x-6">
        <div className="min-w-0">
          <p className="words">
            <RecordLink card={school} locale={locale} />
          </p>
          <p className="text-note text-quiet">
            {place && (
              <>
                <Lang words={writtenName(place.title)} />
                {" · "}
              </>
            )}
            {role && (
              <>
                <TermLabel term={role} locale={locale} />
                {" · "}
              </>
            )}
            {formatMembership(member, locale, now)}
          </p>
        </div>
        {taught.length > 0 && (
          <div className="mt-1 sm:mt-0.5">
            <SchoolStageStrip school={school} />
            <p className="text-note text-quiet">{taught.join(", ")}</p>
          </div>
        )}
      </div>
    </li>
  );
}

/** Members in the order of the school stages, those of one stage by name. */
export function MemberList({ members, cities = false, ...rest }: Props) {
  const byName = alphabet(rest.locale);
  const ordered = [...members].sort(
    (a, b) => byStage(a.school, b.school) || byName.compare(a.school.title.text, b.school.title.text),
  );
  return (
    <ul className="max-w-wide border-t border-rule">
      {ordered.map((member) => (
        <MemberLine key={member.id} member={member} cities={cities} {...rest} />
      ))}
    </ul>
  );
}

/** Members grouped by the first stage of their schools. */
export function MembersByStage({ members, ...rest }: Props) {
  const t = translator(rest.locale);
  const groups = [...stages, "unknown" as const].map((stage) => ({
    stage,
    schools: members.filter(({ school }) => (stagesOf(school)[0] ?? "unknown") === stage),
  }));
  return (
    <div className="space-y-7">
      {groups
        .filter(({ schools }) => schools.length > 0)
        .map(({ stage, schools }) => (
          <div key={stage}>
            <h3 className="words mb-2 font-read text-lead">{t(`schools:stage.${stage}`)}</h3>
            <MemberList members={schools} {...rest} />
          </div>
        ))}
    </div>
  );
}
