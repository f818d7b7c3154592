/** A record of a thousand parts has fewer names; each is looked at several times. */
export const maxNames = 15_000;

/** Enough for most forms. Counted in bytes by the front door, in characters by the route. */
export const longestBody = 64 * 1_024;

/** Record forms: without script all fields of a long network are sent, and an accent takes six characters. */
const longestRecord = 1_048_576;

/** One call of a mail provider: a thousand events. */
export const longestEvents = 1_048_576;

/** The routes with a larger limit, for the front door and the route itself. */
export const longestBodies: Readonly<Record<string, number>> = {
  "/api/admin/records/save": longestRecord,
  "/api/admin/translations/save": longestRecord,
  "/api/mail/events": longestEvents,
};
