import { Button } from "@/components/ui/button";
import { TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { ReviewStatement } from "@/lib/meetings/models";
import type { PageContext } from "@/lib/routes/form-state";

const action = "/api/admin/meetings/agreement";
export const handFields = ["agreed", "not", "notSeen", "dissent"] as const;

type Props = { page: PageContext; id: string; statement: ReviewStatement };

/** Begins and ends the question to the cities. */
export function AgreementForms({ page, id, statement }: Props) {
  const { locale, t, form } = page;
  const hidden = { id, statement: statement.id };
  if (statement.frozenAt) return null;
  if (!statement.askedAt)
    return (
      <PostForm action={action} locale={locale} hidden={{ ...hidden, intent: "ask" }}>
        <p className="max-w-measure">{t("review:ask.lead")}</p>
        <Button>{t("review:ask.button")}</Button>
      </PostForm>
    );
  const number = (name: "agreed" | "not" | "notSeen") => (
    <TextInput
      id={name}
      name={name}
      type="number"
      label={t(`review:hands.${name}`)}
      value={form.value(name) ?? "0"}
      error={form.error(name)}
    />
  );
  return (
    <div className="space-y-8">
      <div className="flex flex-wrap gap-4">
        <PostForm action={action} locale={locale} hidden={{ ...hidden, intent: "freeze" }}>
          <Button>{t("review:ask.freeze")}</Button>
        </PostForm>
        <PostForm action={action} locale={locale} hidden={{ ...hidden, intent: "stop" }}>
          <Button second>{t("review:ask.withdraw")}</Button>
        </PostForm>
      </div>
      <WorkPart id="hands" title={t("review:hands.title")}>
        <PostForm action={action} locale={locale} hidden={{ ...hidden, intent: "hands" }} labelledBy="hands-title">
          <p className="max-w-measure">{t("review:hands.lead")}</p>
          {number("agreed")}
          {number("not")}
          {number("notSeen")}
          <TextArea
            id="dissent"
            name="dissent"
            rows={3}
            label={t("review:hands.dissent")}
            value={form.value("dissent") ?? ""}
          />
          <Button second>{t("review:hands.freeze")}</Button>
        </PostForm>
      </WorkPart>
    </div>
  );
}
