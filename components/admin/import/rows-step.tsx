import { TickAll } from "@/components/admin/records/tick-all";
import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";
import { StepForm } from "./step-form";

export type RowsStepModel = {
  column: string;
  columns: { value: string; label: string }[];
  values: { value: string; label: string; checked: boolean }[];
  proposed: string | undefined;
  /** All values are ticked. */
  isAll: boolean;
  action: string;
  /** The page with all or no values ticked. */
  tickAll: string;
  tickNone: string;
};

/** Which rows are taken: all, or those with certain values in one column, such as the municipality. */
export function RowsStep({ page, id, model }: { page: PageContext; id: string; model: RowsStepModel }) {
  const { t, form } = page;
  const { column, columns, values, proposed, isAll } = model;
  return (
    <StepForm page={page} id={id} step="rows" {...(proposed ? { proposed } : {})}>
      {/* A column that was chosen and not yet shown is shown before it counts. */}
      <input type="hidden" name="shown" value={column} />
      <div className="space-y-4">
        <SelectInput
          id="column"
          name="column"
          label={t("exchange:rows.column")}
          hint={t("exchange:rows.columnHint")}
          value={column}
          choices={columns}
          emptyLabel={t("exchange:rows.all")}
        />
        <Button second formMethod="get" formAction={model.action}>
          {t("exchange:rows.show")}
        </Button>
      </div>
      {values.length > 0 ? (
        <>
          <TickAll
            name="rows"
            href={isAll ? model.tickNone : model.tickAll}
            label={t("exchange:rows.tickAll")}
            linkLabel={t(isAll ? "exchange:rows.tickNone" : "exchange:rows.tickAll")}
            isOn={isAll}
          />
          <ChoiceInput
            id="rows"
            name="rows"
            legend={t("exchange:rows.values")}
            choices={values}
            error={form.error("rows")}
          />
        </>
      ) : (
        <p>{t("exchange:rows.everything")}</p>
      )}
    </StepForm>
  );
}
