import { FormFrame } from "@/components/proposals/form-frame";
import { StepButtons } from "@/components/proposals/step-buttons";
import { stepFieldsets } from "@/components/proposals/step-fields";
import { StepList } from "@/components/proposals/step-list";
import { PostForm } from "@/components/ui/post-form";
import { typedIn } from "@/lib/proposals/read";
import { type ProposalStep, stepFields, steps } from "@/lib/proposals/steps";
import { readChoices } from "../step-model";
import type { OwnProposal } from "./own-proposal";
import { ownSteps, proposalStepPath } from "./own-steps";
import { SentBack } from "./sent-back";

/** One step, filled with what was saved or typed there before. */
export async function stepPage({ step, ...own }: OwnProposal & { step: ProposalStep }) {
  const { state, proposal } = own;
  const { locale, t, params, typed, errors } = state;
  const Fields = stepFieldsets[step];
  const values = { ...typedIn(proposal), ...typed };
  const number = steps.indexOf(step) + 1;
  return (
    <FormFrame
      locale={locale}
      path={proposalStepPath(own, step)}
      crumb={t("proposals:propose.title")}
      title={t(`proposals:propose.name.${step}`)}
      lead={<p>{t("proposals:propose.step", { number, count: steps.length })}</p>}
      errors={errors}
      fields={stepFields[step]}
      margin={<StepList locale={locale} steps={ownSteps(own)} current={step} />}
    >
      <SentBack {...own} />
      <PostForm action="/api/proposals/keep" locale={locale} hidden={{ step, token: params.token }}>
        <Fields locale={locale} values={values} errors={errors} {...(await readChoices(locale))} />
        <StepButtons locale={locale} isFirst={number === 1} />
      </PostForm>
    </FormFrame>
  );
}
