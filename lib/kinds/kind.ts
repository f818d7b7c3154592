import type { Field, TextualField } from "./fields";

export type Fields = Readonly<Record<string, Field>>;
export type Texts = Readonly<Record<string, TextualField>>;

/** A repeated element of a record, with its own fields and texts. */
export type Part<F extends Fields = Fields, T extends Texts = Texts> = { fields: F; translated: T };
export type Parts = Readonly<Record<string, Part>>;

/** `number` sorts by the field `number` (1.2 before 1.10), `date` by period, newest first, `confirmed` by who said last that it is true. */
export type Sort = "title" | "recent" | "confirmed" | "date" | "number";

export type KindDefinition = {
  /** Singular, as in the domain's terms. */
  name: string;
  /** Path segment, plural. */
  path: string;
  /** The translated field with the title. */
  title: string;
  /** Translated fields for the summary, in order of preference. */
  lead: readonly string[];
  fields: Fields;
  translated: Texts;
  parts: Parts;
  /** URL key → field, or `part.field`. */
  filters: Readonly<Record<string, string>>;
  /** Fields (or `part.field`) on the card besides title and lead. */
  card: readonly string[];
  /** The fields with start and end; `ongoing`: a record without an end continues. */
  period: { from: string; until: string; ongoing: boolean } | null;
  /** Sort orders of its lists, the default first. */
  sorts: readonly Sort[];
};

export function defineKind<const K extends KindDefinition>(kind: K): K {
  return kind;
}

export function definePart<const F extends Fields, const T extends Texts>(part: Part<F, T>): Part<F, T> {
  return part;
}
