import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { isListed, type KnownWord } from "@/lib/words/lexicon";
import type { Token } from "@/lib/words/tokens";
import { languageBits } from "../document/document";
import { type Documents, searchDocuments } from "../documents";
import { readPostings } from "../postings";
import { type Alternative, lexemesOf, type Unit, unitsOf, type WordLanguages } from "./alternatives";
import {
  beginnings,
  compounds,
  corrections,
  joinedAnswers,
  joinedWords,
  type LongerWords,
  longerWords,
  splitCompound,
  withoutPrefixes,
} from "./expand";
import { labelHits, readLabelIndex } from "./labels";
import { likelyLanguages } from "./languages";
import { withExcluded, withPhrases } from "./limits";
import { matchWeights } from "./meanings";
import { addNamedRecords } from "./named-records";
import { type ParsedQuery, parseQuery } from "./parse-query";
import { type Postings, rank } from "./rank";
import { addRelated, findRelated, type Related } from "./related";
import type { Ranked } from "./sort-best";
import { languagesOfWords } from "./vocabulary";

/** What a question found, with all that is needed to say why. */
export type FoundDocuments = {
  documents: Documents;
  /** The best first. */
  ranked: Ranked[];
  /** Documents that belong to the best answers. */
  related: Related;
  units: Unit[];
  postings: Postings;
  /** Languages that the question may be in, the likeliest first. */
  languages: Locale[];
  /** Word as typed → the word of the directory that it was taken for. */
  corrected: Map<string, KnownWord>;
};

/** A long question is read from its beginning, so many telling words of it. */
const maxUnits = 16;

/** What was found of one kind, the best first; of every kind without one. */
export function rankedOfKind({ ranked, documents }: FoundDocuments, kind: KindName | undefined): Ranked[] {
  if (!kind) return ranked;
  const wanted = kindNames.indexOf(kind);
  return ranked.filter(({ number }) => documents.kinds[number] === wanted);
}

/** Of what a word means in the first place, in any language. */
const spokenWeight = 0.8;

const hasPostings = ({ lexemes }: Alternative, postings: Postings) =>
  lexemes.some(({ lexeme }) => (postings.get(lexeme)?.length ?? 0) > 0);

/** Whether somebody may well have meant this word: the directory or the word list has it, or it names a term. */
function isSpelled(
  { token: { word }, alternatives, isPart }: Unit,
  languages: readonly Locale[],
  known: WordLanguages,
) {
  if (isPart || known.has(word) || languages.slice(0, 2).some((language) => isListed(word, language))) return true;
  return alternatives.some(({ reason }) => reason.type === "term" || reason.type === "country");
}

/** Swedish is written in compounds, in Finland as in Sweden; a question in it may be typed on any page. */
const isSwedish = (languages: readonly Locale[]) => languages.indexOf("sv") < 2;

/** The units with the parts of unknown compounds instead of them, and with what two of them mean together. */
async function readUnits(units: Unit[], query: ParsedQuery, languages: Locale[], known: WordLanguages) {
  const joined = joinedAnswers(joinedWords(query.tokens), query.tokens, languages, known);
  for (const { token, alternatives } of units) alternatives.push(...(joined.get(token.position) ?? []));
  const goesOn = async (unit: Unit) =>
    query.isUnfinished && unit === units.at(-1) && (await beginnings(unit, languages)).length > 0;
  // One wrong letter is likelier than a compound that nobody ever wrote.
  const isMistyped = async (unit: Unit) => (await corrections(unit, languages)).best?.distance === 1;
  // Split first: most words have no parts, and the rest asks the database.
  const partsOf = async (unit: Unit) => {
    const parts = isSwedish(languages) && !known.has(unit.token.word) ? await splitCompound(unit, "sv") : [unit];
    return parts.length > 1 && !(await goesOn(unit)) && !(await isMistyped(unit)) ? parts : [unit];
  };
  const split = await Promise.all(units.map(partsOf));
  return split.flat().slice(0, maxUnits);
}

