import { courseOf, formatPeriod } from "@/components/records/period";
import type { FactLine } from "@/components/ui/fact-list";
import { formatEdtf } from "@/lib/edtf/format";
import { boundsOfText } from "@/lib/edtf/index";
import { isToCome } from "@/lib/edtf/to-come";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

/** A dated membership of a school in a network or cluster. */
export type Member = { id: string; school: Card; role: TermView | undefined; from?: string; until?: string };
/** The period in question, first and last day: today, or a whole year. */
export type Span = { first: string; last: string };
export type Standing = "current" | "ended" | "later";

type Group = View<"network"> | View<"cluster">;

export function membersOf(group: Group): Member[] {
  return group.parts.members.flatMap(({ id, fields: { school, role, from, until } }) =>
    school ? [{ id, school, role, ...(from ? { from } : {}), ...(until ? { until } : {}) }] : [],
  );
}

export const spanOfYear = (year: number): Span => ({ first: `${year}-01-01`, last: `${year}-12-31` });

export function spanOfDay(day: Date): Span {
  const iso = day.toISOString().slice(0, 10);
  return { first: iso, last: iso };
}

/** Whether a membership may overlap the period. An unknown date counts as overlapping. */
export function standingIn(span: Span, from: string | undefined, until: string | undefined): Standing {
  const [begins, ends] = [boundsOfText(from).earliest, boundsOfText(until).latest];
  if (ends && ends < span.first) return "ended";
  return begins && begins > span.last ? "later" : "current";
}

/** Members by their standing. A group that has ended has no current members. */
export function sortMembers(group: Group, span: Span): Record<Standing, Member[]> {
  const members = membersOf(group);
  const standing = ({ from, until }: Member) => standingIn(span, from, until ?? group.fields.ended);
  const withStanding = (wanted: Standing) => members.filter((member) => standing(member) === wanted);
  return { current: withStanding("current"), ended: withStanding("ended"), later: withStanding("later") };
}

/** "since 2014", "from 2027", "2014–2019", "joined 2016–2017". */
export function formatMembership({ from, until }: Pick<Member, "from" | "until">, locale: Locale, now: Date): string {
  const t = translator(locale);
  if (!from && !until) return t("schools:members.undated");
  const isImprecise = from && /[/[]/.test(from);
  const joined = isToCome(from, now) ? "joins" : "joined";
  if (isImprecise && !until) return t(`schools:members.${joined}`, { date: formatEdtf(from, locale) });
  return formatPeriod(from, until, locale, courseOf(from, true, now)) ?? "";
}

/** When a group began and ended, or will. */
export function datesOfGroup({ founded, ended }: Group["fields"], locale: Locale, now: Date): FactLine[] {
  const t = translator(locale);
  return [
    {
      label: isToCome(founded, now) ? t("schools:coming.founded") : t("kinds:field.founded"),
      value: founded && formatEdtf(founded, locale),
    },
    {
      label: isToCome(ended, now) ? t("schools:coming.ended") : t("kinds:field.ended"),
      value: ended && formatEdtf(ended, locale),
    },
  ];
}
