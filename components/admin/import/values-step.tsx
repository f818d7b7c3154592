import { ChoiceInput, SelectInput } from "@/components/ui/field";
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
  /** Codes that are shorter than those of their register. */
  zeros: { value: string; hint: string; choices: Choice[] } | null;
  status: { value: string; choices: Choice[] } | null;
};

/** Every distinct value once, with what it means here. What is unknown stays empty. */
export function ValuesStep({ page, id, parts, proposed, zeros, status }: Props) {
  const { t, form } = page;
  const chosenZeros = form.value("codeZeros") ?? zeros?.value;
  return (
    <StepForm page={page} id={id} step="values" proposed={proposed}>
      {zeros && (
        <ChoiceInput
          id="codeZeros"
          name="codeZeros"
          one
          legend={t("exchange:values.zerosAsked")}
          hint={zeros.hint}
          error={form.error("codeZeros")}
          choices={zeros.choices.map((choice) => ({ ...choice, checked: choice.value === chosenZeros }))}
        />
      )}
      {parts.length === 0 && !zeros && <p>{t("exchange:values.none")}</p>}
      {parts.map((part) => (
        <ValuesTable key={part.target} page={page} part={part} />
      ))}
      {status && (
        <SelectInput
          {...form.field("status", status.value)}
          label={t("exchange:values.status")}
          hint={t("exchange:values.statusHint")}
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
