import { type FieldError, invalidResult, type Result } from "@/lib/errors";
import type { RawInput } from "@/lib/forms/form-values";
import { placeErrors } from "@/lib/forms/merge";
import { type KindName, kindNamed } from "@/lib/kinds/index";

const valueAt = (input: unknown, path: FieldError["path"]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[String(step)], input);

/** Fields of the form that are not part of the input. */
const besideInput: readonly unknown[] = ["slug", "languages", "publishDay"];

/** A missing value is reported as required, whatever the schema says about its format. */
const asRequired = (input: RawInput) => (error: FieldError) =>
  error.path.length > 0 &&
  !besideInput.includes(error.path[0]) &&
  error.key !== "error.alternative" &&
  (valueAt(input, error.path) ?? null) === null
    ? { ...error, key: "error.required" }
    : error;

type Explained = {
  merged: RawInput;
  raw: RawInput;
  /** Nothing required may be missing. */
  isComplete: boolean;
};

/**
 * Maps errors to the fields of the form and adds those for missing required texts, which the schema does not reach
 * after other errors.
 */
export function explain(kind: KindName, errors: FieldError[], { merged, raw, isComplete }: Explained): Result<never> {
  const source = merged.sourceLanguage ?? "";
  const missing = Object.entries(isComplete ? kindNamed(kind).translated : {})
    .filter(([name, field]) => field.required && merged.translations[source]?.[name] === undefined)
    .map(([name]): FieldError => ({ key: "error.required", path: ["translations", source, name] }));
  const known = new Set(errors.map(({ path }) => path.join(".")));
  const all = [...missing.filter(({ path }) => !known.has(path.join("."))), ...errors.map(asRequired(merged))];
  return invalidResult(placeErrors(all, merged, raw));
}
