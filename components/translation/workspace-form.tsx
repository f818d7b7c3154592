import { LeaveWarning } from "@/components/admin/form/leave-warning";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import type { WorkspacePage } from "@/lib/records/translation/workspace-page";
import { TranslationText } from "./translation-text";
import { SaveButtons } from "./workspace-actions";

/** All texts of a record, source beside translation, saved together. */
export function WorkspaceForm({ locale, page }: { locale: Locale; page: WorkspacePage }) {
  const { kind, recordId, language, source, texts, workspace, seen } = page;
  const hidden = { kind, id: recordId, language, revision: workspace.revision?.id, seen };
  return (
    <PostForm action="/api/admin/translations/save" locale={locale} hidden={hidden} decides>
      <LeaveWarning />
      {texts.map((text) => (
        <TranslationText key={text.id} locale={locale} text={text} source={source} language={language} />
      ))}
      <SaveButtons locale={locale} page={page} />
    </PostForm>
  );
}
