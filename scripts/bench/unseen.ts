import { type Addresses, unseenLists, unseenRecords } from "./addresses";
import { type TextWords, unseenBeginnings, unseenQuestions } from "./questions";

/** Each gives an address that no request of this run had before. */
export type Unseen = Record<"record" | "list" | "listWithWords" | "search" | "suggestions", () => string>;

export const makeUnseen = (addresses: Addresses, words: TextWords, practices: number): Unseen => ({
  record: unseenRecords("practice", practices),
  list: unseenLists(addresses.values),
  listWithWords: unseenQuestions(words, "practices"),
  search: unseenQuestions(words, "search"),
  suggestions: unseenBeginnings(words),
});
