import fc from "fast-check";

const twoDigits = fc.integer({ min: 0, max: 42 }).map((number) => String(number).padStart(2, "0"));
const year = fc.oneof(fc.integer({ min: 1000, max: 2999 }).map(String), fc.constantFrom("201X", "19XX"));
const qualifier = fc.constantFrom("", "", "~", "?", "%");

const date = fc
  .tuple(year, fc.array(fc.oneof(twoDigits, fc.constant("XX")), { maxLength: 2 }), qualifier)
  .map(([first, rest, mark]) => [first, ...rest].join("-") + mark);

const end = fc.oneof(date, fc.constantFrom("", ".."));

/** Texts with the form of a date; about half of them are valid. */
export const anyEdtf = fc.oneof(
  date,
  fc.tuple(end, end).map(([from, to]) => `${from}/${to}`),
  fc.tuple(date, date).map(([from, to]) => `[${from}..${to}]`),
);
