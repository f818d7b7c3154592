import type { Database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { kindNamed } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { linkedIds, usedTerms } from "@/lib/records/store/linked-ids";
import type { BaseStored } from "@/lib/records/store/stored";
import { withoutMarkdown } from "@/lib/text/without-markdown";
import { conceptOfTerm } from "@/lib/words/concepts/index";
import { isStopWord } from "@/lib/words/stop-words";
import { tokensOf } from "@/lib/words/tokens";
import type { Word } from "./analyse-text";
import { conceptLexeme, countryLexeme, linkLexeme, termLexeme } from "./lexemes";
import { qualityOf } from "./quality";
import { type PublicIds, requiredRecords, type SearchedText, searchedTexts } from "./searched-texts";
import { analyseTexts, vectorText } from "./vector";

export type SearchDocument = {
  languages: number;
  quality: number;
  titleWords: number;
  length: number;
  /** The ids of the records that it points at. */
  links: string[];
  lexemes: string[];
  vector: string;
  words: Word[];
  /** Language → all public words, one text a line. */
  texts: Map<Locale, string>;
};

/** What other records contribute: the countries of its places, the broader terms of its terms. */
export type Neighbours = { countries: string[]; broader: ReadonlyMap<string, string[]>; publicIds: PublicIds };

/** The records that a part needs to be shown. */
export function neededRecords(kind: KindDefinition, stored: BaseStored): string[] {
  return Object.entries(kind.parts).flatMap(([name, part]) =>
    (stored.input.parts[name] ?? []).flatMap((item) =>
      requiredRecords(part).map((field) => String(item.fields[field])),
    ),
  );
}

/** Which of these records are public. */
export async function readPublicIds(tx: Database, ids: string[]): Promise<PublicIds> {
  if (ids.length === 0) return new Set();
  const rows = await tx.record.findMany({
    where: { id: { in: [...new Set(ids)] }, publication: "published" },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

const notRecords: readonly string[] = ["person", "reference", "district"];

function linkedRecords(kind: KindDefinition, stored: BaseStored): string[] {
  const linked = linkedIds(kind, stored.input).filter(({ to }) => !to.some((target) => notRecords.includes(target)));
  return [...new Set(linked.map(({ id }) => id))];
}

function neutralLexemes(kind: KindDefinition, stored: BaseStored, { countries, broader }: Neighbours): string[] {
  const terms = usedTerms(kind, stored.input).flatMap(({ id }) => [id, ...(broader.get(id) ?? [])]);
  const concepts = terms.flatMap((id) => conceptOfTerm(id) ?? []);
  return [
    ...terms.map(termLexeme),
    ...concepts.map((concept) => conceptLexeme("lead", concept)),
    ...linkedRecords(kind, stored).map(linkLexeme),
    ...countries.map(countryLexeme),
  ];
}

/** The words of the shortest title, in whatever language. */
function countTitleWords(kind: KindDefinition, stored: BaseStored, languages: readonly Locale[]): number {
  const counts = languages.flatMap((language) => {
    const title = stored.input.translations[language]?.[kind.title];
    if (typeof title !== "string") return [];
    const words = tokensOf(title).filter(({ word }) => !isStopWord(word, language));
    return [new Set(words.map(({ position }) => position)).size];
  });
  return Math.max(1, Math.min(...counts));
}

/** What the column holds. */
const maxLength = 32_767;

/** A bit for each language that it can be read in. */
export const languageBits = (languages: readonly Locale[]) =>
  languages.reduce((bits, language) => bits | (1 << locales.indexOf(language)), 0);

function textsByLanguage(texts: readonly SearchedText[]): Map<Locale, string> {
  const byLanguage = Map.groupBy(texts, ({ language }) => language);
  return new Map([...byLanguage].map(([language, found]) => [language, found.map(({ text }) => text).join("\n")]));
}

/** What the search finds a public record by. */
export function documentOf(stored: BaseStored, languages: Locale[], neighbours: Neighbours): SearchDocument {
  const kind = kindNamed(stored.record.kind);
  const texts = searchedTexts(kind, stored, languages, neighbours.publicIds).map((searched) => ({
    ...searched,
    text: withoutMarkdown(searched.text),
  }));
  const { positions, words, length } = analyseTexts(texts, neutralLexemes(kind, stored, neighbours));
  return {
    languages: languageBits(languages),
    quality: qualityOf(kind, stored),
    titleWords: countTitleWords(kind, stored, languages),
    links: linkedRecords(kind, stored),
    length: Math.min(length, maxLength),
    lexemes: [...positions.keys()],
    vector: vectorText(positions),
    words,
    texts: textsByLanguage(texts),
  };
}
