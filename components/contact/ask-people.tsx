import type { ReactNode } from "react";
import { RecordLink, TermLabel } from "@/components/records/record-link";
import { written, writtenAfterComma } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import type { MessageRecipient, MessageRecipients } from "@/lib/contact/ask/recipients";
import { formatList } from "@/lib/i18n/format";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

function PersonLine({ asked: { role, person, organisation }, locale }: { asked: MessageRecipient; locale: Locale }) {
  const languages = person.languages.map((language) => languageName(language, locale));
  const t = translator(locale);
  const write = person.name ? writtenAfterComma : written;
  return (
    <li>
      {role && (
        <p className="font-semibold">
          <TermLabel term={role} locale={locale} />
        </p>
      )}
      {(person.name || person.office) && (
        <p>
          {person.name}
          {person.name && person.office && ", "}
          {person.office && <Lang words={write(person.office, locale)} />}
        </p>
      )}
      {organisation && (
        <p>
          <RecordLink card={organisation} locale={locale} />
        </p>
      )}
      {languages.length > 0 && (
        <p className="text-note text-quiet">
          {t("records:contact.answersIn", { languages: formatList(languages, locale) })}
        </p>
      )}
    </li>
  );
}

function whoElse(asked: Exclude<MessageRecipients, { who: "people" }>, locale: Locale): ReactNode {
  const t = translator(locale);
  if (asked.who === "administrators") return t("ask:to.administrators");
  return (
    <>
      {t("ask:to.coordinators")}{" "}
      <span className="whitespace-nowrap">
        (<RecordLink card={asked.city} locale={locale} />)
      </span>
    </>
  );
}

/** The recipients of a question: role, organisation and languages. Their email addresses are never read here. */
export function AskPeople({ asked, locale }: { asked: MessageRecipients; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="to-title">
      <h2 id="to-title" className="mb-3 font-read text-lead">
        {t("ask:to.title")}
      </h2>
      {asked.who === "people" ? (
        <ul className="space-y-4">
          {asked.people.map((one) => (
            <PersonLine key={one.id} asked={one} locale={locale} />
          ))}
        </ul>
      ) : (
        <p>{whoElse(asked, locale)}</p>
      )}
      <p className="mt-3 text-note text-quiet">{t("records:contact.private")}</p>
    </section>
  );
}
