import { isMonthName } from "../edtf/date-words.ts";
import { fold } from "./fold.ts";

/** "dubna 2019", "9. 2021": what follows a day. */
export function isRestOfDate(rest: string): boolean {
  // "maj" is the shortest month: what is shorter is not looked up, for a text may have thousands of items.
  const word = /^\s*(\p{Ll}[\p{L}’']{2,})/u.exec(rest)?.[1];
  return word ? isMonthName(fold(word)) : /^\s*\d{1,2}[.)]\s/.test(rest);
}
