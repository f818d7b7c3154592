import type { PartedSpot } from "./part-points";

/** Connects a knot that was moved aside with its true position. */
export function LeaderLine({ spot }: { spot: PartedSpot }) {
  if (!spot.from) return null;
  return <path d={`M${spot.from.x} ${spot.from.y}L${spot.x} ${spot.y}`} className="leader" />;
}
