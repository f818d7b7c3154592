import { AskLink } from "@/components/contact/ask-way";
import { ContactLines } from "@/components/records/contacts-section";
import { shownContacts } from "@/components/records/has-contacts";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

type City = View<"city">;

/** Those of the contacts who receive visits. */
export const guestContacts = ({ parts }: Pick<City, "parts">) =>
  shownContacts(parts.contacts).filter(({ fields }) => fields.receivesVisits);

/** Who receives guests, in which languages, and the way to write to them. */
export function CityGuestsSection({ city, locale }: { city: City; locale: Locale }) {
  const contacts = guestContacts(city);
  if (contacts.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="guests" title={t("places:guests.title")} copyLabel={t("records:copyLabel")}>
      <div className="space-y-5">
        <ContactLines contacts={contacts} locale={locale} />
        <p className="no-print max-w-measure">{t("places:guests.text")}</p>
        <AskLink view={city} locale={locale} />
      </div>
    </Section>
  );
}
