import type { PartedSpot } from "./part-points";

/** From a knot that had to step aside to the place where it belongs. */
export function LeaderLine({ spot }: { spot: PartedSpot }) {
  if (!spot.from) return null;
  return <path d={`M${spot.from.x} ${spot.from.y}L${spot.x} ${spot.y}`} className="leader" />;
}
