import type { FieldType } from "@/lib/kinds/fields";
import type { KindName } from "@/lib/kinds/index";

export type Option = {
  value: string;
  label: string;
  lang?: string;
  /** Other words to find it by. */
  search?: string;
  /** What tells it apart from others with the same label: city, postcode, code. */
  beside?: string;
};

/** What is needed to make a record of a kind: its name, and the city that it lies in. */
export type CreateModel = {
  kind: KindName;
  label: string;
  titleField: string;
  titleLabel: string;
  /** It has a city of its own, beside the responsible one. */
  hasCity: boolean;
};

/** A declared field as a form shows it, with label and choices in the editor's language. */
export type FieldModel = {
  /** Name in the declaration. */
  name: string;
  type: FieldType;
  label: string;
  hint?: string;
  required: boolean;
  /** Required when the field with this name is filled. */
  neededWith?: string;
  many?: boolean;
  titled?: boolean;
  /** A number without decimals. */
  integer?: boolean;
  options?: Option[];
  vocabulary?: string;
  /** What a link can refer to. */
  targets?: string[];
  /** The page on which a new reference is made for it. */
  createHref?: string;
  /** The kinds of which a new record can be made for it. */
  create?: CreateModel[];
  /** The part that a part link refers to. */
  part?: string;
};

/** A repeated element. */
export type PartModel = {
  name: string;
  label: string;
  fields: FieldModel[];
  texts: FieldModel[];
  /** It has an end date, so it is ended instead of removed. */
  ends: boolean;
};
