import { Button } from "@/components/ui/button";
import { FieldErrorText, SelectInput, TextArea } from "@/components/ui/field";
import type { Choice } from "@/components/ui/filter-form";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { translator } from "@/lib/i18n/server";
import { notePlaces } from "@/lib/meetings/choices";
import type { BoardVisit } from "@/lib/meetings/review/synthesis/board";
import type { BoardProps } from "./board";
import { NoteText } from "./note-text";

/** The statements and the other places of a note, for a menu. */
function targetsOf({ locale, board }: BoardProps): Choice[] {
  const t = translator(locale);
  return [
    ...board.statements.map(({ id, kind, text, language }) => ({
      ...{ value: id, label: `${t(`review:statement.${kind}`)}: ${text.slice(0, 100)}` },
      ...(language === locale ? {} : { lang: language }),
    })),
    ...notePlaces.map((value) => ({ value, label: t(`review:target.${value}`) })),
  ];
}

export function visitChoices({ locale, board }: Pick<BoardProps, "locale" | "board">): Choice[] {
  const t = translator(locale);
  return board.visits.map(({ id, number, school }) => ({
    ...{ value: id, label: [t("review:visit", { number }), school?.text].filter(Boolean).join(" · ") },
  }));
}

export function reachChoices({ locale, reaches }: Pick<BoardProps, "locale" | "reaches">): Choice[] {
  const t = translator(locale);
  return reaches.map((value) => ({ value, label: t(`review:statementReach.${value}`) }));
}

function VisitNotes({ visit, first, ...props }: BoardProps & { visit: BoardVisit; first: string | undefined }) {
  const { locale, mayChange } = props;
  const t = translator(locale);
  const placed = visit.notes.filter(({ statementId, setAside }) => statementId || setAside);
  const loose = visit.notes.filter((note) => !placed.includes(note));
  const line = (note: BoardVisit["notes"][number]) => (
    <li key={note.id} data-drag={mayChange ? note.id : undefined} className="border-s-2 border-rule ps-3">
      {mayChange ? (
        <label className="flex items-start gap-3 py-1">
          <input
            id={note.id === first ? "notes" : undefined}
            type="checkbox"
            name="notes"
            value={note.id}
            className="tick"
          />
          <NoteText locale={locale} note={note} />
        </label>
      ) : (
        <NoteText locale={locale} note={note} />
      )}
    </li>
  );
  return (
    <section aria-labelledby={`visit-${visit.id}`} className="space-y-3">
      <h3 id={`visit-${visit.id}`} className="font-semibold">
        {t("review:visit", { number: visit.number })}
        {visit.school && (
          <>
            {" · "}
            <span lang={visit.school.language === locale ? undefined : visit.school.language}>{visit.school.text}</span>
          </>
        )}
      </h3>
      {loose.length === 0 && (
        <p className="text-quiet">
          {t(placed.length > 0 ? "review:synthesis.nothingLoose" : "review:synthesis.noNotes")}
        </p>
      )}
      <ul className="space-y-3">{loose.map(line)}</ul>
      {placed.length > 0 && (
        <details>
          <summary className="fold-sign plain-summary target">
            {t("review:synthesis.placed", { notes: placed.length })}
          </summary>
          <ul className="space-y-3 pt-3">{placed.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

/** The notes of each visit, and the menu that says where the selected ones go. */
export function MovePart(props: BoardProps) {
  const { locale, board, call, mayChange, value, error } = props;
  const t = translator(locale);
  const first = board.visits
    .flatMap(({ notes }) => notes)
    .find(({ statementId, setAside }) => !statementId && !setAside)?.id;
  const visits = board.visits.map((visit) => <VisitNotes key={visit.id} {...props} visit={visit} first={first} />);
  const title = t("review:synthesis.notes");
  if (!mayChange)
    return (
      <WorkPart id="loose" title={title}>
        {visits}
      </WorkPart>
    );
  return (
    <WorkPart id="loose" title={title}>
      <div data-move>
        <PostForm
          action={call.action}
          locale={locale}
          hidden={{ ...call.hidden, intent: "move", language: locale }}
          labelledBy="loose-title"
        >
          {error("notes") && <FieldErrorText id="notes" error={error("notes") ?? ""} />}
          {visits}
          <SelectInput
            id="target"
            name="target"
            label={t("review:synthesis.target")}
            value={value("target") ?? "strength"}
            error={error("target")}
            choices={targetsOf(props)}
          />
          <TextArea
            id="text"
            name="text"
            rows={3}
            label={t("review:synthesis.text")}
            hint={t("review:synthesis.textHint")}
            value={value("text") ?? ""}
            error={error("text")}
          />
          <SelectInput
            id="visit"
            name="visit"
            label={t("review:synthesis.visit")}
            emptyLabel={t("review:synthesis.city")}
            value={value("visit") ?? ""}
            choices={visitChoices(props)}
          />
          <SelectInput
            id="reach"
            name="reach"
            label={t("review:synthesis.reach")}
            value={value("reach") ?? "host"}
            choices={reachChoices(props)}
          />
          <Button>{t("review:synthesis.move")}</Button>
        </PostForm>
      </div>
    </WorkPart>
  );
}
