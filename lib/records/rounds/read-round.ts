import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import { isKindName } from "@/lib/kinds/index";
import { listQuery } from "@/lib/records/admin/list-query";
import { coveragePath, coverageTitle, parseCoverageQuery } from "@/lib/records/translation/coverage-query";
import type { Query } from "@/lib/routes/query";
import type { RoundStep } from "./place";
import { stepInRecords, stepToConfirm } from "./records";
import { stepInReviews } from "./reviews";
import { nextPath, pathInRound, type Round, roundOfPage } from "./round";
import { stepInTranslations, stepInWaiting } from "./translations";

/** The step from a place of a list, with the filters of the list and the rights of the actor. */
export function readStep(actor: Actor, { list, filters, after }: Round, locale: Locale, now: Date): Promise<RoundStep> {
  const steps = {
    translations: () => stepInTranslations(actor, filters, after, locale),
    waiting: () => stepInWaiting(actor, after, locale),
    records: () => stepInRecords(actor, filters, after, locale, now),
    confirm: () => stepToConfirm(actor, after, locale, now),
    reviews: () => stepInReviews(actor, after, locale),
  } satisfies Record<Round["list"], () => Promise<RoundStep>>;
  return steps[list]();
}

export type ListLink = { href: string; label: string };

/** The list of a round. */
export function listOf({ list, filters }: Round, locale: Locale): ListLink {
  const t = translator(locale);
  const { kind = "" } = filters;
  if (list === "translations") {
    const query = parseCoverageQuery(filters);
    const label = query.state ? coverageTitle(query, locale) : t("translation:coverage.title");
    return { href: coveragePath(locale, query), label };
  }
  if (list === "records" && isKindName(kind))
    return { href: `${adminPath(locale, kind)}?${listQuery(filters)}`, label: t(`kinds:plural.${kind}`) };
  if (list === "confirm") return { href: `/${locale}/admin/confirm`, label: t("work:nav.confirm") };
  if (list === "reviews") return { href: `/${locale}/admin/reviews`, label: t("work:nav.reviews") };
  return { href: `/${locale}/admin/translations`, label: t("translation:desk.waiting") };
}

/** The round as the page of one of its records shows it. */
export type RoundView = {
  at: number;
  of: number;
  isSaved: boolean;
  list: ListLink;
  /** Leads on without saving. */
  skip: string;
  /** Leads on after a save: the `next` of a form. */
  next: string;
};

/** The round that a page belongs to; null outside of one. */
export async function readRound(
  actor: Actor,
  query: Query,
  locale: Locale,
  now: Date = new Date(),
): Promise<RoundView | null> {
  const round = roundOfPage(query);
  if (!round?.after) return null;
  const { left } = await readStep(actor, round, locale, now);
  return {
    at: round.at,
    of: round.at + left,
    isSaved: round.isSaved,
    list: listOf(round, locale),
    skip: nextPath(locale, { ...round, isSaved: false }),
    next: nextPath(locale, { ...round, isSaved: true }),
  };
}

/** The page of the next record of a round; null at the end of its list. */
export async function nextInRound(actor: Actor, round: Round, locale: Locale, now: Date) {
  const { next, total } = await readStep(actor, round, locale, now);
  const to = next && pathInRound(next.href, { ...round, at: round.at + 1, after: next.place });
  return { to, total };
}
