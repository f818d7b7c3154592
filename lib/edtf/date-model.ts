export type Precision = "century" | "decade" | "year" | "semester" | "quarter" | "season" | "month" | "day";

/** `~` approximate, `?` uncertain, `%` both. */
export type Qualifier = "" | "~" | "?" | "%";

/** One date, however coarse. `part` counts the season, quarter or semester within its year, from 1. */
export type EdtfDate = {
  kind: "date";
  precision: Precision;
  qualifier: Qualifier;
  year: number;
  month?: number;
  day?: number;
  part?: number;
  /** First and last ISO day that the date may mean. */
  earliest: string;
  latest: string;
};

/** `open`: goes on (`..`). `unknown`: there is an end, nobody wrote it down (nothing after the slash). */
export type IntervalEnd = EdtfDate | "open" | "unknown";

export type EdtfInterval = { kind: "interval"; from: IntervalEnd; to: IntervalEnd };

/** One single date, not known which, between the two: "a day in the second half of November". */
export type EdtfOneOf = { kind: "oneOf"; from: EdtfDate; to: EdtfDate };

export type Edtf = EdtfDate | EdtfInterval | EdtfOneOf;
