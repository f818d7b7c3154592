import { Button } from "@/components/ui/button";
import { SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import type { Askable } from "@/lib/proposals/approvals/read";
import type { PageContext } from "@/lib/routes/form-state";

const daysToChoose = [7, 14, 30, 60] as const;

export const approvalFields = ["name", "email", "language", "note", "days"] as const;

/** Asks a person for approval: recipient, language, message and deadline. */
export function ApprovalRequest({ page: { locale, t, form }, askable }: { page: PageContext; askable: Askable }) {
  const { record, revisionId } = askable;
  const hidden = { kind: record.kind, id: record.id, ...(revisionId ? { revision: revisionId } : {}) };
  return (
    <PostForm action="/api/admin/approvals/ask" locale={locale} hidden={hidden}>
      <TextInput {...form.field("name")} label={t("proposals:ask.name")} required />
      <TextInput {...form.field("email")} type="email" label={t("proposals:ask.email")} required />
      <SelectInput
        {...form.field("language", record.sourceLanguage)}
        label={t("proposals:ask.language")}
        choices={languageChoices}
      />
      <TextArea
        {...form.field("note")}
        rows={4}
        label={t("proposals:ask.note")}
        hint={t("proposals:ask.noteHint")}
        optional={t("account:optional")}
      />
      <SelectInput
        {...form.field("days", "14")}
        label={t("proposals:ask.days")}
        choices={daysToChoose.map((count) => ({
          value: String(count),
          label: t("proposals:ask.daysCount", { count }),
        }))}
      />
      <Button>{t("proposals:ask.send")}</Button>
    </PostForm>
  );
}
