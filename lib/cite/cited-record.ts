import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import { licenceAddresses } from "@/lib/kinds/licences";
import type { TextLicence } from "@/lib/kinds/states";
import type { View } from "@/lib/kinds/view";

/** What a citation of a public record is written from, whatever its format. */
export type CitedRecord = {
  kind: KindName;
  slug: string;
  title: TextInLanguage;
  /** The organisations that answer for it. */
  authors: TextInLanguage[];
  abstract: TextInLanguage | null;
  /** ISO days. */
  updatedOn: string;
  checkedOn: string | null;
  licence: TextLicence;
  /** When it was checked, in words of its own language. */
  note: string | null;
  /** Absolute, in the language of the title. */
  address: string;
};

/** Who answers a journalist or keeps the minutes has not written the record. */
const authorRoles: readonly string[] = ["contact-role/promoter", "contact-role/coordinator"];

function authorsOf({ parts, responsibleCity }: View): TextInLanguage[] {
  const named = parts.contacts.flatMap(({ fields: { organisation, role } }) =>
    organisation && role && authorRoles.includes(role.id) ? [organisation] : [],
  );
  const authors = new Map((named.length > 0 ? named : [responsibleCity ?? []].flat()).map((card) => [card.id, card]));
  return [...authors.values()].map(({ title }) => title);
}

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

/** What is cited is the text that was read: without a translation that is the original, at its own address. */
export function citedRecord(view: View, site: string): CitedRecord {
  const { kind, slug, title, card, updatedAt, confirmed, licence } = view;
  const checkedOn = confirmed ? dayOf(confirmed.at) : null;
  return {
    kind,
    slug,
    title,
    authors: authorsOf(view),
    abstract: card.lead,
    updatedOn: dayOf(updatedAt),
    checkedOn,
    licence,
    note: checkedOn && `${translator(title.language)("records:confirmed.label")}: ${checkedOn}`,
    address: `${site}${recordPath(title.language, view)}`,
  };
}

/** Names a record in a file of citations: plain letters, digits and hyphens. */
export const citationKey = ({ kind, slug, title }: CitedRecord): string => `xarxa-${kind}-${slug}-${title.language}`;

export const citedSite = "Xarxa";

/** "CC BY 4.0", in the language of the text; `address` where its terms are. */
export function citedLicence({ licence, title }: CitedRecord): { name: string; address: string | null } {
  return {
    name: translator(title.language)(`kinds:choice.textLicence.${licence}`),
    address: licenceAddresses[licence],
  };
}

export const citedLanguage = ({ title }: CitedRecord): Locale => title.language;
