import { usualLength } from "./clock";
import { inProgrammeOrder } from "./released";

type Timed = { day: string | null; start: number | null; end: number | null; track: string };
export type PlacedSession<S> = { session: S; row: number; rows: number };
export type GridDay<S> = { day: string; lanes: PlacedSession<S>[][] };
export type GridLayout<S> = { firstRow: number; rowCount: number; days: GridDay<S>[] };

/** Minutes of a row. */
export const gridStep = 15;

function place<S extends Timed>(session: S): PlacedSession<S> {
  const start = session.start ?? 0;
  const row = Math.floor(start / gridStep);
  const last = Math.ceil((session.end ?? start + usualLength) / gridStep);
  return { session, row, rows: Math.max(1, last - row) };
}

/** Puts each session into the first lane of its day that is free. */
function lanesOf<S extends Timed>(sessions: S[]): PlacedSession<S>[][] {
  const lanes: PlacedSession<S>[][] = [];
  for (const placed of inProgrammeOrder(sessions).map(place)) {
    const isFree = (lane: PlacedSession<S>[]) => lane.every(({ row, rows }) => row + rows <= placed.row);
    const lane = lanes.find(isFree);
    if (lane) lane.push(placed);
    else lanes.push([placed]);
  }
  return lanes;
}

/** Days as columns, quarters of an hour as rows. Sessions without day or hour are only in the list. */
export function programmeGrid<S extends Timed>(sessions: readonly S[]): GridLayout<S> {
  const timed = sessions.filter(({ day, start }) => day !== null && start !== null);
  const byDay = Map.groupBy(timed, ({ day }) => day ?? "");
  const days = [...byDay.keys()].toSorted().map((day) => ({ day, lanes: lanesOf(byDay.get(day) ?? []) }));
  const placed = days.flatMap(({ lanes }) => lanes.flat());
  const perHour = 60 / gridStep;
  const firstRow = Math.floor(Math.min(...placed.map(({ row }) => row)) / perHour) * perHour;
  const lastRow = Math.ceil(Math.max(...placed.map(({ row, rows }) => row + rows)) / perHour) * perHour;
  return placed.length === 0 ? { firstRow: 0, rowCount: 0, days } : { firstRow, rowCount: lastRow - firstRow, days };
}
