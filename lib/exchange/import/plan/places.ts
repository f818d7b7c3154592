export type GeoPlace = { lat: number; lon: number };

/** Metres between two places, exact enough within a city. */
export function metresBetween(one: GeoPlace, other: GeoPlace): number {
  const [lat, lon] = [one.lat - other.lat, (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180)];
  return Math.hypot(lat, lon) * 111_320;
}

/** Cells of about 300 m, to find what is near without comparing everything. */
const cellOf = ({ lat, lon }: GeoPlace) => [Math.floor(lat / 0.003), Math.floor(lon / 0.003)] as const;

/** Finds what is near a place. */
export class PlaceGrid<T extends { place: GeoPlace | null }> {
  readonly #cells = new Map<string, T[]>();

  constructor(items: Iterable<T>) {
    for (const item of items) {
      if (!item.place) continue;
      const key = cellOf(item.place).join();
      const list = this.#cells.get(key);
      if (list) list.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  near(place: GeoPlace, metres: number): T[] {
    const [row, column] = cellOf(place);
    const around = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => `${row + down},${column + right}`));
    return around
      .flatMap((key) => this.#cells.get(key) ?? [])
      .filter((item) => metresBetween(item.place!, place) <= metres);
  }
}
