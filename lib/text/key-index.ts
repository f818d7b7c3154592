/** Two hashes of 32 bits. Among 250,000 keys two share both once in half a billion times. */
function hashes(key: string): [number, number] {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return [one >>> 0, other >>> 0];
}

function longer<A extends Int32Array | Uint32Array>(array: A, empty: A): A {
  empty.set(array);
  return empty;
}

/**
 * Which numbers belong to a key, for very many keys: a quarter of a million takes 8 MB, as a map of strings 50. Keys are
 * known by their hash only, so whoever must be sure compares what the numbers stand for.
 */
export class KeyIndex {
  #slots = 1_024;
  #ones = new Uint32Array(this.#slots);
  #others = new Uint32Array(this.#slots);
  /** The last number of the key, as its place in `#numbers` plus one; 0: the slot is free. */
  #last = new Int32Array(this.#slots);
  #keys = 0;
  #numbers = new Int32Array(1_024);
  /** The number of the same key before, in the same way. */
  #before = new Int32Array(1_024);
  #count = 0;

  #slotOf(one: number, other: number): number {
    let slot = one & (this.#slots - 1);
    while (this.#last[slot] !== 0 && (this.#ones[slot] !== one || this.#others[slot] !== other))
      slot = (slot + 1) & (this.#slots - 1);
    return slot;
  }

  #grow(): void {
    const [ones, others, last] = [this.#ones, this.#others, this.#last];
    this.#slots *= 2;
    [this.#ones, this.#others] = [new Uint32Array(this.#slots), new Uint32Array(this.#slots)];
    this.#last = new Int32Array(this.#slots);
    for (const [from, entry] of last.entries()) {
      if (entry === 0) continue;
      const slot = this.#slotOf(ones[from]!, others[from]!);
      [this.#ones[slot], this.#others[slot], this.#last[slot]] = [ones[from]!, others[from]!, entry];
    }
  }

  add(key: string, number: number): void {
    if (this.#keys * 2 > this.#slots) this.#grow();
    if (this.#count === this.#numbers.length) {
      this.#numbers = longer(this.#numbers, new Int32Array(this.#count * 2));
      this.#before = longer(this.#before, new Int32Array(this.#count * 2));
    }
    const [one, other] = hashes(key);
    const slot = this.#slotOf(one, other);
    if (this.#last[slot] === 0) this.#keys += 1;
    this.#numbers[this.#count] = number;
    this.#before[this.#count] = this.#last[slot]!;
    this.#count += 1;
    [this.#ones[slot], this.#others[slot], this.#last[slot]] = [one, other, this.#count];
  }

  has(key: string): boolean {
    return this.#last[this.#slotOf(...hashes(key))] !== 0;
  }

  /** In the order in which they were added. */
  get(key: string): number[] {
    const found: number[] = [];
    for (let entry = this.#last[this.#slotOf(...hashes(key))]!; entry !== 0; entry = this.#before[entry - 1]!)
      found.push(this.#numbers[entry - 1]!);
    return found.reverse();
  }
}
