import { fold } from "../text/fold.ts";
import { isoDay } from "./calendar-day.ts";
import { dateWords, monthNamed, portionNamed, seasonNamed } from "./date-words.ts";
import { isEdtf } from "./parse.ts";

/** The EDTF of a typed date, both readings when it is ambiguous, or null when it is not a date. */
export type TypedDate = { edtf: string } | { either: [string, string] } | null;

const maxLength = 60;
const pad = (number: string | number) => String(number).padStart(2, "0");
const checked = (edtf: string): string | null => (isEdtf(edtf) ? edtf : null);

const isYear = (word: string | undefined) => /^[12]\d{3}$/.test(word ?? "");
const isDay = (word: string | undefined) => /^\d{1,2}$/.test(word ?? "");

/** Day before month, as in all six languages, unless only the other order is valid. */
const dayOf = (day: string, month: string, year: string): string | null =>
  checked(isoDay(Number(year), Number(month), Number(day))) ??
  checked(isoDay(Number(year), Number(day), Number(month)));

/** "1. 9. 2021", "1/9/2021", "2021/09/01", "9/2021", "2021.9" */
function readNumbers(text: string): string | null {
  const parts = text.split(/\s*[./ -]\s*/);
  const [first = "", second = "", third = ""] = parts;
  if (!parts.every((part) => /^\d+$/.test(part))) return null;
  if (parts.length === 3 && isYear(third)) return dayOf(first, second, third);
  if (parts.length === 3 && isYear(first)) return checked(`${first}-${pad(second)}-${pad(third)}`);
  if (parts.length !== 2) return null;
  if (isYear(second) && isDay(first) && Number(first) <= 12) return checked(`${second}-${pad(first)}`);
  return isYear(first) && isDay(second) && Number(second) <= 12 ? checked(`${first}-${pad(second)}`) : null;
}

/** "24. dubna 2019", "setembre 2021", "September 24, 2019", "hösten 2019", "winter 2019–2020", "first quarter of 2024" */
function readWords(text: string): string | null {
  const words = dateWords(text);
  const years = words.flatMap((word) => (/^[12]\d{3}(-[12]\d{3})?$/.test(word) ? [word.slice(0, 4)] : []));
  const named = words.filter((word) => /^\p{L}/u.test(word));
  const days = words.filter(isDay);
  const portion = years.length === 1 ? portionNamed(words.filter((word) => !word.startsWith(years[0]!))) : 0;
  if (portion > 0) return checked(`${years[0]}-${portion}`);
  if (years.length !== 1 || named.length !== 1 || years.length + named.length + days.length !== words.length)
    return null;
  const [year, word, day] = [years[0]!, named[0]!, days[0]];
  const [month, season] = [monthNamed(word), seasonNamed(word)];
  if (season && days.length === 0) return checked(`${year}-${season}`);
  if (!month || days.length > 1) return null;
  return checked(day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`);
}

function readOne(text: string): string | null {
  return checked(text.toUpperCase()) ?? readNumbers(text) ?? readWords(text);
}

/** "2021/22", "2021–2022" */
function readYears(text: string): string | null {
  const [, first = "", second = ""] = /^([12]\d{3})\s*[/-]\s*(\d{4}|\d{2})$/.exec(dateWords(text).join(" ")) ?? [];
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  const isNext = Number(last) === Number(first) + 1;
  // Two digits must be the next year, because "2021/10" is a month.
  return first && (second.length === 4 || isNext) ? checked(`${first}/${last}`) : null;
}

/** Completes the first date of a range from the second: "24.–26. 4. 2019", "24 April – 2 May 2019", "May–June 2019". */
function complete(first: string, second: string): string {
  const words = dateWords(second);
  const missing = (count: number) => words.slice(-count).join(" ");
  const input = dateWords(first);
  if (input.some((word) => isYear(word))) return first;
  if (input.length === 1 && isDay(input[0]) && words.length === 3) return `${input[0]} ${missing(2)}`;
  return `${first} ${missing(1)}`;
}

const rangeSigns = /\s+-\s+|\s+(?:to|until|fins a|hasta|ate|till|az|al)\s+|-/g;

/** Splits at the first separator that leaves two dates. */
function readRange(text: string): string | null {
  const numbers = text.replace(/(\d)\s*[./]\s*(?=\d)/g, "$1 ");
  for (const sign of numbers.matchAll(rangeSigns)) {
    const [first, second] = [numbers.slice(0, sign.index), numbers.slice(sign.index + sign[0].length)];
    const [from, to] = [readOne(complete(first.trim(), second.trim())), readOne(second.trim())];
    if (from && to && !from.includes("/") && !to.includes("/")) return checked(`${from}/${to}`);
  }
  return null;
}

const sides: [RegExp, (date: string) => string][] = [
  [/^(?:since|from|des de|desde|sedan|fran|od|a partir de|a partir del)\s+(.+)$/, (date) => `${date}/..`],
  [/^(.+?)\s*-$/, (date) => `${date}/..`],
  [/^(?:until|till|to|fins a|fins al|hasta|tills|t o m|do|ate)\s+(.+)$/, (date) => `../${date}`],
  [
    /^(?:about|around|circa|cca|ca|c|cap a|cap al|hacia|omkring|kolem|asi|por volta de|cerca de)\.?\s+(.+)$/,
    (date) => `${date}~`,
  ],
];

function readSides(text: string): string | null {
  for (const [pattern, write] of sides) {
    const date = readOne(pattern.exec(text)?.[1] ?? "");
    if (date && !date.includes("/")) return checked(write(date));
  }
  return null;
}

/**
 * Parses a date typed in any of the six languages, or EDTF. "2021-22" is EDTF's summer of 2021 but usually means a
 * school year, so both are returned.
 */
export function readTypedDate(typed: string): TypedDate {
  const input = typed.trim();
  if (input.length > maxLength) return null;
  const text = fold(input);
  const years = readYears(text);
  if (isEdtf(input)) return years && /^\d{4}-\d\d$/.test(input) ? { either: [years, input] } : { edtf: input };
  const edtf = years ?? readSides(text) ?? readOne(text) ?? readRange(text);
  return edtf ? { edtf } : null;
}

/** Like `readTypedDate`, but an ambiguous date is taken as a school year. */
export function dateAsTyped(typed: string): string | null {
  const date = readTypedDate(typed);
  return date && ("edtf" in date ? date.edtf : date.either[0]);
}
