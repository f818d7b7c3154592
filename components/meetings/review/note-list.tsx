import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { NotesPage } from "@/lib/meetings/review/note-page";
import { PhoneBar, PhoneHelp, PhoneNoteTemplate } from "./phone-bar";

type Props = { locale: Locale; token: string; view: NotesPage };

/** The own notes that have arrived. On a phone, the script adds those that have not. */
export function NoteList({ locale, token, view }: Props) {
  const t = translator(locale);
  const { code, notes, closed } = view;
  return (
    <section aria-labelledby="own-notes" className="space-y-3">
      <h2 id="own-notes" className="text-head">
        {t("review:own.title")}
      </h2>
      <p className="text-note text-quiet">{closed ? t(`review:closed.${closed}`) : t("review:own.hint")}</p>
      <ul data-notes className="space-y-4">
        {notes.map(({ id, kind, text, language, reach, edit, question }) => (
          <li
            key={id}
            data-note={id}
            data-value={JSON.stringify({ kind, text, language, reach, edit, question })}
            className="border-s-2 border-rule ps-4"
          >
            <p className="text-note text-quiet">
              {t(`review:kind.${kind}`)} · {t(`review:reach.${reach}`)}
            </p>
            <p lang={language === locale ? undefined : language} className="words whitespace-pre-line font-read">
              {text}
            </p>
            {!closed && (
              <div className="flex flex-wrap items-baseline gap-x-4">
                <a href={`?note=${id}#text`} className="target underline">
                  {t("review:own.change")}
                </a>
                <PostForm action="/api/meetings/notes" locale={locale} hidden={{ token, code, id, remove: "yes" }}>
                  <button type="submit" className="target underline">
                    {t("review:own.remove")}
                  </button>
                </PostForm>
              </div>
            )}
          </li>
        ))}
      </ul>
      {notes.length === 0 && <p data-no-notes>{t("review:own.none")}</p>}
      <PhoneNoteTemplate locale={locale} />
    </section>
  );
}

/** Leads to the field for the personal code, on a phone that remembers somebody else. */
export function OtherCode({ locale, code }: { locale: Locale; code: string }) {
  return (
    <p>
      <a href={`/${locale}/m/${encodeURIComponent(code)}?other=yes`} className="target underline">
        {translator(locale)("review:other")}
      </a>
    </p>
  );
}

/** What is still on a phone whose link has died: it can be copied, and sent with a newer link. */
export function DeadNotes({ locale, code }: { locale: Locale; code: string }) {
  return (
    <div data-dead-notes className="space-y-8">
      <ul data-notes className="space-y-4" />
      <PhoneNoteTemplate locale={locale} />
      <PhoneHelp locale={locale} />
      <OtherCode locale={locale} code={code} />
      <PhoneBar locale={locale} />
    </div>
  );
}
