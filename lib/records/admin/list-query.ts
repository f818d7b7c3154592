import { isLocale, type Locale } from "@/lib/i18n/locales";
import {
  adminSorts,
  confirmationStates,
  languageStates,
  type PublicationState,
  publicationStates,
} from "@/lib/kinds/states";
import { firstValue, type Query } from "@/lib/routes/query";
import { isStorable } from "@/lib/text/clean";
import { isUuid } from "@/lib/text/is-uuid";

/** The filters of an admin list. */
export type AdminQuery = {
  words?: string;
  city?: string;
  state?: PublicationState;
  language?: Locale;
  languageState?: (typeof languageStates)[number];
  confirmed?: (typeof confirmationStates)[number];
  isMine: boolean;
  sort: (typeof adminSorts)[number];
  page: number;
};

/** Parses the filters from a URL; invalid values are ignored. */
export function parseAdminQuery(query: Query): AdminQuery {
  const textOf = (key: string) => firstValue(query[key]).slice(0, 100);
  const among = <T extends string>(key: string, all: readonly T[]) => all.find((value) => value === textOf(key));
  const page = Number(textOf("page") || 1);
  const words = textOf("q").trim();
  const hasWords = words !== "" && isStorable(words);
  const [state, confirmed] = [among("state", publicationStates), among("confirmed", confirmationStates)];
  const languageState = among("languageState", languageStates);
  const language = textOf("language");
  return {
    ...(hasWords ? { words } : {}),
    ...(isUuid(textOf("city")) ? { city: textOf("city") } : {}),
    ...(state ? { state } : {}),
    ...(isLocale(language) ? { language } : {}),
    ...(languageState ? { languageState } : {}),
    ...(confirmed ? { confirmed } : {}),
    isMine: textOf("mine") === "yes",
    sort: among("sort", adminSorts) ?? "changed",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

export const listFilterNames = ["q", "city", "state", "language", "languageState", "confirmed", "mine", "sort"];

/** The filters of a URL as a query string, with changes. Drops the page number unless it is part of the change. */
export function listQuery(query: Query, change: Record<string, string> = {}): string {
  const pairs = listFilterNames.flatMap((key) => {
    const value = change[key] ?? firstValue(query[key]);
    return value ? [[key, value]] : [];
  });
  return new URLSearchParams([...pairs, ...(change.page ? [["page", change.page]] : [])]).toString();
}
