import { Button } from "@/components/ui/button";
import { ChoiceInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  /** Without it, the call of all pages with a link. */
  action?: string;
  hidden: Record<string, string>;
  /** What is erased, and what stays. */
  lead: string;
  error: string | undefined;
};

/** Erases who somebody is; a box is to be selected first. */
export function ForgetPart({ locale, action = "/api/meetings/forget", hidden, lead, error }: Props) {
  const t = translator(locale);
  return (
    <WorkPart id="forget" title={t("hosting:own.forgetTitle")}>
      <PostForm action={action} locale={locale} hidden={hidden} labelledBy="forget-title">
        <p className="max-w-measure">{lead}</p>
        <ChoiceInput
          id="sure"
          name="sure"
          legend={t("hosting:own.forgetTitle")}
          error={error}
          choices={[{ value: "yes", label: t("hosting:own.forgetSure") }]}
        />
        <Button second>{t("hosting:own.forget")}</Button>
      </PostForm>
    </WorkPart>
  );
}
