import type { FieldModel } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";

export type ControlProps = {
  field: FieldModel;
  /** Its full name in the form; also its id. */
  name: string;
  /** Where its value stands in `values`. */
  at: string;
  values: FormValues;
  /** The language of the text that is written here. */
  lang?: string | undefined;
};
