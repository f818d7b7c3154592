import { languageTagPattern } from "@/lib/i18n/language-tag";
import type { VocabularyName } from "./vocabularies";

/** The kinds a link can point at: the eight kinds of record, and two things that are not records. */
export type LinkTarget =
  | "city"
  | "organisation"
  | "school"
  | "network"
  | "cluster"
  | "practice"
  | "guide"
  | "meeting"
  | "person"
  | "reference"
  | "district";

type Common = { required?: boolean };

/** One line of text. `proper` marks a name kept as its owner writes it: a missing translation of it is no gap. */
export type TextField = Common & {
  type: "text";
  proper?: boolean;
  max?: number;
  pattern?: RegExp;
  /** The error of a text that does not match, where it can say more than that. */
  patternError?: string;
};
/** Markdown of any length. */
export type ProseField = Common & { type: "prose" };
/** An ordered list of texts, each with a stable id: work packages, recommendations, definitions. */
export type ListField = Common & { type: "list"; titled: boolean };
export type UrlField = Common & { type: "url" };
export type NumberField = Common & { type: "number"; integer: boolean; min?: number; max?: number };
/** What code branches on, or a closed standard list such as ISO 3166: labelled by interface strings or by Intl. */
export type ChoiceField = Common & { type: "choice"; options: readonly string[]; many: boolean };
/** An entry of a controlled vocabulary. */
export type TermField = Common & { type: "term"; vocabulary: VocabularyName; many: boolean };
/** Another record (or a person, a bibliographic reference, a district). */
export type LinkField = Common & { type: "link"; to: LinkTarget | readonly LinkTarget[]; many: boolean };
/** A sibling part of the same record, by its id: the session in which a visit takes place. */
export type PartLinkField = Common & { type: "partLink"; part: string };
/** An imprecise date, ISO 8601-2 (EDTF). */
export type EdtfField = Common & { type: "edtf" };
export type CoordinatesField = Common & { type: "coordinates" };
export type FlagField = Common & { type: "flag" };

export type Field =
  | TextField
  | ProseField
  | ListField
  | UrlField
  | NumberField
  | ChoiceField
  | TermField
  | LinkField
  | PartLinkField
  | EdtfField
  | CoordinatesField
  | FlagField;

export type FieldType = Field["type"];
/** Fields whose text differs from language to language. */
export type TextualField = TextField | ProseField | ListField;

export const text = <O extends Omit<TextField, "type">>(options: O = {} as O) =>
  ({ type: "text", ...options }) as const;
export const properName = <O extends Common>(options: O = {} as O) =>
  ({ type: "text", proper: true, max: 200, ...options }) as const;
/** The language of a text of a record: code hands it to Intl and to `lang`. */
export const languageTag = <O extends Common>(options: O = {} as O) =>
  ({ type: "text", max: 12, pattern: languageTagPattern, patternError: "error.languageTag", ...options }) as const;
export const prose = <O extends Common>(options: O = {} as O) => ({ type: "prose", ...options }) as const;
/** Items with a heading and a text. */
export const titledList = () => ({ type: "list", titled: true }) as const;
/** Items of text only. */
export const textList = () => ({ type: "list", titled: false }) as const;
export const url = () => ({ type: "url" }) as const;
export const whole = (options: { min?: number; max?: number } = {}) =>
  ({ type: "number", integer: true, min: 0, max: 2_000_000_000, ...options }) as const;
export const decimal = () => ({ type: "number", integer: false }) as const;
export const choice = <O extends readonly string[], C extends Common>(options: O, rest: C = {} as C) =>
  ({ type: "choice", options, many: false, ...rest }) as const;
export const choices = <O extends readonly string[]>(options: O) => ({ type: "choice", options, many: true }) as const;
export const term = <V extends VocabularyName, C extends Common>(vocabulary: V, rest: C = {} as C) =>
  ({ type: "term", vocabulary, many: false, ...rest }) as const;
export const terms = <V extends VocabularyName>(vocabulary: V) => ({ type: "term", vocabulary, many: true }) as const;
export const link = <T extends LinkTarget, C extends Common>(to: T, rest: C = {} as C) =>
  ({ type: "link", to, many: false, ...rest }) as const;
export const links = <const T extends LinkTarget | readonly LinkTarget[]>(to: T) =>
  ({ type: "link", to, many: true }) as const;
export const partLink = (part: string) => ({ type: "partLink", part }) as const;
export const edtf = <C extends Common>(rest: C = {} as C) => ({ type: "edtf", ...rest }) as const;
export const coordinates = () => ({ type: "coordinates" }) as const;
export const flag = () => ({ type: "flag" }) as const;
