import { choice, decimal, edtf, flag, languageTag, link, prose, term, text, url, whole } from "./fields";
import { definePart } from "./kind";
import { mediaTypes } from "./states";

/** Ties a record to a person or an organisation. No address is ever shown. */
export const contacts = definePart({
  fields: {
    person: link("person"),
    organisation: link("organisation"),
    role: term("contact-role", { required: true }),
    receivesMessages: flag(),
  },
  translated: {},
});

/** A number with its date and its source: without them it is not a fact. */
export const facts = definePart({
  fields: {
    value: decimal(),
    unit: text({ max: 40 }),
    asOf: edtf({ required: true }),
    source: text({ required: true }),
    sourceUrl: url(),
  },
  translated: { label: text({ required: true }), note: prose() },
});

/** An image, video or document: in the file store (`file`) or elsewhere (`address`). */
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

/** A bibliographic reference cited here, with the page. */
export const citations = definePart({
  fields: { reference: link("reference", { required: true }), locator: text({ max: 60 }) },
  translated: { note: prose() },
});

/** What somebody said. Speakers who spoke anonymously stay anonymous: `speaker` is a role. */
export const quotations = definePart({
  fields: {
    language: languageTag({ required: true }),
    year: whole({ min: 1000, max: 2999 }),
    reference: link("reference"),
    locator: text({ max: 60 }),
  },
  translated: { text: prose(), speaker: text() },
});

/** Every kind has these. */
export const commonParts = { contacts, facts, media, quotations, citations };
