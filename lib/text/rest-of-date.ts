import { isMonthName } from "../edtf/date-words.ts";
import { fold } from "./fold.ts";

/** True for what can follow a day: "dubna 2019", "9. 2021". */
export function isRestOfDate(rest: string): boolean {
  // "maj" is the shortest month name. The length check keeps texts with thousands of items fast.
  const word = /^\s*(\p{Ll}[\p{L}’']{2,})/u.exec(rest)?.[1];
  return word ? isMonthName(fold(word)) : /^\s*\d{1,2}[.)]\s/.test(rest);
}
