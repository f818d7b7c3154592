import { measureText, round } from "./text-lines";
import { planColumns, type Stretch, strandColumnsOf } from "./weave-columns";
import { besideTheirNetwork, stringCord, stringOn } from "./weave-cord";
import type { WeaveCity, WeaveLayout, WeaveRecord, WeaveSize, WeaveTie, YearMark } from "./weave-model";
import { tieLineHeight, yearLabelSize } from "./weave-model";
import { chooseTies, labelStrands, weaveStrand } from "./weave-strands";

/** Room for the years below the cords. */
const axisHeight = 34;

/**
 * Cities are horizontal cords with the knots of their records, from left to right as they began. What several cities
 * share is a red strand woven through their cords. The layout depends on the input only, so the same directory always
 * gives the same drawing.
 */
export function layoutWeave(
  cities: WeaveCity[],
  records: WeaveRecord[],
  ties: WeaveTie[],
  size: WeaveSize,
): WeaveLayout {
  const rows = cities.slice(0, size.cities);
  const shared = chooseTies(ties, rows, size.ties);
  const start = size.names + 14;
  const slots = Math.floor((size.width - start - 8) / size.slot);
  const strung = rows.map((city) => besideTheirNetwork(records.filter((record) => record.cityId === city.id)));
  const stretches = planColumns(strung, shared, slots);
  const columns = strandColumnsOf(stretches, shared);
  const labels = labelStrands(shared, columns, size, start);
  const head = Math.max(0, ...labels.map(({ lines, above }) => lines.length * tieLineHeight + above)) + 34;
  const rowY = (row: number) => head + size.pitch * row + 16;
  const slotX = (slot: number) => start + size.slot * (slot + 0.5);
  const cords = rows.map((city, row) => {
    const places = stringOn(strung[row] ?? [], stretches, columns, row);
    return stringCord(city, row, places, slotX, { start, end: size.width - 4, y: rowY(row) });
  });
  const strands = shared.map((tie, index) => {
    const frame = { x: slotX(columns[index] ?? 0), top: head - 14, bottom: rowY(rows.length - 1) + 30 };
    return weaveStrand(tie, rows, labels[index]!, { ...frame, rowY, parity: index });
  });
  const height = Math.ceil(rowY(rows.length - 1) + 36) + axisHeight;
  const years = markYears(stretches, (slot) => start + size.slot * slot);
  return { width: size.width, height, cordStart: start, cords, strands, years };
}

/** Room for "no date" in any language. */
const undatedWidth = 72;

/** The beginnings of the years that have room for their number. */
function markYears(stretches: Stretch[], slotStart: (slot: number) => number): YearMark[] {
  let free = 0;
  return stretches.flatMap(({ year, first }) => {
    const x = slotStart(first);
    if (x < free) return [];
    free = x + (year === null ? undatedWidth : measureText(String(year), yearLabelSize)) + 14;
    return [{ x: round(x), year }];
  });
}
