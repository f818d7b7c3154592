import { askPath, type ContactableKind } from "@/lib/contact/ask/addresses";
import type { MessageRecipients } from "@/lib/contact/ask/recipients";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { AskForm, type AskFormProps } from "./ask-form";
import { AskFrame } from "./ask-frame";
import { AskPeople } from "./ask-people";
import { AskSteps, type Days } from "./ask-steps";

type Props = Omit<AskFormProps, "keepDays"> & {
  view: View<ContactableKind>;
  asked: MessageRecipients;
  days: Days;
  /** The query of a refused form, so that the language switch keeps what was typed. */
  query: string;
};

/** The page to ask the people of a record. */
export function AskPage({ view, asked, days, query, ...form }: Props) {
  const { locale } = form;
  const t = translator(locale);
  const path = askPath(locale, view).slice(`/${locale}`.length);
  return (
    <AskFrame
      locale={locale}
      path={`${path}${query}`}
      record={view}
      title={t(`ask:title.${view.kind}`)}
      lead={<p>{t("ask:lead")}</p>}
      margin={
        <>
          <AskPeople asked={asked} locale={locale} />
          <AskSteps days={days} toCity={asked.who !== "people"} locale={locale} />
        </>
      }
    >
      <AskForm {...form} keepDays={days.keep} />
      <script type="module" src="/ask.js" />
    </AskFrame>
  );
}

/** The text for the browser's title bar. */
export function askTitle(view: View<ContactableKind>, hasErrors: boolean, locale: Locale): string {
  const t = translator(locale);
  const title = t("ask:pageTitle", { title: view.title.text });
  return hasErrors ? t("ask:error.pageTitle", { title }) : title;
}
