/** A set of positions, a bit each: combining and counting a hundred thousand takes microseconds. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / 32));

export function bitsOf(size: number, positions: Iterable<number>): Bits {
  const bits = noBits(size);
  for (const position of positions) bits[position >>> 5]! |= 1 << (position & 31);
  return bits;
}

export const hasBit = (bits: Bits, position: number) => (bits[position >>> 5]! & (1 << (position & 31))) !== 0;

function copyBits(bits: Bits, words: number): Bits {
  const copy = new Uint32Array(Math.max(bits.length, words));
  copy.set(bits);
  return copy;
}

/** A copy with this position in it, longer where needed. */
export function withBit(bits: Bits, position: number): Bits {
  const copy = copyBits(bits, (position >>> 5) + 1);
  copy[position >>> 5]! |= 1 << (position & 31);
  return copy;
}

/** A copy without this position. */
export function withoutBit(bits: Bits, position: number): Bits {
  const copy = copyBits(bits, 0);
  copy[position >>> 5]! &= ~(1 << (position & 31));
  return copy;
}

// Sets of one index may differ in length: a set need not reach to the last position.

/** `size`: the number of positions. */
export function joinBits(size: number, sets: Bits[]): Bits {
  const joined = noBits(size);
  for (const set of sets) {
    const words = Math.min(joined.length, set.length);
    for (let word = 0; word < words; word++) joined[word]! |= set[word]!;
  }
  return joined;
}

export function commonBits(first: Bits, ...others: Bits[]): Bits {
  const words = Math.min(first.length, ...others.map((set) => set.length));
  const common = first.slice(0, words);
  for (const set of others) for (let word = 0; word < words; word++) common[word]! &= set[word]!;
  return common;
}

/** The positions of the first set that are not in the second. */
export function bitsOutside(first: Bits, second: Bits): Bits {
  const outside = first.slice();
  const words = Math.min(first.length, second.length);
  for (let word = 0; word < words; word++) outside[word]! &= ~second[word]!;
  return outside;
}

export function eachPosition(set: Bits, visit: (position: number) => void): void {
  for (let word = 0; word < set.length; word++)
    for (let bits = set[word]!; bits !== 0; bits &= bits - 1) visit(word * 32 + 31 - Math.clz32(bits & -bits));
}

/** The number of bits of a word. The sums add neighbouring bits, then pairs, then fours … */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many positions two sets have in common. */
export function countCommon(first: Bits, second: Bits): number {
  let count = 0;
  const words = Math.min(first.length, second.length);
  for (let word = 0; word < words; word++) {
    const common = first[word]! & second[word]!;
    if (common !== 0) count += countBits(common);
  }
  return count;
}

/** A set to count others in: only its words that are not empty, with their places. */
export type CountedIn = { words: Uint32Array; places: Uint32Array };

export function countedIn(set: Bits): CountedIn {
  const places = Uint32Array.from([...set.keys()].filter((place) => set[place] !== 0));
  return { places, words: places.map((place) => set[place]!) };
}

/** `countCommon` for a set in which hundreds of others are counted: quick where it has few positions. */
export function countIn({ words, places }: CountedIn, other: Bits): number {
  let count = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    if (place >= other.length) break;
    const common = words[index]! & other[place]!;
    if (common !== 0) count += countBits(common);
  }
  return count;
}
