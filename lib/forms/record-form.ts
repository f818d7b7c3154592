import type { FieldModel, Option, PartModel } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";

export type FormError = { name: string; text: string; link?: string | undefined };

/** A submit button; the first one is the default. */
export type FormAction = { intent: string; label: string };

/** What the form says about publishing later. */
export type ScheduleModel = {
  /** Null while the responsible city, whose clocks count, is not chosen. */
  timeZone: string | null;
  /** The record is public: what is scheduled is this change. */
  isChange: boolean;
  /** What is scheduled already, a line each. */
  planned: string[];
};

/** Everything that a record form shows, as plain data for the browser. */
export type RecordFormModel = {
  /** Key under which the browser stores unsaved input. */
  key: string;
  /** The state of the record that the form shows, to tell newer words from those that were kept. */
  stamp: string;
  action: string;
  locale: string;
  hidden: Record<string, string>;
  /** The language of the texts in the form. */
  language: string;
  /** For a new record: the languages to choose from. */
  languages: Option[] | null;
  /** The cities to choose from; null when the city cannot be changed. */
  cities: Option[] | null;
  /** The city of the record, or of a new one. */
  home: Option | null;
  slug: { value: string; titleField: string; isNew: boolean } | null;
  facts: FieldModel[];
  texts: FieldModel[];
  parts: PartModel[];
  values: FormValues;
  errors: FormError[];
  /** The languages that can be published with it. */
  publishIn: Option[] | null;
  chosenLanguages: string[];
  actions: FormAction[];
  /** The intent that Ctrl+S stands for: it saves and never publishes. Null when there is none. */
  saveKey: string | null;
  /** Null when the actor may not schedule the publication. */
  schedule: ScheduleModel | null;
  mayCorrect: boolean;
  terms: Record<string, Option[]>;
  links: Record<string, Option>;
  candidates: Record<string, Option[]>;
  searchAddress: string;
  dateAddress: string;
  placesAddress: string;
  mapAddress: string;
  whereaboutsAddress: string;
  recordId: string;
  signInAddress: string;
  /** The heading above the texts, with their language. */
  textsTitle: string;
};
