import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { SelectInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { translator } from "@/lib/i18n/server";
import { reviewItemKinds } from "@/lib/kinds/states";
import type { BoardStatement } from "@/lib/meetings/review/synthesis/board";
import { Said } from "../said";
import type { BoardProps } from "./board";
import { reachChoices, visitChoices } from "./move-part";
import { NoteText } from "./note-text";

/** What is behind a statement: its notes, and the statements that were put behind it. */
function Behind({ statement, ...props }: BoardProps & { statement: BoardStatement }) {
  const { locale, call, mayChange } = props;
  const t = translator(locale);
  const { notes, merged, unread } = statement;
  const count = notes.length + unread;
  if (count + merged.length === 0) return <p className="text-quiet">{t("review:statement.empty")}</p>;
  return (
    <Details summary={t("review:statement.behind", { notes: count })}>
      <ul className="space-y-3">
        {notes.map((note) => (
          <li key={note.id} data-drag={mayChange ? note.id : undefined}>
            <NoteText locale={locale} note={note} />
          </li>
        ))}
      </ul>
      {unread > 0 && <p className="text-quiet">{t("review:count.unread", { notes: unread })}</p>}
      {merged.map(({ id, text, language }) => (
        <div key={id} className="pt-3">
          <p lang={language === locale ? undefined : language}>{text}</p>
          {mayChange && (
            <PostForm
              action={call.action}
              locale={locale}
              hidden={{ ...call.hidden, intent: "separate", statement: id }}
            >
              <button type="submit" className="target link-button">
                {t("review:statement.separate")}
              </button>
            </PostForm>
          )}
        </div>
      ))}
    </Details>
  );
}

/** Changes a statement, puts it behind another one, or removes an empty one. */
function StatementForms({ statement, ...props }: BoardProps & { statement: BoardStatement }) {
  const { locale, board, call } = props;
  const t = translator(locale);
  const { id, kind, text, language, reach, visitId, version, notes, unread, merged } = statement;
  const others = board.statements.filter((other) => other.id !== id && other.kind === kind && !other.askedAt);
  const hidden = { ...call.hidden, statement: id };
  return (
    <Details summary={t("review:statement.change")}>
      <div className="space-y-6">
        <PostForm action={call.action} locale={locale} hidden={{ ...hidden, intent: "save", version: String(version) }}>
          <TextArea
            id={`text-${id}`}
            name="text"
            rows={3}
            lang={language}
            label={t("review:statement.text")}
            value={text}
          />
          <SelectInput
            id={`kind-${id}`}
            name="kind"
            label={t("review:statement.kind")}
            value={kind}
            choices={reviewItemKinds.map((one) => ({ value: one, label: t(`review:statement.${one}`) }))}
          />
          <SelectInput
            id={`visit-of-${id}`}
            name="visit"
            label={t("review:synthesis.visit")}
            emptyLabel={t("review:synthesis.city")}
            value={visitId ?? ""}
            choices={visitChoices(props)}
          />
          <SelectInput
            id={`reach-${id}`}
            name="reach"
            label={t("review:synthesis.reach")}
            value={reach}
            choices={reachChoices({ locale, reaches: [...new Set([...props.reaches, reach])] })}
          />
          <Button second>{t("review:statement.save")}</Button>
        </PostForm>
        {others.length > 0 && (
          <PostForm action={call.action} locale={locale} hidden={{ ...hidden, intent: "merge" }}>
            <SelectInput
              id={`into-${id}`}
              name="into"
              label={t("review:statement.into")}
              hint={t("review:statement.intoHint")}
              choices={others.map((other) => ({
                value: other.id,
                label: other.text.slice(0, 100),
                lang: other.language,
              }))}
            />
            <Button second>{t("review:statement.merge")}</Button>
          </PostForm>
        )}
        {notes.length + unread + merged.length === 0 && (
          <PostForm action={call.action} locale={locale} hidden={{ ...hidden, intent: "remove" }}>
            <Button second>{t("review:statement.remove")}</Button>
          </PostForm>
        )}
      </div>
    </Details>
  );
}

/** The statements, strengths before suggestions. */
export function StatementList(props: BoardProps) {
  const { locale, board, mayChange } = props;
  const t = translator(locale);
  return (
    <WorkPart id="statements" title={t("review:statement.title")}>
      {board.statements.length === 0 && <p>{t("review:statement.none")}</p>}
      {reviewItemKinds.map((kind) => {
        const some = board.statements.filter((statement) => statement.kind === kind);
        return (
          some.length > 0 && (
            <section key={kind} aria-labelledby={`all-${kind}`} className="space-y-4">
              <h3 id={`all-${kind}`} className="font-semibold">
                {t(`review:statement.all.${kind}`)}
              </h3>
              <ul className="space-y-5">
                {some.map((statement) => (
                  <li
                    key={statement.id}
                    data-drop={mayChange ? statement.id : undefined}
                    className="border-s-2 border-thread ps-4"
                  >
                    <p className="text-note text-quiet">
                      {statement.visitNumber
                        ? t("review:visit", { number: statement.visitNumber })
                        : t("review:synthesis.city")}
                      {" · "}
                      {t(`review:statementReach.${statement.reach}`)}
                    </p>
                    <p className="words font-read text-read">
                      <Said locale={locale} text={statement.text} language={statement.language} />
                    </p>
                    {props.screen && (
                      <p>
                        <a href={props.screen(statement.id)} className="target underline">
                          {t("review:statement.open")}
                        </a>
                      </p>
                    )}
                    <Behind {...props} statement={statement} />
                    {mayChange && !statement.askedAt && <StatementForms {...props} statement={statement} />}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </WorkPart>
  );
}
