import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { ChoiceInput, FieldErrorText, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import { interests } from "@/lib/contact/states";
import { countryName } from "@/lib/i18n/format";
import { intlTag, type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type AskFormProps = {
  locale: Locale;
  /** The record that is asked about, and the form's token. */
  hidden: Record<string, string>;
  countries: readonly string[];
  keepDays: number;
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
  errors: { href?: string | undefined; text: string }[];
};

function Tick({ id, label, error, checked }: { id: string; label: ReactNode; error?: string; checked: boolean }) {
  return (
    <div className="max-w-measure">
      {error && <FieldErrorText id={id} error={error} />}
      <label className="flex min-h-9 items-start gap-3 py-1">
        <input
          id={id}
          type="checkbox"
          name={id}
          value="yes"
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="tick"
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

function Question({ locale, value, error }: AskFormProps) {
  const t = translator(locale);
  const interest = value("interest") ?? interests[0];
  return (
    <Section id="question" title={t("ask:question.title")}>
      <div className="space-y-6">
        <ChoiceInput
          id="interest"
          legend={t("ask:question.interest")}
          name="interest"
          one
          error={error("interest")}
          choices={interests.map((one) => ({ value: one, label: t(`ask:interest.${one}`), checked: one === interest }))}
        />
        <TextArea
          id="message"
          name="message"
          label={t("ask:question.message")}
          hint={t("ask:question.messageHint")}
          value={value("message")}
          error={error("message")}
          rows={10}
          letter
          required
        />
        <SelectInput
          id="language"
          name="language"
          label={t("ask:question.language")}
          hint={t("ask:question.languageHint")}
          value={value("language") ?? locale}
          error={error("language")}
          choices={locales.map((code) => ({ value: code, label: languageLabel(code, locale) }))}
        />
      </div>
    </Section>
  );
}

function countryChoices(codes: readonly string[], locale: Locale) {
  const named = codes.map((code) => ({ value: code, label: countryName(code, locale) }));
  return named.sort((one, two) => one.label.localeCompare(two.label, intlTag(locale)));
}

function Sender({ locale, countries, value, error }: AskFormProps) {
  const t = translator(locale);
  const optional = t("account:optional");
  const field = (id: string) => ({ id, name: id, value: value(id), error: error(id) });
  return (
    <Section id="sender" title={t("ask:sender.title")}>
      <div className="space-y-6">
        <TextInput {...field("name")} label={t("ask:sender.name")} autoComplete="name" required />
        <TextInput
          {...field("email")}
          type="email"
          label={t("account:email")}
          hint={t("ask:sender.emailHint")}
          autoComplete="email"
          required
        />
        <TextInput
          {...field("organisation")}
          label={t("ask:sender.organisation")}
          optional={optional}
          autoComplete="organization"
        />
        <div className="grid max-w-measure gap-6 sm:grid-cols-2">
          <TextInput
            {...field("city")}
            label={t("ask:sender.city")}
            optional={optional}
            autoComplete="address-level2"
          />
          <SelectInput
            {...field("country")}
            label={t("ask:sender.country")}
            optional={optional}
            emptyLabel={t("ask:sender.noCountry")}
            choices={countryChoices(countries, locale)}
            autoComplete="country"
          />
        </div>
      </div>
    </Section>
  );
}

function Consent({ locale, keepDays, value, error }: AskFormProps) {
  const t = translator(locale);
  return (
    <Section id="agreement" title={t("ask:consent.title")}>
      <div className="max-w-measure space-y-4">
        <p>{t("ask:consent.who")}</p>
        <p>
          {t("ask:consent.howLong", { count: keepDays })}{" "}
          <a href={`/${locale}/privacy#questions`}>{t("ask:consent.more")}</a>
        </p>
        <Tick
          id="consent"
          label={t("ask:consent.agree")}
          error={error("consent")}
          checked={value("consent") === "yes"}
        />
        <Tick id="keepLonger" label={t("ask:consent.longer")} checked={value("keepLonger") === "yes"} />
      </div>
    </Section>
  );
}

/** A honeypot: a field that people do not see and bots fill in. */
function Trap({ label }: { label: string }) {
  return (
    <div className="trap">
      <label htmlFor="website">{label}</label>
      <input id="website" type="text" name="website" autoComplete="off" tabIndex={-1} />
    </div>
  );
}

/** The form to ask a question: the question, the sender's details and their consent. Works without JavaScript. */
export function AskForm(props: AskFormProps) {
  const { locale, hidden, errors } = props;
  const t = translator(locale);
  return (
    <div
      data-ask=""
      data-proving={t("ask:script.proving", { percent: "{percent}" })}
      data-sending={t("ask:script.sending")}
      data-failed={t("ask:script.failed")}
    >
      {errors.length > 0 && (
        <div className="mb-10">
          <ErrorSummary title={t("ask:error.title")} errors={errors} />
        </div>
      )}
      <PostForm action="/api/messages" locale={locale} hidden={hidden}>
        <div className="space-y-12">
          <Question {...props} />
          <Sender {...props} />
          <Consent {...props} />
        </div>
        <Trap label={t("ask:trap")} />
        <div className="max-w-measure space-y-3">
          <Button>{t("ask:send")}</Button>
          <p role="status" className="font-semibold" />
        </div>
      </PostForm>
    </div>
  );
}
