import type { FieldModel, Option, PartModel } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";

export type FormError = { name: string; text: string; link?: string | undefined };

/** How the form may be kept: a button each, the first is the obvious one. */
export type FormAction = { intent: string; label: string };

/** Everything that the form of a record shows, ready to be sent to a browser. */
export type RecordFormModel = {
  /** Under which its unsaved text is kept in the browser. */
  key: string;
  action: string;
  locale: string;
  hidden: Record<string, string>;
  /** The language whose texts it holds. */
  language: string;
  /** For a new record: the languages to choose from. */
  languages: Option[] | null;
  /** Where the record may belong; null when that is not to be changed here. */
  cities: Option[] | null;
  slug: { value: string; titleField: string; isNew: boolean } | null;
  facts: FieldModel[];
  texts: FieldModel[];
  parts: PartModel[];
  values: FormValues;
  errors: FormError[];
  /** The languages that can be made public with it. */
  publishIn: Option[] | null;
  chosenLanguages: string[];
  actions: FormAction[];
  mayCorrect: boolean;
  terms: Record<string, Option[]>;
  links: Record<string, Option>;
  candidates: Record<string, Option[]>;
  finds: Record<string, string>;
  searchAddress: string;
  dateAddress: string;
  placesAddress: string;
  mapAddress: string;
  whereaboutsAddress: string;
  recordId: string;
  signInAddress: string;
  /** The heading above the texts: it names their language. */
  textsTitle: string;
};
