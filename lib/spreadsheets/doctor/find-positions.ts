import { readAngle } from "../cells/angles.ts";
import type { NumberStyle } from "../cells/numbers.ts";
import { type PositionOrder, pairIn, pairInTwoCells, readPosition } from "../cells/positions.ts";
import type { ColumnProfile } from "../cells/profile.ts";
import { type GeoPosition, type PositionReading, readingsOf } from "./coordinates.ts";
import type { Finding, FindingKind } from "./model.ts";

/**
 * Where a table has positions: in two columns or in one, which number usually comes first in what is written there, and
 * the ways in which it can be read.
 */
export type PositionColumns = { columns: number[]; usual: PositionOrder; readings: PositionReading[] };

export type FoundPositions = {
  positions: PositionColumns;
  findings: Finding[];
  /** How columns write numbers that could be read in two ways, where the places settle it. */
  styles: Map<number, NumberStyle>;
};

type CellsOf = (column: number) => readonly string[];

const positionName = {
  first:
    /^(lat|y|coord_?y|n|north(ing)?|pohjoinen|zem(ěpisná|episna|\.) ?(šířka|sirka)|šířka|sirka|bredd(grad)?)(?!\p{L})|[_ -](lat|y|n)$|latitud/iu,
  second:
    /^(lon|lng|long|x|coord_?x|e|east(ing)?|itä|zem(ěpisná|episna|\.) ?(délka|delka)|délka|delka|längd(grad)?)(?!\p{L})|[_ -](lon|lng|x|e)$|longitud/iu,
};

const wholeName = /coord|koord|souřadnic|souradnic|posici|position|ubicaci|localiza|geo.?(point|punt|loc)|wkt|gps/iu;

const point: NumberStyle = { decimal: ".", isCertain: true };
const comma: NumberStyle = { decimal: ",", isCertain: true };

/** The two columns that name a position. */
function namedPair(
  names: readonly string[],
  columns: readonly ColumnProfile[],
  cellsOf: CellsOf,
): [number, number] | null {
  // Some cells may be no numbers.
  const areRead = (column: number) => {
    const filled = cellsOf(column).filter((cell) => cell.trim() !== "");
    return filled.length > 0 && filled.filter((cell) => readAngle(cell) !== null).length >= filled.length * 0.5;
  };
  const isNumbers = (column: number) =>
    ["number", "code", "halfPosition"].includes(columns[column]?.content ?? "") || areRead(column);
  const first = names.findIndex((name, column) => positionName.first.test(name.trim()) && isNumbers(column));
  const second = names.findIndex(
    (name, column) => positionName.second.test(name.trim()) && column !== first && isNumbers(column),
  );
  return first >= 0 && second >= 0 ? [first, second] : null;
}

/** The column with a whole position or a boundary in each cell. */
function wholeColumn(names: readonly string[], columns: readonly ColumnProfile[], cellsOf: CellsOf): number | null {
  const holds = (column: number) => ["position", "area"].includes(columns[column]?.content ?? "");
  const areRead = (column: number) => {
    const filled = cellsOf(column).filter((cell) => cell.trim() !== "");
    return filled.length > 0 && filled.filter(readPosition).length >= filled.length * 0.8;
  };
  const found = names.findIndex((name, column) => holds(column) || (wholeName.test(name) && areRead(column)));
  return found < 0 ? null : found;
}

type Read = Omit<PositionColumns, "readings"> & { pairs: [number, number][]; styles: NumberStyle[] };

const isSomewhere = ([one, other]: [number, number]) => one !== 0 || other !== 0;

function readWhole(column: number, cells: readonly string[]): Read {
  const found = cells.flatMap((cell) => readPosition(cell) ?? []);
  const formats = found.filter(({ usual }) => usual === "xy").length;
  const usual = formats > found.length / 2 ? "xy" : "yx";
  const pairs = cells.flatMap((cell) => [pairIn(cell, usual)].flatMap((pair) => (pair ? [pair] : [])));
  return { columns: [column], usual, pairs: pairs.filter(isSomewhere), styles: [] };
}

/** Pairs of numbers in the first rows, read as the columns write them; in the other way when that is no place. */
function readPairs(
  pair: [number, number],
  columns: readonly ColumnProfile[],
  cellsOf: CellsOf,
  city: GeoPosition | null,
): Read {
  const [first, second] = pair.map(cellsOf);
  const own = pair.map((column) => columns[column]!.numbers ?? point);
  const others = own.every(({ isCertain }) => isCertain) ? [] : [point, comma];
  const ways = [own, ...others.map((style) => [style, style])];
  const tried = ways.map((styles): Read => {
    const pairs = first!.flatMap((cell, row) => {
      const found = pairInTwoCells([cell, second![row] ?? ""], styles);
      return found ? [found] : [];
    });
    return { columns: pair, usual: "yx", pairs: pairs.filter(isSomewhere), styles };
  });
  return tried.find(({ pairs }) => readingsOf(pairs, city).length > 0) ?? tried[0]!;
}

function findingsOf({ columns, usual, pairs }: Read, readings: readonly PositionReading[]): Finding[] {
  if (pairs.length === 0) return [];
  const [best] = readings;
  const finding = (kind: FindingKind): Finding[] => [{ kind, column: columns[0]!, count: pairs.length, examples: [] }];
  if (!best) return finding("impossibleCoordinates");
  if (best.epsg !== null) return finding("projectedCoordinates");
  return best.order === usual ? [] : finding("swappedCoordinates");
}

/** Finds the positions of a table, and the ways in which they can be read. */
export function findPositions(
  names: readonly string[],
  columns: readonly ColumnProfile[],
  cellsOf: CellsOf,
  city: GeoPosition | null,
): FoundPositions | null {
  const pair = namedPair(names, columns, cellsOf);
  const whole = pair ? null : wholeColumn(names, columns, cellsOf);
  if (!pair && whole === null) return null;
  const read = pair ? readPairs(pair, columns, cellsOf, city) : readWhole(whole!, cellsOf(whole!));
  const readings = readingsOf(read.pairs, city, read.usual);
  const styles = readings.length > 0 ? read.styles.map((style, at) => [read.columns[at]!, style] as const) : [];
  return {
    positions: { columns: read.columns, usual: read.usual, readings },
    findings: findingsOf(read, readings),
    styles: new Map(styles),
  };
}
