import { FactList } from "@/components/ui/fact-list";
import type { ReadMessage } from "@/lib/contact/inbox/one";
import { countryName, formatDay, formatInstant } from "@/lib/i18n/format";
import { languageLabel } from "@/lib/i18n/locales";
import type { PageContext } from "@/lib/routes/form-state";
import { StateMark } from "./state-mark";

export function MessageFacts({ page: { locale, t }, message }: { page: PageContext; message: ReadMessage }) {
  const { senderOrganisation, senderCity, senderCountry, senderEmail, forgottenOn, rights } = message;
  const place = [senderCity, senderCountry && countryName(senderCountry, locale)].filter(Boolean).join(", ");
  const mayWrite = rights.answer && senderEmail;
  const lines = [
    {
      label: t("inbox:fact.state"),
      value: <StateMark locale={locale} state={message.state} hasFailed={message.hasFailed} />,
    },
    { label: t("inbox:fact.organisation"), value: senderOrganisation },
    { label: t("inbox:fact.place"), value: place },
    {
      label: t("inbox:fact.email"),
      value: mayWrite && (
        <a href={`mailto:${senderEmail}`} className="words">
          {senderEmail}
        </a>
      ),
    },
    { label: t("inbox:fact.language"), value: languageLabel(message.language, locale) },
    { label: t("inbox:fact.received"), value: formatInstant(message.createdAt, locale, message.timeZone) },
    { label: t("inbox:fact.reference"), value: message.reference },
    {
      label: t("inbox:fact.forgottenOn"),
      value: forgottenOn && formatDay(forgottenOn.toISOString().slice(0, 10), locale),
    },
  ];
  return (
    <section aria-labelledby="facts-title" className="space-y-3">
      <h2 id="facts-title" className="font-semibold">
        {t("inbox:fact.title")}
      </h2>
      <FactList lines={lines} />
    </section>
  );
}
