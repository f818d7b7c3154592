// `format` is not exported here, so that validating a date does not load the texts of six languages.
export {
  type Bounds,
  boundsOfText,
  edtfBounds,
  edtfOverlaps,
  edtfPrecision,
  edtfSortKey,
  exactDays,
  isExactDay,
} from "./bounds";
export type { Edtf, EdtfDate, EdtfInterval, EdtfOneOf, IntervalEnd, Precision, Qualifier } from "./date-model";
export { isEdtf, parseEdtf } from "./parse";
