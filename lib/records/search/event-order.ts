import { Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { isEvent } from "@/lib/kinds/meeting-times";
import { dayOfInstant } from "@/lib/kinds/offers";
import { type Bits, bitsOf } from "./bits";
import type { FacetIndex } from "./facet-index";
import { entriesIn, selectPositions } from "./orders";

/** What is to come, nearest first, then what is over, newest first; as `comingAndPast` orders a few cards. */
type EventOrder = { order: Uint32Array; coming: Bits };
type Kept = { day: string; read: Promise<EventOrder> };

/** An index changes with every save of its kind, and the order with the day. */
const kept = new WeakMap<FacetIndex, Kept>();

async function readOrder(index: FacetIndex, kind: KindName, day: string): Promise<EventOrder> {
  const entries = entriesIn(kind, locales[0]);
  const [coming, past] = await Promise.all([
    selectPositions(
      index,
      Prisma.sql`SELECT "recordId" FROM ${entries} AND ("latest" IS NULL OR "latest" >= ${day}::date)
        ORDER BY "latest" NULLS LAST, "earliest" NULLS FIRST, "recordId"`,
    ),
    selectPositions(
      index,
      Prisma.sql`SELECT "recordId" FROM ${entries} AND "latest" < ${day}::date
        ORDER BY "earliest" DESC NULLS LAST, "recordId"`,
    ),
  ]);
  return { order: Uint32Array.from([...coming, ...past]), coming: bitsOf(index.ids.length, coming) };
}

/** The order of a kind whose records happen and are over. */
export function eventOrder(index: FacetIndex, kind: KindName, now: Date): Promise<EventOrder> {
  const day = dayOfInstant(now);
  const known = kept.get(index);
  if (known?.day === day) return known.read;
  const entry = { day, read: readOrder(index, kind, day) };
  kept.set(index, entry);
  entry.read.catch(() => kept.get(index) === entry && kept.delete(index));
  return entry.read;
}

/** Events by date come apart: what is to come, and what is over. A timeline shows them in one line. */
export const comesApart = (kind: KindName, sort: string, view: string | undefined) =>
  isEvent(kind) && sort === "date" && view !== "timeline";
