import type { FieldType } from "@/lib/kinds/fields";

export type Option = { value: string; label: string; lang?: string /** Other words to find it by. */; search?: string };

/** A declared field as a form shows it: its words are in the editor's language, its choices are there. */
export type FieldModel = {
  /** Its name in the declaration. */
  name: string;
  type: FieldType;
  label: string;
  hint?: string;
  required: boolean;
  many?: boolean;
  titled?: boolean;
  options?: Option[];
  vocabulary?: string;
  /** What a link may point at. */
  targets?: string[];
  /** Where a new record of each target is begun. */
  create?: string[];
  /** The sibling part that a part link points at. */
  part?: string;
};

/** What a record has several of. */
export type PartModel = {
  name: string;
  label: string;
  fields: FieldModel[];
  texts: FieldModel[];
  /** It has an end of its own: it is ended rather than removed. */
  ends: boolean;
};
