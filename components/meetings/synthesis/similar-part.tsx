import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { translator } from "@/lib/i18n/server";
import type { BoardProps } from "./board";
import { NoteText } from "./note-text";

/** Notes that may belong to a statement. The proposals say that they are automatic. */
export function SimilarPart({ locale, board: { similar }, call }: BoardProps) {
  const t = translator(locale);
  if (similar.length === 0) return null;
  return (
    <WorkPart id="similar" title={t("review:similar.title")}>
      <p className="text-quiet">{t("review:similar.automatic")}</p>
      <ul className="space-y-4">
        {similar.map(({ note, statement }) => (
          <li key={note.id} className="grid gap-x-8 gap-y-2 md:grid-cols-2">
            <NoteText locale={locale} note={note} />
            <div>
              <p lang={statement.language === locale ? undefined : statement.language} className="words font-read">
                {statement.text}
              </p>
              <PostForm
                action={call.action}
                locale={locale}
                hidden={{ ...call.hidden, intent: "move", notes: note.id, target: statement.id }}
              >
                <button type="submit" className="target link-button">
                  {t("review:similar.accept")}
                </button>
              </PostForm>
            </div>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
