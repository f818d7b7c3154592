type Place = { lat: number; lon: number };

const kilometresPerDegree = 111.2;

/** Kilometres as the crow flies: exact enough in and around a city. */
export function kilometresBetween(one: Place, other: Place): number {
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, east) * kilometresPerDegree;
}
