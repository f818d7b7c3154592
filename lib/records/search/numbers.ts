/** Ascending lists of document numbers. */

/** The place of a number, or where it would stand. */
function placeOf(numbers: Int32Array, wanted: number): number {
  let [from, until] = [0, numbers.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (numbers[middle]! < wanted) from = middle + 1;
    else until = middle;
  }
  return from;
}

export const numberHas = (numbers: Int32Array, wanted: number) => numbers[placeOf(numbers, wanted)] === wanted;

/** A copy with this number, which is not in it. */
export function withNumber(numbers: Int32Array, number: number): Int32Array {
  const place = placeOf(numbers, number);
  const copy = new Int32Array(numbers.length + 1);
  copy.set(numbers.subarray(0, place));
  copy[place] = number;
  copy.set(numbers.subarray(place), place + 1);
  return copy;
}

export const withoutNumber = (numbers: Int32Array, number: number) => numbers.filter((other) => other !== number);

/** From the bytes of four-byte integers that PostgreSQL sends, which are often in order. */
export function numbersFromBytes(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Int32Array(bytes.byteLength / 4);
  let isAscending = true;
  for (let at = 0; at < numbers.length; at++) {
    numbers[at] = view.getInt32(at * 4);
    if (at > 0 && numbers[at]! < numbers[at - 1]!) isAscending = false;
  }
  return isAscending ? numbers : numbers.sort();
}
