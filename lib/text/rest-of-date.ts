import { isMonthName } from "../edtf/date-words.ts";
import { fold } from "./fold.ts";

/** "dubna 2019", "9. 2021": what follows a day. */
export function isRestOfDate(rest: string): boolean {
  const word = /^\s*(\p{Ll}[\p{L}’']*)/u.exec(rest)?.[1];
  return word ? isMonthName(fold(word)) : /^\s*\d{1,2}[.)]\s/.test(rest);
}
