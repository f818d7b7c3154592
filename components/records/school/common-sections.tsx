import type { AskAbout } from "@/components/contact/ask-way";
import { CitationsSection } from "@/components/records/citations-section";
import { ContactsSection } from "@/components/records/contacts-section";
import { FiguresSection } from "@/components/records/figures-section";
import { hasContacts } from "@/components/records/has-contacts";
import { hasMedia } from "@/components/records/has-media";
import { MediaSection } from "@/components/records/media-section";
import { QuotationsSection } from "@/components/records/quotations-section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

type Parts = Pick<View["parts"], "quotations" | "facts" | "media" | "contacts" | "citations">;
type Link = { id: string; label: string };

/** Links to the common sections that have content. */
export function commonLinks(parts: Parts, locale: Locale): Link[] {
  const t = translator(locale);
  const links = [
    parts.quotations.some(({ texts }) => texts.text) && { id: "quotations", label: t("kinds:field.quotations") },
    parts.facts.length > 0 && { id: "figures", label: t("kinds:field.facts") },
    hasMedia(parts.media) && {
      id: "media",
      label: t("kinds:field.media"),
    },
    hasContacts(parts.contacts) && { id: "contacts", label: t("records:contact.title") },
    parts.citations.length > 0 && { id: "references", label: t("kinds:field.citations") },
  ];
  return links.filter((link) => link !== false);
}

/** The sections that every kind of record may have at its end. */
export function CommonSections({ view, locale }: { view: AskAbout & { parts: Parts }; locale: Locale }) {
  const { parts } = view;
  return (
    <>
      <QuotationsSection quotations={parts.quotations} locale={locale} />
      <FiguresSection facts={parts.facts} locale={locale} />
      <MediaSection media={parts.media} locale={locale} />
      <ContactsSection view={view} locale={locale} />
      <CitationsSection citations={parts.citations} locale={locale} />
    </>
  );
}
