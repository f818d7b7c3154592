import { type CitedRecord, citationKey, citedLanguage, citedLicence, citedSite } from "./cited-record";

/** Names of the hyphenation patterns, by which BibLaTeX knows languages. */
const languages: Record<string, string> = {
  ca: "catalan",
  es: "spanish",
  en: "english",
  sv: "swedish",
  cs: "czech",
  pt: "portuguese",
};

const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What TeX would take for a command is escaped; letters of all languages stay as they are (UTF-8). */
const texText = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\~^]|[{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** Doubly braced, so that no style makes its capitals small or takes it for a person's name. */
const asWritten = (text: string) => `{${texText(text)}}`;

function bibtexOf(record: CitedRecord): string {
  const { title, authors, abstract, updatedOn, note, address } = record;
  const fields: [name: string, value: string | null | undefined][] = [
    ["author", authors.map(({ text }) => asWritten(text)).join(" and ")],
    ["title", asWritten(title.text)],
    ["howpublished", citedSite],
    ["publisher", citedSite],
    ["year", updatedOn.slice(0, 4)],
    ["month", String(Number(updatedOn.slice(5, 7)))],
    ["date", updatedOn],
    ["language", languages[citedLanguage(record)]],
    ["url", address],
    ["copyright", citedLicence(record).name],
    ["note", note],
    ["abstract", abstract && texText(abstract.text)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${citationKey(record)},`, ...lines, "}", ""].join("\n");
}

/** BibTeX, which BibLaTeX reads as well. */
export const writeBibtex = (records: readonly CitedRecord[]): string => records.map(bibtexOf).join("\n");
