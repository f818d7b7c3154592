import { ChoiceInput, SelectInput, TextInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";
import { StepForm } from "./step-form";

type Choice = { value: string; label: string };
export type SourceStepModel = {
  values: Record<
    "register" | "publisher" | "address" | "asOf" | "licence" | "isWhole" | "language" | "publish",
    string
  >;
  registers: Choice[];
  languages: Choice[];
  /** Records may be made. */
  makesRecords: boolean;
  /** They can be drafts. */
  publishes: boolean;
};

/** Whose register it is, of which day, and whether it is all of it. */
export function SourceStep({ page, id, model }: { page: PageContext; id: string; model: SourceStepModel }) {
  const { t, form } = page;
  const { values } = model;
  return (
    <StepForm page={page} id={id} step="source">
      <SelectInput
        {...form.field("register", values.register)}
        label={t("exchange:source.register")}
        hint={t("exchange:source.registerHint")}
        choices={model.registers}
        emptyLabel={t("exchange:source.noRegister")}
      />
      <TextInput
        {...form.field("publisher", values.publisher)}
        label={t("exchange:source.publisher")}
        hint={t("exchange:source.publisherHint")}
      />
      <TextInput
        {...form.field("address", values.address)}
        type="url"
        label={t("exchange:source.address")}
        optional={t("exchange:optional")}
        hint={t("exchange:source.addressHint")}
      />
      <TextInput
        {...form.field("asOf", values.asOf)}
        label={t("exchange:source.asOf")}
        hint={t("exchange:source.asOfHint")}
      />
      <TextInput
        {...form.field("licence", values.licence)}
        label={t("exchange:source.licence")}
        optional={t("exchange:optional")}
      />
      <NewSchools page={page} model={model} />
    </StepForm>
  );
}

function NewSchools({ page: { t, form }, model }: { page: PageContext; model: SourceStepModel }) {
  const { values } = model;
  const chosen = (name: "isWhole" | "publish", value: string) => ({
    ...{ value, checked: form.field(name, values[name]).value === value },
  });
  return (
    <>
      <ChoiceInput
        id="isWhole"
        name="isWhole"
        one
        legend={t("exchange:source.isWhole")}
        hint={t("exchange:source.isWholeHint")}
        choices={[
          { ...chosen("isWhole", "yes"), label: t("exchange:source.whole") },
          { ...chosen("isWhole", "no"), label: t("exchange:source.part") },
        ]}
      />
      {model.makesRecords && (
        <>
          <SelectInput
            {...form.field("language", values.language)}
            label={t("exchange:source.language")}
            choices={model.languages}
          />
          {model.publishes && (
            <ChoiceInput
              id="publish"
              name="publish"
              one
              legend={t("exchange:source.publish")}
              choices={[
                { ...chosen("publish", "draft"), label: t("exchange:source.draft") },
                { ...chosen("publish", "public"), label: t("exchange:source.public") },
              ]}
            />
          )}
        </>
      )}
    </>
  );
}
