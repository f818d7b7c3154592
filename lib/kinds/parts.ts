import { choice, decimal, edtf, flag, language, link, properName, prose, term, text, url, whole } from "./fields";
import { definePart } from "./kind";
import { mediaTypes, textLicences } from "./states";

/** Links a record to a person or organisation. Email addresses are never shown. */
export const contacts = definePart({
  fields: {
    person: link("person"),
    organisation: link("organisation"),
    role: term("contact-role", { required: true }),
    receivesMessages: flag(),
    receivesVisits: flag(),
  },
  translated: {},
});

/**
 * A figure with its date and source, both required. A unit is a sign that every language has (`%`, `€`), or words of
 * each language; the source can have a name of its own in each.
 */
export const facts = definePart({
  fields: {
    value: decimal(),
    unit: text({ max: 40 }),
    asOf: edtf({ required: true }),
    source: text({ required: true }),
    sourceUrl: url(),
  },
  translated: {
    label: text({ required: true }),
    unitInWords: text({ max: 40 }),
    sourceName: properName(),
    note: prose(),
  },
});

/** An image, video or document, stored here (`file`) or linked (`address`). */
export const media = definePart({
  fields: {
    type: choice(mediaTypes, { required: true }),
    file: text(),
    address: url(),
    credit: text(),
    licence: text(),
    peopleRecognisable: flag(),
    logo: flag(),
  },
  translated: { alternative: text(), caption: prose(), transcript: prose() },
});

/** A cited bibliographic reference with its page. */
export const citations = definePart({
  fields: { reference: link("reference", { required: true }), locator: text({ max: 60 }) },
  translated: { note: prose() },
});

/** A quotation. `speaker` can be a role, for people who spoke anonymously. */
export const quotations = definePart({
  fields: {
    language: language({ required: true }),
    year: whole({ min: 1000, max: 2999 }),
    reference: link("reference"),
    locator: text({ max: 60 }),
  },
  translated: { text: prose(), speaker: text() },
});

/** Fields of every kind. A record without a licence has the one of its city, and a city without one CC BY. */
export const commonFields = { licence: choice(textLicences) };

/** Parts with their own form, saved separately and complete. A record form without them keeps them. */
export const partsApart: readonly string[] = ["media"];

/** Parts of every kind. */
export const commonParts = { contacts, facts, media, quotations, citations };
