import { applyDueResets } from "@/lib/auth/second-factor-reset";
import { sweepAccounts } from "@/lib/auth/sweep";
import { closeQuestions, handOverQuestions, remindOfQuestions } from "@/lib/contact/deliver/follow-up";
import { readReturns } from "@/lib/contact/deliver/read-returns";
import { eraseExpired } from "@/lib/contact/retention";
import { eraseCityExports } from "@/lib/exchange/city-archive/erase-exports";
import { makeCityExports } from "@/lib/exchange/city-archive/make-exports";
import { readDueAddresses } from "@/lib/exchange/import/address/read-due";
import { eraseImports } from "@/lib/exchange/import/erase";
import { workOnImports } from "@/lib/exchange/import/work";
import { planLaterLetters } from "@/lib/meetings/letters/plan-later";
import { sendDueLetters } from "@/lib/meetings/letters/reminders";
import { eraseMeetingData } from "@/lib/meetings/people/erase";
import { makeDataFiles } from "@/lib/open-data/files/make-files";
import { noteAlive } from "@/lib/operating/alive";
import { checkCertificates } from "@/lib/operating/certificates";
import { watchStorage } from "@/lib/operating/storage-there";
import { askYearlyAgain } from "@/lib/proposals/yearly/ask-again";
import { forgetPresence } from "@/lib/records/admin/presence";
import { removeExpiredMedia } from "@/lib/records/media/sweep";
import { refreshNeighbours } from "@/lib/records/neighbours/refresh";
import { indexStale } from "@/lib/records/search/document/index-stale";
import { removeLostWords } from "@/lib/records/search/document/remove-lost-words";
import { refreshStatesInTime } from "@/lib/records/translation/refresh-states";
import { closeOffers } from "@/lib/records/write/close-offers";
import { publishDue } from "@/lib/records/write/publish-due";
import { remind } from "@/lib/records/write/reminders";
import { renderStored } from "@/lib/records/write/render-stored";
import { eraseUnconfirmed } from "@/lib/subscriptions/change";
import { sendNews } from "@/lib/subscriptions/send-news";

export type Job = {
  name: string;
  /** Seconds between two runs. */
  every: number;
  /** Repeats a run that did something, up to so many seconds: for work that comes in large amounts. */
  upTo?: number;
  /** Must be idempotent. Returns what it did, as counts for the log. */
  run: (now: Date) => Promise<Record<string, number>>;
};

/** All jobs. To add one, write a function of a time and add a line here. */
export const jobs: readonly Job[] = [
  { name: "alive", every: 60, run: noteAlive },
  { name: "watchStorage", every: 60, run: watchStorage },
  { name: "certificates", every: 6 * 60 * 60, run: checkCertificates },
  { name: "publish", every: 60, run: publishDue },
  { name: "closeOffers", every: 15 * 60, run: closeOffers },
  { name: "remind", every: 15 * 60, run: remind },
  { name: "resetSecondFactors", every: 15 * 60, run: applyDueResets },
  { name: "askYearlyAgain", every: 60 * 60, run: askYearlyAgain },
  { name: "forgetPresence", every: 60 * 60, run: forgetPresence },
  { name: "sweep", every: 60 * 60, run: sweepAccounts },
  { name: "forget", every: 60 * 60, run: eraseExpired },
  { name: "remindOfQuestions", every: 15 * 60, run: remindOfQuestions },
  { name: "handOverQuestions", every: 15 * 60, run: handOverQuestions },
  { name: "readReturns", every: 60, run: readReturns },
  { name: "closeQuestions", every: 60 * 60, run: closeQuestions },
  { name: "render", every: 10 * 60, run: renderStored },
  { name: "index", every: 60, upTo: 30, run: indexStale },
  { name: "translationStates", every: 60, upTo: 30, run: refreshStatesInTime },
  { name: "removeLostWords", every: 60, run: removeLostWords },
  { name: "neighbours", every: 60, upTo: 30, run: refreshNeighbours },
  { name: "laterMeetingLetters", every: 60 * 60, run: planLaterLetters },
  { name: "meetingLetters", every: 15 * 60, run: sendDueLetters },
  { name: "meetingData", every: 60 * 60, run: eraseMeetingData },
  { name: "sendNews", every: 15 * 60, run: sendNews },
  { name: "eraseUnconfirmed", every: 60 * 60, run: eraseUnconfirmed },
  { name: "openData", every: 15 * 60, run: makeDataFiles },
  { name: "imports", every: 2, upTo: 60, run: workOnImports },
  { name: "importAddresses", every: 5, upTo: 60, run: readDueAddresses },
  { name: "eraseImports", every: 60 * 60, run: eraseImports },
  { name: "cityExports", every: 3, upTo: 60, run: makeCityExports },
  { name: "eraseCityExports", every: 60 * 60, run: eraseCityExports },
  { name: "media", every: 60 * 60, run: removeExpiredMedia },
];
