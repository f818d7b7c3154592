import { ColumnsStep } from "@/components/admin/import/columns-step";
import { DoubtfulStep } from "@/components/admin/import/doubtful-step";
import { DoubtsDecided } from "@/components/admin/import/doubts-decided";
import { FieldsStep } from "@/components/admin/import/fields-step";
import { FileStep } from "@/components/admin/import/file-step";
import { PlanStep } from "@/components/admin/import/plan-step";
import { ResultStep } from "@/components/admin/import/result-step";
import { RowsStep } from "@/components/admin/import/rows-step";
import { SourceStep } from "@/components/admin/import/source-step";
import { ImportUndoStep } from "@/components/admin/import/undo-step";
import { ValuesStep } from "@/components/admin/import/values-step";
import { WorkButton } from "@/components/admin/import/work-button";
import { planTabs } from "@/lib/exchange/import/model";
import { columnsModel, fieldsModel, sourceModel, valuesModel } from "@/lib/exchange/import/pages/answer-models";
import { decidedModel } from "@/lib/exchange/import/pages/decided-model";
import { doubtfulModel } from "@/lib/exchange/import/pages/doubtful-model";
import { fileModel } from "@/lib/exchange/import/pages/file-model";
import { type ImportStep, importPath } from "@/lib/exchange/import/pages/paths";
import { planModel } from "@/lib/exchange/import/pages/plan-model";
import { readDoubtful } from "@/lib/exchange/import/pages/read-doubtful";
import type { ImportPage } from "@/lib/exchange/import/pages/read-import";
import { readRowsPage } from "@/lib/exchange/import/pages/read-rows";
import { resultModel } from "@/lib/exchange/import/pages/result-model";
import { rowParts, rowsModel } from "@/lib/exchange/import/pages/rows-model";
import { undoModel } from "@/lib/exchange/import/pages/undo-model";
import type { PageContext } from "@/lib/routes/form-state";
import { firstValue, pageNumber, type Query } from "@/lib/routes/query";

type Props = { page: PageContext; shown: ImportPage; step: ImportStep; query: Query };

async function PlanPage({ page, shown, query }: Props) {
  const { batch, counts, askedAgain } = shown;
  const { locale, t } = page;
  const isPlanned = batch.state === "planned" || batch.state === "taken" || batch.state === "undone";
  if (!batch.answers.source)
    return (
      <p>
        <a href={importPath(locale, batch.id, "source")} className="target font-semibold">
          {t("exchange:plan.answerFirst")}
        </a>
      </p>
    );
  if (!isPlanned)
    return (
      <WorkButton page={page} id={batch.id} work="planning">
        {t("exchange:plan.make")}
      </WorkButton>
    );
  const first = planTabs.find((tab) => (tab === "askAgain" ? askedAgain : counts[tab]) > 0) ?? "new";
  const tab = planTabs.find((each) => each === firstValue(query.tab)) ?? first;
  const number = pageNumber(query.page);
  const found = await readRowsPage(batch, tab, number);
  const model = await planModel(shown, locale, found, { tab, page: number });
  return <PlanStep page={page} id={batch.id} model={model} />;
}

function RowsPage({ page, shown: { batch, city }, query }: Props) {
  const { locale, form } = page;
  // The address of a refused form has no column.
  const asked = rowParts.map((part) => ({
    column: query[`column${part}`] === undefined ? form.value(`column${part}`) : firstValue(query[`column${part}`]),
    tick: firstValue(query[`tick${part}`]),
    shown: firstValue(query[`shown${part}`]),
    rows: [query[`rows${part}`] ?? []].flat(),
  }));
  const model = rowsModel(batch, city, locale, asked);
  const columns = Object.fromEntries(model.parts.map(({ part, column }) => [`column${part}`, column]));
  const pathTo = (more: Record<string, string> = {}) => importPath(locale, batch.id, "rows", more);
  const parts = model.parts.map((one) => ({
    ...{ ...one, tick: pathTo({ ...columns, [`tick${one.part}`]: one.isAll ? "none" : "all" }) },
  }));
  return <RowsStep page={page} id={batch.id} model={{ ...model, parts, action: pathTo() }} />;
}

const numberIn = (value: Query[string]) => (/^\d{1,9}$/.test(firstValue(value)) ? Number(firstValue(value)) : null);

async function DoubtfulPage({ page, shown: { actor, batch }, query }: Props) {
  const { locale } = page;
  const asked = { number: numberIn(query.row), last: numberIn(query.last) };
  const found = await readDoubtful(actor, batch, asked, locale);
  if (!found) return <DoubtsDecided page={page} model={await decidedModel(batch, locale)} />;
  return <DoubtfulStep page={page} id={batch.id} model={await doubtfulModel(batch, locale, found)} />;
}

/** The part of a step's page below the list of steps. */
export async function StepPage(props: Props) {
  const { page, shown, step, query } = props;
  const { batch } = shown;
  const { id } = batch;
  const { locale } = page;
  switch (step) {
    case "file":
      return batch.detected && <FileStep page={page} id={id} model={fileModel(batch, locale)} />;
    case "source":
      return <SourceStep page={page} id={id} model={await sourceModel(batch, locale)} />;
    case "columns":
      return <ColumnsStep page={page} id={id} {...columnsModel(batch, locale)} />;
    case "values":
      return <ValuesStep page={page} id={id} {...(await valuesModel(batch, locale))} />;
    case "rows":
      return <RowsPage {...props} />;
    case "fields":
      return <FieldsStep page={page} id={id} fields={fieldsModel(batch, locale)} />;
    case "plan":
      return <PlanPage {...props} />;
    case "doubtful":
      return <DoubtfulPage {...props} />;
    case "result":
      return <ResultStep page={page} id={id} model={await resultModel(shown, locale, new Date())} />;
    case "undo":
      return <ImportUndoStep page={page} id={id} model={await undoModel(shown.actor, batch, locale, query)} />;
  }
}
