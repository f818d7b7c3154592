import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { View } from "@/lib/kinds/view";
import { MemberList, MembersByStage } from "./member-list";
import { type Member, membersOf, type Standing } from "./standing";

type FormProps = { network: View<"network">; locale: Locale; asOf: number | undefined };

/** Chooses the year of the members. It is in the address; without a year it is today. */
function YearForm({ network, locale, asOf }: FormProps) {
  const t = translator(locale);
  const path = recordPath(locale, network);
  return (
    <form method="get" action={`${path}#members`} className="no-print mb-6">
      <label htmlFor="as-of" className="font-semibold">
        {t("schools:members.asOf")}
      </label>
      <p id="as-of-hint" className="text-note text-quiet">
        {t("schools:members.hint")}
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-3">
        <div className="w-28">
          <input
            id="as-of"
            type="number"
            name="asOf"
            min="1900"
            max="2100"
            defaultValue={asOf}
            aria-describedby="as-of-hint"
            className="control"
          />
        </div>
        <Button second>{t("schools:members.show")}</Button>
        {asOf !== undefined && (
          <a href={`${path}#members`} className="target">
            {t("schools:members.backToToday")}
          </a>
        )}
      </div>
    </form>
  );
}

type OthersProps = { title: string; members: Member[]; locale: Locale; now: Date; cities: boolean };

function OtherMembers({ title, ...list }: OthersProps) {
  if (list.members.length === 0) return null;
  return (
    <div className="mt-9">
      <h3 className="words mb-2 font-read text-lead">{title}</h3>
      <MemberList {...list} />
    </div>
  );
}

type Props = FormProps & { members: Record<Standing, Member[]>; now: Date };

/** The members of a network today or in a year, then former and later ones. */
export function NetworkMembers({ network, members, asOf, now, locale }: Props) {
  if (membersOf(network).length === 0) return null;
  const t = translator(locale);
  const count = members.current.length;
  const cities = new Set(membersOf(network).map(({ school }) => school.fields.city)).size > 1;
  const changesOverTime = asOf !== undefined || membersOf(network).some(({ from, until }) => from || until);
  const words =
    asOf === undefined
      ? t("schools:members.today", { count, date: formatDay(now.toISOString().slice(0, 10), locale) })
      : t("schools:members.inYear", { count, year: String(asOf) });
  const year = String(asOf);
  const shared = { locale, now, cities };
  return (
    <Section id="members" title={t("kinds:field.members")} copyLabel={t("records:copyLabel")}>
      {changesOverTime && <YearForm network={network} locale={locale} asOf={asOf} />}
      <p className="mb-2 text-lead font-read">{words}</p>
      {count > 0 && (
        <p className="mb-7 max-w-measure text-note text-quiet">
          {t("schools:members.order")} {t("schools:members.knots")}
        </p>
      )}
      <MembersByStage members={members.current} {...shared} />
      <OtherMembers
        title={asOf === undefined ? t("schools:members.earlier") : t("schools:members.leftBefore", { year })}
        members={members.ended}
        {...shared}
      />
      <OtherMembers
        title={asOf === undefined ? t("schools:members.later") : t("schools:members.joinedAfter", { year })}
        members={members.later}
        {...shared}
      />
    </Section>
  );
}
