import { type CitedRecord, citationKey, citedLanguage, citedLicence, citedSite } from "./cited-record";

function cslOf(record: CitedRecord) {
  const { title, authors, abstract, updatedOn, note, address } = record;
  return {
    id: citationKey(record),
    type: "webpage",
    title: title.text,
    ...(authors.length > 0 && { author: authors.map(({ text }) => ({ literal: text })) }),
    "container-title": citedSite,
    publisher: citedSite,
    issued: { "date-parts": [updatedOn.split("-").map(Number)] },
    language: citedLanguage(record),
    URL: address,
    license: citedLicence(record).name,
    ...(note && { note }),
    ...(abstract && { abstract: abstract.text }),
  };
}

/** The JSON of the Citation Style Language: a list, also for one record. */
export const writeCslJson = (records: readonly CitedRecord[]): string =>
  `${JSON.stringify(records.map(cslOf), null, 2)}\n`;
