/** Enough for nearly every form. Counted in bytes by the front door, in characters by the route. */
export const longestBody = 64 * 1_024;

/** Forms of records: without script every field of a long network is sent, the empty ones too, and accents are six signs each. */
const longestRecord = 1_048_576;

/** What a mail provider tells in one call: a thousand events with room to spare. */
export const longestEvents = 1_048_576;

/** The routes that take more than others; the front door and the route itself both look here. */
export const longestBodies: Readonly<Record<string, number>> = {
  "/api/admin/records/save": longestRecord,
  "/api/admin/translations/save": longestRecord,
  "/api/mail/events": longestEvents,
};
