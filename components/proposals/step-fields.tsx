import { ChoiceInput, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import { fieldsOfForm } from "@/lib/routes/form-field";
import { TermChoices } from "./term-choices";

type Typed = Partial<Record<string, string | string[]>>;
export type StepProps = {
  locale: Locale;
  /** The values as typed. */
  values: Typed;
  errors: Record<string, string>;
  cities: { value: string; label: string; lang?: string }[];
  terms: { phase: TermView[]; type: TermView[]; levels: TermView[]; themes: TermView[] };
};

const one = (values: Typed, name: string) => [values[name] ?? ""].flat()[0] ?? "";

/** Name, id, value and error of a field. */
function plain({ values, errors }: StepProps, name: string) {
  return fieldsOfForm(values, (field) => errors[field])(name, "");
}

function WhereFields(props: StepProps) {
  const t = translator(props.locale);
  const cities = [...props.cities, { value: "elsewhere", label: t("proposals:field.elsewhere") }];
  const optional = t("account:optional");
  return (
    <>
      <SelectInput
        {...plain(props, "city")}
        label={t("proposals:field.city")}
        emptyLabel={t("proposals:field.cityAny")}
        choices={cities}
        required
      />
      <TextInput {...plain(props, "place")} label={t("proposals:field.place")} optional={optional} />
      <TextInput
        {...plain(props, "school")}
        label={t("proposals:field.school")}
        hint={t("proposals:field.schoolHint")}
        optional={optional}
        autoComplete="organization"
      />
    </>
  );
}

function WhatFields(props: StepProps) {
  const t = translator(props.locale);
  return (
    <>
      <TextInput
        {...plain(props, "title")}
        label={t("proposals:field.title")}
        hint={t("proposals:field.titleHint")}
        required
      />
      <TextArea {...plain(props, "summary")} rows={4} label={t("proposals:field.summary")} required />
      <TextArea
        {...plain(props, "problem")}
        label={t("proposals:field.problem")}
        hint={t("proposals:field.problemHint")}
        required
      />
      <TextArea
        {...plain(props, "done")}
        rows={10}
        label={t("proposals:field.done")}
        hint={t("proposals:field.doneHint")}
        required
      />
    </>
  );
}

function TimeFields(props: StepProps) {
  const t = translator(props.locale);
  const optional = t("account:optional");
  return (
    <>
      <TextInput
        {...plain(props, "since")}
        label={t("proposals:field.since")}
        hint={t("proposals:field.sinceHint")}
        optional={optional}
      />
      <TextInput
        {...plain(props, "until")}
        label={t("proposals:field.until")}
        hint={t("proposals:field.untilHint")}
        optional={optional}
      />
    </>
  );
}

function OutcomeFields(props: StepProps) {
  const t = translator(props.locale);
  const optional = t("account:optional");
  const { terms, locale } = props;
  return (
    <>
      <TextArea
        {...plain(props, "outcome")}
        label={t("proposals:field.outcome")}
        hint={t("proposals:field.outcomeHint")}
        required
      />
      <TextArea
        {...plain(props, "learned")}
        label={t("proposals:field.learned")}
        hint={t("proposals:field.learnedHint")}
        optional={optional}
      />
      <TermChoices {...props} name="type" terms={terms.type} legend={t("proposals:field.type")} one explained />
      <SelectInput
        {...plain(props, "phase")}
        label={t("proposals:field.phase")}
        emptyLabel={t("proposals:field.phaseAny")}
        choices={terms.phase.map(({ id, label }) => ({
          value: id,
          label: label.text,
          ...(label.language === locale ? {} : { lang: label.language }),
        }))}
      />
      <TimeFields {...props} />
      <TermChoices
        {...props}
        name="levels"
        terms={terms.levels}
        legend={t("proposals:field.levels")}
        optional={optional}
      />
      <TermChoices
        {...props}
        name="themes"
        terms={terms.themes}
        legend={t("proposals:field.themes")}
        optional={optional}
      />
      <TextArea
        {...plain(props, "links")}
        rows={3}
        label={t("proposals:field.links")}
        hint={t("proposals:field.linksHint")}
        optional={optional}
      />
    </>
  );
}

function YouFields(props: StepProps) {
  const t = translator(props.locale);
  const consent = {
    value: "yes",
    label: t("proposals:field.consentYes"),
    checked: one(props.values, "consent") === "yes",
  };
  return (
    <>
      <TextInput {...plain(props, "name")} label={t("proposals:field.name")} autoComplete="name" required />
      <TextInput
        {...plain(props, "email")}
        type="email"
        label={t("proposals:field.email")}
        hint={t("proposals:field.emailHint")}
        autoComplete="email"
        required
      />
      <TextInput
        {...plain(props, "organisation")}
        label={t("proposals:field.organisation")}
        optional={t("account:optional")}
        autoComplete="organization"
      />
      <ChoiceInput
        id="consent"
        name="consent"
        legend={t("proposals:field.consent")}
        hint={t("proposals:field.consentHint")}
        {...(props.errors.consent ? { error: props.errors.consent } : {})}
        choices={[consent]}
      />
    </>
  );
}

/** The fields of each step. */
export const stepFieldsets = { where: WhereFields, what: WhatFields, outcome: OutcomeFields, you: YouFields };
