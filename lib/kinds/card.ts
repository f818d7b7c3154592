import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "./index";

// What a reader sees of a record in a few lines, and of the things that a record points at.

/** A term as a reader sees it. */
export type TermView = {
  id: string;
  notation: string;
  position: number;
  label: TextInLanguage;
  /** What the term means, where that is not plain from its label. */
  scopeNote: TextInLanguage | null;
};

/** What a kind's `card` may declare: raw values, links and terms as ids, imprecise dates as EDTF. */
export type CardFields = {
  type?: string;
  types?: string[];
  phase?: string;
  start?: string;
  end?: string;
  founded?: string;
  ended?: string;
  evidence?: string;
  cities?: string[];
  city?: string;
  hostCity?: string;
  countries?: string[];
  country?: string;
  district?: string;
  levels?: string[];
  themes?: string[];
  ownership?: string;
  legalForm?: string;
  status?: string;
  coordinates?: { lat: number; lon: number };
  coordinatesApproximate?: boolean;
  population?: number;
  populationAsOf?: string;
  number?: string;
  parent?: string;
  method?: string;
  participants?: number;
  participatingCities?: number;
};

/** A place on a card: a city's name is as its page has it. */
export type Place = { id: string; slug: string; title: TextInLanguage; country: string | null };

/** A published record in a few lines, for lists, links and drawings. */
export type Card = {
  id: string;
  kind: KindName;
  slug: string;
  title: TextInLanguage;
  lead: TextInLanguage | null;
  /** Languages in which it can be read. */
  languages: Locale[];
  source: Locale;
  demo: boolean;
  fields: CardFields;
  /** The terms among `fields`, by id. */
  terms: Record<string, TermView>;
  places: Place[];
  updatedAt: Date;
};

/** A person as the public may know them: a name only if they agreed. Never an address. */
export type PersonView = {
  id: string;
  name: string | null;
  office: TextInLanguage | null;
  /** Languages they answer in. */
  languages: Locale[];
  organisationId: string | null;
};

/** A bibliographic reference; its title has its own language. */
export type ReferenceView = {
  id: string;
  authors: string;
  year: string | null;
  title: string;
  titleLanguage: string;
  publisher: string | null;
  place: string | null;
  series: string | null;
  address: string | null;
};

/** A district: its name as its city writes it. */
export type DistrictView = { id: string; code: string | null; name: TextInLanguage | null };

export type MembershipView = {
  id: string;
  group: Card;
  role: TermView | null;
  from: string | null;
  until: string | null;
};

export type VisitView = {
  id: string;
  meeting: Card;
  school: Card;
  theme: TermView | null;
  question: RenderedText | null;
};

export type AdaptationView = {
  id: string;
  practice: Card;
  city: Card | null;
  year: number | null;
  kept: RenderedText | null;
  changed: RenderedText | null;
};

export type OrganisationTies = {
  /** Networks that it coordinates. */
  coordinates: Card[];
  /** Networks that it supports, with its role. */
  supports: { network: Card; role: TermView | null }[];
  /** Practices in which it has a role. */
  acts: { practice: Card; role: TermView | null }[];
  /** Records that name it as a contact: what it promotes. */
  promotes: { record: Card; role: TermView | null }[];
  /** Meetings that it organised. */
  organises: Card[];
  /** Publications that records cite and that it published. */
  publishes: { id: string; authors: string; year: string | null; title: string; titleLanguage: string }[];
};

/** A practice that the machine found, and why: the page says that it did. */
export type RelatedPractice = { practice: Card; sharedThemes: TermView[]; sharesLevel: boolean };
