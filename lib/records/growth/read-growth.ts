import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Locale } from "@/lib/i18n/locales";
import { labelsOf } from "@/lib/records/admin/labels";
import { countGrowth, type Increment, type Measure } from "./count";

export type GrowthCounts = Record<Measure, number>;
export type MonthCounts = { month: string; counts: GrowthCounts };
export type CityCounts = { id: string | null; label: string | null; counts: GrowthCounts };
export type Growth = { months: MonthCounts[]; cities: CityCounts[] };

const shownMonths = 12;
/** In milliseconds: the numbers may be this old, so that looking at them costs nothing. */
const freshFor = 10 * 60_000;

let kept: { at: number; increments: Promise<Increment[]> } | null = null;

/** The first days of the last twelve months, the earliest first. */
function monthsUntil(now: Date): Date[] {
  const first = (back: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
  return Array.from({ length: shownMonths }, (_, index) => first(shownMonths - 1 - index));
}

/** Counted at most once in ten minutes per process. */
function countedLately(now: Date): Promise<Increment[]> {
  const isFresh = kept !== null && now.getTime() - kept.at < freshFor && now.getTime() >= kept.at;
  if (kept === null || !isFresh) {
    const increments = countGrowth(monthsUntil(now)[0]!, now);
    kept = { at: now.getTime(), increments };
    // A failure is not kept.
    increments.catch(() => {
      kept = null;
    });
  }
  return kept.increments;
}

function sum(increments: readonly Increment[]): GrowthCounts {
  const counts: GrowthCounts = { records: 0, organisations: 0, people: 0, languages: 0, confirmed: 0, unanswered: 0 };
  for (const { measure, count } of increments) counts[measure] += count;
  return counts;
}

/** How much there was at the end of each of the last twelve months, and there is now per city. Null: not allowed. */
export async function readGrowth(actor: Actor, city: string, locale: Locale, now: Date): Promise<Growth | null> {
  if (!can(actor, "readGrowth", { cityId: null })) return null;
  const all = await countedLately(now);
  const some = city ? all.filter(({ cityId }) => cityId === city) : all;
  const months = monthsUntil(now).map((day) => {
    const month = day.toISOString().slice(0, 7);
    return { month, counts: sum(some.filter((one) => one.month <= month)) };
  });
  const ids = [...new Set(all.map(({ cityId }) => cityId))];
  const labels = await labelsOf(
    actor,
    ids.flatMap((id) => id ?? []),
    locale,
  );
  const cities = ids
    .map((id) => ({
      id,
      label: id ? (labels.get(id)?.label ?? id) : null,
      counts: sum(all.filter(({ cityId }) => cityId === id)),
    }))
    .sort((a, b) => b.counts.records - a.counts.records || (a.label ?? "").localeCompare(b.label ?? "", locale));
  return { months, cities };
}
