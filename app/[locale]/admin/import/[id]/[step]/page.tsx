import { notFound } from "next/navigation";
import { ImportProgress } from "@/components/admin/import/progress";
import { Steps } from "@/components/admin/import/steps";
import { Callout } from "@/components/ui/callout";
import { WorkFrame } from "@/components/work/work-frame";
import { type ImportStep, importPath, importSteps, importsPath, isImportStep } from "@/lib/exchange/import/pages/paths";
import { currentStep, type ImportPage, readImportPage } from "@/lib/exchange/import/pages/read-import";
import type { Translate } from "@/lib/i18n/server";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../../../admin-page";
import { StepPage } from "./step-page";

type Params = { id: string; step: string };

export const generateMetadata = adminTitle((t, { step }) => t(`exchange:step.${isImportStep(step) ? step : "file"}`));

/** A step that has what it needs. */
function isReachable({ batch }: ImportPage, step: ImportStep): boolean {
  if (step === "file") return true;
  if (!batch.detected) return false;
  if (step === "result") return !["answering", "planning", "planned"].includes(batch.state);
  if (step === "undo") return batch.state === "taken" || batch.state === "undone";
  return step === "doubtful" ? batch.state === "planned" || batch.state === "taken" : true;
}

/** What was just done, in words. */
function doneWords(t: Translate, done: string): string | undefined {
  const known = (["chosen", "removed", "asked"] as const).find((each) => each === done);
  if (known) return t(`exchange:address.done.${known}`);
  return done === "decided" ? t("exchange:decidedDone") : undefined;
}

const busy = ["reading", "planning", "taking", "undoing"];

/** A step of an import. Each has its address, so that one can leave and come back. */
export default async function Page(props: AdminProps<Params>) {
  const page = await readAdminPage(props, ({ id, step }: Params) => `/import/${id}/${step}`);
  const { locale, t, actor, frame, form, params, query } = page;
  const { step } = params;
  const shown = isImportStep(step) ? await readImportPage(actor, params.id, locale) : null;
  if (!shown || !isImportStep(step)) notFound();
  const { batch, city, newer } = shown;
  const newerHref = newer && importPath(locale, newer.id, currentStep(newer.state));
  const links = importSteps.map((each) => ({
    step: each,
    label: t(`exchange:step.${each}`),
    href: isReachable(shown, each) ? importPath(locale, batch.id, each) : null,
    current: each === step,
  }));
  const isBusy = busy.includes(batch.state);
  const hasPage = !isBusy && !batch.erasedAt && isReachable(shown, step);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: importsPath(locale), label: t("exchange:nav") }, { label: batch.fileName }]}
      title={t(`exchange:step.${step}`)}
      lead={[t(`exchange:kind.${batch.kind}`), t("exchange:of", { file: batch.fileName, city })].join(" · ")}
      done={doneWords(t, firstValue(query.done))}
      errors={form.summary(form.errors.map(({ path }) => path).filter(Boolean))}
    >
      <Steps locale={locale} links={links} />
      {isBusy && (
        <ImportProgress
          locale={locale}
          state={t(`exchange:state.${batch.state}`)}
          done={batch.done}
          total={batch.total}
          href={importPath(locale, batch.id, step)}
        />
      )}
      {newerHref && (
        <Callout tone="strong" title={t("exchange:address.superseded")}>
          <a href={newerHref} className="target font-semibold">
            {t("exchange:address.openNewer")}
          </a>
        </Callout>
      )}
      {batch.erasedAt && <p>{t("exchange:erased")}</p>}
      {batch.state === "unreadable" && (
        <Callout tone="strong" title={t("exchange:state.unreadable")}>
          {t(`exchange:unreadable.${unreadable(batch.problem)}`)}
        </Callout>
      )}
      {hasPage && <StepPage page={page} shown={shown} step={step} query={query} />}
    </WorkFrame>
  );
}

const problems = [
  "empty",
  "notATable",
  "encrypted",
  "damaged",
  "unpacksTooLarge",
  "tooManyColumns",
  "tooManyRows",
  "tooMuch",
] as const;
const unreadable = (problem: string | null) => problems.find((known) => known === problem) ?? "damaged";
