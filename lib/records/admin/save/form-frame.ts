import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";

export const saveIntents = ["save", "publish", "schedule", "submit", "wait"] as const;

export type SaveIntent = (typeof saveIntents)[number];

/** The values of the record form other than the record's own fields. */
export type SaveRequest = {
  kind: KindName;
  /** Undefined for a new record. */
  id?: string | undefined;
  revision?: string | undefined;
  version?: number | undefined;
  /** When the change that the form shows was last saved. */
  seenAt?: string | undefined;
  intent: SaveIntent;
  slug: string;
  note: string;
  isCorrection: boolean;
  /** Another record with the same name and place is known. */
  isDifferent?: boolean;
  /** For `publish` and `schedule`: the languages to make public. */
  languages: Locale[];
  /** For `schedule`: the day and the time, on the clocks of the responsible city. */
  publishDay?: string | undefined;
  publishTime?: string | undefined;
  /** The language of the texts in the form. */
  language: Locale;
  /** After a conflict: the paths where the saved version wins. */
  take: string[];
};

export type SavedForm = {
  id: string;
  outcome: "saved" | "published" | "scheduled" | "submitted" | "waiting" | "applied";
  /** The change that waits. */
  revision?: string;
};
