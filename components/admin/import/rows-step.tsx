import { TickAll } from "@/components/admin/records/tick-all";
import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";
import { StepForm } from "./step-form";

type Choice = { value: string; label: string };
type Part = {
  /** What the names of its fields end with. */
  part: string;
  column: string;
  columns: Choice[];
  values: (Choice & { checked: boolean })[];
  isAll: boolean;
  /** The page with all of its values ticked, or with none when all are. */
  tick: string;
};
export type RowsStepModel = {
  parts: Part[];
  /** Rows can be chosen by whether they have a code. */
  needsCode: { checked: boolean } | null;
  proposed: string | undefined;
  action: string;
};

/** Which rows are taken: all, or those with certain values in one or two columns, such as the municipality. */
export function RowsStep({ page, id, model }: { page: PageContext; id: string; model: RowsStepModel }) {
  const { t } = page;
  const { parts, needsCode, proposed } = model;
  return (
    <StepForm page={page} id={id} step="rows" {...(proposed ? { proposed } : {})}>
      <div className="space-y-4">
        {parts.map((one) => (
          <RowsColumn key={one.part} page={page} {...one} />
        ))}
        <Button second formMethod="get" formAction={model.action}>
          {t("exchange:rows.show")}
        </Button>
      </div>
      {parts.map((one) => one.values.length > 0 && <RowsValues key={one.part} page={page} {...one} />)}
      {needsCode && (
        <ChoiceInput
          id="needsCode"
          name="needsCode"
          legend={t("exchange:plan.code")}
          choices={[{ value: "yes", label: t("exchange:rows.withCode"), checked: needsCode.checked }]}
        />
      )}
      {parts.every(({ column }) => column === "") && <p>{t("exchange:rows.everything")}</p>}
    </StepForm>
  );
}

function RowsColumn({ page: { t }, part, column, columns }: Part & { page: PageContext }) {
  const isFirst = part === "";
  return (
    <>
      {/* A column that was chosen and not yet shown is shown before it counts. */}
      <input type="hidden" name={`shown${part}`} value={column} />
      <SelectInput
        id={`column${part}`}
        name={`column${part}`}
        label={t(isFirst ? "exchange:rows.column" : "exchange:rows.secondColumn")}
        hint={t(isFirst ? "exchange:rows.columnHint" : "exchange:rows.secondColumnHint")}
        value={column}
        choices={columns}
        emptyLabel={t(isFirst ? "exchange:rows.all" : "exchange:rows.noSecondColumn")}
      />
    </>
  );
}

function RowsValues({ page: { t, form }, part, column, columns, values, isAll, tick }: Part & { page: PageContext }) {
  const name = `rows${part}`;
  const legend = t("exchange:rows.values");
  const of = columns.find(({ value }) => value === column)?.label;
  return (
    <>
      <TickAll
        name={name}
        href={tick}
        label={t("exchange:rows.tickAll")}
        linkLabel={t(isAll ? "exchange:rows.tickNone" : "exchange:rows.tickAll")}
        isOn={isAll}
      />
      <ChoiceInput
        id={name}
        name={name}
        legend={part === "" || !of ? legend : `${legend}: ${of}`}
        choices={values}
        error={form.error(name)}
      />
    </>
  );
}
