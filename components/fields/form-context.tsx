"use client";

import { createContext, use } from "react";
import type { Option } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";

/** What all controls of a form share. */
export type FormSurroundings = {
  locale: string;
  /** Vocabulary → its terms. */
  terms: Record<string, Option[]>;
  /** Id → how the thing is called. */
  links: Record<string, Option>;
  /** Name of a link field → what was found for it without script. */
  candidates: Record<string, Option[]>;
  /** What stood in the search of a link field. */
  finds: Record<string, string>;
  /** Name of a control → what is wrong there. */
  errors: Record<string, string>;
  searchAddress: string;
  dateAddress: string;
  placesAddress: string;
  mapAddress: string;
  whereaboutsAddress: string;
  /** Empty for a new record. */
  recordId: string;
  /** The items of a sibling part, for part links: id and label. */
  partItems: (part: string) => Option[];
};

const Context = createContext<FormSurroundings | null>(null);

export const FormProvider = Context.Provider;

export function useForm(): FormSurroundings {
  const surroundings = use(Context);
  if (!surroundings) throw new Error("A control stands in a form");
  return surroundings;
}

/** One text of a form's values. */
export function textAt(values: FormValues, name: string): string {
  const value = values[name];
  return (Array.isArray(value) ? value.at(-1) : value) ?? "";
}

export function textsAt(values: FormValues, name: string): string[] {
  return [values[name] ?? []].flat().filter(Boolean);
}
