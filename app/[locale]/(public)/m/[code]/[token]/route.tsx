import { randomUUID } from "node:crypto";
import { publicPage } from "@/app/public-page";
import { ForgetPart } from "@/components/meetings/forget-part";
import { NoteForm } from "@/components/meetings/review/note-form";
import { DeadNotes, NoteList, OtherCode } from "@/components/meetings/review/note-list";
import { NotesFrame } from "@/components/meetings/review/notes-frame";
import { PhoneBar, PhoneHelp } from "@/components/meetings/review/phone-bar";
import { SchoolQuestion } from "@/components/meetings/review/school-question";
import { EmptyState } from "@/components/ui/empty-state";
import { translator } from "@/lib/i18n/server";
import { readNotesPage } from "@/lib/meetings/review/note-page";
import { notesPath } from "@/lib/meetings/review/note-taker";
import { setPageStatus } from "@/lib/serving/page";
import { privateHead, readProposeState } from "../../../propose/form-state";

/** Somebody's notes at a visit: the school's question, one field, two buttons. Works without a connection once it was opened. */
export const GET = publicPage<{ code: string; token: string }>(async (asked) => {
  const { locale, code, token } = asked;
  const t = translator(locale);
  const { typed, errors, query, now } = await readProposeState(asked, () => t("review:note.text"));
  const view = await readNotesPage(code, token, locale, now);
  const frame = { locale, path: `/m/${code}/${token}` };
  if (!view) {
    setPageStatus(410);
    const title = t("review:dead.title");
    const body = (
      <NotesFrame {...frame} title={title}>
        <EmptyState title={t("review:dead.link")} />
        <DeadNotes locale={locale} code={code} />
      </NotesFrame>
    );
    return { head: privateHead(title), body };
  }
  const title = t("review:note.title");
  const edited = view.notes.find(({ id }) => id === query.note) ?? null;
  const done = { kept: t("review:note.kept"), removed: t("review:note.removed") };
  const body = (
    <NotesFrame
      {...frame}
      title={title}
      errors={errors}
      done={query.done === "kept" || query.done === "removed" ? done[query.done] : undefined}
    >
      <SchoolQuestion locale={locale} view={view} />
      {view.closed !== "review" && (
        <NoteForm
          locale={locale}
          token={token}
          view={view}
          typed={typed}
          errors={errors}
          edited={edited}
          newId={randomUUID()}
        />
      )}
      <NoteList locale={locale} token={token} view={view} />
      <PhoneHelp locale={locale} />
      {view.mayArrange && (
        <p>
          <a href={`${notesPath(locale, view.code, token)}/synthesis`} className="target underline">
            {t("review:synthesis.open")}
          </a>
        </p>
      )}
      <OtherCode locale={locale} code={view.code} />
      <ForgetPart
        locale={locale}
        hidden={{ token, code: view.code, page: "m" }}
        lead={t("review:note.forget")}
        error={errors.sure}
      />
      <PhoneBar locale={locale} />
    </NotesFrame>
  );
  return { head: privateHead(title), body };
});
