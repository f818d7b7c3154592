import proj4 from "proj4";
import type { PositionOrder } from "../cells/positions.ts";

const krovak =
  "+proj=krovak +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=570.8,85.7,462.8,4.998,1.587,5.261,3.56 +units=m +no_defs";

/** The projected systems in which European cities publish positions. Definitions by EPSG. */
export const projections = {
  3879: "+proj=tmerc +lat_0=0 +lon_0=25 +k=1 +x_0=25500000 +y_0=0 +ellps=GRS80 +units=m +no_defs",
  3878: "+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=24500000 +y_0=0 +ellps=GRS80 +units=m +no_defs",
  3067: "+proj=utm +zone=35 +ellps=GRS80 +units=m +no_defs",
  25831: "+proj=utm +zone=31 +ellps=GRS80 +units=m +no_defs",
  25830: "+proj=utm +zone=30 +ellps=GRS80 +units=m +no_defs",
  3346: "+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9998 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs",
  5514: krovak,
  /** The same with axes to the south and west: Czech offices leave the minus signs out. */
  5513: krovak,
  3763: "+proj=tmerc +lat_0=39.6682583333333 +lon_0=-8.13310833333333 +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs",
  31256:
    "+proj=tmerc +lat_0=0 +lon_0=16.3333333333333 +k=1 +x_0=0 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m +no_defs",
  3006: "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs",
  2157: "+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=0.99982 +x_0=600000 +y_0=750000 +ellps=GRS80 +units=m +no_defs",
  3857: "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs",
} as const;
export type Epsg = keyof typeof projections;

export type GeoPosition = { latitude: number; longitude: number };

/** Europe with its islands: registers of other continents are not expected. */
const isInEurope = ({ latitude, longitude }: GeoPosition) =>
  latitude > 27 && latitude < 72 && longitude > -32 && longitude < 46;

/** Converts metres to degrees. Null when the result is no place on Earth. */
export function unproject(epsg: Epsg, x: number, y: number): GeoPosition | null {
  const place = epsg === 5513 ? [-x, -y] : [x, y];
  const [longitude = Number.NaN, latitude = Number.NaN] = proj4(projections[epsg], "WGS84", place);
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : null;
}

export type PositionReading = { order: PositionOrder; epsg: Epsg | null };

const readAs = ({ order, epsg }: PositionReading, first: number, second: number): GeoPosition | null => {
  const [x, y] = order === "xy" ? [first, second] : [second, first];
  return epsg === null ? { latitude: y, longitude: x } : unproject(epsg, x, y);
};

const distance = (a: GeoPosition, b: GeoPosition) =>
  Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180));

/** Half a degree: a school is not farther from its city. */
const nearCity = 0.5;

/**
 * The ways in which pairs of numbers are positions in Europe, near the city when it is known; the first is the most
 * likely. Degrees come first, in the usual order.
 */
export function readingsOf(
  pairs: readonly [first: number, second: number][],
  city: GeoPosition | null,
  usual: PositionOrder = "yx",
): PositionReading[] {
  const isDegrees = pairs.every(([first, second]) => Math.abs(first) <= 180 && Math.abs(second) <= 180);
  const systems: (Epsg | null)[] = isDegrees ? [null] : Object.keys(projections).map((key) => Number(key) as Epsg);
  const orders: PositionOrder[] = usual === "yx" ? ["yx", "xy"] : ["xy", "yx"];
  const readings = systems.flatMap((epsg) => orders.map((order): PositionReading => ({ order, epsg })));
  const fits = (reading: PositionReading) =>
    pairs.filter(([first, second]) => {
      const point = readAs(reading, first, second);
      return point !== null && isInEurope(point) && (!city || distance(point, city) < nearCity);
    }).length >=
    pairs.length * 0.9;
  return pairs.length === 0 ? [] : readings.filter(fits);
}

/** The position that two numbers mean in this reading. */
export const positionOf = readAs;
