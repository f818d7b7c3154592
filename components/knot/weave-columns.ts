// One direction of the drawing means time: its columns are years, the oldest on the left. Years in which nothing began
// take no room; where there is not enough, neighbouring years share their columns.

export type Dated = { year?: number | undefined };
/** Columns that belong together: years that begin with `year`, or what has no date. */
export type Stretch = { year: number | null; first: number; size: number };

/** How far strands are apart, so that their labels have room. */
const strandColumns = 3;

type Part = { years: number[]; knots: number[]; strands: number };

const needOf = ({ knots, strands }: Part) => Math.max(strandColumns * strands, strands + Math.max(0, ...knots));

function partOf(years: number[], cords: Dated[][], strands: Dated[]): Part {
  const isHere = ({ year }: Dated) => (years.length === 0 ? year === undefined : years.includes(year ?? Number.NaN));
  return { years, knots: cords.map((cord) => cord.filter(isHere).length), strands: strands.filter(isHere).length };
}

const join = (one: Part, other: Part): Part => ({
  years: [...one.years, ...other.years],
  knots: one.knots.map((count, cord) => count + (other.knots[cord] ?? 0)),
  strands: one.strands + other.strands,
});

const sumOf = (parts: Part[]) => parts.reduce((sum, part) => sum + needOf(part), 0);

/** Joins the two neighbouring years that save most columns, until all have room. */
function fitYears(years: Part[], room: number): Part[] {
  let parts = years;
  while (parts.length > 1 && sumOf(parts) > room) {
    const savings = parts
      .slice(1)
      .map((part, at) => needOf(parts[at]!) + needOf(part) - needOf(join(parts[at]!, part)));
    const at = savings.indexOf(Math.max(...savings));
    parts = [...parts.slice(0, at), join(parts[at]!, parts[at + 1]!), ...parts.slice(at + 2)];
  }
  return parts;
}

/** Shares the columns among the parts as they need them, all of them. */
function spread(parts: Part[], slots: number): Stretch[] {
  const total = Math.max(1, sumOf(parts));
  let [needed, first] = [0, 0];
  return parts.map((part) => {
    needed += needOf(part);
    const end = Math.round((needed * slots) / total);
    const stretch = { year: part.years[0] ?? null, first, size: end - first };
    first = end;
    return stretch;
  });
}

/** The stretches of the drawing from left to right, for the knots of each cord and the strands. */
export function planColumns(cords: Dated[][], strands: Dated[], slots: number): Stretch[] {
  const known = [...cords.flat(), ...strands].flatMap(({ year }) => year ?? []);
  const years = [...new Set(known)].sort((a, b) => a - b);
  const undated = partOf([], cords, strands);
  const rest = needOf(undated);
  const dated = fitYears(
    years.map((year) => partOf([year], cords, strands)),
    slots - rest,
  );
  return spread([...(rest > 0 ? [undated] : []), ...dated], slots);
}

/** The stretch of a year: the last that does not begin after it. */
export function stretchOf(stretches: Stretch[], { year }: Dated): Stretch | undefined {
  if (year === undefined) return stretches.find((stretch) => stretch.year === null);
  return stretches.findLast((stretch) => stretch.year !== null && stretch.year <= year);
}

/** The columns of strands that are in the order of time, evenly in their stretch. */
export function strandColumnsOf(stretches: Stretch[], strands: Dated[]): number[] {
  const mates = strands.map((strand) => stretchOf(stretches, strand));
  return mates.map((stretch, index) => {
    const [among, before] = [mates, mates.slice(0, index)].map((all) => all.filter((one) => one === stretch).length);
    return stretch ? stretch.first + Math.floor(((before! + 0.5) * stretch.size) / among!) : 0;
  });
}
