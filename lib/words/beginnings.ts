import type { Locale } from "@/lib/i18n/locales";
import { characterKinds, isLetterKind, kindsOfCharacters } from "./characters";
import { lexiconOf } from "./lexicon";
import { irregularForms, stemOf } from "./stem/index";

// With which two letters words begin, without making words of a text: most of them begin otherwise than what is looked
// for, and are passed over at the speed of a loop over letters.

const { separator, digit, otherLetter, half, unseen, space } = characterKinds;
/** Stands for any second letter, and for a word of which only the first is known. */
const anySecond = 31;
const keyOf = (first: number, second: number) => first * 32 + second;

/** The first two letters. */
const beginningOf = (word: string) => word.slice(0, 2);

const learned = new Map<Locale, Map<string, Set<string>>>();

/** Beginning of a stem → other beginnings of its words: "taught" of "teach", "cuenta" of "conta". */
function otherBeginnings(language: Locale): Map<string, Set<string>> {
  const found = learned.get(language) ?? new Map<string, Set<string>>();
  if (learned.has(language)) return found;
  learned.set(language, found);
  for (const word of [...lexiconOf(language).words, ...irregularForms(language)]) {
    const [ofStem, ofWord] = [beginningOf(stemOf(word, language)), beginningOf(word)];
    if (ofStem !== ofWord) found.set(ofStem, (found.get(ofStem) ?? new Set()).add(ofWord));
  }
  return found;
}

/** A byte for each pair of letters with which a wanted word may begin. */
export type Beginnings = Uint8Array;

/** `forms`: words, or stems of words, of a language. */
export function beginningsOf(forms: Iterable<string>, language: Locale): Beginnings {
  const kinds = kindsOfCharacters();
  const beginnings = new Uint8Array(32 * 32);
  const others = otherBeginnings(language);
  const add = (word: string) => {
    const first = kinds[word.charCodeAt(0)] ?? separator;
    const second = word.length > 1 ? kinds[word.charCodeAt(1)]! : separator;
    if (second === otherLetter) beginnings.fill(1, keyOf(first, 0), keyOf(first, anySecond));
    beginnings[keyOf(first, second)] = beginnings[keyOf(first, anySecond)] = 1;
  };
  for (const form of forms) {
    add(form);
    for (const other of others.get(beginningOf(form)) ?? []) add(other);
  }
  return beginnings;
}

/** Reads a text letter by letter. */
class Reader {
  /** The pieces between spaces that may hold a wanted word: where each begins, where it ends. */
  readonly found: number[] = [];
  private start = 0;
  private first: number = separator;
  private letters = 0;
  private mayHold = false;
  constructor(private readonly wanted: Beginnings) {}

  letter(kind: number): void {
    this.letters += 1;
    if (this.letters === 1) {
      this.first = kind;
      // Numbers and other alphabets are looked at more closely.
      if (kind >= digit) this.mayHold = true;
    } else if (this.letters === 2 && (kind >= otherLetter || this.wanted[keyOf(this.first, kind)] === 1)) {
      this.mayHold = true;
    }
  }

  end(kind: number, at: number): void {
    // A letter alone may belong to what follows: "e-mail".
    const second = kind === space ? separator : anySecond;
    if (this.letters === 1 && this.wanted[keyOf(this.first, second)] === 1) this.mayHold = true;
    this.letters = 0;
    if (kind !== space) return;
    if (this.mayHold) this.found.push(this.start, at);
    this.start = at + 1;
    this.mayHold = false;
  }
}

/** The pieces between spaces that may hold a word that begins so: pairs of start and end. */
export function piecesBeginning(text: string, beginnings: Beginnings): number[] {
  const kinds = kindsOfCharacters();
  const reader = new Reader(beginnings);
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (isLetterKind(kind) || kind === half) reader.letter(kind);
    else if (kind !== unseen) reader.end(kind, at);
  }
  reader.end(space, text.length);
  return reader.found;
}
