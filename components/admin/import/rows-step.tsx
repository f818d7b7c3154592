import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";
import { StepForm } from "./step-form";

export type RowsStepModel = {
  column: string;
  columns: { value: string; label: string }[];
  values: { value: string; label: string; checked: boolean }[];
  action: string;
};

/** Which rows are taken: all, or those with certain values in one column, such as the municipality. */
export function RowsStep({ page, id, model }: { page: PageContext; id: string; model: RowsStepModel }) {
  const { t, form } = page;
  return (
    <div className="space-y-8">
      <form method="get" action={model.action} className="space-y-4">
        <SelectInput
          id="column"
          name="column"
          label={t("exchange:rows.column")}
          hint={t("exchange:rows.columnHint")}
          value={model.column}
          choices={model.columns}
          emptyLabel={t("exchange:rows.all")}
        />
        <Button second>{t("exchange:rows.show")}</Button>
      </form>
      <StepForm page={page} id={id} step="rows">
        <input type="hidden" name="column" value={model.column} />
        {model.values.length > 0 ? (
          <ChoiceInput
            id="rows"
            name="rows"
            legend={t("exchange:rows.values")}
            choices={model.values}
            error={form.error("rows")}
          />
        ) : (
          <p>{t("exchange:rows.everything")}</p>
        )}
      </StepForm>
    </div>
  );
}
