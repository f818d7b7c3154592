"use client";

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Control } from "@/components/fields/controls";
import { textAt, textsAt, useForm } from "@/components/fields/form-context";
import { PartControl } from "@/components/fields/part-control";
import { useFormText } from "@/components/fields/use-form-text";
import { ChoiceInput, FieldErrorText, TextInput } from "@/components/ui/field";
import type { FormValues } from "@/lib/forms/form-values";
import type { RecordFormModel } from "@/lib/forms/record-form";
import { ScheduleSection } from "./schedule-section";

export type FormSectionProps = { form: RecordFormModel; values: FormValues; language: string };

export function FormSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className="border-t border-ink pt-5 pb-10">
      <h2 id={`${id}-title`} className="mb-5 font-read text-head">
        {title}
      </h2>
      <div className="space-y-6">{children}</div>
    </section>
  );
}

export const errorOf = (errors: Record<string, string>, name: string) =>
  errors[name] ? { error: errors[name] as string } : {};

/** Title and texts in the record's source language. */
export function TextsSection({ form, values, language }: FormSectionProps) {
  return (
    <FormSection id="texts" title={form.textsTitle}>
      {form.texts.map((field) => (
        <Control
          key={`${language}.${field.name}`}
          field={field}
          name={`translations.${language}.${field.name}`}
          at={`translations.${language}.${field.name}`}
          values={values}
          lang={language}
        />
      ))}
    </FormSection>
  );
}

export function FactsSection({ form, values }: FormSectionProps) {
  const { t: admin } = useTranslation("admin");
  return (
    <FormSection id="facts" title={admin("section.facts")}>
      {form.facts.map((field) => (
        <Control
          key={field.name}
          field={field}
          name={`fields.${field.name}`}
          at={`fields.${field.name}`}
          values={values}
        />
      ))}
    </FormSection>
  );
}

type PartsProps = FormSectionProps & { onItems: (part: string, items: FormValues[]) => void };

export function PartsSection({ form, values, language, onItems }: PartsProps) {
  const { t: admin } = useTranslation("admin");
  return (
    <FormSection id="parts" title={admin("section.parts")}>
      <div className="space-y-10">
        {form.parts.map((part) => (
          <PartControl
            key={part.name}
            part={part}
            values={values}
            language={language}
            onItems={(items) => onItems(part.name, items)}
          />
        ))}
      </div>
    </FormSection>
  );
}

/** Overrides the warning that another record has this name. */
function DifferentTick({ error, isTicked }: { error: string | undefined; isTicked: boolean }) {
  const t = useFormText();
  return (
    <>
      {error && <FieldErrorText id="different" error={error} />}
      <label className="flex min-h-9 max-w-measure items-start gap-3 py-1">
        <input
          type="checkbox"
          name="different"
          value="yes"
          defaultChecked={isTicked}
          aria-describedby={error ? "different-error" : undefined}
          className="tick"
        />
        <span>{t("different")}</span>
      </label>
    </>
  );
}

/** What accompanies a save: a note, whether it is only a correction, which languages are published. */
export function SaveSection({ form, values }: FormSectionProps) {
  const t = useFormText();
  const { errors } = useForm();
  const isSame = errors.different !== undefined || textAt(values, "different") === "yes";
  return (
    <div className="space-y-4 border-t border-ink pt-5 pb-8">
      <div id="different" tabIndex={-1} className="empty:hidden">
        {isSame && <DifferentTick error={errors.different} isTicked={textAt(values, "different") === "yes"} />}
      </div>
      <TextInput id="note" name="note" label={t("note")} optional={t("optional")} value={textAt(values, "note")} />
      {form.mayCorrect && (
        <label className="flex min-h-9 max-w-measure items-start gap-3 py-1">
          <input
            type="checkbox"
            name="correction"
            value="yes"
            defaultChecked={textAt(values, "correction") === "yes"}
            className="tick"
          />
          <span>{t("correction")}</span>
        </label>
      )}
      {form.publishIn && (
        <ChoiceInput
          id="languages"
          legend={t("publishIn")}
          name="languages"
          choices={form.publishIn.map((option) => ({
            ...option,
            checked: (textsAt(values, "languages").length > 0
              ? textsAt(values, "languages")
              : form.chosenLanguages
            ).includes(option.value),
          }))}
        />
      )}
      {form.schedule && <ScheduleSection schedule={form.schedule} locale={form.locale} values={values} />}
    </div>
  );
}
