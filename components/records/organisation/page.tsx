import type { ReactNode } from "react";
import { CitationsSection } from "@/components/records/citations-section";
import { ContactsSection } from "@/components/records/contacts-section";
import { FiguresSection } from "@/components/records/figures-section";
import { hasContacts } from "@/components/records/has-contacts";
import { hasMedia } from "@/components/records/has-media";
import { readsAsLead, withLead } from "@/components/records/lead-text";
import { MediaSection } from "@/components/records/media-section";
import { beginText } from "@/components/records/opening";
import { QuotationsSection } from "@/components/records/quotations-section";
import { RecordFrame } from "@/components/records/record-frame";
import type { NeighbourRecord } from "@/components/records/related-pages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { OrganisationTies, PersonView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { organisationGlance } from "./facts";
import { OrganisationPeopleSection } from "./people";
import { OrganisationPublicationsSection } from "./publications";
import { OrganisationTiesSections, rolesIn, tieGroups } from "./ties";

type Organisation = View<"organisation">;
type Props = {
  organisation: Organisation;
  ties: OrganisationTies;
  people: PersonView[];
  locale: Locale;
  site: string;
  now: Date;
  below?: ReactNode;
};

/** Without a tagline, a short description is shown under the title. */
const leadTextOf = ({ texts }: Organisation) => texts.tagline ?? texts.description;
const hasDescription = ({ texts }: Organisation) =>
  texts.description !== undefined && (texts.tagline !== undefined || !readsAsLead(texts.description));

/** The organisation's people, without those who are listed as its contacts. */
const otherPeople = ({ organisation, people }: Props) => {
  const named = new Set(organisation.parts.contacts.map(({ fields }) => fields.person?.id));
  return people.filter(({ id }) => !named.has(id));
};

function sectionsOf(props: Props) {
  const { organisation, ties, locale } = props;
  const t = translator(locale);
  const { parts } = organisation;
  const has = (id: string, label: string, isThere: unknown) => (isThere ? [{ id, label }] : []);
  return [
    ...has("description", t("kinds:field.description"), hasDescription(organisation)),
    ...tieGroups(ties, locale).map(({ kind, label }) => ({ id: `tied-${kind}`, label })),
    ...has("publishes", t("places:organisation.publishes"), ties.publishes.length),
    ...has("people", t("places:organisation.people"), otherPeople(props).length),
    ...has("contacts", t("records:contact.title"), hasContacts(parts.contacts)),
    ...has("figures", t("kinds:field.facts"), parts.facts.length),
    ...has(
      "quotations",
      t("kinds:field.quotations"),
      parts.quotations.some((item) => item.texts.text),
    ),
    ...has("media", t("kinds:field.media"), hasMedia(parts.media)),
    ...has("references", t("kinds:field.citations"), parts.citations.length),
  ];
}

function neighboursOf({ organisation, ties, locale }: Props): NeighbourRecord[] {
  const { city } = organisation.fields;
  return [
    ...(city ? [{ card: city, relation: "place" as const }] : []),
    // What it does there, not what they do: "network (funding)".
    ...rolesIn(ties, locale).map(({ card, role }) => ({
      card,
      relation: "support" as const,
      role: `${translator(locale)(`kinds:kind.${card.kind}`)} (${role})`,
    })),
  ];
}

/** An organisation's page: what it is, its records and its people. */
export function OrganisationPage(props: Props) {
  const { organisation, ties, locale, site, now, below } = props;
  const t = translator(locale);
  const { texts, parts } = organisation;
  const description = { id: "description", title: t("kinds:field.description"), text: texts.description };
  const { opening } = texts.tagline ? beginText(undefined, [description], locale) : beginText(description, [], locale);
  return (
    <RecordFrame
      view={withLead(organisation, leadTextOf(organisation))}
      locale={locale}
      site={site}
      now={now}
      below={below}
      glance={organisationGlance(organisation, ties, locale)}
      facts={[]}
      opening={opening}
      sections={sectionsOf(props)}
      neighbours={neighboursOf(props)}
    >
      <OrganisationTiesSections ties={ties} locale={locale} />
      <OrganisationPublicationsSection publications={ties.publishes} locale={locale} />
      <OrganisationPeopleSection people={otherPeople(props)} locale={locale} />
      <ContactsSection view={organisation} locale={locale} />
      <FiguresSection facts={parts.facts} locale={locale} />
      <QuotationsSection quotations={parts.quotations} locale={locale} />
      <MediaSection media={parts.media} locale={locale} />
      <CitationsSection citations={parts.citations} locale={locale} />
    </RecordFrame>
  );
}
