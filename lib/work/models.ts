import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";

// What the pages of work show, between lib/records, which finds it, and components/work, which writes it.

/** A record that somebody should look at, and why. */
export type Pointer = {
  recordId: string;
  kind: KindName;
  title: string;
  titleLanguage: Locale | undefined;
  revisionId?: string;
  reason?: string | null;
  day?: string | null;
  languages?: Locale[];
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

/** A role that somebody holds: of a city or a record, or of everything. */
export type GrantLine = {
  id: string;
  role: Role;
  placeId: string | null;
  place: string | null;
  /** The reader may take it away. */
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
  /** Records that the person looks after, by city. */
  assigned: { cityId: string | null; city: string | null; count: number }[];
  /** Whether the reader may shut the account: everything it may do is the reader's to give. */
  mayDisable: boolean;
};

export type PlaceChoice = { id: string; label: string };
