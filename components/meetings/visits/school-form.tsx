import { Button } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { ChoiceInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatList } from "@/lib/i18n/format";
import { type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { SchoolView } from "@/lib/meetings/visits/answer";
import { sheetTexts, stepFreeOf } from "@/lib/meetings/visits/form-schema";
import { languagesInWords, visitTimeInWords } from "@/lib/meetings/visits/in-words";
import { answersFor } from "@/lib/meetings/visits/states";
import { firstValue } from "@/lib/routes/query";

type Props = {
  locale: Locale;
  token: string;
  view: SchoolView;
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

/** The sheet of the visit as its school and a chair read it. */
export function SchoolSheet({ locale, visit, numbers }: Pick<Props, "locale"> & Pick<SchoolView, "visit" | "numbers">) {
  const t = translator(locale);
  const lang = visit.language === locale ? undefined : visit.language;
  return (
    <WorkPart id="sheet" title={t("visits:sheet")}>
      <FactList
        lines={[
          { label: t("visits:field.state"), value: t(`visits:state.${visit.state}`) },
          {
            label: t("visits:field.school"),
            value: visit.name && <span lang={visit.name.lang}>{visit.name.text}</span>,
          },
          { label: t("visits:field.when"), value: visitTimeInWords(visit.when, locale) },
          ...sheetTexts.map((name) => ({
            label: t(`visits:field.${name}`),
            value: visit[name] && <span lang={lang}>{visit[name]}</span>,
          })),
          { label: t("visits:field.seats"), value: visit.seats },
          { label: t("visits:field.languages"), value: formatList(visit.languages.map(nativeLanguageName), locale) },
          { label: t("visits:field.stepFree"), value: t(`visits:stepFree.${stepFreeOf(visit.stepFree)}`) },
          { label: t("visits:field.photographs"), value: t(`visits:photographs.${visit.photographs}`) },
          {
            label: t("visits:field.showSchool"),
            value: t(visit.showSchool ? "visits:public.withSchool" : "visits:public.numberOnly"),
          },
          { label: t("visits:mail.people"), value: numbers.people > 0 && numbers.people },
          { label: t("visits:mail.languages"), value: languagesInWords(numbers, locale) },
        ]}
      />
    </WorkPart>
  );
}

/** What the school can answer now. */
export function SchoolAnswerForm({ locale, token, view: { visit }, typed, errors }: Props) {
  const t = translator(locale);
  const answers = answersFor(visit.state);
  if (visit.state === "approved") return <p className="max-w-measure">{t("visits:school.nothing")}</p>;
  if (answers.length === 0) return null;
  const value = (name: string) => firstValue(typed?.[name]);
  const version = value("version") || String(visit.version);
  return (
    <PostForm action="/api/meetings/school-visit" locale={locale} hidden={{ token, version }}>
      <ChoiceInput
        id="answer"
        name="answer"
        one
        legend={t("visits:school.answer")}
        error={errors.answer}
        choices={answers.map((answer) => ({
          ...{ value: answer, label: t(`visits:school.${answer}`), checked: value("answer") === answer },
        }))}
      />
      <TextArea
        id="remark"
        name="remark"
        rows={3}
        label={t("visits:school.remark")}
        hint={t("visits:school.remarkHint")}
        value={value("remark")}
        error={errors.remark}
      />
      <Button>{t("hosting:answer.send")}</Button>
    </PostForm>
  );
}
