import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ChoiceInput, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { knownLocale, languageLabel } from "@/lib/i18n/locales";
import { audiences, programmeReaders } from "@/lib/meetings/choices";
import type { Desk } from "@/lib/meetings/desk/desk";
import type { SessionSpeaker } from "@/lib/meetings/programme/change-session";
import type { SessionChoices } from "@/lib/meetings/programme/choices";
import type { SessionLine } from "@/lib/meetings/programme/list";
import { speakersOfForm } from "@/lib/meetings/programme/speakers";
import type { PageContext } from "@/lib/routes/form-state";
import { choiceOf } from "./choice-of";
import { SpeakerFields } from "./speaker-fields";
import { TimeFields, timeValues } from "./time-fields";

const words = ["place", "point", "room", "track", "interpreting"] as const;

export const sessionFields = [
  ...(["title", "description", "kind", "day", "start", "end", "school", "organisation"] as const),
  ...(["audience", "seenBy", "presents", "speaker"] as const),
  ...words,
];

type Props = { page: PageContext; desk: Desk; session: SessionLine; choices: SessionChoices };

const storedOf = (session: SessionLine): Record<string, string> => ({
  ...timeValues(session),
  ...{ title: session.title, description: session.description, kind: session.kindId, place: session.place },
  ...{ school: session.schoolId ?? "", organisation: session.organisationId ?? "", room: session.room },
  ...{ track: session.track, audience: session.audience, interpreting: session.interpreting, seenBy: session.seenBy },
  point: session.lat === null || session.lon === null ? "" : `${session.lat}, ${session.lon}`,
});

/** The speakers of a refused form, else the stored ones. */
function speakersIn({ form }: PageContext, session: SessionLine): SessionSpeaker[] {
  if (!form.draft) return session.speakers;
  return speakersOfForm(form.values("speaker[]"), form.values("office[]"), form.values("consent"));
}

function fieldsOf({ page: { t, form }, session }: Props) {
  const stored = storedOf(session);
  const value = (name: string) => form.value(name) ?? stored[name];
  const field = (name: (typeof sessionFields)[number]) => ({
    ...{ id: name, name, value: value(name), error: form.error(name), label: t(`hosting:session.${name}`) },
  });
  return { value, field };
}

function WhereFields(props: Props) {
  const { page, choices } = props;
  const { t } = page;
  const { field } = fieldsOf(props);
  const optional = t("account:optional");
  const none = t("hosting:session.noPlace");
  return (
    <>
      <SelectInput {...field("school")} emptyLabel={none} choices={choices.schools.map(choiceOf)} />
      <SelectInput {...field("organisation")} emptyLabel={none} choices={choices.organisations.map(choiceOf)} />
      {words.map((name) => (
        <TextInput
          key={name}
          {...field(name)}
          optional={optional}
          hint={name === "place" ? undefined : t(`hosting:session.${name}Hint`)}
        />
      ))}
    </>
  );
}

function WhoFields(props: Props) {
  const { page, session, choices } = props;
  const { locale, t, form } = page;
  const { value, field } = fieldsOf(props);
  const shown = form.draft ? form.values("presents") : session.presents;
  const { label: presents, ...presented } = field("presents");
  return (
    <>
      <ChoiceInput
        id="audience"
        name="audience"
        legend={t("hosting:session.audience")}
        error={form.error("audience")}
        one
        choices={audiences.map((choice) => ({
          ...{ value: choice, label: t(`hosting:audience.${choice}`), checked: choice === value("audience") },
        }))}
      />
      <ChoiceInput
        id="seenBy"
        name="seenBy"
        legend={t("hosting:session.seenBy")}
        hint={t("hosting:session.seenByHint")}
        error={form.error("seenBy")}
        one
        choices={programmeReaders.map((choice) => ({
          ...{ value: choice, label: t(`hosting:seenBy.${choice}`), checked: choice === value("seenBy") },
        }))}
      />
      <SpeakerFields locale={locale} speakers={speakersIn(page, session)} />
      {choices.presents.length > 0 && (
        <Details summary={presents} open={shown.length > 0}>
          <ChoiceInput
            {...{ id: presented.id, name: presented.name, error: presented.error }}
            legend={presents}
            choices={choices.presents.map((choice) => ({ ...choiceOf(choice), checked: shown.includes(choice.id) }))}
          />
        </Details>
      )}
    </>
  );
}

/** Everything about one session. Nobody but the hosts sees a change before the next release. */
export function SessionForm(props: Props) {
  const { page, desk, session, choices } = props;
  const { locale, t, form } = page;
  const { value, field } = fieldsOf(props);
  const language = knownLocale(desk.sourceLanguage);
  const hint = t("hosting:session.languageHint", { language: languageLabel(language, locale) });
  const version = form.value("version") ?? String(session.version);
  return (
    <PostForm
      action="/api/admin/meetings/session"
      locale={locale}
      hidden={{ id: desk.id, session: session.id, version }}
    >
      <TextInput {...field("title")} lang={language} hint={hint} />
      <SelectInput {...field("kind")} choices={choices.kinds.map(choiceOf)} />
      <TimeFields locale={locale} value={value} error={form.error} />
      <TextArea {...field("description")} lang={language} rows={4} optional={t("account:optional")} />
      <WhereFields {...props} />
      <WhoFields {...props} />
      <Button>{t("hosting:session.save")}</Button>
    </PostForm>
  );
}
