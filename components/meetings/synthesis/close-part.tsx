import { Button } from "@/components/ui/button";
import { ChoiceInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { PageContext } from "@/lib/routes/form-state";

/** Closes the synthesis; a box is to be selected first, because the names of authors do not come back. */
export function ClosePart({ page, id }: { page: PageContext; id: string }) {
  const { locale, t, form } = page;
  const error = form.error("sure");
  return (
    <WorkPart id="close" title={t("review:close.title")}>
      <PostForm action="/api/admin/meetings/review-close" locale={locale} hidden={{ id }} labelledBy="close-title">
        <p className="max-w-measure">{t("review:close.lead")}</p>
        <ChoiceInput
          id="sure"
          name="sure"
          legend={t("review:close.title")}
          error={error}
          choices={[{ value: "yes", label: t("review:close.sure") }]}
        />
        <Button second>{t("review:close.button")}</Button>
      </PostForm>
    </WorkPart>
  );
}
