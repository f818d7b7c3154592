import { TextPage } from "@/components/layout/text-page";
import { SiteFrame } from "@/components/site/site-frame";
import { Button, MoreLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FactList } from "@/components/ui/fact-list";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { AnswerView } from "@/lib/contact/deliver/answer-view";
import type { OtherRecipient } from "@/lib/contact/deliver/other-recipients";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  token: string;
  /** Null: the link is invalid. */
  view: AnswerView | null;
  errors: { href: string; text: string }[];
};

function Margin({ locale, view }: { locale: Locale; view: AnswerView }) {
  const t = translator(locale);
  return (
    <FactList
      lines={[
        { label: t("letters:answer.record"), value: view.href ? <a href={view.href}>{view.title}</a> : view.title },
        { label: t("letters:fact.name"), value: view.name },
        { label: t("letters:fact.organisation"), value: view.organisation },
        { label: t("letters:fact.place"), value: view.place },
        { label: t("letters:fact.language"), value: view.language.label },
        { label: t("letters:fact.reference"), value: view.reference },
      ]}
    />
  );
}

/** The answers given so far, so that people see that their click arrived. */
function AnswerStatus({ locale, view }: { locale: Locale; view: AnswerView }) {
  const t = translator(locale);
  const words = () => {
    if (view.hasAnswered) return t("letters:answer.answered.again");
    if (view.state === "answered") return t("letters:answer.done");
    if (view.state === "closed") return t("letters:answer.closed");
    return view.hasDeclined ? t("letters:answer.notForMe.again") : null;
  };
  const status = words();
  return (
    status && (
      <div role="status">
        <Callout tone="strong">{status}</Callout>
      </div>
    )
  );
}

function Others({ locale, others }: { locale: Locale; others: OtherRecipient[] }) {
  const t = translator(locale);
  return (
    others.length > 0 && (
      <Section id="others" title={t("letters:answer.others")}>
        <ul className="max-w-measure space-y-1">
          {others.map(({ name, state }) => (
            <li key={name}>{t(`letters:reminder.${state}`, { name })}</li>
          ))}
        </ul>
      </Section>
    )
  );
}

function Choices({ locale, token, view }: { locale: Locale; token: string; view: AnswerView }) {
  const t = translator(locale);
  const isOpen = view.state === "open" || view.state === "closed";
  return (
    <>
      {isOpen && !view.hasAnswered && (
        <Section id="answered" title={t("letters:answer.answered.title")}>
          <PostForm action="/api/deliveries/answered" locale={locale} hidden={{ token }} labelledBy="answered-title">
            <p className="max-w-measure">{t("letters:answer.answered.text", { name: view.name })}</p>
            <Button>{t("letters:button.answered")}</Button>
          </PostForm>
        </Section>
      )}
      {view.state === "open" && view.mayDecline && !view.hasAnswered && !view.hasDeclined && (
        <Section id="not-for-me" title={t("letters:answer.notForMe.title")}>
          <PostForm action="/api/deliveries/declined" locale={locale} hidden={{ token }} labelledBy="not-for-me-title">
            <p className="max-w-measure">{t("letters:answer.notForMe.text")}</p>
            <Button second>{t("letters:answer.notForMe.button")}</Button>
          </PostForm>
        </Section>
      )}
    </>
  );
}

/** The page on which a recipient reports on a question: two forms, and who else received it. */
export function AnswerPage({ locale, token, view, errors }: Props) {
  const t = translator(locale);
  const path = `/answer/${encodeURIComponent(token)}`;
  if (!view)
    return (
      <SiteFrame locale={locale} path="">
        <TextPage title={t("letters:answer.deadTitle")} lead={<p>{t("letters:answer.deadBody")}</p>}>
          <MoreLink href={`/${locale}`}>{t("pages:site.home")}</MoreLink>
        </TextPage>
      </SiteFrame>
    );
  const { title, name, date, body, language } = view;
  const lang = language.code === locale ? undefined : language.code;
  return (
    <SiteFrame locale={locale} path={path}>
      <TextPage
        title={t("letters:answer.title", { title })}
        lead={<p>{t("letters:answer.lead", { name, date })}</p>}
        margin={<Margin locale={locale} view={view} />}
      >
        <div className="space-y-10" data-tell="/api/deliveries/opened" data-token={token}>
          <AnswerStatus locale={locale} view={view} />
          <ErrorSummary title={t("account:error.title")} errors={errors} />
          <Choices locale={locale} token={token} view={view} />
          <Section id="question" title={t("letters:answer.question")}>
            {body === null ? (
              <p className="text-quiet">{t("letters:answer.erased")}</p>
            ) : (
              <blockquote
                lang={lang}
                className="words max-w-measure border-s-[3px] border-thread ps-6 font-read whitespace-pre-line"
              >
                {body}
              </blockquote>
            )}
          </Section>
          <Others locale={locale} others={view.others} />
        </div>
      </TextPage>
    </SiteFrame>
  );
}
