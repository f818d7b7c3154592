"use client";

import { type ReactNode, useState } from "react";
import { Control } from "@/components/fields/controls";
import { textAt, textsAt, useForm } from "@/components/fields/form-context";
import { PartControl } from "@/components/fields/part-control";
import { Details } from "@/components/ui/details";
import { ChoiceField, SelectField, TextField } from "@/components/ui/field";
import type { FormValues } from "@/lib/forms/form-values";
import type { RecordFormModel } from "@/lib/forms/record-form";
import { slugify } from "@/lib/text/slug";

type Section = { form: RecordFormModel; values: FormValues; language: string };

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

const errorOf = (errors: Record<string, string>, name: string) =>
  errors[name] ? { error: errors[name] as string } : {};

/** Title and texts in the language in which the record is written. */
export function TextsSection({ form, values, language }: Section) {
  return (
    <FormSection id="texts" title={form.labels.texts}>
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

export function FactsSection({ form, values }: Section) {
  return (
    <FormSection id="facts" title={form.labels.facts}>
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

type PartsProps = Section & { onItems: (part: string, items: FormValues[]) => void };

export function PartsSection({ form, values, language, onItems }: PartsProps) {
  return (
    <FormSection id="parts" title={form.labels.parts}>
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

/** To whom the record belongs, in which language it is written, under which address it will be found. */
export function AboutSection({
  form,
  values,
  language,
  onLanguage,
}: Section & { onLanguage: (language: string) => void }) {
  const { labels, languages, cities, slug } = form;
  const { words, errors } = useForm();
  return (
    <FormSection id="about" title={labels.about}>
      {languages && (
        <div className="max-w-measure">
          <label htmlFor="sourceLanguage" className="font-semibold">
            {labels.sourceLanguage}
          </label>
          <select
            id="sourceLanguage"
            name="sourceLanguage"
            value={language}
            onChange={(event) => onLanguage(event.target.value)}
            className="control mt-1.5"
          >
            {languages.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      {cities && (
        <SelectField
          id="responsibleCity"
          name="responsibleCity"
          label={labels.responsibleCity}
          value={textAt(values, "responsibleCity")}
          choices={cities}
          {...errorOf(errors, "responsibleCity")}
        />
      )}
      {slug && <SlugField form={form} slug={slug} language={language} />}
      <Details summary={`${labels.takenFrom} ${words.optional}`} open={textAt(values, "takenFrom.address") !== ""}>
        <div className="space-y-4">
          {(["publisher", "address", "on"] as const).map((name) => (
            <TextField
              key={name}
              id={`takenFrom.${name}`}
              name={`takenFrom.${name}`}
              label={labels[name]}
              {...(name === "on" ? { hint: labels.onHint } : {})}
              value={textAt(values, `takenFrom.${name}`)}
              {...errorOf(errors, `takenFrom.${name}`)}
            />
          ))}
        </div>
      </Details>
    </FormSection>
  );
}

type SlugProps = { form: RecordFormModel; slug: NonNullable<RecordFormModel["slug"]>; language: string };

/** Suggested from the title until somebody writes one. */
function SlugField({ form, slug, language }: SlugProps) {
  const { errors } = useForm();
  const [text, setText] = useState(slug.value);
  const suggest = () => {
    const title = document.getElementById(`translations.${language}.${slug.titleField}`) as HTMLInputElement | null;
    if (slug.isNew && text === "" && title) setText(slugify(title.value));
  };
  return (
    <div className="max-w-measure">
      <label htmlFor="slug" className="font-semibold">
        {form.labels.slug}
      </label>
      <p id="slug-hint" className="text-note text-quiet">
        {form.labels.slugHint}
      </p>
      {errors.slug && <p className="font-semibold text-thread">{errors.slug}</p>}
      <input
        type="text"
        id="slug"
        name="slug"
        value={text}
        onFocus={suggest}
        onChange={(event) => setText(event.target.value)}
        aria-describedby="slug-hint"
        aria-invalid={errors.slug ? true : undefined}
        autoComplete="off"
        className="control mt-1.5"
      />
    </div>
  );
}

/** Note, correction, languages: what is said with a save. */
export function SaveSection({ form, values }: Section) {
  const { words } = useForm();
  return (
    <div className="space-y-4 border-t border-ink pt-5 pb-8">
      <TextField id="note" name="note" label={words.note} optional={words.optional} value={textAt(values, "note")} />
      {form.mayCorrect && (
        <label className="flex min-h-9 max-w-measure items-start gap-3 py-1">
          <input
            type="checkbox"
            name="correction"
            value="yes"
            defaultChecked={textAt(values, "correction") === "yes"}
            className="tick"
          />
          <span>{words.correction}</span>
        </label>
      )}
      {form.publishIn && (
        <ChoiceField
          id="languages"
          legend={words.publishIn}
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
    </div>
  );
}
