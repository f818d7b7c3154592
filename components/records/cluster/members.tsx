import { MemberList } from "@/components/records/network/member-list";
import type { Member, Standing } from "@/components/records/network/standing";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { members: Record<Standing, Member[]>; locale: Locale; now: Date };

/** The present schools of a cluster with their roles, then former and future ones. */
export function ClusterMembers({ members, locale, now }: Props) {
  const t = translator(locale);
  const { current, ended, later } = members;
  if (current.length + ended.length + later.length === 0) return null;
  const others = [
    { key: "ended", title: t("schools:members.earlier"), members: ended },
    { key: "later", title: t("schools:members.later"), members: later },
  ];
  const date = formatDay(now.toISOString().slice(0, 10), locale);
  return (
    <Section id="members" title={t("kinds:field.members")} copyLabel={t("records:copyLabel")}>
      <p className="mb-2 font-read text-lead">{t("schools:members.today", { count: current.length, date })}</p>
      {current.length > 0 && (
        <>
          <p className="mb-5 max-w-measure text-note text-quiet">{t("schools:members.knots")}</p>
          <MemberList members={current} locale={locale} now={now} />
        </>
      )}
      {others
        .filter((group) => group.members.length > 0)
        .map((group) => (
          <div key={group.key} className="mt-9">
            <h3 className="words mb-2 font-read text-lead">{group.title}</h3>
            <MemberList members={group.members} locale={locale} now={now} />
          </div>
        ))}
    </Section>
  );
}
