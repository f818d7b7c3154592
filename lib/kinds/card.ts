import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "./index";
import type { TextLicence } from "./states";

// A record, or something it links to, in short form for readers.

/** A term for readers. */
export type TermView = {
  id: string;
  notation: string;
  position: number;
  label: TextInLanguage;
  /** An explanation, where the label is not enough. */
  scopeNote: TextInLanguage | null;
};

/** The fields that a kind can put on its card: raw values, ids of links and terms, EDTF dates. */
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
  /** Of a network or cluster: those of its schools. */
  levels?: string[];
  /** The number of schools in a network or cluster when it was saved last. */
  members?: number;
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
  /** Of a city: the licence of the texts of its records. */
  licence?: TextLicence;
};

/** A city on a card. */
export type Place = { id: string; slug: string; title: TextInLanguage; country: string | null };

/** A published record in short form, for lists, links and drawings. */
export type Card = {
  id: string;
  kind: KindName;
  slug: string;
  title: TextInLanguage;
  lead: TextInLanguage | null;
  /** The languages it is published in. */
  languages: Locale[];
  source: Locale;
  demo: boolean;
  fields: CardFields;
  /** Term id → term, for all terms in `fields`. */
  terms: Record<string, TermView>;
  places: Place[];
  updatedAt: Date;
  /** Its dates have not begun yet. */
  isToCome?: true;
};

/** A person for readers. The name is null unless they agreed to show it; there is never an email address. */
export type PersonView = {
  id: string;
  name: string | null;
  office: TextInLanguage | null;
  /** The languages they answer in. */
  languages: Locale[];
  organisationId: string | null;
};

/** A bibliographic reference; `titleLanguage` is the language of its title. */
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
  doi: string | null;
};

/** A district of a city. */
export type DistrictView = { id: string; code: string | null; name: TextInLanguage | null };

export type MembershipView = {
  id: string;
  group: Card;
  role: TermView | null;
  from: string | null;
  until: string | null;
};

/** A network or cluster that a school is or was in. */
export type SchoolGroup = { schoolId: string; group: Card; from: string | null; until: string | null };

export type VisitView = {
  id: string;
  meeting: Card;
  school: Card;
  theme: TermView | null;
  question: RenderedText | null;
  /** The public points of the review that are about this visit. */
  said: SaidView[];
};

/** A point of a critical friend review. */
export type SaidView = { id: string; kind: "strength" | "suggestion"; text: RenderedText };

export type AdaptationView = {
  id: string;
  practice: Card;
  city: Card | null;
  year: number | null;
  kept: RenderedText | null;
  changed: RenderedText | null;
};

export type OrganisationTies = {
  /** Networks it coordinates. */
  coordinates: Card[];
  /** Networks it supports, with its role. */
  supports: { network: Card; role: TermView | null }[];
  /** Practices in which it has a role. */
  acts: { practice: Card; role: TermView | null }[];
  /** Records that have it as a contact. */
  promotes: { record: Card; role: TermView | null }[];
  /** Meetings it organised. */
  organises: Card[];
  /** Cited publications it published. */
  publishes: { id: string; authors: string; year: string | null; title: string; titleLanguage: string }[];
};

/** What a record has in common with another one; `term` is the id of a term. */
export type NeighbourReason = { words: TextInLanguage; term?: string };
/** A record found automatically, with the reasons; pages label it as such. */
export type NeighbourView = { card: Card; reasons: NeighbourReason[] };
