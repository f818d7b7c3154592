import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type CityGround, readCityGround } from "@/lib/records/public/city-ground";
import type { RowOutcome } from "../model";
import { type Ours, readOurs } from "../plan/our-values";
import type { GeoPlace } from "../plan/places";
import type { Batch } from "../store/batch";
import { type PlanRow, toPlanRow } from "../store/rows";
import { type Linking, noLinks, readLinks } from "./read-links";

/** A record that a row could be, and who would have to do with another decision. */
export type Candidate = { named: Ours; values: Record<string, unknown>; place: GeoPlace | null; links: Linking };

export type DoubtfulPage = {
  row: PlanRow;
  position: number;
  count: number;
  previous: number | null;
  next: number | null;
  /** The next one that waits for a decision. */
  nextOpen: number | null;
  /** What was decided just before. */
  decidedLast: PlanRow | null;
  /** Other undecided rows with the same reasons. */
  alike: number[];
  candidates: Candidate[];
  /** Of the row; null when the file does not say it. */
  place: GeoPlace | null;
  /** For the map; null when there is nothing to draw. */
  ground: CityGround | null;
};

/** So many rows can be decided with one button. */
const mostAlike = 4_999;

/** The other undecided rows that could be one record, for the same reasons. */
async function readAlike({ id }: Batch, { number, candidates }: PlanRow): Promise<number[]> {
  const [candidate, ...others] = candidates;
  if (!candidate || others.length > 0) return [];
  const rows = await database().$queryRaw<{ number: number }[]>`
    SELECT "number" FROM "ImportRow" WHERE "importId" = ${id}::uuid AND "outcome" IN ('likely', 'doubtful')
      AND "number" <> ${number} AND "decision" IS NULL AND jsonb_array_length("candidates") = 1
      AND "candidates" -> 0 -> 'why' = ${JSON.stringify(candidate.why)}::jsonb
    ORDER BY "number" LIMIT ${mostAlike}`;
  return rows.map((row) => row.number);
}

const placeIn = (values: Readonly<Record<string, unknown>>) => (values.coordinates as GeoPlace | undefined) ?? null;

async function readCandidates(actor: Actor, batch: Batch, { row, candidates }: PlanRow, locale: Locale) {
  const ids = candidates.map(({ recordId }) => recordId);
  const [ours, links] = await Promise.all([
    readOurs(database(), batch, ids),
    batch.record ? readLinks(actor, batch.record, ids, locale) : new Map<string, Linking>(),
  ]);
  return [...ours.values()].map((named): Candidate => {
    const values = Object.keys(row.values).map((key) => [key, named.valueOf(key)]);
    return {
      ...{ named, values: Object.fromEntries(values), place: placeIn({ coordinates: named.valueOf("coordinates") }) },
      links: links.get(named.id) ?? noLinks,
    };
  });
}

/** Chooses the rows of a plan that a person has to decide about. */
export const doubtfulOf = (importId: string) => ({
  importId,
  outcome: { in: ["likely", "doubtful"] satisfies RowOutcome[] },
});

export type AskedDoubt = {
  /** The number of a row; null: the first one without a decision. */
  number: number | null;
  /** The row that was decided before. */
  last: number | null;
};

/** One doubtful row: the one that was asked for or the next after it. Null when there is none. */
export async function readDoubtful(
  actor: Actor,
  batch: Batch,
  asked: AskedDoubt,
  locale: Locale,
): Promise<DoubtfulPage | null> {
  const where = doubtfulOf(batch.id);
  const rows = database().importRow;
  const first = { orderBy: { number: "asc" } } as const;
  const found = await rows.findFirst({
    where: { ...where, ...(asked.number === null ? { decision: null } : { number: { gte: asked.number } }) },
    ...first,
  });
  if (!found) return null;
  const row = toPlanRow(found);
  const { number } = row;
  const after = { ...where, number: { gt: number } };
  const [candidates, alike, count, before, previous, next, nextOpen, last] = await Promise.all([
    readCandidates(actor, batch, row, locale),
    readAlike(batch, row),
    rows.count({ where }),
    rows.count({ where: { ...where, number: { lt: number } } }),
    rows.findFirst({
      where: { ...where, number: { lt: number } },
      orderBy: { number: "desc" },
      select: { number: true },
    }),
    rows.findFirst({ where: after, ...first, select: { number: true } }),
    rows.findFirst({ where: { ...after, decision: null }, ...first, select: { number: true } }),
    asked.last === null ? null : rows.findFirst({ where: { ...where, number: asked.last, decision: { not: null } } }),
  ]);
  const place = placeIn(row.row.values);
  const isPlaced = place !== null || candidates.some((candidate) => candidate.place !== null);
  return {
    ...{ row, candidates, alike, count, position: before + 1, place },
    ground: isPlaced ? ((await readCityGround(batch.cityId, locale)) ?? null) : null,
    ...{ previous: previous?.number ?? null, next: next?.number ?? null, nextOpen: nextOpen?.number ?? null },
    decidedLast: last && toPlanRow(last),
  };
}
