import { type Bits, bitsOf, countCommon, eachPosition, hasBit, withBit, withoutBit } from "./bits";
import { numberHas, withNumber, withoutNumber } from "./numbers";

/**
 * A list of document numbers as it stays in memory: a set of bits where that is smaller, which for a word of every third
 * document is a tenth of the list.
 */
export type KeptNumbers = Int32Array | Bits;

const isDense = (kept: KeptNumbers): kept is Bits => kept instanceof Uint32Array;

/** Of an ascending list. */
export function keepNumbers(numbers: Int32Array): KeptNumbers {
  const size = (numbers.at(-1) ?? 0) + 1;
  return size / 32 < numbers.length ? bitsOf(size, numbers) : numbers;
}

export function listNumbers(kept: KeptNumbers): Int32Array {
  if (!isDense(kept)) return kept;
  const numbers = new Int32Array(countCommon(kept, kept));
  let at = 0;
  eachPosition(kept, (number) => {
    numbers[at] = number;
    at += 1;
  });
  return numbers;
}

/** The list after a save of this document; the same where it had it, or not, before. */
export function keepAfterSave(kept: KeptNumbers, number: number, has: boolean): KeptNumbers {
  if (isDense(kept)) {
    if (hasBit(kept, number) === has) return kept;
    return has ? withBit(kept, number) : withoutBit(kept, number);
  }
  if (numberHas(kept, number) === has) return kept;
  return has ? withNumber(kept, number) : withoutNumber(kept, number);
}
