import { Button } from "@/components/ui/button";
import { ChoiceInput, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import type { Choice } from "@/components/ui/filter-form";
import { languageChoices } from "@/components/ui/language-choices";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { languageName } from "@/lib/i18n/locales";
import type { TermView } from "@/lib/kinds/card";
import { photographChoices, sheetTexts, stepFreeChoices, stepFreeOf } from "@/lib/meetings/visits/form-schema";
import type { PracticeChoice, VisitLine } from "@/lib/meetings/visits/list";
import type { PageContext } from "@/lib/routes/form-state";

export const visitFields = [
  ...["theme", "session", "day", "startsAt", "endsAt", ...sheetTexts, "seats", "languages", "stepFree", "photographs"],
  ...["practices", "showSchool", "contactName", "contactEmail", "contactPhone", "contactLanguage"],
];

type Props = {
  page: PageContext;
  id: string;
  visit: VisitLine;
  themes: TermView[];
  practices: PracticeChoice[];
  /** The sessions of the programme. */
  sessions: Choice[];
};

/** What is in a field: what was typed into a refused form, or what is stored. */
function fieldsOf({ page: { form }, visit }: Props) {
  const isTyped = form.value("visit") === visit.id;
  const one = (name: string, stored: string | number | null) =>
    isTyped ? (form.value(name) ?? "") : String(stored ?? "");
  const many = (name: string, stored: readonly string[]) => (isTyped ? form.values(name) : stored);
  const field = (name: string, stored: string | number | null) => ({
    ...{ id: name, name, value: one(name, stored), error: form.error(name) },
  });
  return { one, many, field };
}

type Fields = ReturnType<typeof fieldsOf>;
type PartProps = Props & { fields: Fields };

function WhenAndWhat({ page: { t }, visit, themes, practices, sessions, fields: { field, many } }: PartProps) {
  const chosen = many("practices", visit.practices);
  const optional = t("account:optional");
  return (
    <>
      <SelectInput
        {...field("theme", visit.themeId)}
        label={t("visits:field.theme")}
        optional={optional}
        emptyLabel={t("visits:field.noTheme")}
        choices={themes.map(({ id: value, label }) => ({ value, label: label.text, lang: label.language }))}
      />
      <SelectInput
        {...field("session", visit.sessionId)}
        label={t("visits:field.session")}
        hint={t("visits:hint.session")}
        emptyLabel={t("visits:field.noSession")}
        choices={sessions}
      />
      <TextInput {...field("day", visit.day)} type="date" label={t("visits:field.day")} />
      <div className="flex flex-wrap gap-6">
        <TextInput {...field("startsAt", visit.startsAt)} type="time" label={t("visits:field.startsAt")} />
        <TextInput {...field("endsAt", visit.endsAt)} type="time" label={t("visits:field.endsAt")} />
      </div>
      {sheetTexts.map((name) => (
        <TextArea
          key={name}
          {...field(name, visit[name])}
          lang={visit.language}
          rows={name === "whatToSee" || name === "wayThere" ? 4 : 2}
          label={t(`visits:field.${name}`)}
          hint={t(`visits:hint.${name}`)}
        />
      ))}
      {practices.length > 0 && (
        <ChoiceInput
          id="practices"
          name="practices"
          legend={t("visits:field.practices")}
          choices={practices.map(({ id: value, name: { text, lang } }) => ({
            ...{ value, label: text, checked: chosen.includes(value), ...(lang ? { lang } : {}) },
          }))}
        />
      )}
    </>
  );
}

function Welcome({ page: { t }, visit, fields: { field, many, one } }: PartProps) {
  const languages = many("languages", visit.languages);
  const stepFree = one("stepFree", stepFreeOf(visit.stepFree));
  const photographs = one("photographs", visit.photographs);
  return (
    <>
      <TextInput
        {...field("seats", visit.seats)}
        type="number"
        label={t("visits:field.seats")}
        hint={t("visits:hint.seats")}
      />
      <ChoiceInput
        id="languages"
        name="languages"
        legend={t("visits:field.languages")}
        choices={languageChoices.map((language) => ({ ...language, checked: languages.includes(language.value) }))}
      />
      <ChoiceInput
        id="stepFree"
        name="stepFree"
        one
        legend={t("visits:field.stepFree")}
        choices={stepFreeChoices.map((value) => ({
          ...{ value, label: t(`visits:stepFree.${value}`), checked: value === stepFree },
        }))}
      />
      <ChoiceInput
        id="photographs"
        name="photographs"
        one
        legend={t("visits:field.photographs")}
        choices={photographChoices.map((value) => ({
          ...{ value, label: t(`visits:photographs.${value}`), checked: value === photographs },
        }))}
      />
    </>
  );
}

function Contact({ page: { t }, visit, fields: { field, many } }: PartProps) {
  const isShown = many("showSchool", visit.showSchool ? ["yes"] : []).includes("yes");
  return (
    <>
      <ChoiceInput
        id="showSchool"
        name="showSchool"
        legend={t("visits:field.showSchool")}
        hint={t("visits:hint.showSchool")}
        choices={[{ value: "yes", label: t("visits:field.showSchoolYes"), checked: isShown }]}
      />
      <TextInput
        {...field("contactName", visit.contactName)}
        label={t("visits:field.contactName")}
        hint={t("visits:hint.contact")}
      />
      <TextInput {...field("contactEmail", visit.contactEmail)} type="email" label={t("visits:field.contactEmail")} />
      <TextInput {...field("contactPhone", visit.contactPhone)} type="tel" label={t("visits:field.contactPhone")} />
      <SelectInput
        {...field("contactLanguage", visit.contactLanguage)}
        label={t("visits:field.contactLanguage")}
        choices={languageChoices}
      />
    </>
  );
}

/** The whole sheet of a visit. Its texts have one language, that of the host who added it. */
export function VisitForm(props: Props) {
  const { page, id, visit } = props;
  const { locale, t, form } = page;
  const isTyped = form.value("visit") === visit.id;
  const version = (isTyped && form.value("version")) || String(visit.version);
  const parts = { ...props, fields: fieldsOf(props) };
  return (
    <WorkPart id="sheet" title={t("visits:sheet")}>
      <p className="max-w-measure text-quiet">
        {t("visits:sheetLead", { language: languageName(visit.language, locale) })}
      </p>
      <PostForm
        action="/api/admin/meetings/visit"
        locale={locale}
        hidden={{ id, visit: visit.id, version }}
        labelledBy="sheet-title"
      >
        <WhenAndWhat {...parts} />
        <Welcome {...parts} />
        <Contact {...parts} />
        <Button>{t("visits:save")}</Button>
      </PostForm>
    </WorkPart>
  );
}
