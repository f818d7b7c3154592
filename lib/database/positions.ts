import { currentVersion } from "@/lib/serving/invalidation";
import { shareInProcess } from "@/lib/serving/shared";

// How far PostgreSQL's log was written when this process last heard of a save. A replica that has replayed it up to
// there shows everything that any process was told of.

/** A place in PostgreSQL's write-ahead log; it grows with everything that is written. */
export type Position = bigint;

/** What the log had reached at a moment of this process's own clock, in milliseconds. */
type Mark = { at: number; position: Position };

const state = shareInProcess("positions", () => ({
  /** The invalidations that `position` includes. */
  version: -1,
  position: 0n,
  marks: [] as Mark[],
  listeners: new Set<() => void>(),
}));

/** One each second, for as long as a lag is told exactly. */
const mostMarks = 300;

/** From PostgreSQL's own way to write it, "16/B374D848". */
export function parsePosition(text: string): Position {
  const [high = "", low = ""] = text.split("/");
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

function mark(position: Position): void {
  const at = performance.now();
  const last = state.marks.at(-1);
  if (last && at - last.at < 500) return;
  state.marks.push({ at, position });
  if (state.marks.length > mostMarks) state.marks.shift();
}

/**
 * Notes how far the log was written after the invalidations up to `version`. A later position for the same ones is only
 * a mark: replicas need not wait for what no page shows.
 */
export function learnPosition(version: number, position: Position): void {
  mark(position);
  if (version <= state.version) return;
  state.version = version;
  state.position = position;
  for (const listener of state.listeners) listener();
}

/** Another server may answer now, whose log is at another place. */
export function forgetPositions(): void {
  state.version = -1;
  state.marks.length = 0;
}

/** What a replica must have replayed to show all saves that were heard of; undefined while that is not known. */
export function requiredPosition(): Position | undefined {
  return state.version === currentVersion() ? state.position : undefined;
}

/** For how many seconds at least a replica is behind that has replayed the log up to here. */
export function lagAt(reached: Position): number {
  const missed = state.marks.find(({ position }) => position > reached);
  return missed ? (performance.now() - missed.at) / 1_000 : 0;
}

/** Calls when a new position is required. Returns what ends that. */
export function onNewPosition(listener: () => void): () => void {
  state.listeners.add(listener);
  return () => void state.listeners.delete(listener);
}
