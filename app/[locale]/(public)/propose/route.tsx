import { publicPage } from "@/app/public-page";
import { FormFrame, TrapField } from "@/components/proposals/form-frame";
import { StepButtons } from "@/components/proposals/step-buttons";
import { stepFieldsets } from "@/components/proposals/step-fields";
import { StepList } from "@/components/proposals/step-list";
import { PostForm } from "@/components/ui/post-form";
import { handOutForm } from "@/lib/contact/ask/abuse/form-token";
import { stepFields, steps } from "@/lib/proposals/steps";
import { pageHead } from "../page-head";
import { readProposeState } from "./form-state";
import { readChoices } from "./step-model";

/** The introduction and first step of a proposal. Nothing is stored before the form is sent. */
export const GET = publicPage(async (asked) => {
  const { locale, t, typed, errors, now } = await readProposeState(asked);
  const [title, description] = [t("proposals:propose.title"), t("proposals:propose.lead")];
  const choices = await readChoices(locale);
  const list = [...steps, "review" as const].map((name) => ({ name, href: undefined, isDone: false }));
  const Where = stepFieldsets.where;
  const body = (
    <FormFrame
      locale={locale}
      path="/propose"
      crumb={title}
      title={title}
      lead={<p>{description}</p>}
      errors={errors}
      fields={stepFields.where}
      margin={<StepList locale={locale} steps={list} current="where" />}
    >
      <p className="max-w-measure">{t("proposals:propose.intro")}</p>
      <PostForm
        action="/api/proposals/keep"
        locale={locale}
        hidden={{ step: "where", form: await handOutForm(now) }}
        labelledBy="step-title"
      >
        <h2 id="step-title" className="font-read text-head">
          {t("proposals:propose.name.where")}
        </h2>
        <Where locale={locale} values={typed ?? {}} errors={errors} {...choices} />
        <TrapField locale={locale} />
        <StepButtons locale={locale} isFirst />
      </PostForm>
    </FormFrame>
  );
  return { head: pageHead({ locale, path: "/propose", title, description }), body };
});
