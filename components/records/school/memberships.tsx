import { PeriodBars } from "@/components/charts/period-bars";
import { KindGlyph } from "@/components/knot/kind-shape";
import { formatMembership, spanOfDay, standingIn } from "@/components/records/network/standing";
import { RecordLink, TermLabel } from "@/components/records/record-link";
import { titleOf } from "@/components/records/written";
import { plainText } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { MembershipView } from "@/lib/kinds/card";

type ListProps = { memberships: MembershipView[]; locale: Locale; now: Date };

function MembershipList({ memberships, locale, now }: ListProps) {
  const t = translator(locale);
  return (
    <ul className="max-w-measure border-t border-rule">
      {memberships.map(({ id, group, role, from, until }) => (
        <li key={id} className="flex items-start gap-2.5 border-b border-rule py-3">
          <KindGlyph kind={group.kind} className="mt-1 size-4" />
          <div className="min-w-0">
            <p className="words">
              <RecordLink card={group} locale={locale} />
            </p>
            <p className="text-note text-quiet">
              {t(`kinds:kind.${group.kind}`)}
              {" · "}
              {role && (
                <>
                  <TermLabel term={role} locale={locale} />
                  {" · "}
                </>
              )}
              {formatMembership({ ...(from ? { from } : {}), ...(until ? { until } : {}) }, locale, now)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Present and former networks and clusters of a school. */
export function SchoolMemberships({ memberships, locale, now }: ListProps) {
  if (memberships.length === 0) return null;
  const t = translator(locale);
  const isOver = ({ from, until, group }: MembershipView) =>
    standingIn(spanOfDay(now), from ?? undefined, until ?? group.fields.ended) === "ended";
  const [past, present] = [memberships.filter(isOver), memberships.filter((membership) => !isOver(membership))];
  return (
    <Section id="memberships" title={t("schools:school.memberships")} copyLabel={t("records:copyLabel")}>
      <PeriodBars
        id="memberships-bars"
        title={t("schools:school.memberships")}
        description={t("schools:timeline.bars")}
        kind="network"
        periods={memberships.map(({ id, group, from, until }) => ({
          ...{ id, from: from ?? undefined, until: until ?? group.fields.ended },
          label: plainText(titleOf(group, locale)),
          href: recordPath(locale, group),
          ...(group.title.isFallback ? { lang: group.title.language } : {}),
        }))}
        today={now.toISOString().slice(0, 10)}
      />
      {present.length > 0 && <MembershipList memberships={present} locale={locale} now={now} />}
      {past.length > 0 && (
        <>
          <h3 className="mt-7 mb-2 font-read text-lead">{t("schools:school.earlier")}</h3>
          <MembershipList memberships={past} locale={locale} now={now} />
        </>
      )}
    </Section>
  );
}
