import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { remember } from "@/lib/text/remember";
import { isProgressOver } from "../choices";
import { type Invited, type NameOf, nameCities } from "../cities/names";
import type { AnyDesk } from "../desk/desk";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import { type NamedPractice, namePractices } from "../follow-up/directory-practices";
import { type PromisedRow, readPromises } from "../follow-up/page";
import { type SharedStatement, statementsAbout } from "../review/agreement/shared-statements";
import { countUnanswered } from "../review/answers/suggestions";
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
  /** How many suggestions have no answer. */
  unanswered: () => Promise<number>;
  /** The public practices that a city tries. */
  triedBy: (invitationId: string, locale: Locale) => Promise<NamedPractice[]>;
  /** What somebody is asked about: promises that are neither kept nor given up. */
  openPromisesOf: (responsibleId: string) => Promise<PromisedRow[]>;
};

/** `cities`: those to which the letters go. */
export function letterWords(tx: Database, desk: AnyDesk, cities: readonly Invited[]): LetterWords {
  const promises = remember(() => readPromises(tx, desk.id));
  const tried = remember(() =>
    tx.takenHomePractice.findMany({ where: { settledAt: null, takenHome: { invitation: { meetingId: desk.id } } } }),
  );
  const triedIn = remember(async (locale: Locale) =>
    namePractices([...new Set((await tried()).map(({ practiceId }) => practiceId))], locale),
  );
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
    triedBy: async (id, locale) => {
      const ids = (await tried()).filter(({ invitationId }) => invitationId === id).map(({ practiceId }) => practiceId);
      return (await triedIn(locale)).filter((practice) => ids.includes(practice.id));
    },
    unanswered: remember(() => countUnanswered(desk.id, tx)),
    openPromisesOf: async (id) =>
      (await promises()).filter(
        ({ answer, followUp }) => answer?.responsibleId === id && !isProgressOver(followUp.at(-1)?.state),
      ),
  };
}
