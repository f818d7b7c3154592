export type Precision = "century" | "decade" | "year" | "semester" | "quarter" | "season" | "month" | "day";

/** As in EDTF: `~` approximate, `?` uncertain, `%` both. */
export type Qualifier = "" | "~" | "?" | "%";

/** A date of any precision. `part` is the number of the season, quarter or semester in its year, from 1. */
export type EdtfDate = {
  kind: "date";
  precision: Precision;
  qualifier: Qualifier;
  year: number;
  month?: number;
  day?: number;
  part?: number;
  /** First and last ISO day it can mean. */
  earliest: string;
  latest: string;
};

/** `open`: continues (`..`). `unknown`: has an end that is not recorded (nothing after the slash). */
export type IntervalEnd = EdtfDate | "open" | "unknown";

export type EdtfInterval = { kind: "interval"; from: IntervalEnd; to: IntervalEnd };

/** One unknown day between two dates, such as "a day in the second half of November". */
export type EdtfOneOf = { kind: "oneOf"; from: EdtfDate; to: EdtfDate };

export type Edtf = EdtfDate | EdtfInterval | EdtfOneOf;
