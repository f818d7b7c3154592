import { describe, expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { isStopWord } from "@/lib/words/stop-words";
import { tokensOf } from "@/lib/words/tokens";

const rest = (text: string, locale: Locale) =>
  tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => !isStopWord(word, locale));

describe("of a question the subject is left", () => {
  test.each<[Locale, string, string[]]>([
    ["en", "How can we help children who don't come to school?", ["help", "children", "come", "school"]],
    ["es", "¿Cómo podemos ayudar a los alumnos que faltan a clase?", ["ayudar", "alumnos", "faltan", "clase"]],
    [
      "ca",
      "Com podem acollir l'alumnat que arriba durant el curs?",
      ["acollir", "alumnat", "arriba", "durant", "curs"],
    ],
    ["sv", "Hur får vi föräldrar att komma till mötet?", ["foraldrar", "komma", "motet"]],
    ["cs", "Jak můžeme pomoci dětem, které nechodí do školy?", ["pomoci", "detem", "nechodi", "skoly"]],
    ["pt", "O que podemos fazer com os alunos que faltam às aulas?", ["alunos", "faltam", "aulas"]],
  ])("%s: %s", (locale, question, subject) => expect(rest(question, locale)).toEqual(subject));
});

test.each(["help", "home", "work", "group", "open", "school", "teacher", "way", "need", "parents", "time", "outside"])(
  "%s can be a subject",
  (word) => expect(isStopWord(word, "en")).toBe(false),
);

test("a flat is not the Czech verb that folds alike, and a museum's hall is no Catalan article", () => {
  expect(isStopWord("byt", "cs")).toBe(false);
  expect(isStopWord("sala", "ca")).toBe(false);
  expect(isStopWord("barn", "sv")).toBe(false);
});
