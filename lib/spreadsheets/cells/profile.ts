import { detectNumberStyle, isMissing, type NumberStyle, readCellNumber } from "./numbers.ts";

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
};

export type ColumnContent = "empty" | "number" | "code" | "date" | "email" | "webAddress" | "phone" | "text";

const limits = { distinct: 5_000, listed: 200, kept: 400 };

const patterns: [ColumnContent, RegExp][] = [
  ["email", /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ["webAddress", /^(https?:\/\/|www\.)\S+$/i],
  ["date", /^(\d{4}-\d\d-\d\d|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4})([ T]\d\d:\d\d.*)?$/],
  ["code", /^(0\d+|\d{5,}[A-Z]?|[A-Z]{1,4}\d{3,}[A-Z0-9]*)$/],
  ["phone", /^\+?\d[\d\s/()-]{7,}$/],
];

function contentOf(cell: string): ColumnContent {
  const [content] = patterns.find(([, pattern]) => pattern.test(cell)) ?? [];
  if (content) return content;
  return readCellNumber(cell, { decimal: ".", isCertain: true }) ||
    readCellNumber(cell, { decimal: ",", isCertain: true })
    ? "number"
    : "text";
}

/** Profiles one column as its cells arrive. */
export class ColumnProfiler {
  #filled = 0;
  #missing = 0;
  readonly #values = new Map<string, number>();
  readonly #contents = new Map<ColumnContent, number>();
  readonly #kept: string[] = [];

  add(cell: string): void {
    const text = cell.trim();
    if (text === "") return;
    if (isMissing(text)) {
      this.#missing += 1;
      return;
    }
    this.#filled += 1;
    const count = this.#values.get(text);
    if (count !== undefined || this.#values.size < limits.distinct) this.#values.set(text, (count ?? 0) + 1);
    const content = contentOf(text);
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

  finish(): ColumnProfile {
    const content = this.#content();
    const values = [...this.#values].map(([value, count]) => ({ value, count }));
    return {
      filled: this.#filled,
      missing: this.#missing,
      distinct: this.#values.size,
      values: values.length <= limits.listed ? values.sort((a, b) => b.count - a.count) : null,
      samples: [...this.#values.keys()].slice(0, 3),
      content,
      numbers: content === "number" ? detectNumberStyle(this.#kept) : null,
    };
  }
}