/** Terms that are merely meant say less than texts that speak of the same. */
function weakenMeant(units: Unit[], postings: Postings): void {
  const isSpokenOf = (each: Alternative) =>
    each.reason.type === "concept" && each.weight >= spokenWeight && hasPostings(each, postings);
  for (const { alternatives } of units)
    if (alternatives.some(isSpokenOf))
      for (const each of alternatives) if (each.isMeant) each.weight *= matchWeights.spokenOf;
}

/** Of a word that is not known but has the stem of one, another spelling is less likely. */
const doubt = 0.7;

/** What the directory says of the words of a question. */
type Vocabulary = { known: WordLanguages; longer: LongerWords };

/** In one statement. */
async function readVocabulary(question: ParsedQuery, tokens: readonly Token[], languages: readonly Locale[]) {
  const words = tokens.map(({ word }) => word);
  const [known, longer] = await Promise.all([
    languagesOfWords([...words, ...joinedWords(question.tokens).map(({ word }) => word)]),
    isSwedish(languages) ? longerWords(words, "sv") : new Map(),
  ]);
  return { known, longer };
}

async function addNearWords(units: Unit[], query: ParsedQuery, languages: Locale[], vocabulary: Vocabulary) {
  const { known, longer: ending } = vocabulary;
  // Of several words, a last one that is complete is not the beginning of another one.
  const end = units.at(-1);
  const isOpen = query.isUnfinished && (units.length === 1 || (end && !isSpelled(end, languages, known)));
  const last = isOpen ? end : undefined;
  const swedish = isSwedish(languages);
  await Promise.all(
    units.map(async (unit) => {
      const [longer, related, shorter] = await Promise.all([
        unit === last ? beginnings(unit, languages) : [],
        swedish && !unit.isPart ? compounds(unit, "sv", ending) : [],
        isSpelled(unit, languages, known) ? [] : withoutPrefixes(unit, languages),
      ]);
      unit.alternatives.push(...longer, ...related, ...shorter);
    }),
  );
}

async function addCorrections(units: Unit[], languages: Locale[], known: WordLanguages, postings: Postings) {
  const corrected: FoundDocuments["corrected"] = new Map();
  await Promise.all(
    units.map(async (unit) => {
      if (isSpelled(unit, languages, known)) return;
      const hasStem = unit.alternatives.some((each) => each.reason.type === "word" && hasPostings(each, postings));
      const { alternatives, best } = await corrections(unit, languages);
      const factor = hasStem ? doubt : 1;
      unit.alternatives.push(...alternatives.map((each) => ({ ...each, weight: each.weight * factor })));
      if (best && !hasStem) corrected.set(unit.token.word, best);
    }),
  );
  return corrected;
}

/** Whatever somebody typed: the documents that answer it, over all kinds and languages. */
export async function findDocuments(text: string, locale: Locale): Promise<FoundDocuments> {
  const question = parseQuery(text);
  const tokens = [...question.tokens, ...question.phrases.flat()];
  const languages = likelyLanguages(tokens, locale);
  const [documents, labels, vocabulary] = await Promise.all([
    searchDocuments(),
    readLabelIndex(),
    readVocabulary(question, tokens, languages),
  ]);
  const { known } = vocabulary;
  const typed = unitsOf(tokens, languages, known, labelHits(labels, tokens, languages), labels.concepts);
  const units = await readUnits(typed.slice(0, maxUnits), question, languages, known);
  await addNearWords(units, question, languages, vocabulary);
  const first = await readPostings(documents, lexemesOf(units));
  weakenMeant(units, first);
  const corrected = await addCorrections(units, languages, known, first);
  const named = addNamedRecords(units, documents, await readPostings(documents, lexemesOf(units)));
  const [postings, among, without] = await Promise.all([
    readPostings(documents, lexemesOf(units)),
    withPhrases(question, languages),
    withExcluded(question, languages, documents),
  ]);
  const ranked = rank(units, documents, postings, { languageBit: languageBits([locale]), named, among, without });
  const related = findRelated(ranked, documents);
  const widened = among ? ranked : addRelated(ranked, related, without);
  return { documents, ranked: widened, related, units, postings, languages, corrected };
}
