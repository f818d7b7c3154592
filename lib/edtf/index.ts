// Without `format`, so that whoever only checks a date does not load the sentences of six languages.
export { type Bounds, edtfBounds, edtfOverlaps, edtfPrecision, edtfSortKey, exactDays, isExactDay } from "./bounds";
export type { Edtf, EdtfDate, EdtfInterval, EdtfOneOf, IntervalEnd, Precision, Qualifier } from "./date-model";
export { isEdtf, parseEdtf } from "./parse";
