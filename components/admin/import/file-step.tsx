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
              {...form.field("encoding", choices.encoding ?? "")}
              label={t("exchange:file.encoding")}
              choices={model.encodings}
              emptyLabel={t("exchange:file.asDetected")}
            />
          )}
          {model.delimiters.length > 0 && (
            <SelectInput
              {...form.field("delimiter", choices.delimiter ?? "")}
              label={t("exchange:file.delimiter")}
              choices={model.delimiters}
              emptyLabel={t("exchange:file.asDetected")}
            />
          )}
          {model.sheets.length > 1 && (
            <SelectInput
              {...form.field("sheet", choices.sheet)}
              label={t("exchange:file.sheet")}
              choices={model.sheets}
            />
          )}
          <TextInput
            {...form.field("headerRow", choices.headerRow)}
            type="number"
            label={t("exchange:file.headerRow")}
            hint={t("exchange:file.headerRowHint")}
          />
          <SelectInput
            {...form.field("headerRows", choices.headerRows)}
            label={t("exchange:file.headerRows")}
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
