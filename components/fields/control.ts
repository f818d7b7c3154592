import type { FieldModel } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";

export type ControlProps = {
  field: FieldModel;
  /** The full name in the form, also used as the id. */
  name: string;
  /** The key of its value in `values`. */
  at: string;
  values: FormValues;
  /** The language of the text that is written here. */
  lang?: string | undefined;
  /** It stands in a row with others. */
  isRow?: boolean;
};
