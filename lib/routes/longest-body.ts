/** More than a record with a thousand parts needs; bounds the work per request. */
export const maxNames = 15_000;

/** 64 KB, enough for most forms. The front door counts bytes, the route characters. */
export const longestBody = 64 * 1_024;

/** Without JavaScript a record form sends all its fields, and each accented letter takes six characters. */
const maxRecordBytes = 1_048_576;

/** One request of a mail provider holds up to a thousand events. */
export const longestEvents = 1_048_576;

/** Routes with a larger limit, for the front door and the route. */
export const longestBodies: Readonly<Record<string, number>> = {
  // A hundred pages with notes.
  "/api/admin/collections/take": 524_288,
  // The values of a file, and the rows that somebody ticked.
  "/api/admin/imports/answer": maxRecordBytes,
  "/api/admin/imports/decide": maxRecordBytes,
  "/api/admin/records/save": maxRecordBytes,
  "/api/admin/translations/save": maxRecordBytes,
  "/api/mail/events": longestEvents,
};
