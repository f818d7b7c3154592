import type { RenderedText } from "@/lib/i18n/content";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Card, TermView } from "./card";
import { choice, choices, edtf, prose, terms } from "./fields";
import type { PartInput } from "./input";
import { definePart } from "./kind";
import { type OfferDirection, offerDirections } from "./states";

/** What a record offers to others or looks for, until a day. Without languages, the language of the record counts. */
export const offers = definePart({
  fields: {
    direction: choice(offerDirections, { required: true }),
    themes: terms("theme"),
    levels: terms("level"),
    languages: choices(locales),
    shownUntil: edtf({ required: true }),
  },
  translated: { text: prose({ required: true }) },
});

export type OfferInput = PartInput<typeof offers>;

/** The day of an instant, as offers count it: "2027-06-30". */
export const dayOfInstant = (now: Date): string => now.toISOString().slice(0, 10);

/** An offer is shown to the end of its last day. */
export const isOpenOffer = ({ shownUntil }: { shownUntil?: unknown }, today: string): boolean =>
  typeof shownUntil === "string" && shownUntil >= today;

/** An open offer for readers. */
export type OfferView = {
  id: string;
  direction: OfferDirection;
  themes: TermView[];
  levels: TermView[];
  languages: Locale[];
  shownUntil: string;
  text: RenderedText;
};

/** An offer that fits another one: automatic, with what they have in common. */
export type OfferMatch = { id: string; record: Card; themes: TermView[]; levels: TermView[]; languages: Locale[] };

/** An offer in the list of all records. */
export type ListedOffer = OfferView & { record: Card; matches: OfferMatch[] };

/** Query keys of the list of offers. */
export const offerFilterKeys = ["direction", "theme", "level", "city", "country", "language"] as const;
/** What the list is narrowed by; several values of one key are alternatives. */
export type OfferFilters = { [Key in (typeof offerFilterKeys)[number]]?: string[] };
