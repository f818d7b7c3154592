import type { Field, TextualField } from "./fields";

export type Fields = Readonly<Record<string, Field>>;
export type Texts = Readonly<Record<string, TextualField>>;

/** What a record has several of: its own fields and its own texts in each language. */
export type Part<F extends Fields = Fields, T extends Texts = Texts> = { fields: F; translated: T };
export type Parts = Readonly<Record<string, Part>>;

/** `number` sorts by the field `number` (1.2 before 1.10), `date` by the period, newest first. */
export type Sort = "title" | "recent" | "date" | "number";

export type KindDefinition = {
  /** The word of the domain, singular. */
  name: string;
  /** The segment of its addresses, plural. */
  path: string;
  /** The translated field that names a record of this kind. */
  title: string;
  /** The translated fields that tell in a few lines what it is about, in order of preference. */
  lead: readonly string[];
  fields: Fields;
  translated: Texts;
  parts: Parts;
  /** Filters of its lists: key in the address → field, or `part.field`. */
  filters: Readonly<Record<string, string>>;
  /** Fields (or `part.field`) that a card of it carries beside title and lead. */
  card: readonly string[];
  /** The imprecise dates between which it lasts; `ongoing`: without an end it is not over. */
  period: { from: string; until: string; ongoing: boolean } | null;
  /** Orders in which its lists can be read, the usual one first. */
  sorts: readonly Sort[];
};

export function defineKind<const K extends KindDefinition>(kind: K): K {
  return kind;
}

export function definePart<const F extends Fields, const T extends Texts>(part: Part<F, T>): Part<F, T> {
  return part;
}
