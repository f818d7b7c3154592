import { readTypedDate } from "../../edtf/typed-date.ts";
import { isAreaCell } from "./areas.ts";
import { DateCounter, type DateStyle } from "./dates.ts";
import { detectNumberStyle, isMissing, type NumberStyle, readCellNumber } from "./numbers.ts";
import { isHalfPosition, isPosition } from "./positions.ts";

/** What a column holds, for the person who says what it means. */
export type ColumnProfile = {
  filled: number;
  /** Cells with a mark for "not known", such as "..". */
  missing: number;
  /** Distinct cells, counted up to a limit. */
  distinct: number;
  /** The distinct cells with their counts, most frequent first, when there are few. */
  values: { value: string; count: number }[] | null;
  samples: string[];
  content: ColumnContent;
  numbers: NumberStyle | null;
  /** How it writes dates that can be read both ways; null when it has none. */
  dates: DateStyle | null;
};

export type ColumnContent =
  | "empty"
  | "number"
  | "code"
  | "date"
  | "email"
  | "webAddress"
  | "phone"
  /** A whole position in each cell; half of one, in degrees and minutes; a boundary. */
  | "position"
  | "halfPosition"
  | "area"
  | "text";

/** In letters: longer cells are told apart by their beginning, and not listed. */
const longestListed = 400;
const limits = { distinct: 5_000, listed: 200, kept: 400 };
/** Catalonia has 947 municipalities: values that come again and again are listed when there are more of them too. */
const repeated = { listed: 2_000, letters: 40_000, times: 3 };

const patterns: [ColumnContent, RegExp][] = [
  ["email", /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ["webAddress", /^(https?:\/\/|www\.)\S+$/i],
  ["date", /^(\d{4}-\d\d-\d\d|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4})([ T]\d\d:\d\d.*)?$/],
  ["code", /^(0\d+|\d{5,}[A-Z]?|[A-Z]{1,4}\d{3,}[A-Z0-9]*)$/],
  ["phone", /^\+?\d[\d\s/()-]{7,}$/],
];

/** "24. dubna 2019": a day, not only a year among words. */
const isWrittenDate = (cell: string) => {
  if (cell.length > 40 || !/\d/.test(cell) || !/\b[12]\d{3}\b/.test(cell) || !/\p{L}{3}/u.test(cell)) return false;
  const date = readTypedDate(cell);
  return date !== null && "edtf" in date && /^\d{4}-\d\d-\d\d$/.test(date.edtf);
};

function contentOf(cell: string): ColumnContent {
  if (isAreaCell(cell)) return "area";
  const [content] = patterns.find(([, pattern]) => pattern.test(cell)) ?? [];
  if (content) return content;
  const isNumber =
    readCellNumber(cell, { decimal: ".", isCertain: true }) || readCellNumber(cell, { decimal: ",", isCertain: true });
  if (isNumber) return "number";
  if (isPosition(cell)) return "position";
  if (isHalfPosition(cell)) return "halfPosition";
  return isWrittenDate(cell) ? "date" : "text";
}

/** Profiles one column as its cells arrive. */
export class ColumnProfiler {
  #filled = 0;
  #missing = 0;
  readonly #values = new Map<string, number>();
  readonly #contents = new Map<ColumnContent, number>();
  readonly #kept: string[] = [];
  readonly #dates = new DateCounter();
  #hasLong = false;

  add(cell: string): void {
    const text = cell.trim();
    if (text === "") return;
    if (isMissing(text)) {
      this.#missing += 1;
      return;
    }
    this.#filled += 1;
    if (text.length > longestListed) this.#hasLong = true;
    const value = text.slice(0, longestListed);
    const count = this.#values.get(value);
    if (count !== undefined || this.#values.size < limits.distinct) this.#values.set(value, (count ?? 0) + 1);
    const content = contentOf(text);
    if (content === "date") this.#dates.add(text);
    this.#contents.set(content, (this.#contents.get(content) ?? 0) + 1);
    if (content === "number" && this.#kept.length < limits.kept) this.#kept.push(text);
  }

  #content(): ColumnContent {
    const [first] = [...this.#contents].sort((a, b) => b[1] - a[1]);
    if (!first) return "empty";
    const numbers = (this.#contents.get("number") ?? 0) + (this.#contents.get("code") ?? 0);
    if (first[0] === "number" && this.#contents.has("code") && numbers >= this.#filled * 0.95) {
      const hasZero = [...this.#values.keys()].some((value) => /^0\d/.test(value));
      return hasZero ? "code" : "number";
    }
    return first[1] >= this.#filled * 0.9 ? first[0] : "text";
  }

  #isListed(): boolean {
    const { size } = this.#values;
    if (this.#hasLong || size > repeated.listed) return false;
    if (size <= limits.listed) return true;
    const letters = [...this.#values.keys()].reduce((sum, value) => sum + value.length, 0);
    return this.#filled >= size * repeated.times && letters <= repeated.letters;
  }

  finish(): ColumnProfile {
    const content = this.#content();
    const values = [...this.#values].map(([value, count]) => ({ value, count }));
    return {
      filled: this.#filled,
      missing: this.#missing,
      distinct: this.#values.size,
      values: this.#isListed() ? values.sort((a, b) => b.count - a.count) : null,
      samples: [...this.#values.keys()].slice(0, 3),
      content,
      numbers: content === "number" ? detectNumberStyle(this.#kept) : null,
      dates: this.#dates.finish(),
    };
  }
}
