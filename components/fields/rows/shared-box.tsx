"use client";

import type { FieldModel } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";
import { Control } from "../controls";
import { useForm } from "../form-context";
import { IntentButton } from "../intent-button";
import { useFormText } from "../use-form-text";

type Props = { prefix: string; fields: FieldModel[]; values: FormValues; isLive: boolean };

/** One role or date for all rows that have none. */
export function SharedBox({ prefix, fields, values, isLive }: Props) {
  const t = useFormText();
  const { fill } = useForm();
  if (fields.length === 0) return null;
  return (
    <fieldset className="border-s-[3px] border-rule ps-4">
      <legend className="font-semibold">{t("shared.title")}</legend>
      <div className="flex flex-wrap items-end gap-3">
        {fields.map((field) => {
          const name = `all.${prefix}.fields.${field.name}`;
          const { hint: _, ...plain } = field;
          return (
            <div key={field.name} className="min-w-36 flex-1">
              <Control field={{ ...plain, required: true }} name={name} at={name} values={values} />
            </div>
          );
        })}
        <IntentButton id={`${prefix}-fill`} intent={`fill:${prefix}`} isLive={isLive} onPress={() => fill(prefix)}>
          {t("shared.submit")}
        </IntentButton>
      </div>
    </fieldset>
  );
}
