import { publicPage } from "@/app/public-page";
import { EnterForm } from "@/components/meetings/review/enter-form";
import { NotesFrame } from "@/components/meetings/review/notes-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { translator } from "@/lib/i18n/server";
import { readNotesEntry } from "@/lib/meetings/review/note-page";
import { setPageStatus } from "@/lib/serving/page";
import { privateHead, readProposeState } from "../../propose/form-state";

/** The page behind the code of a visit: visitors say who they are with their personal code. */
export const GET = publicPage<{ code: string }>(async (asked) => {
  const { locale, code } = asked;
  const t = translator(locale);
  const { errors } = await readProposeState(asked, () => t("review:enter.personal"));
  const entry = await readNotesEntry(code, locale);
  const frame = { locale, path: `/m/${code}` };
  const title = entry ? t("review:enter.title") : t("review:dead.title");
  if (!entry) setPageStatus(404);
  const body = (
    <NotesFrame {...frame} title={title} errors={errors}>
      {entry ? (
        <EnterForm locale={locale} entry={entry} error={errors.personal} />
      ) : (
        <EmptyState title={t("review:dead.code")} />
      )}
    </NotesFrame>
  );
  return { head: privateHead(title), body };
});
