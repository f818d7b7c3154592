import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { NoteLine } from "@/lib/contact/inbox/models";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FormState } from "@/lib/routes/form-state";

type Props = {
  locale: Locale;
  id: string;
  notes: NoteLine[];
  timeZone: string;
  /** Undefined: no notes can be added any more. */
  form: FormState | undefined;
};

function NoteForm({ locale, id, form }: { locale: Locale; id: string; form: FormState }) {
  const t = translator(locale);
  return (
    <PostForm action="/api/admin/messages/note" locale={locale} hidden={{ id }} labelledBy="notes-title">
      <TextArea {...form.field("note")} rows={3} label={t("inbox:note.label")} hint={t("inbox:note.hint")} />
      <Button second>{t("inbox:note.submit")}</Button>
    </PostForm>
  );
}

/** The internal notes about a message. */
export function NotePart({ locale, id, notes, timeZone, form }: Props) {
  const t = translator(locale);
  if (notes.length === 0 && !form) return null;
  return (
    <WorkPart id="notes" title={t("inbox:note.title")}>
      {notes.length > 0 && (
        <ul className="max-w-measure space-y-4">
          {notes.map(({ id: key, text, author, createdAt }) => (
            <li key={key} className="border-s-[3px] border-edge ps-4">
              <p className="text-note text-quiet">
                {author} · {formatInstant(createdAt, locale, timeZone)}
              </p>
              <p className="words whitespace-pre-line">{text}</p>
            </li>
          ))}
        </ul>
      )}
      {form && <NoteForm locale={locale} id={id} form={form} />}
    </WorkPart>
  );
}
