import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { OrganisationTies } from "@/lib/kinds/card";

type Publication = OrganisationTies["publishes"][number];

/** Publications of the organisation that records of the directory cite. */
export function OrganisationPublicationsSection({
  publications,
  locale,
}: {
  publications: Publication[];
  locale: Locale;
}) {
  if (publications.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="publishes" title={t("places:organisation.publishes")} copyLabel={t("records:copyLabel")}>
      <ul className="max-w-measure space-y-2">
        {publications.map(({ id, authors, year, title, titleLanguage }) => (
          <li key={id}>
            {authors && `${authors} `}
            {year && `(${year}) `}
            <cite lang={titleLanguage === locale ? undefined : titleLanguage}>{title}</cite>
          </li>
        ))}
      </ul>
    </Section>
  );
}
