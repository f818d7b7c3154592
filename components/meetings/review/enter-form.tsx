import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { NotesEntry } from "@/lib/meetings/review/note-page";
import { MeetingAndVisit } from "./school-question";

type Props = { locale: Locale; entry: NotesEntry; error: string | undefined };

/** Asks for the personal code. A device that remembers it goes straight to the notes. */
export function EnterForm({ locale, entry, error }: Props) {
  const t = translator(locale);
  return (
    <div data-enter-notes={entry.code} className="space-y-6">
      <MeetingAndVisit locale={locale} entry={entry} />
      <PostForm action="/api/meetings/notes/enter" locale={locale} hidden={{ code: entry.code }}>
        <TextInput
          id="personal"
          name="personal"
          label={t("review:enter.personal")}
          hint={t("review:enter.hint")}
          autoComplete="off"
          {...(error ? { error } : {})}
        />
        <Button>{t("review:enter.submit")}</Button>
      </PostForm>
    </div>
  );
}
