import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import { type FormDraft, readDraft } from "./draft";
import { errorText } from "./error-text";
import { type FieldOfForm, fieldId, fieldsOfForm } from "./form-field";

/** Values and errors of a refused form; empty when the page was opened without a draft. */
export type FormState = {
  draft: FormDraft | null;
  errors: { path: string; text: string }[];
  values: (name: string) => string[];
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
  /** The props that a field has from the form. */
  field: FieldOfForm;
  /**
   * Errors for the summary: with a link to the field when `fields` contains its name (its id is the name with hyphens).
   * Those of the form as a whole have none.
   */
  summary: (fields?: readonly string[]) => { href?: string; text: string }[];
};

/** What the parts of a page with forms share. */
export type PageContext = { locale: Locale; t: Translate; form: FormState };

/** Reads the form state from the page's `draft` parameter. */
export async function readFormState(locale: Locale, draftId: unknown, now: Date): Promise<FormState> {
  const draft = await readDraft(draftId, now);
  const errors = (draft?.errors ?? []).map(({ key, path, values }) => ({
    path: path.join("."),
    text: errorText(locale, key, values),
  }));
  const values = (name: string) => [draft?.values[name] ?? []].flat();
  const error = (name: string) => errors.find(({ path }) => path === name)?.text;
  return {
    draft,
    errors,
    values,
    value: (name) => values(name)[0],
    error,
    field: fieldsOfForm(draft?.values ?? null, error),
    summary: (fields = []) =>
      errors.map(({ path, text }) => ({
        ...(fields.includes(path) ? { href: `#${fieldId(path)}` } : {}),
        text,
      })),
  };
}
