import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";

export type FeedEntry = {
  /** The id of the record. */
  id: string;
  /** Absolute. */
  address: string;
  updatedAt: Date;
  title: TextInLanguage;
  summary: TextInLanguage | null;
  category: { term: string; label: string };
};

/** A list of records for feed readers. All addresses are absolute. */
export type Feed = {
  locale: Locale;
  title: string;
  /** The page with the same list. */
  page: string;
  /** The feed itself. */
  self: string;
  entries: readonly FeedEntry[];
};

/** When the newest entry changed. An empty feed has never changed. */
export function feedUpdatedAt({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime())));
}

/** The same in every language and after a change of address. */
export const entryId = ({ id }: FeedEntry): string => `urn:uuid:${id}`;
