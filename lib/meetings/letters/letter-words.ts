import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { remember } from "@/lib/text/remember";
import { type Invited, type NameOf, nameCities } from "../cities/names";
import type { AnyDesk } from "../desk/desk";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import { type SharedStatement, statementsAbout } from "../review/agreement/shared-statements";
import { readBySchool } from "../review/school-part/read";
import { listVisits, type VisitLine } from "../visits/list";
import { noVisitors, readNumbers, type VisitNumbers } from "../visits/numbers";
import { type NewsOf, newsFor } from "./programme-news";

/** What the letters of a meeting say that is read for them: each of it once, however many letters there are. */
export type LetterWords = {
  /** What letters in a language call the meeting and its cities. */
  wordsIn: (locale: Locale) => Promise<{ meeting: ShownMeeting; nameOf: NameOf }>;
  newsOf: NewsOf;
  visitIn: (id: string, locale: Locale) => Promise<VisitLine | undefined>;
  numbersOf: (visitId: string) => Promise<VisitNumbers>;
  /** What the visitors of a school said about it. */
  saidAt: (visitId: string) => Promise<SharedStatement[]>;
};

/** `cities`: those to which the letters go. */
export function letterWords(tx: Database, desk: AnyDesk, cities: readonly Invited[]): LetterWords {
  const visitsIn = remember((locale: Locale) => listVisits(desk.id, locale));
  const numbers = remember(() => readNumbers(desk.id));
  return {
    wordsIn: remember(async (locale: Locale) => {
      const [meeting, nameOf] = await Promise.all([readShownMeeting(desk, locale), nameCities(cities, locale)]);
      return { meeting, nameOf };
    }),
    newsOf: newsFor(tx),
    visitIn: async (id, locale) => (await visitsIn(locale)).find((line) => line.id === id),
    saidAt: (visitId) => statementsAbout(tx, readBySchool(visitId)),
    numbersOf: async (visitId) => (await numbers()).get(visitId) ?? noVisitors,
  };
}
