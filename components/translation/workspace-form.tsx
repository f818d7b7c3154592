import { LeaveWarning } from "@/components/admin/form/leave-warning";
import { SaveShortcut } from "@/components/admin/form/save-shortcut";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import type { RoundView } from "@/lib/records/rounds/read-round";
import type { WorkspacePage } from "@/lib/records/translation/workspace-page";
import { TranslationText } from "./translation-text";
import { SaveButtons } from "./workspace-actions";

type Props = { locale: Locale; page: WorkspacePage; round: RoundView | null };

/** The field to begin with: the first one that something is to do in. */
const firstToDo = ({ texts }: WorkspacePage) => texts.find(({ state }) => state !== "current")?.lines[0]?.id;

/** All texts of a record, source beside translation, saved together. */
export function WorkspaceForm({ locale, page, round }: Props) {
  const { kind, recordId, language, source, beside, texts, workspace, seen } = page;
  const hidden = { kind, id: recordId, language, revision: workspace.revision?.id, seen, next: round?.next };
  return (
    <PostForm action="/api/admin/translations/save" locale={locale} hidden={hidden} decides>
      <LeaveWarning />
      <SaveShortcut focus={round && page.errors.length === 0 ? firstToDo(page) : undefined} />
      {texts.map((text) => (
        <TranslationText
          key={text.id}
          locale={locale}
          text={text}
          source={source}
          beside={beside}
          language={language}
        />
      ))}
      <SaveButtons locale={locale} page={page} round={round} />
    </PostForm>
  );
}
