import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/components/fields/date-input";
import { textAt, useForm } from "@/components/fields/form-context";
import { useFormText } from "@/components/fields/use-form-text";
import { Details } from "@/components/ui/details";
import { SelectInput, TextInput } from "@/components/ui/field";
import type { RecordFormModel } from "@/lib/forms/record-form";
import { slugify } from "@/lib/text/slug";
import { errorOf, FormSection, type FormSectionProps } from "./form-sections";

/** Responsible city, source language and address of a record. */
export function AboutSection({
  form,
  values,
  language,
  onLanguage,
}: FormSectionProps & { onLanguage: (language: string) => void }) {
  const { t: admin } = useTranslation("admin");
  const { languages, cities, slug } = form;
  const { errors } = useForm();
  const t = useFormText();
  return (
    <FormSection id="about" title={admin("section.about")}>
      {languages && (
        <div className="max-w-measure">
          <label htmlFor="sourceLanguage" className="font-semibold">
            {admin("field.sourceLanguage")}
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
        <SelectInput
          id="responsibleCity"
          name="responsibleCity"
          label={admin("field.responsibleCity")}
          value={textAt(values, "responsibleCity")}
          choices={cities}
          {...errorOf(errors, "responsibleCity")}
        />
      )}
      {slug && <SlugField slug={slug} typed={textAt(values, "slug")} language={language} />}
      <Details
        summary={`${admin("field.takenFrom")} ${t("optional")}`}
        open={textAt(values, "takenFrom.address") !== ""}
      >
        <div className="space-y-4">
          {(["publisher", "address"] as const).map((name) => (
            <TextInput
              key={name}
              id={`takenFrom.${name}`}
              name={`takenFrom.${name}`}
              label={admin(`field.${name}`)}
              value={textAt(values, `takenFrom.${name}`)}
              {...errorOf(errors, `takenFrom.${name}`)}
            />
          ))}
          <DateInput
            id="takenFrom.on"
            name="takenFrom.on"
            label={admin("field.on")}
            hint={admin("hint.edtf")}
            value={textAt(values, "takenFrom.on")}
            {...errorOf(errors, "takenFrom.on")}
          />
        </div>
      </Details>
    </FormSection>
  );
}

type SlugProps = { slug: NonNullable<RecordFormModel["slug"]>; typed: string; language: string };

/** Suggests an address from the title until the editor types one. */
function SlugField({ slug, typed, language }: SlugProps) {
  const { t: admin } = useTranslation("admin");
  const { errors } = useForm();
  const [text, setText] = useState(typed || slug.value);
  const suggest = () => {
    const title = document.getElementById(`translations.${language}.${slug.titleField}`) as HTMLInputElement | null;
    if (slug.isNew && text === "" && title) setText(slugify(title.value));
  };
  return (
    <div className="max-w-measure">
      <label htmlFor="slug" className="font-semibold">
        {admin("field.slug")}
      </label>
      <p id="slug-hint" className="text-note text-quiet">
        {admin("field.slugHint")}
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
