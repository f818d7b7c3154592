"use client";

import { createContext, use } from "react";
import type { Option } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";

/** The data that all controls of a form share. */
export type FormSurroundings = {
  locale: string;
  /** Vocabulary → its terms. */
  terms: Record<string, Option[]>;
  /** Id → label of a linked record. */
  links: Record<string, Option>;
  /** Name of a link field → results of a search without JavaScript. */
  candidates: Record<string, Option[]>;
  /** Name of a field → the words in its search. */
  finds: Record<string, string>;
  /** Name of a control → error text. */
  errors: Record<string, string>;
  searchAddress: string;
  dateAddress: string;
  placesAddress: string;
  mapAddress: string;
  whereaboutsAddress: string;
  /** The language of the texts in the form. */
  language: string;
  /** The cities that a record can belong to; null when there is no choice. */
  cities: Option[] | null;
  /** The city that the record belongs to, or that a new one starts in. */
  home: Option | null;
  /** Sets what was written for all items of a list in those that have none. */
  fill: (prefix: string) => void;
  /** Makes items of what was pasted for a list; false when the server cannot be reached. */
  paste: (prefix: string) => Promise<boolean>;
  /** Empty for a new record. */
  recordId: string;
  /** Id and label of the items of a sibling part, for links between parts. */
  partItems: (part: string) => Option[];
};

const Context = createContext<FormSurroundings | null>(null);

export const FormProvider = Context.Provider;

export function useForm(): FormSurroundings {
  const surroundings = use(Context);
  if (!surroundings) throw new Error("A control stands in a form");
  return surroundings;
}

/** The text stored under a name in a form's values. */
export function textAt(values: FormValues, name: string): string {
  const value = values[name];
  return (Array.isArray(value) ? value.at(-1) : value) ?? "";
}

export function textsAt(values: FormValues, name: string): string[] {
  return [values[name] ?? []].flat().filter(Boolean);
}
