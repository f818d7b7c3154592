import { ChoiceInput, FieldErrorText, SelectInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { noteKinds, noteReaches } from "@/lib/meetings/choices";
import type { NotesPage } from "@/lib/meetings/review/note-page";

type Props = {
  locale: Locale;
  token: string;
  view: NotesPage;
  /** What was typed into a refused form. */
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
  /** An own note that is to be changed. */
  edited: NotesPage["notes"][number] | null;
  /** The id of the next note, so that a form that is sent twice is one note. */
  newId: string;
};

/** One field and two large buttons, which keep the note. */
export function NoteForm({ locale, token, view, typed, errors, edited, newId }: Props) {
  const t = translator(locale);
  const value = (name: "text" | "reach" | "question", otherwise = "") =>
    [typed?.[name] ?? edited?.[name] ?? otherwise].flat()[0]?.toString() ?? "";
  const hidden = { token, code: view.code, id: edited?.id ?? newId, edit: String((edited?.edit ?? -1) + 1) };
  const reach = value("reach", "host");
  return (
    <div data-note-form={view.code}>
      <PostForm action="/api/meetings/notes" locale={locale} hidden={hidden}>
        <TextArea
          id="text"
          name="text"
          rows={5}
          letter
          label={t("review:note.text")}
          value={value("text")}
          error={errors.text}
        />
        {view.questions.length > 1 && (
          <SelectInput
            id="about"
            name="question"
            label={t("review:note.question")}
            optional={t("account:optional")}
            value={value("question")}
            emptyLabel={t("review:note.noQuestion")}
            choices={view.questions.map((question, index) => ({
              ...{ value: String(index + 1), label: `${index + 1}. ${question}`, lang: view.questionLanguage },
            }))}
          />
        )}
        <ChoiceInput
          id="reach"
          name="reach"
          one
          legend={t("review:note.reach")}
          choices={noteReaches.map((one) => ({ value: one, label: t(`review:note.${one}`), checked: one === reach }))}
        />
        {view.mayPassOn && !edited && (
          <ChoiceInput
            id="passedOn"
            name="passedOn"
            legend={t("review:note.passedOn")}
            hint={t("review:note.passedOnHint")}
            error={errors.passedOn}
            choices={[{ value: "yes", label: t("common:yes") }]}
          />
        )}
        <fieldset>
          <legend className="font-semibold">{t("review:note.keepAs")}</legend>
          {errors.kind && <FieldErrorText id="kind" error={errors.kind} />}
          <div className="mt-2 grid gap-3 sm:grid-cols-2">
            {noteKinds.map((kind, index) => (
              <button
                key={kind}
                id={index === 0 ? "kind" : undefined}
                type="submit"
                name="kind"
                value={kind}
                className="button min-h-16 justify-center text-lead"
              >
                {t(`review:kind.${kind}`)}
              </button>
            ))}
          </div>
        </fieldset>
      </PostForm>
    </div>
  );
}
