import { type CitedRecord, citationKey, languageOf, publisher } from "./cited-record";

function cslOf(record: CitedRecord) {
  const { title, authors, abstract, updatedOn, note, address } = record;
  return {
    id: citationKey(record),
    type: "webpage",
    title: title.text,
    ...(authors.length > 0 && { author: authors.map(({ text }) => ({ literal: text })) }),
    "container-title": publisher,
    publisher,
    issued: { "date-parts": [updatedOn.split("-").map(Number)] },
    language: languageOf(record),
    URL: address,
    ...(note && { note }),
    ...(abstract && { abstract: abstract.text }),
  };
}

/** The JSON of the Citation Style Language: a list, also for one record. */
export const writeCslJson = (records: readonly CitedRecord[]): string =>
  `${JSON.stringify(records.map(cslOf), null, 2)}\n`;
