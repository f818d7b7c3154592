import { isLocale, type Locale } from "@/lib/i18n/locales";
import { partsOfCompound } from "@/lib/words/compounds";
import { conceptsIn } from "@/lib/words/concepts/index";
import { isListed, type KnownWord, listedBeginning, listedSimilar, type SimilarWord } from "@/lib/words/lexicon";
import { withoutPrefix } from "@/lib/words/prefixes";
import { stemOf } from "@/lib/words/stem/index";
import { type Token, tokensOf } from "@/lib/words/tokens";
import { type Alternative, conceptAlternative, stemAlternative, type Unit, type WordLanguages } from "./alternatives";
import { matchWeights } from "./meanings";
import { knownWords, languagesOfWords, similarWords, wordsBeginning, wordsEnding } from "./vocabulary";

// What is not in the question but near it: words that go on, parts of compounds, words with a wrong letter. All of them
// are words of the directory or of the word list, and they are looked for as if they had been typed, with less weight.

/** Each of them means some documents more to look up. */
const maxWords = 24;
const expansionWeights = {
  beginning: 0.75,
  ending: 0.55,
  part: 0.6,
  splitPart: 0.9,
  joined: 0.9,
  withoutPrefix: 0.5,
  oneLetter: 0.7,
  twoLetters: 0.5,
};

/** The letters of a near word say less than what it means. */
const similarStem = 0.6;

type Near = KnownWord & { weight: number };

const nearestInLength = (words: KnownWord[]) =>
  [...words].sort((a, b) => a.word.length - b.word.length).slice(0, maxWords);

/** What a near word is answered by: texts that have it and texts that speak of what it means. */
function answersOf(near: readonly Near[]): Alternative[] {
  const found = new Map<string, Alternative>();
  const note = (key: string, alternative: Alternative) => {
    const known = found.get(key);
    if (!known || known.weight < alternative.weight) found.set(key, alternative);
  };
  for (const { word, language, written, weight } of near) {
    if (!isLocale(language)) continue;
    const stem = stemOf(word, language);
    note(stem, stemAlternative(stem, weight * similarStem, { type: "similar", written }));
    for (const { concept } of conceptsIn(tokensOf(word), language))
      note(`~${concept}`, conceptAlternative(concept, weight * matchWeights.concept));
  }
  return [...found.values()];
}

/** "zaměst" → "zaměstnanec", "zaměstnání". */
export async function beginnings(
  { token: { word } }: Unit,
  languages: readonly Locale[],
  shortest = 3,
): Promise<Alternative[]> {
  if (word.length < shortest) return [];
  const words = [...(await wordsBeginning(word)), ...listedBeginning(word, languages.slice(0, 2))];
  return answersOf(
    nearestInLength(words).map((known) => ({
      ...known,
      weight: expansionWeights.beginning * Math.sqrt(word.length / known.word.length),
    })),
  );
}

/** Every piece of a word of at least three letters, and what it would be on its own ("skol" → "skola"). */
function pieces(word: string): string[] {
  const found: string[] = [];
  for (let from = 0; from <= word.length - 3; from++)
    for (let until = from + 3; until <= word.length; until++) {
      const piece = word.slice(from, until);
      found.push(piece, `${piece}a`, `${piece}e`);
    }
  return [...new Set(found)];
}

const [shortestCompound, longestCompound] = [7, 40];

async function compoundParts(word: string, language: Locale): Promise<KnownWord[]> {
  if (word.length < shortestCompound || word.length > longestCompound || isListed(word, language)) return [];
  const known = await knownWords(pieces(word), language);
  const parts = partsOfCompound(word, language, (part) => known.has(part) || isListed(part, language));
  return parts.map((part) => ({ word: part, language, written: part }));
}

/** Word → the compounds that end with it. */
export type LongerWords = ReadonlyMap<string, KnownWord[]>;

const shortestEnd = 4;

/** The compounds that end with these words. */
export const longerWords = (words: readonly string[], language: Locale): Promise<LongerWords> =>
  wordsEnding(
    words.filter(({ length }) => length >= shortestEnd),
    language,
  );

