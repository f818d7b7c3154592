import { isMissing } from "../../../spreadsheets/cells/numbers.ts";
import { type ColumnValues, type Splitter, splitters } from "../model.ts";

const mostDistinct = 400;
const longestValue = 80;

/** The values in a cell. */
export function splitCell(cell: string, splitter: Splitter | null): string[] {
  const parts = splitter === null ? [cell] : cell.split(splitter === " " ? /\s+/ : splitter);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== "" && !isMissing(part)))];
}

/** Counts the values of a column, with and without taking cells apart; which way it is shows at the end. */
export class ValueCounter {
  readonly #counts = new Map<Splitter | null, Map<string, number>>();
  #filled = 0;
  #hasLong = false;
  readonly #split = new Map<Splitter, number>();
  readonly #codes = new Map<Splitter, number>();

  add(cell: string): void {
    const text = cell.trim();
    if (text === "" || isMissing(text) || this.#hasLong) return;
    this.#filled += 1;
    if (text.length > 400) {
      this.#hasLong = true;
      this.#counts.clear();
      return;
    }
    for (const way of [null, ...splitters]) this.#count(way, splitCell(text, way));
  }

  #count(way: Splitter | null, parts: readonly string[]): void {
    const counts = this.#counts.get(way) ?? new Map<string, number>();
    this.#counts.set(way, counts);
    if (way !== null && parts.length > 1) {
      this.#split.set(way, (this.#split.get(way) ?? 0) + 1);
      if (parts.every((part) => /^[\p{Lu}\d][\p{Lu}\d._/-]{0,9}$/u.test(part)))
        this.#codes.set(way, (this.#codes.get(way) ?? 0) + 1);
    }
    if (counts.size > mostDistinct) return;
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  }

  /** A sign takes cells apart when that leaves clearly fewer values; spaces only between codes. */
  #splitter(): Splitter | null {
    const whole = this.#counts.get(null)?.size ?? 0;
    const fits = (way: Splitter) => {
      const times = this.#split.get(way) ?? 0;
      const size = this.#counts.get(way)?.size ?? 0;
      if (times < Math.max(1, this.#filled * 0.01)) return false;
      if (way === ";" || way === "|") return size <= Math.max(whole, 60);
      if (size >= whole) return false;
      return way === " " ? (this.#codes.get(way) ?? 0) === times : size <= 60 && size * 2 <= whole;
    };
    return splitters.find(fits) ?? null;
  }

  finish(): ColumnValues {
    if (this.#hasLong) return { splitter: null, values: null };
    const splitter = this.#splitter();
    const counts = this.#counts.get(splitter) ?? new Map<string, number>();
    const isListed = counts.size <= mostDistinct && ![...counts.keys()].some((value) => value.length > longestValue);
    const values = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
    return { splitter, values: isListed ? values : null };
  }
}
