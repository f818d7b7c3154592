import { Details } from "@/components/ui/details";
import { FactList } from "@/components/ui/fact-list";
import { ChoiceInput, SelectInput, TextInput } from "@/components/ui/field";
import type { PageContext } from "@/lib/routes/form-state";
import { StepForm } from "./step-form";

type Choice = { value: string; label: string };
export type FileStepModel = {
  facts: { label: string; value: string }[];
  doubts: string[];
  around: string[];
  cures: (Choice & { checked: boolean })[];
  /** Found, and without a cure. */
  found: string[];
  choices: {
    encoding?: string | undefined;
    delimiter?: string | undefined;
    sheet: string;
    headerRow: string;
    headerRows: string;
  };
  encodings: Choice[];
  delimiters: Choice[];
  sheets: Choice[];
};

/** What was detected of a file, to be corrected; and what is wrong with its cells, with a cure for each. */
export function FileStep({ page, id, model }: { page: PageContext; id: string; model: FileStepModel }) {
  const { t, form } = page;
  const { choices } = model;
  return (
    <StepForm page={page} id={id} step="file">
      <FactList lines={model.facts} />
      {model.doubts.length > 0 && <List title={t("exchange:file.doubts")} lines={model.doubts} />}
      {model.around.length > 0 && <List title={t("exchange:file.around")} lines={model.around} />}
      <Details summary={t("exchange:file.correct")} open={form.errors.length > 0}>
        <div className="space-y-6">
          {model.encodings.length > 0 && (
            <SelectInput
              id="encoding"
              name="encoding"
              label={t("exchange:file.encoding")}
              value={form.value("encoding") ?? choices.encoding ?? ""}
              choices={model.encodings}
              emptyLabel={t("exchange:file.asDetected")}
            />
          )}
          {model.delimiters.length > 0 && (
            <SelectInput
              id="delimiter"
              name="delimiter"
              label={t("exchange:file.delimiter")}
              value={form.value("delimiter") ?? choices.delimiter ?? ""}
              choices={model.delimiters}
              emptyLabel={t("exchange:file.asDetected")}
            />
          )}
          {model.sheets.length > 1 && (
            <SelectInput
              id="sheet"
              name="sheet"
              label={t("exchange:file.sheet")}
              value={form.value("sheet") ?? choices.sheet}
              choices={model.sheets}
            />
          )}
          <TextInput
            id="headerRow"
            name="headerRow"
            type="number"
            label={t("exchange:file.headerRow")}
            hint={t("exchange:file.headerRowHint")}
            value={form.value("headerRow") ?? choices.headerRow}
            error={form.error("headerRow")}
          />
          <SelectInput
            id="headerRows"
            name="headerRows"
            label={t("exchange:file.headerRows")}
            value={form.value("headerRows") ?? choices.headerRows}
            choices={["1", "2"].map((value) => ({ value, label: value }))}
          />
        </div>
      </Details>
      {model.found.length > 0 && <List title={t("exchange:file.found")} lines={model.found} />}
      {model.cures.length > 0 && (
        <ChoiceInput
          id="cures"
          name="cures"
          legend={t("exchange:file.cures")}
          hint={t("exchange:file.curesHint")}
          choices={model.cures}
        />
      )}
    </StepForm>
  );
}

function List({ title, lines }: { title: string; lines: string[] }) {
  return (
    <div>
      <h2 className="font-read text-lead">{title}</h2>
      <ul className="max-w-measure list-disc ps-5">
        {lines.map((line) => (
          <li key={line} className="words">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
