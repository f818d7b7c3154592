import type { FormValues } from "@/lib/forms/form-values";

/** The id of a field, to which the summary of errors links: its name with hyphens. */
export const fieldId = (name: string) => name.replaceAll(".", "-");

/** Id, name and error of a field, and its value: what was typed into the refused form, or else what is stored. */
export function fieldsOfForm(typed: Partial<FormValues> | null, error: (name: string) => string | undefined) {
  return (name: string, stored?: string) => ({
    ...{ id: fieldId(name), name, error: error(name) },
    value: [typed?.[name] ?? []].flat()[0] ?? stored,
  });
}

export type FieldOfForm = ReturnType<typeof fieldsOfForm>;
