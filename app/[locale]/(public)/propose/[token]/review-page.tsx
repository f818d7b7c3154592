import { FormFrame } from "@/components/proposals/form-frame";
import { ProposalSummary } from "@/components/proposals/proposal-summary";
import { StepList } from "@/components/proposals/step-list";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { stepPath } from "@/lib/proposals/form-schema";
import { typedIn } from "@/lib/proposals/read";
import { stepOfField } from "@/lib/proposals/steps";
import { summariseProposal } from "@/lib/proposals/summary";
import type { OwnProposal } from "./own-proposal";
import { ownSteps, proposalStepPath } from "./own-steps";
import { SentBack } from "./sent-back";

/** Shows the whole proposal again, with the button that submits it. */
export async function reviewPage(own: OwnProposal) {
  const { state, proposal } = own;
  const { locale, t, params, errors } = state;
  const parts = await summariseProposal(typedIn(proposal), locale);
  const isAgain = proposal.state === "sentBack";
  return (
    <FormFrame
      locale={locale}
      path={proposalStepPath(own, "review")}
      crumb={t("proposals:propose.title")}
      title={t("proposals:propose.name.review")}
      lead={<p>{t("proposals:review.lead")}</p>}
      errors={errors}
      fields={[]}
      elsewhere={(field) => {
        const step = stepOfField(field);
        return step && `${stepPath(locale, params.token, step)}#${field}`;
      }}
      margin={<StepList locale={locale} steps={ownSteps(own)} current="review" />}
    >
      <SentBack {...own} />
      <ProposalSummary
        locale={locale}
        lang={proposal.language === locale ? undefined : proposal.language}
        parts={parts.map((part) => ({ ...part, href: stepPath(locale, params.token, part.step) }))}
      />
      <PostForm action="/api/proposals/hand-in" locale={locale} hidden={{ token: params.token }}>
        {!proposal.confirmedAt && <p className="max-w-measure">{t("proposals:review.next")}</p>}
        <Button>{t(isAgain ? "proposals:review.handInAgain" : "proposals:review.handIn")}</Button>
      </PostForm>
    </FormFrame>
  );
}
