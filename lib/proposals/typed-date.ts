import { isEdtf } from "@/lib/edtf";

const year = "(\\d{4})";
const month = "(1[0-2]|0?[1-9])";
const spellings: [RegExp, (...parts: string[]) => string][] = [
  [new RegExp(`^${month}\\s*[./-]\\s*${year}$`), (first, second) => `${second}-${first!.padStart(2, "0")}`],
  [new RegExp(`^${year}\\s*[./-]\\s*${month}$`), (first, second) => `${first}-${second!.padStart(2, "0")}`],
  // A school year: "2021–22", "2021/2022".
  [new RegExp(`^${year}\\s*[/–-]\\s*(\\d{2})$`), (first, second) => `${first}/${first!.slice(0, 2)}${second}`],
  [new RegExp(`^${year}\\s*[/–-]\\s*${year}$`), (first, second) => `${first}/${second}`],
];

/** A date as people write it ("2021", "9/2021", "9. 2021", "2021–22") as an imprecise date; null when it is none. */
export function dateAsTyped(typed: string): string | null {
  const text = typed.trim();
  for (const [pattern, write] of spellings) {
    const parts = pattern.exec(text);
    const date = parts && write(...parts.slice(1));
    if (date && isEdtf(date)) return date;
  }
  return isEdtf(text) ? text : null;
}
