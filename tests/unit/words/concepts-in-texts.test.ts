import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import { conceptLabel, conceptOfTerm, conceptsIn, widerConcepts } from "@/lib/words/concepts";
import { concepts } from "@/lib/words/concepts/table";
import { tokensOf } from "@/lib/words/tokens";
import { leastWork } from "../../support/processor-time";
import { hostilePatterns, longText } from "./hostile-texts";

const conceptsOf = (text: string, locale: Locale) => conceptsIn(tokensOf(text), locale).map(({ concept }) => concept);

/** The words of a text that express a concept, as written. */
function wordsFor(concept: string, text: string, locale: Locale): string[] {
  const tokens = tokensOf(text);
  return conceptsIn(tokens, locale)
    .filter((match) => match.concept === concept)
    .map(({ from, until }) => text.slice(tokens[from]?.start, tokens[until - 1]?.end));
}

describe("words of any language lead to one concept", () => {
  test.each<[string, Locale, string, string]>([
    ["absence", "cs", "Syn už měsíc nechodí do školy a nevíme proč", "nechodí do školy"],
    ["absence", "en", "Pupils who don’t come to school", "don’t come to school"],
    ["absence", "sv", "Om problematisk frånvaro i årskurs 7", "problematisk frånvaro"],
    ["absence", "ca", "Què fem quan falten a classe?", "falten a classe"],
    ["truancy", "cs", "Kluci chodí za školu", "chodí za školu"],
    ["school-library", "sv", "Skolbiblioteken i Göteborg", "Skolbiblioteken"],
    ["lower-secondary", "es", "primero de ESO", "ESO"],
    ["place-barcelona", "cs", "školy v Barceloně", "Barceloně"],
  ])("%s in %s: %s", (concept, locale, text, words) => {
    expect(wordsFor(concept, text, locale)).toContain(words);
  });
});

test("small words tell phrases of the same words apart", () => {
  expect(conceptsOf("Kluci chodí za školu", "cs")).not.toContain("attendance");
  expect(conceptsOf("Kluci chodí do školy", "cs")).not.toContain("truancy");
});

test("a denial belongs to the phrase", () => {
  expect(conceptsOf("The children come to school", "en")).not.toContain("absence");
  expect(conceptsOf("The children do not come to school", "en")).toContain("absence");
});

test("a phrase hides what lies inside of it", () => {
  const text = "school refusal";
  const matches = conceptsIn(tokensOf(text), "en");
  expect(matches.every(({ from, until }) => until - from === 2)).toBe(true);
});

test("written in one word, in two or with a hyphen it is the same concept, once", () => {
  for (const written of ["well being", "well-being", "wellbeing"]) {
    expect(conceptsOf(`Pupils' ${written} first`, "en")).toContain("well-being");
  }
  expect(conceptsOf("well-being", "en")).toEqual(["well-being"]);
});

describe.each(locales)("the word list in %s", (locale) => {
  test("finds each of its words", () => {
    const lost = [...concepts().values()].flatMap(({ id, words }) =>
      words[locale].filter((word) => !conceptsOf(word, locale).includes(id)).map((word) => `${id}: ${word}`),
    );
    expect(lost).toEqual([]);
  });

  test("calls each concept by its first word", () => {
    for (const { id, words } of concepts().values()) expect(conceptLabel(id, locale)).toBe(words[locale][0]);
  });

  test.each(hostilePatterns)("is not upset by %j", (pattern) => {
    const tokens = tokensOf(longText(`${pattern} skolan `));
    for (const { from, until } of conceptsIn(tokens, locale)) {
      expect(from).toBeLessThan(until);
      expect(until).toBeLessThanOrEqual(tokens.length);
    }
  });
});

test("small words between content words cost no more than their number", () => {
  const work = (length: number) => {
    const tokens = tokensOf(longText("school a a a a a a a a a a a a refusal to ", length));
    return leastWork(() => conceptsIn(tokens, "en"));
  };
  // The text is twenty times as long; a quadratic step would take 400 times as long.
  expect(work(40_000)).toBeLessThan(Math.max(work(2_000), 1) * 100 + 50);
});

test("concepts and terms know each other, and what is wider exists", () => {
  for (const { id, term, wider } of concepts().values()) {
    if (term) expect(conceptOfTerm(term)).toBe(id);
    expect(widerConcepts(id)).toEqual(wider);
  }
  expect(conceptOfTerm("theme/no-such-thing")).toBeUndefined();
  expect(widerConcepts("no-such-concept")).toEqual([]);
  expect(conceptLabel("no-such-concept", "sv")).toBe("no-such-concept");
});
