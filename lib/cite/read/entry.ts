import { canonicalLanguage, languageTags } from "@/lib/i18n/languages";

/** A reference as a file of a reference manager says it; empty where it says nothing. */
export type ReadReference = {
  authors: string;
  year: string;
  title: string;
  titleLanguage: string;
  publisher: string;
  place: string;
  series: string;
  doi: string;
  isbn: string;
  address: string;
};

/** An entry of the file: its name there, and either what it says or why it could not be read. */
export type ReadEntry = { name: string } & ({ reference: ReadReference } | { problem: "syntax" | "noTitle" });

/** "Riera Puig, Anna; Novák, Jan": each name once. */
export const joinNames = (names: readonly string[]): string =>
  [...new Set(names.map((name) => name.trim().replace(/,$/, "")).filter(Boolean))].join("; ");

/** The first four digits that can be a year. */
export const yearIn = (text: string): string => /(?:^|\D)([12]\d{3})(?!\d)/.exec(text)?.[1] ?? "";

/** Names of languages in files. Codes are read as everywhere. */
const named: Record<string, string> = {
  ...{ english: "en", american: "en", british: "en", usenglish: "en", ukenglish: "en" },
  ...{ catalan: "ca", català: "ca", spanish: "es", castellano: "es", español: "es" },
  ...{ swedish: "sv", svenska: "sv", czech: "cs", čeština: "cs", portuguese: "pt", português: "pt" },
  ...{ french: "fr", français: "fr", german: "de", ngerman: "de", deutsch: "de", italian: "it", italiano: "it" },
  ...{ finnish: "fi", suomi: "fi", dutch: "nl", polish: "pl" },
};

/** The tag of a language that a file names in its own way; empty when it is not known. */
export function languageNamed(text: string): string {
  const word = text.trim().toLowerCase();
  const tag = named[word] ?? canonicalLanguage(word.split(/[-_]/)[0]!);
  return languageTags.includes(tag) ? tag : "";
}

/** A DOI in an address or behind a label. */
export const doiIn = (text: string): string => /\b10\.\d{4,9}\/[^\s"<>]+/.exec(text)?.[0].replace(/[.,;]$/, "") ?? "";
