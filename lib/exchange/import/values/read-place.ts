import type { Position } from "geojson";
import { moveArea, readArea } from "@/lib/spreadsheets/cells/areas";
import type { NumberStyle } from "@/lib/spreadsheets/cells/numbers";
import { pairIn, pairInTwoCells } from "@/lib/spreadsheets/cells/positions";
import { type PositionReading, positionOf } from "@/lib/spreadsheets/doctor/coordinates";
import type { PositionColumns } from "@/lib/spreadsheets/doctor/find-positions";
import type { GeoPlace } from "../plan/places";
import type { TargetReading } from "../targets/model";
import type { ReadValue } from "./read-value";

const placeTargets = ["latitude", "longitude", "position"] as const;
type PlaceTarget = (typeof placeTargets)[number];

export const isPlaceTarget = (reads: TargetReading): reads is PlaceTarget =>
  placeTargets.some((target) => target === reads);

/** What the cells of a row say about its place, with the names of their columns. */
export type PlaceCells = Partial<Record<PlaceTarget, { text: string; numbers: NumberStyle | null; column: string }>>;

const usualStyle: NumberStyle = { decimal: ".", isCertain: true };

/** Six decimals are a decimetre: what a projection adds beyond it is noise that would be a change each year. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

function placeOf([first, second]: [number, number], reading: PositionReading): GeoPlace | null {
  const place = positionOf(reading, first, second);
  if (!place || Math.abs(place.latitude) > 90 || Math.abs(place.longitude) > 180) return null;
  return { lat: round(place.latitude), lon: round(place.longitude) };
}

/** The place of a row; the column whose cell is no position; or nothing, when its cells are empty. */
export function readRowPlace(
  { latitude, longitude, position }: PlaceCells,
  positions: PositionColumns | null,
  chosen: PositionReading | null,
): { value: GeoPlace | null } | { wrong: string } {
  const usual = positions?.usual ?? "yx";
  const half = latitude ?? longitude;
  if (!half && !position) return { value: null };
  const styles = [latitude?.numbers ?? usualStyle, longitude?.numbers ?? usualStyle];
  const pair = half
    ? latitude && longitude && pairInTwoCells([latitude.text, longitude.text], styles)
    : pairIn(position!.text, usual);
  // Registers write zeros where they know no position.
  if (pair && pair[0] === 0 && pair[1] === 0) return { value: null };
  const place = pair ? placeOf(pair, chosen ?? { order: usual, epsg: null }) : null;
  return place ? { value: place } : { wrong: (half ?? position!).column };
}

/** The boundary in a cell, in degrees of longitude and latitude. */
export function readBoundary(cell: string, chosen: PositionReading | null): ReadValue {
  if (cell.trim() === "") return null;
  const move = ([x = Number.NaN, y = Number.NaN]: Position): Position | null => {
    const place = placeOf([x, y], chosen ?? { order: "xy", epsg: null });
    return place && [place.lon, place.lat];
  };
  const area = readArea(cell);
  const value = area && moveArea(area, move);
  return value ? { value } : { wrong: "area" };
}
