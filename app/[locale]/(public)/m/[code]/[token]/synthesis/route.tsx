import { publicPage } from "@/app/public-page";
import { NotesFrame } from "@/components/meetings/review/notes-frame";
import { SynthesisBoard } from "@/components/meetings/synthesis/board";
import { EmptyState } from "@/components/ui/empty-state";
import { translator } from "@/lib/i18n/server";
import { notesPath } from "@/lib/meetings/review/note-taker";
import { readBoard } from "@/lib/meetings/review/synthesis/board";
import { setPageStatus } from "@/lib/serving/page";
import { privateHead, readProposeState } from "../../../../propose/form-state";

/** The synthesis as a rapporteur arranges it, with the link of their phone. */
export const GET = publicPage<{ code: string; token: string }>(async (asked) => {
  const { locale, code, token } = asked;
  const t = translator(locale);
  const { typed, errors, query, now } = await readProposeState(asked, () => t("review:synthesis.text"));
  const found = await readBoard({ code, token }, locale, now);
  const title = found ? t("review:synthesis.title") : t("review:dead.title");
  if (!found) setPageStatus(410);
  const body = (
    <NotesFrame
      locale={locale}
      path={`/m/${code}/${token}/synthesis`}
      title={title}
      errors={errors}
      done={found && query.done === "arranged" ? t("review:done.arranged") : undefined}
    >
      {found ? (
        <>
          <p>
            <a href={notesPath(locale, code, token)} className="target underline">
              {t("review:note.title")}
            </a>
          </p>
          <SynthesisBoard
            locale={locale}
            board={found.board}
            call={{ action: "/api/meetings/synthesis", hidden: { code, token } }}
            reaches={found.arranger.reaches}
            mayChange={!found.board.isClosed}
            value={(name) => [typed?.[name] ?? []].flat()[0]}
            error={(name) => errors[name]}
          />
        </>
      ) : (
        <EmptyState title={t("review:synthesis.notYours")} />
      )}
    </NotesFrame>
  );
  return { head: privateHead(title), body };
});
