import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";

// Types for the admin's work pages, shared by lib/records and components/work.

/** A record that needs work, and the reason. */
export type Pointer = {
  recordId: string;
  kind: KindName;
  title: string;
  titleLanguage: Locale | undefined;
  revisionId?: string;
  reason?: string | null;
  /** What there is to say about it, in the reader's language. */
  note?: string;
  day?: string | null;
  languages?: Locale[];
  /** The readers who asked for this translation. */
  wishes?: number;
};

export type Happening = {
  key: string;
  at: Date;
  who: string;
  action: string;
  recordId: string;
  kind: KindName;
  title: string;
  titleLanguage: Locale | undefined;
};

type Role = "administrator" | "coordinator" | "editor" | "contributor";

/** A role for a city, a record, or the whole platform. */
export type GrantLine = {
  id: string;
  role: Role;
  placeId: string | null;
  place: string | null;
  /** The current user may revoke it. */
  mayChange: boolean;
};

export type PersonLine = {
  id: string;
  name: string;
  email: string;
  language: string;
  disabledAt: Date | null;
  lastSeenAt: Date | null;
  grants: GrantLine[];
  /** The number of records assigned to the person, by city. */
  assigned: { cityId: string | null; city: string | null; count: number }[];
  /** The current user may disable the account, because they may revoke all its roles. */
  mayDisable: boolean;
};

export type PlaceChoice = { id: string; label: string };

/** The second factor of a person, for those who may decide about its reset. */
export type ResetView = {
  hasSecondFactor: boolean;
  /** The request that waits. `isOwn`: the reader asked, so somebody else has to agree. */
  waiting: { by: string; at: Date; dueAt: Date | null; isOwn: boolean } | null;
};