/** The parts of a compound that the directory has, and the compounds that end with the word. */
export async function compounds({ token: { word } }: Unit, language: Locale, longer: LongerWords) {
  if (word.length < shortestEnd) return [];
  const parts = await compoundParts(word, language);
  return answersOf([
    ...parts.map((known) => ({ ...known, weight: expansionWeights.part })),
    ...nearestInLength(longer.get(word) ?? []).map((known) => ({ ...known, weight: expansionWeights.ending })),
  ]);
}

/** A compound that nobody wrote is asked for by its parts, each of which must be answered: "lärarbyte" by "lärare", "byte". */
export async function splitCompound(unit: Unit, language: Locale): Promise<Unit[]> {
  const parts = await compoundParts(unit.token.word, language);
  if (parts.length < 2) return [unit];
  return parts.map((part) => ({
    ...unit,
    isPart: true,
    alternatives: answersOf([{ ...part, weight: expansionWeights.splitPart }]),
  }));
}

/** "předškoláci" for a directory that has "školáci". */
export async function withoutPrefixes({ token: { word } }: Unit, languages: readonly Locale[]): Promise<Alternative[]> {
  const rests = languages.slice(0, 2).flatMap((language) => {
    const rest = withoutPrefix(word, language);
    return rest ? [{ language, word: rest, written: rest }] : [];
  });
  if (rests.length === 0) return [];
  const known = await languagesOfWords(rests.map((rest) => rest.word));
  const isWord = (rest: KnownWord & { language: Locale }) =>
    isListed(rest.word, rest.language) || known.get(rest.word)?.includes(rest.language);
  return answersOf(rests.filter(isWord).map((rest) => ({ ...rest, weight: expansionWeights.withoutPrefix })));
}

const shortestJoined = 3;

/** Words that are written as one elsewhere: "skol bibliotek", "school yard". Binding letters of Swedish stand between. */
function joinedForms(tokens: readonly Token[], at: number): string[] {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || second.position !== first.position + 1 || second.start - first.end > 1) return [];
  if ([first, second].some(({ word }) => word.length < shortestJoined || /\d/.test(word))) return [];
  return [`${first.word}${second.word}`, `${first.word}s${second.word}`];
}

type Joined = { at: number; word: string };

/** What two words of the question would be, written as one. */
export const joinedWords = (tokens: readonly Token[]): Joined[] =>
  tokens.flatMap((_token, at) => joinedForms(tokens, at).map((word) => ({ at, word })));

/** Position in the question → what is found by the word and the one beside it, written as one. */
export function joinedAnswers(
  pairs: readonly Joined[],
  tokens: readonly Token[],
  languages: readonly Locale[],
  known: WordLanguages,
) {
  const found = new Map<number, Alternative[]>();
  for (const { at, word } of pairs) {
    const language = languages.find((each) => known.get(word)?.includes(each) || isListed(word, each));
    if (!language) continue;
    const alternatives = answersOf([{ word, language, written: word, weight: expansionWeights.joined }]);
    for (const { position } of [tokens[at]!, tokens[at + 1]!])
      found.set(position, [...(found.get(position) ?? []), ...alternatives]);
  }
  return found;
}

/** "docházka" for "docházks". `best`: the word that was most likely meant. */
export async function corrections(
  { token: { word } }: Unit,
  languages: readonly Locale[],
): Promise<{ alternatives: Alternative[]; best?: SimilarWord }> {
  const similar = [...(await similarWords(word)), ...listedSimilar(word, languages.slice(0, 2))];
  const order: readonly string[] = languages;
  similar.sort((a, b) => a.distance - b.distance || order.indexOf(a.language) - order.indexOf(b.language));
  const [best] = similar;
  if (!best) return { alternatives: [] };
  const nearest = similar.filter(({ distance }) => distance === best.distance).slice(0, maxWords);
  const weight = best.distance === 1 ? expansionWeights.oneLetter : expansionWeights.twoLetters;
  return { alternatives: answersOf(nearest.map((known) => ({ ...known, weight }))), best };
}
