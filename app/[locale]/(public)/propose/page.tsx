import type { Metadata } from "next";
import { FormFrame, TrapField } from "@/components/proposals/form-frame";
import { StepButtons } from "@/components/proposals/step-buttons";
import { stepFieldsets } from "@/components/proposals/step-fields";
import { StepList } from "@/components/proposals/step-list";
import { PostForm } from "@/components/ui/post-form";
import { handOutForm } from "@/lib/contact/ask/abuse/form-token";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { stepFields, steps } from "@/lib/proposals/steps";
import { pageMetadata } from "../page-metadata";
import { type FormProps, readFormState } from "./form-state";
import { readChoices } from "./step-model";

export async function generateMetadata({ params }: { params: Promise<{ locale: Locale }> }): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale);
  const [title, description] = [t("proposals:propose.title"), t("proposals:propose.lead")];
  return pageMetadata({ locale, path: "/propose", title, description });
}

/** The beginning: what this is, and the first step. Nothing is kept before it is sent. */
export default async function Page(props: FormProps) {
  const { locale, t, typed, errors, now } = await readFormState(props);
  const choices = await readChoices(locale);
  const list = [...steps, "review" as const].map((name) => ({ name, href: undefined, isDone: false }));
  const Where = stepFieldsets.where;
  return (
    <FormFrame
      locale={locale}
      path="/propose"
      crumb={t("proposals:propose.title")}
      title={t("proposals:propose.title")}
      lead={<p>{t("proposals:propose.lead")}</p>}
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
}
