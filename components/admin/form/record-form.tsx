"use client";

import { type ReactNode, useRef, useState } from "react";
import { FormProvider } from "@/components/fields/form-context";
import type { RecordFormModel } from "@/lib/forms/record-form";
import { AboutSection } from "./about-section";
import { FormErrors } from "./form-errors";
import { FormMedia } from "./form-media";
import { FactsSection, PartsSection, SaveSection, TextsSection } from "./form-sections";
import { SaveBar } from "./save-bar";
import { UnsavedNotice } from "./unsaved-notice";
import { useFormContent } from "./use-form-content";
import { useLeaveWarning } from "./use-leave-warning";
import { useSubmit } from "./use-submit";
import { useSurroundings } from "./use-surroundings";

/** Hidden values. The first button is the one that the Enter key presses. */
function HiddenFields({ form, values }: { form: RecordFormModel; values: Record<string, string> }) {
  const [first] = form.actions;
  return (
    <>
      <button type="submit" name="intent" value={first?.intent} tabIndex={-1} aria-hidden="true" className="sr-only">
        {first?.label}
      </button>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/**
 * The form of a record of any kind. It works without JavaScript; with it, nothing is sent twice and no text is lost.
 */
export function RecordForm({ form, media }: { form: RecordFormModel; media?: ReactNode }) {
  // Saving an image renders the page again; the form must keep the version that it was opened with.
  const [hidden] = useState(form.hidden);
  const [errors, setErrors] = useState(form.errors);
  const element = useRef<HTMLFormElement>(null);
  const content = useFormContent(form, element);
  const { start, isDirty, unsaved } = content;
  const onLeave = useLeaveWarning(isDirty);
  const { problem, isSending, onSubmit } = useSubmit(form, { ...content, onErrors: setErrors, onLeave });
  const surroundings = useSurroundings(form, errors, content);
  const section = { form, values: start.values, language: start.language };
  return (
    <FormProvider value={surroundings}>
      <div className="space-y-5 empty:hidden">
        <FormErrors errors={errors} />
        {unsaved && (
          <UnsavedNotice at={unsaved.at} locale={form.locale} onRestore={content.restore} onDiscard={content.discard} />
        )}
      </div>
      <form
        ref={element}
        id="record-form"
        method="post"
        action={form.action}
        noValidate
        onInput={content.onInput}
        onSubmit={onSubmit}
        className="mt-6"
      >
        <HiddenFields form={form} values={{ ...hidden, language: start.language }} />
        <div key={start.generation}>
          <TextsSection {...section} />
          <AboutSection {...section} onLanguage={content.changeLanguage} />
          <FactsSection {...section} />
          <PartsSection {...section} onItems={content.setItems} />
          <SaveSection {...section} />
        </div>
      </form>
      <FormMedia isNew={form.languages !== null} isSending={isSending}>
        {media}
      </FormMedia>
      <SaveBar form={form} isSending={isSending} isDirty={isDirty} problem={problem} />
    </FormProvider>
  );
}
