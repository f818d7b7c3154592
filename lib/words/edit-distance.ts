/** Typing mistakes that a word of this length forgives: none in short words and in codes, where each sign counts. */
export function allowedDistance(word: string): 0 | 1 | 2 {
  if (word.length <= 3 || /\d/.test(word)) return 0;
  return word.length <= 7 ? 1 : 2;
}

/** Where two words that begin or end alike begin to differ, and how long the differing middles are. */
function differingMiddle(a: string, b: string): { start: number; aLength: number; bLength: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, aLength: a.length - start - end, bLength: b.length - start - end };
}

/** A row of the table: what the cells above, before and across (a swap) cost, one more each; never more than `far`. */
function rowOfTable(a: string, b: string, row: number, rows: [number[], number[]], max: number): number[] {
  const [twoAbove, above] = rows;
  const far = max + 1;
  const cell = (cells: number[], column: number) => cells[column] ?? far;
  const current = new Array<number>(b.length + 1).fill(far);
  if (row <= max) current[0] = row;
  for (let column = Math.max(1, row - max); column <= Math.min(b.length, row + max); column++) {
    const replaced = cell(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swapped = isSwapped ? cell(twoAbove, column - 2) + 1 : far;
    current[column] = Math.min(far, replaced, swapped, cell(above, column) + 1, cell(current, column - 1) + 1);
  }
  return current;
}

/**
 * How many letters were left out, added, mistaken or swapped with their neighbour (optimal string alignment).
 * Only a band of `max` around the diagonal is looked at; `max + 1` when the words are farther apart.
 */
export function editDistance(a: string, b: string, max: number): number {
  const { start, aLength, bLength } = differingMiddle(a, b);
  const far = max + 1;
  if (Math.abs(aLength - bLength) > max) return far;
  const [left, right] = [a.slice(start, start + aLength), b.slice(start, start + bLength)];
  let rows: [number[], number[]] = [[], Array.from({ length: bLength + 1 }, (_, column) => Math.min(column, far))];
  for (let row = 1; row <= aLength; row++) {
    const current = rowOfTable(left, right, row, rows, max);
    // A swap reaches back two rows, so one hopeless row alone does not decide.
    if (Math.min(...current) > max && Math.min(...rows[1]) > max) return far;
    rows = [rows[1], current];
  }
  return rows[1][bLength] ?? far;
}
