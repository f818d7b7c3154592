import { canonicalLanguage, languageTags } from "@/lib/i18n/languages";
import { canonicalRegister, registerIds } from "./registers";
import type { VocabularyName } from "./vocabularies";

/** What a link can refer to: the eight kinds and three other entities. */
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

type Common = {
  required?: boolean;
  /** The field that means nothing without this one: a figure without its date. */
  neededWith?: string;
};

/** A line of text. `proper` marks a proper name, which needs no translation. */
export type TextField = Common & {
  type: "text";
  proper?: boolean;
  max?: number;
  pattern?: RegExp;
};
/** Markdown. */
export type ProseField = Common & { type: "prose" };
/** An ordered list of texts with stable ids, such as work packages or recommendations. */
export type ListField = Common & { type: "list"; titled: boolean };
export type UrlField = Common & { type: "url" };
export type NumberField = Common & { type: "number"; integer: boolean; min?: number; max?: number };
/** A closed set that code depends on, or a standard list such as ISO 3166. Labelled by interface strings or Intl. */
export type ChoiceField = Common & {
  type: "choice";
  options: readonly string[];
  many: boolean;
  /** Other spellings of an option → the option, for what was stored or imported before there was a list. */
  canonical?: (spelling: string) => string;
};
/** A term of a controlled vocabulary. */
export type TermField = Common & { type: "term"; vocabulary: VocabularyName; many: boolean };
/** A link to another record, person, reference or district. */
export type LinkField = Common & { type: "link"; to: LinkTarget | readonly LinkTarget[]; many: boolean };
/** A link to another part of the same record, such as a visit's session. */
export type PartLinkField = Common & { type: "partLink"; part: string };
/** An imprecise date (EDTF, ISO 8601-2). */
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
/** Fields with one text per language. */
export type TextualField = TextField | ProseField | ListField;

export const text = <O extends Omit<TextField, "type">>(options: O = {} as O) =>
  ({ type: "text", ...options }) as const;
/** In letters: registers have schools whose official name takes more than 200. */
export const longestName = 300;
export const properName = <O extends Common>(options: O = {} as O) =>
  ({ type: "text", proper: true, max: longestName, ...options }) as const;
export const prose = <O extends Common>(options: O = {} as O) => ({ type: "prose", ...options }) as const;
/** A list whose items have a heading and a text. */
export const titledList = () => ({ type: "list", titled: true }) as const;
/** A list whose items have only a text. */
export const textList = () => ({ type: "list", titled: false }) as const;
export const url = () => ({ type: "url" }) as const;
export const whole = (options: { min?: number; max?: number } = {}) =>
  ({ type: "number", integer: true, min: 0, max: 2_000_000_000, ...options }) as const;
export const decimal = () => ({ type: "number", integer: false }) as const;
export const choice = <O extends readonly string[], C extends Common & Pick<ChoiceField, "canonical">>(
  options: O,
  rest: C = {} as C,
) => ({ type: "choice", options, many: false, ...rest }) as const;
export const choices = <O extends readonly string[]>(options: O) => ({ type: "choice", options, many: true }) as const;
/** The language of a text: a BCP 47 tag, because it is passed to Intl and to `lang`. */
export const language = <C extends Common>(rest: C = {} as C) =>
  choice(languageTags, { canonical: canonicalLanguage, ...rest });
/** The register of an official code. */
export const register = () => choice(registerIds, { canonical: canonicalRegister });
export const term = <V extends VocabularyName, C extends Common>(vocabulary: V, rest: C = {} as C) =>
  ({ type: "term", vocabulary, many: false, ...rest }) as const;
export const terms = <V extends VocabularyName>(vocabulary: V) => ({ type: "term", vocabulary, many: true }) as const;
export const link = <const T extends LinkTarget | readonly LinkTarget[], C extends Common>(to: T, rest: C = {} as C) =>
  ({ type: "link", to, many: false, ...rest }) as const;
export const links = <const T extends LinkTarget | readonly LinkTarget[]>(to: T) =>
  ({ type: "link", to, many: true }) as const;
export const partLink = (part: string) => ({ type: "partLink", part }) as const;
export const edtf = <C extends Common>(rest: C = {} as C) => ({ type: "edtf", ...rest }) as const;
export const coordinates = () => ({ type: "coordinates" }) as const;
export const flag = () => ({ type: "flag" }) as const;
