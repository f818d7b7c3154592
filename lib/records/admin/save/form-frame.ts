import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";

export const saveIntents = ["save", "publish", "submit", "wait"] as const;

export type SaveIntent = (typeof saveIntents)[number];

/** A form of the admin, apart from the record's own fields. */
export type SaveRequest = {
  kind: KindName;
  /** Absent for a new record. */
  id?: string | undefined;
  revision?: string | undefined;
  version?: number | undefined;
  intent: SaveIntent;
  slug: string;
  note: string;
  isCorrection: boolean;
  /** The languages to be public in, for `publish`. */
  languages: Locale[];
  /** The language whose texts the form holds. */
  language: Locale;
  /** After a conflict: the paths at which the saved version stays. */
  take: string[];
};

export type SavedForm = { id: string; outcome: "saved" | "published" | "submitted" | "waiting" };
