import { randomUUID } from "node:crypto";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { PageContext } from "@/lib/routes/form-state";

export const copyFields = ["title", "firstDay"] as const;

/** Prepares the next meeting from this one. */
export function CopyPart({ page: { locale, t, form }, id }: { page: PageContext; id: string }) {
  const field = (name: (typeof copyFields)[number]) => ({ ...form.field(name), label: t(`hosting:copy.${name}`) });
  return (
    <WorkPart id="copy" title={t("hosting:copy.heading")}>
      <p className="max-w-measure text-quiet">{t("hosting:copy.lead")}</p>
      <PostForm
        action="/api/admin/meetings/copy"
        locale={locale}
        hidden={{ id, submission: randomUUID() }}
        labelledBy="copy-title"
      >
        <TextInput {...field("title")} />
        <TextInput {...field("firstDay")} type="date" />
        <Button second>{t("hosting:copy.button")}</Button>
      </PostForm>
    </WorkPart>
  );
}
