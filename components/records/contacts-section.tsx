import { type AskAbout, AskInvitation, askedKindOf } from "@/components/contact/ask-way";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { formatList } from "@/lib/i18n/format";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { shownContacts } from "./has-contacts";
import { RecordLink, TermLabel } from "./record-link";
import { written, writtenAfterComma } from "./written";

type Contact = View["parts"]["contacts"][number];

function ContactLine({ contact, locale }: { contact: Contact; locale: Locale }) {
  const t = translator(locale);
  const { person, organisation, role } = contact.fields;
  const languages = person?.languages.map((language) => languageName(language, locale)) ?? [];
  const write = person?.name ? writtenAfterComma : written;
  const office = person?.office && <Lang words={write(person.office, locale)} />;
  return (
    <li className="max-w-measure">
      {role && (
        <p className="text-note text-quiet">
          <TermLabel term={role} locale={locale} />
        </p>
      )}
      <p>
        {person?.name && <strong className="font-semibold">{person.name}</strong>}
        {person?.name && office && ", "}
        {office}
        {person && organisation && ", "}
        {organisation && <RecordLink card={organisation} locale={locale} />}
      </p>
      {languages.length > 0 && (
        <p className="text-note text-quiet">
          {t("records:contact.answersIn", { languages: formatList(languages, locale) })}
        </p>
      )}
    </li>
  );
}

export function ContactLines({ contacts, locale }: { contacts: Contact[]; locale: Locale }) {
  return (
    <>
      <ul className="space-y-5">
        {contacts.map((contact) => (
          <ContactLine key={contact.id} contact={contact} locale={locale} />
        ))}
      </ul>
      <p className="mt-4 text-note text-quiet">{translator(locale)("records:contact.private")}</p>
    </>
  );
}

/**
 * The contacts of a record by role and organisation, and the link to ask them. Email addresses are not even read. `but`:
 * contacts that another section of the page shows.
 */
export function ContactsSection({ view, but = [], locale }: { view: AskAbout; but?: Contact[]; locale: Locale }) {
  const shown = shownContacts(view.parts.contacts).filter((contact) => !but.includes(contact));
  if (but.length > 0 && shown.length === 0) return null;
  const kind = askedKindOf(view);
  if (shown.length === 0 && !kind) return null;
  const t = translator(locale);
  return (
    <Section
      id="contacts"
      title={shown.length === 0 && kind ? t(`ask:title.${kind}`) : t("records:contact.title")}
      copyLabel={t("records:copyLabel")}
    >
      <div className="space-y-6">
        {shown.length > 0 && (
          <div>
            <ContactLines contacts={shown} locale={locale} />
          </div>
        )}
        <AskInvitation view={view} locale={locale} />
      </div>
    </Section>
  );
}
