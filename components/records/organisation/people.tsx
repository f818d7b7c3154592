import { written, writtenAfterComma } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { formatList } from "@/lib/i18n/format";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { PersonView } from "@/lib/kinds/card";

/** The people of an organisation by office, and by name if they agreed. Email addresses are never read here. */
export function OrganisationPeopleSection({ people, locale }: { people: PersonView[]; locale: Locale }) {
  if (people.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="people" title={t("places:organisation.people")} copyLabel={t("records:copyLabel")}>
      <ul className="max-w-measure space-y-4">
        {people.map(({ id, name, office, languages }) => (
          <li key={id}>
            {name && <strong className="font-semibold">{name}</strong>}
            {name && office && ", "}
            {office && <Lang words={name ? writtenAfterComma(office, locale) : written(office, locale)} />}
            {languages.length > 0 && (
              <p className="text-note text-quiet">
                {t("records:contact.answersIn", {
                  languages: formatList(
                    languages.map((language) => languageName(language, locale)),
                    locale,
                  ),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
