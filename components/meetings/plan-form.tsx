import { Button } from "@/components/ui/button";
import { TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { storedDay } from "@/lib/meetings/days";
import type { MeetingPlan } from "@/lib/meetings/models";
import type { PageContext } from "@/lib/routes/form-state";

export const planFields = ["contactName", "contactEmail", "message", "answerBy", "keepDays"] as const;

type Props = {
  page: PageContext;
  id: string;
  plan: MeetingPlan | null;
  /** Whether cities have been invited already. */
  hasInvited: boolean;
};

/** What the hosts decide before the first invitation. */
export function PlanForm({ page: { locale, t, form }, id, plan, hasInvited }: Props) {
  const stored: Record<(typeof planFields)[number], string> = {
    contactName: plan?.contactName ?? "",
    contactEmail: plan?.contactEmail ?? "",
    message: plan?.message ?? "",
    answerBy: storedDay(plan?.answerBy ?? null) ?? "",
    keepDays: String(plan?.keepDays ?? ""),
  };
  const field = (name: (typeof planFields)[number]) => ({
    ...form.field(name, stored[name]),
    label: t(`hosting:plan.${name}`),
  });
  return (
    <WorkPart id="plan" title={t(hasInvited ? "hosting:plan.later" : "hosting:plan.title")}>
      <p className="max-w-measure text-quiet">{t("hosting:plan.lead")}</p>
      <PostForm
        action="/api/admin/meetings/plan"
        locale={locale}
        hidden={{ id, version: form.value("version") ?? String(plan?.version ?? 0) }}
        labelledBy="plan-title"
      >
        <TextInput {...field("contactName")} />
        <TextInput {...field("contactEmail")} type="email" />
        <TextArea
          {...field("message")}
          rows={5}
          hint={t("hosting:plan.messageHint")}
          optional={t("account:optional")}
        />
        <TextInput {...field("answerBy")} type="date" hint={t("hosting:plan.answerByHint")} />
        <TextInput {...field("keepDays")} type="number" hint={t("hosting:plan.keepDaysHint")} />
        <Button>{t("hosting:plan.save")}</Button>
      </PostForm>
    </WorkPart>
  );
}
