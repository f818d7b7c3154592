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
};

/** Whose register it is, of which day, and whether it is all of it. */
export function SourceStep({ page, id, model }: { page: PageContext; id: string; model: SourceStepModel }) {
  const { t, form } = page;
  const answered = (name: keyof SourceStepModel["values"]) => form.value(name) ?? model.values[name];
  return (
    <StepForm page={page} id={id} step="source">
      <SelectInput
        id="register"
        name="register"
        label={t("exchange:source.register")}
        hint={t("exchange:source.registerHint")}
        value={answered("register")}
        choices={model.registers}
        emptyLabel={t("exchange:source.noRegister")}
        error={form.error("register")}
      />
      <TextInput
        id="publisher"
        name="publisher"
        label={t("exchange:source.publisher")}
        value={answered("publisher")}
        error={form.error("publisher")}
      />
      <TextInput
        id="address"
        name="address"
        type="url"
        label={t("exchange:source.address")}
        optional={t("exchange:optional")}
        hint={t("exchange:source.addressHint")}
        value={answered("address")}
        error={form.error("address")}
      />
      <TextInput
        id="asOf"
        name="asOf"
        label={t("exchange:source.asOf")}
        hint={t("exchange:source.asOfHint")}
        value={answered("asOf")}
        error={form.error("asOf")}
      />
      <TextInput
        id="licence"
        name="licence"
        label={t("exchange:source.licence")}
        optional={t("exchange:optional")}
        value={answered("licence")}
        error={form.error("licence")}
      />
      <NewSchools page={page} model={model} />
    </StepForm>
  );
}

function NewSchools({ page: { t, form }, model }: { page: PageContext; model: SourceStepModel }) {
  const answered = (name: keyof SourceStepModel["values"]) => form.value(name) ?? model.values[name];
  const chosen = (name: "isWhole" | "publish", value: string) => ({ value, checked: answered(name) === value });
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
      <SelectInput
        id="language"
        name="language"
        label={t("exchange:source.language")}
        value={answered("language")}
        choices={model.languages}
        error={form.error("language")}
      />
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
    </>
  );
}
