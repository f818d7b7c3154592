import { boundsOfText } from "@/lib/edtf/index";
import type { CardFields } from "./card";
import { type KindName, kindNamed } from "./index";
import { dayOfInstant } from "./offers";

/** A record of such a kind happens and is over; those of other kinds go on. */
export const isEvent = (kind: KindName) => kindNamed(kind).period?.ongoing === false;

type Dates = Pick<CardFields, "start" | "end">;

/** The first and last possible day; null where they are open. As in the search entries. */
function daysOf({ start, end }: Dates) {
  const begin = boundsOfText(start);
  const last = end ? boundsOfText(end) : begin;
  return { earliest: begin.earliest, latest: last.latest };
}

/** True after the last possible day: "2027" may still be ahead in June 2027. */
export function isOver(dates: Dates, now: Date): boolean {
  const { latest } = daysOf(dates);
  return latest !== null && latest < dayOfInstant(now);
}

const afterAll = "9999-12-31";

/** The one that is over first stands first, so that "in 2027" stands after every day of 2027. */
function byNearest(one: Dates, other: Dates): number {
  const [a, b] = [daysOf(one), daysOf(other)];
  return compareDays(a.latest ?? afterAll, b.latest ?? afterAll) || compareDays(a.earliest ?? "", b.earliest ?? "");
}

/** The one that began last stands first, so that "2019" stands after every other meeting of 2019. */
const byNewest = (one: Dates, other: Dates): number =>
  compareDays(daysOf(other).earliest ?? "", daysOf(one).earliest ?? "");

const compareDays = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What is to come, nearest first, and what is over, newest first. Something imprecise stands last in its period. */
export function comingAndPast<C extends { fields: Dates }>(cards: readonly C[], now: Date): { coming: C[]; past: C[] } {
  const [coming, past] = [false, true].map((over) => cards.filter(({ fields }) => isOver(fields, now) === over));
  return {
    coming: coming!.toSorted((one, other) => byNearest(one.fields, other.fields)),
    past: past!.toSorted((one, other) => byNewest(one.fields, other.fields)),
  };
}
