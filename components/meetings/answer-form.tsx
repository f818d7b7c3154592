import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { FactList } from "@/components/ui/fact-list";
import { ChoiceInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { formatEdtf } from "@/lib/edtf/format";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { CityAnswerView } from "@/lib/meetings/cities/answer-view";

type Props = {
  locale: Locale;
  token: string;
  view: CityAnswerView;
  /** What was typed into a refused form. */
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

const answers = ["accepted", "maybe", "declined"] as const;
export const answerFields = ["answer", "people", "reason"] as const;

/** The meeting as the invited city sees it. */
export function InvitationFacts({ locale, view }: { locale: Locale; view: CityAnswerView }) {
  const t = translator(locale);
  const { when, hostCity, place, answerBy, seats, contact, href } = view;
  const person = [contact.name, contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>];
  return (
    <FactList
      lines={[
        { label: t("hosting:fact.when"), value: when && formatEdtf(when, locale) },
        { label: t("hosting:fact.city"), value: hostCity && <span lang={hostCity.lang}>{hostCity.text}</span> },
        { label: t("hosting:fact.place"), value: place },
        { label: t("hosting:fact.seats"), value: seats },
        { label: t("hosting:fact.answerBy"), value: answerBy && formatDay(answerBy, locale) },
        { label: t("hosting:fact.contact"), value: person },
        { label: t("hosting:answer.page"), value: href && <a href={href}>{view.title.text}</a> },
      ]}
    />
  );
}

/** The host's own words, and the form with the three answers. */
export function CityAnswerForm({ locale, token, view, typed, errors }: Props) {
  const t = translator(locale);
  const value = (name: string, stored: string) => (typed ? ([typed[name] ?? ""].flat()[0] ?? "") : stored);
  const chosen = value("answer", view.state);
  return (
    <>
      {view.message && (
        <Callout title={t("hosting:answer.message")}>
          <p
            lang={view.message.language === locale ? undefined : view.message.language}
            className="words font-read whitespace-pre-line"
          >
            {view.message.text}
          </p>
        </Callout>
      )}
      <PostForm action="/api/meetings/invitation" locale={locale} hidden={{ token }}>
        <ChoiceInput
          id="answer"
          name="answer"
          one
          legend={t("hosting:answer.answer")}
          error={errors.answer}
          choices={answers.map((answer) => ({
            ...{ value: answer, label: t(`hosting:answer.${answer}`), checked: answer === chosen },
          }))}
        />
        <TextInput
          id="people"
          name="people"
          type="number"
          label={t("hosting:answer.people")}
          hint={t("hosting:answer.peopleHint", { seats: view.seats })}
          value={value("people", String(view.people ?? ""))}
          error={errors.people}
        />
        <TextArea
          id="reason"
          name="reason"
          rows={3}
          label={t("hosting:answer.reason")}
          hint={t("hosting:answer.reasonHint")}
          value={value("reason", view.reason ?? "")}
          error={errors.reason}
        />
        <Button>{t("hosting:answer.send")}</Button>
      </PostForm>
    </>
  );
}
