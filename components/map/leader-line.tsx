import type { MovedSpot } from "./spread-out";

/** Connects a knot that was moved aside with its true position. */
export function LeaderLine({ spot }: { spot: MovedSpot }) {
  if (!spot.from) return null;
  return <path d={`M${spot.from.x} ${spot.from.y}L${spot.x} ${spot.y}`} className="leader" />;
}
