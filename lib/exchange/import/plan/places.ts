import type { OurRecord, OurRecords } from "./our-records";

export type GeoPlace = { lat: number; lon: number };

/** Metres between two places, exact enough within a city. */
export function metresBetween(one: GeoPlace, other: GeoPlace): number {
  const [lat, lon] = [one.lat - other.lat, (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180)];
  return Math.hypot(lat, lon) * 111_320;
}

/** Cells of about 300 m, to find what is near without comparing everything. */
const cellOf = ({ lat, lon }: GeoPlace) => [Math.floor(lat / 0.003), Math.floor(lon / 0.003)] as const;

/** Finds the records near a place, of those that are looked at. */
export function nearIn(records: OurRecords, isLookedAt: (record: OurRecord) => boolean) {
  const byCell = records.by((record) => (record.place && isLookedAt(record) ? [cellOf(record.place).join()] : []));
  return (place: GeoPlace, metres: number): OurRecord[] => {
    const [row, column] = cellOf(place);
    const around = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => `${row + down},${column + right}`));
    return around
      .flatMap((key) => byCell.get(key) ?? [])
      .filter((record) => metresBetween(record.place!, place) <= metres);
  };
}
