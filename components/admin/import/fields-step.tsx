import { ChoiceInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";
import { StepForm } from "./step-form";

type Props = { page: PageContext; id: string; fields: { name: string; label: string; owner: "register" | "ours" }[] };

/** Whose value stays when a record has another one already. */
export function FieldsStep({ page, id, fields }: Props) {
  const { t } = page;
  return (
    <StepForm page={page} id={id} step="fields" label={t("exchange:plan.make")} proposed={t("exchange:fields.lead")}>
      {fields.map(({ name, label, owner }) => (
        <ChoiceInput
          key={name}
          id={`owner-${name.replaceAll(".", "-")}`}
          name={`owner.${name}`}
          one
          legend={label}
          choices={(["register", "ours"] as const).map((value) => ({
            value,
            label: t(`exchange:fields.${value}`),
            checked: owner === value,
          }))}
        />
      ))}
    </StepForm>
  );
}
