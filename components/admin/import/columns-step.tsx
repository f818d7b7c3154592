import { SelectInput } from "@/components/ui/field";
import { Table } from "@/components/ui/table";
import type { PageContext } from "@/lib/routes/form-state";
import { StepForm } from "./step-form";

export type ColumnLine = { column: number; name: string; samples: string[]; value: string };
type Choice = { value: string; label: string };
type Props = {
  page: PageContext;
  id: string;
  lines: ColumnLine[];
  targets: Choice[];
  /** The ways in which the positions of the file can be read. */
  positions: Choice[];
  position: string;
  /** What dates like this one can mean; null when all are certain. */
  dates: { example: string; choices: Choice[]; value: string } | null;
  proposed: string | undefined;
};

/** What each column is taken for, with three of its values. */
export function ColumnsStep({ page, id, lines, targets, positions, position, dates, proposed }: Props) {
  const { t, form } = page;
  return (
    <StepForm page={page} id={id} step="columns" proposed={proposed}>
      <Table
        caption={t("exchange:columns.caption")}
        lines={lines}
        lineKey={({ column }) => String(column)}
        columns={[
          {
            key: "name",
            title: t("exchange:columns.column"),
            cell: ({ name }) => <span className="words">{name}</span>,
          },
          {
            key: "samples",
            title: t("exchange:columns.samples"),
            cell: ({ samples }) => <span className="words">{samples.join(" · ")}</span>,
          },
          {
            key: "target",
            title: t("exchange:columns.target"),
            cell: ({ column, name, value }) => (
              <select
                id={`column-${column}`}
                name={`column.${column}`}
                defaultValue={form.value(`column.${column}`) ?? value}
                aria-label={t("exchange:columns.label", { column: name })}
                aria-invalid={form.error(`column.${column}`) ? true : undefined}
                className="control"
              >
                <option value="">{t("exchange:columns.none")}</option>
                {targets.map((target) => (
                  <option key={target.value} value={target.value}>
                    {target.label}
                  </option>
                ))}
              </select>
            ),
          },
        ]}
      />
      {positions.length > 0 && (
        <SelectInput {...form.field("position", position)} label={t("exchange:columns.position")} choices={positions} />
      )}
      {dates && (
        <SelectInput
          {...form.field("dateOrder", dates.value)}
          label={t("exchange:columns.dateOrder", { example: dates.example })}
          hint={t("exchange:columns.dateOrderHint")}
          choices={dates.choices}
          emptyLabel={t("exchange:choose")}
        />
      )}
    </StepForm>
  );
}
