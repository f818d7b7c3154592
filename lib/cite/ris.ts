import { type CitedRecord, citationKey, citedLanguage, citedLicence, citedSite } from "./cited-record";

/** A tag, two spaces, a hyphen, a space, and a value that may not break its line. */
const line = (tag: string, value: string) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`;

function risOf(record: CitedRecord): string {
  const { title, authors, abstract, updatedOn, note, address } = record;
  const lines: [tag: string, value: string | null | undefined][] = [
    ["TY", "ELEC"],
    ["ID", citationKey(record)],
    // The comma at the end says that the name is no person's: programs do not turn it round.
    ...authors.map(({ text }): [string, string] => ["AU", text.includes(",") ? text : `${text},`]),
    ["TI", title.text],
    ["T2", citedSite],
    ["PB", citedSite],
    ["PY", updatedOn.slice(0, 4)],
    ["DA", updatedOn.replaceAll("-", "/")],
    ["LA", citedLanguage(record)],
    ["UR", address],
    ["N1", note],
    ["N1", citedLicence(record).name],
    ["AB", abstract?.text],
  ];
  return `${lines.map(([tag, value]) => (value ? line(tag, value) : "")).join("")}ER  - \r\n`;
}

/** RIS, as Zotero, EndNote, Mendeley and Citavi read it. */
export const writeRis = (records: readonly CitedRecord[]): string => records.map(risOf).join("\r\n");
