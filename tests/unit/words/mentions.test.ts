import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { apostrophes, hyphens, middleDots, unseenSigns } from "@/lib/words/characters";
import { lexiconOf } from "@/lib/words/lexicon";
import { mentionsIn } from "@/lib/words/mentions";
import { irregularForms, stemOf } from "@/lib/words/stem/index";
import { chunksOf } from "@/lib/words/tokens";
import { hostilePatterns } from "./hostile-texts";

const noConcepts = new Set<string>();

test.each(locales)("every form of a word is seen in a text by its stem (%s)", (locale) => {
  const words = [...lexiconOf(locale).words, ...irregularForms(locale)];
  const missed = words.filter((word) => {
    const wanted = { stems: new Set([stemOf(word, locale)]), concepts: noConcepts };
    return mentionsIn(`(– ${word.toUpperCase()}, 2)`, locale, wanted).length !== 1;
  });
  expect(missed).toEqual([]);
});

test.each([
  ["es", "Muestran lo que encuentran.", ["mostrar", "encontrar"], ["Muestran", "encuentran"]],
  ["en", "She taught: “well-being” first.", ["teach", "wellbeing"], ["taught", "well-being"]],
  ["ca", "L’ESCOLA i l'e\u0301tica, e-mail", ["escola", "etica", "email"], ["L’ESCOLA", "l'e\u0301tica", "e-mail"]],
  ["cs", "Žáci, žá\u00adkem", ["zak"], ["Žáci", "žá\u00adkem"]],
  ["sv", "på 794 01 skolan\nSKOLOR", ["skola", "794"], ["794", "skolan", "SKOLOR"]],
  ["pt", "C.E.I.P. português", ["ceip"], ["C.E.I.P"]],
] as const)("words are seen however they are written (%s, %s)", (locale, text, words, seen) => {
  const wanted = { stems: new Set(words.map((word) => stemOf(word, locale))), concepts: noConcepts };
  expect(mentionsIn(text, locale, wanted).map(({ start, end }) => text.slice(start, end))).toEqual(seen);
});

test("a loop takes texts apart as the expression does", () => {
  const letter = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${unseenSigns}]*`;
  const joiners = `.:${apostrophes}${middleDots}${hyphens}`;
  const expression = new RegExp(`${letter}(?:[${joiners}][${unseenSigns}]*${letter})*`, "gu");
  const signs = [...hostilePatterns, "a", "š", "1", ".", "'", "·", " ", "\n", "-", "l", "\u00ad", "\u0301", "𝒜", "ß"];
  let state = 7;
  const draw = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return signs[(state >>> 8) % signs.length]!;
  };
  for (let count = 0; count < 3_000; count++) {
    const text = Array.from({ length: 8 }, draw).join("");
    const found = chunksOf(text);
    const pieces = found.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, found[at + 1])] : []));
    expect(pieces, JSON.stringify(text)).toEqual(text.match(expression) ?? []);
  }
});
