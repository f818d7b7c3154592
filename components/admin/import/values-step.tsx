import { SelectInput } from "@/components/ui/field";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import type { PageContext } from "@/lib/routes/form-state";
import { StepForm } from "./step-form";

type Choice = { value: string; label: string };
export type ValuesPart = {
  target: string;
  title: string;
  lines: { index: number; value: string; count: number; meaning: string }[];
  choices: Choice[];
};
type Props = {
  page: PageContext;
  id: string;
  parts: ValuesPart[];
  proposed: string | undefined;
  status: { value: string; choices: Choice[] } | null;
};

/** Every distinct value once, with what it means here. What is unknown stays empty. */
export function ValuesStep({ page, id, parts, proposed, status }: Props) {
  const { t } = page;
  return (
    <StepForm page={page} id={id} step="values" proposed={proposed}>
      {parts.length === 0 && <p>{t("exchange:values.none")}</p>}
      {parts.map((part) => (
        <ValuesTable key={part.target} page={page} part={part} />
      ))}
      {status && (
        <SelectInput
          id="status"
          name="status"
          label={t("exchange:values.status")}
          hint={t("exchange:values.statusHint")}
          value={status.value}
          choices={status.choices}
          emptyLabel={t("exchange:values.unknown")}
        />
      )}
    </StepForm>
  );
}

function ValuesTable({ page: { locale, t, form }, part }: { page: PageContext; part: ValuesPart }) {
  const nameOf = (index: number) => `value.${part.target}.${index}`;
  return (
    <Table
      caption={part.title}
      lines={part.lines}
      lineKey={({ index }) => String(index)}
      columns={[
        {
          key: "value",
          title: t("exchange:values.value"),
          cell: ({ value }) => <span className="words">{value}</span>,
        },
        {
          key: "count",
          title: t("exchange:values.count"),
          number: true,
          cell: ({ count }) => formatNumber(count, locale),
        },
        {
          key: "meaning",
          title: t("exchange:values.meaning"),
          cell: ({ index, value, meaning }) => (
            <select
              name={nameOf(index)}
              defaultValue={form.value(nameOf(index)) ?? meaning}
              aria-label={`${part.title}: ${value}`}
              className="control"
            >
              <option value="">{t("exchange:values.unknown")}</option>
              {part.choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          ),
        },
      ]}
    />
  );
}
