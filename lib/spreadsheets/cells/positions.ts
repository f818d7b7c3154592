import { plainSigns, readAngle, readWithSides } from "./angles.ts";
import { type NumberStyle, readCellNumber } from "./numbers.ts";

/** `yx`: north before east, as people write positions; `xy`: east before north, as most formats do. */
export type PositionOrder = "yx" | "xy";
/** Two numbers in one cell, in the order in which they stand, and which order is usual for how they are written. */
export type PositionCell = { first: number; second: number; usual: PositionOrder };

const longest = 200;
const number = String.raw`([+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)`;
const wellKnown = new RegExp(
  String.raw`^(?:SRID=\d+;\s*)?POINT\s*(?:ZM?|M)?\s*\(\s*${number}(?:\s*[,;]\s+|\s+|,(?=\S*\.))${number}(?:\s+\S+){0,2}\s*\)$`,
  "i",
);

const decimal = (text: string) => Number(text.replace(",", "."));

function readWellKnown(text: string): PositionCell | null {
  const [, first, second] = wellKnown.exec(text) ?? [];
  return first && second ? { first: decimal(first), second: decimal(second), usual: "xy" } : null;
}

/** `{"type":"Point","coordinates":[2.17,41.38]}` */
function readGeometry(text: string): PositionCell | null {
  const [, first, second] =
    /^\{.*"type"\s*:\s*"Point".*"coordinates"\s*:\s*\[\s*([-\d.e+]+)\s*,\s*([-\d.e+]+)/is.exec(text) ?? [];
  return first && second ? { first: Number(first), second: Number(second), usual: "xy" } : null;
}

/** "lat: 41.38, lon: 2.17" */
function readNamed(text: string): PositionCell | null {
  const [, one, first = "", other, second = ""] =
    /^(lat|lon|lng)\p{L}*\s*[:=]?\s*(.+?)[\s,;]+(lat|lon|lng)\p{L}*\s*[:=]?\s*(.+)$/iu.exec(text) ?? [];
  const isNorth = (name: string | undefined) => name?.toLowerCase() === "lat";
  const [here, there] = [readAngle(first), readAngle(second)];
  if (here === null || there === null || isNorth(one) === isNorth(other)) return null;
  return isNorth(one) ? { first: here, second: there, usual: "yx" } : { first: there, second: here, usual: "yx" };
}

/** The signs between two numbers, the surest first: a comma can be a decimal one. */
const separators = [/\s*[;|/]\s*/, /\s*,\s+/, /(?<=["°'])\s*,?\s*(?=[-+]?\d+\s*°)/, /\s+/, /,/];

function partsOf(text: string): [string, string] | null {
  for (const separator of separators) {
    const parts = text.split(separator);
    if (parts.length === 2 && parts.every((part) => readAngle(part) !== null)) return [parts[0]!, parts[1]!];
  }
  // "41,3812,2,1699"
  const [, first, second] = /^([+-]?\d+,\d+),([+-]?\d+,\d+)$/.exec(text) ?? [];
  return first && second ? [first, second] : null;
}

/** "41,38" is a number, and "12 14" two of them that are no position. */
const isPrecise = (part: string) => /[.,°']\d|\d\s*°|\d\s+\d/.test(part) || /\d{4}/.test(part);

function readPlain(text: string): PositionCell | null {
  const parts = partsOf(plainSigns(text.replace(/^[[(]\s*|\s*[\])]$/g, "")));
  if (!parts?.every(isPrecise)) return null;
  return { first: readAngle(parts[0])!, second: readAngle(parts[1])!, usual: "yx" };
}

/** The position in a cell: WKT, GeoJSON, "lat, lon", degrees with minutes and letters; null when it is none. */
export function readPosition(cell: string): PositionCell | null {
  const text = cell.trim();
  if (text.length > longest || !/\d/.test(text)) return null;
  const sided = readWithSides(text);
  if (sided) return { first: sided.latitude, second: sided.longitude, usual: "yx" };
  return readWellKnown(text) ?? readGeometry(text) ?? readNamed(text) ?? readPlain(text);
}

/** The two numbers of a cell in the order that is usual in its column. */
export function pairIn(cell: string, usual: PositionOrder): [number, number] | null {
  const found = readPosition(cell);
  if (!found) return null;
  return found.usual === usual ? [found.first, found.second] : [found.second, found.first];
}

/** The two numbers of a position with a column for each, in degrees and minutes or as the columns write numbers. */
export function pairInTwoCells(
  cells: readonly [string, string],
  styles: readonly NumberStyle[],
): [number, number] | null {
  const sided = readWithSides(cells.join("; "));
  if (sided) return [sided.latitude, sided.longitude];
  const [first, second] = cells.map((cell, at) => readCellNumber(cell, styles[at]!)?.value ?? readAngle(cell));
  return first === null || second === null || first === undefined || second === undefined ? null : [first, second];
}

/** A cell that is surely a position, whatever its column is called. */
export function isPosition(cell: string): boolean {
  if (!/^[[({\s]*([-+\d]|[\p{L}]\s?\d|point|srid|lat|lon|lng|\{|n\p{L}*\s)/iu.test(cell)) return false;
  const found = readPosition(cell);
  if (!found) return false;
  const isDegrees = Math.abs(found.first) <= 180 && Math.abs(found.second) <= 180;
  return found.usual === "xy" || (isDegrees && (/[°NSEW]/.test(cell) || (cell.match(/[.,]\d\d/g) ?? []).length > 1));
}

/** One angle with its signs or a letter: half of a position. */
export const isHalfPosition = (cell: string): boolean =>
  /\d/.test(cell) &&
  cell.length < 40 &&
  /[°º˚]|\d\s+\d.*\p{L}$|\.\d+\s?[NSEWO]$/u.test(cell) &&
  readAngle(cell.replace(/\s*(?:\p{L}|[sj]\. ?š\.|[vz]\. ?d\.)$|^\p{L}\s*/u, "")) !== null;
