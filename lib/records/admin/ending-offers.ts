import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { dayOfInstant } from "@/lib/kinds/offers";
import { citiesOf, inCities } from "@/lib/records/review/cities";
import { dayColumn } from "@/lib/records/store/columns";
import { type Group, pointerTo, seen, shownAtOnce } from "./dashboard";
import { labelsOf } from "./labels";

/** An offer that ends so soon can still be prolonged before it disappears. */
const soonDays = 30;

/** Public records with an offer or need that ends soon, the next to end first. */
export async function readEndingOffers(actor: Actor, locale: Locale, now: Date): Promise<Group> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return { lines: [], total: 0 };
  const soon = new Date(now.getTime() + soonDays * 24 * 3_600_000);
  const ending = await database().offer.groupBy({
    by: ["recordId"],
    where: {
      shownUntilLatest: { gte: dayColumn(dayOfInstant(now))!, lte: dayColumn(dayOfInstant(soon))! },
      record: { ...inCities(cities), publication: "published" },
    },
    _min: { shownUntilLatest: true },
    orderBy: [{ _min: { shownUntilLatest: "asc" } }, { recordId: "asc" }],
  });
  const first = ending.slice(0, shownAtOnce);
  const ids = first.map(({ recordId }) => recordId);
  const [records, labels] = await Promise.all([
    database().record.findMany({ where: { id: { in: ids } }, select: seen }),
    labelsOf(actor, ids, locale),
  ]);
  const lines = first.flatMap(({ recordId, _min }) => {
    const record = records.find(({ id }) => id === recordId);
    const day = _min.shownUntilLatest?.toISOString().slice(0, 10) ?? null;
    return record ? [{ ...pointerTo(labels, record, locale), day }] : [];
  });
  return { lines, total: ending.length };
}
