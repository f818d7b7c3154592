"use client";

import { type ReactNode, useRef, useState } from "react";
import { FormProvider } from "@/components/fields/form-context";
import { useFormText } from "@/components/fields/use-form-text";
import { Callout } from "@/components/ui/callout";
import { EnterGuard } from "@/components/ui/enter-guard";
import type { RecordFormModel } from "@/lib/forms/record-form";
import { AboutSection } from "./about-section";
import { FormContents } from "./form-contents";
import { FormErrors } from "./form-errors";
import { FormMedia } from "./form-media";
import { FactsSection, PartsSection, SaveSection, TextsSection } from "./form-sections";
import { SaveBar } from "./save-bar";
import { StillMissing } from "./still-missing";
import { UnsavedNotice } from "./unsaved-notice";
import { useFormContent } from "./use-form-content";
import { useLeaveWarning } from "./use-leave-warning";
import { useRows } from "./use-rows";
import { useSubmit } from "./use-submit";
import { useSurroundings } from "./use-surroundings";

function HiddenFields({ values }: { values: Record<string, string> }) {
  return (
    <>
      <EnterGuard />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

type Props = { form: RecordFormModel; media?: ReactNode; position?: ReactNode };

/**
 * The form of a record of any kind. It works without JavaScript; with it, nothing is sent twice and no text is lost.
 */
export function RecordForm({ form, media, position }: Props) {
  // Saving an image renders the page again; the form must keep the version that it was opened with.
  const [hidden] = useState(form.hidden);
  const [errors, setErrors] = useState(form.errors);
  const element = useRef<HTMLFormElement>(null);
  const content = useFormContent(form, element);
  const { start, isDirty, isTaken, missing, unsaved } = content;
  const t = useFormText();
  const onLeave = useLeaveWarning(isDirty);
  const { problem, isSending, onSubmit } = useSubmit(form, { ...content, onErrors: setErrors, onLeave });
  const rows = useRows(form, element, content, setErrors);
  const surroundings = useSurroundings(form, errors, content, rows);
  const section = { form, values: start.values, language: start.language };
  // Text that is brought back keeps what it was written on, so that newer words are never replaced unseen.
  const seen = { version: start.version, ...(hidden.seenAt ? { seenAt: start.stamp } : {}) };
  return (
    <FormProvider value={surroundings}>
      <div className="space-y-5 empty:hidden">
        <FormErrors form={form} errors={errors} />
        {isTaken && !unsaved && <Callout>{t("takenElsewhere")}</Callout>}
        {unsaved && (
          <UnsavedNotice
            key={unsaved.place}
            at={unsaved.at}
            locale={form.locale}
            isOlder={unsaved.stamp !== form.stamp}
            isDirty={isDirty}
            onRestore={content.restore}
            onDiscard={content.discard}
          />
        )}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 xl:grid-cols-[minmax(0,1fr)_16rem]">
        <form
          ref={element}
          id="record-form"
          method="post"
          action={form.action}
          noValidate
          onInput={content.onInput}
          onSubmit={onSubmit}
          className="mt-6 min-w-0"
        >
          <HiddenFields values={{ ...hidden, language: start.language, ...seen }} />
          <div key={start.generation}>
            <TextsSection {...section} />
            <AboutSection {...section} onLanguage={content.changeLanguage} />
            <FactsSection {...section} />
            <PartsSection {...section} onItems={content.setItems} />
            <SaveSection {...section} />
          </div>
          <p role="status" className="sr-only">
            {rows.message}
          </p>
        </form>
        <div className="order-first xl:sticky xl:top-4 xl:order-none xl:mt-6 xl:max-h-[calc(100dvh-6rem)] xl:self-start xl:overflow-y-auto">
          {missing.length > 0 && <StillMissing form={form} names={missing} />}
          <FormContents form={form} missing={missing} />
        </div>
      </div>
      <FormMedia isNew={form.languages !== null} isSending={isSending}>
        {media}
      </FormMedia>
      <SaveBar form={form} position={position} isSending={isSending} isDirty={isDirty} problem={problem} />
    </FormProvider>
  );
}
