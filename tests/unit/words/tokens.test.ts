import { describe, expect, test } from "vitest";
import { tokensOf } from "@/lib/words/tokens";

const words = (text: string) => tokensOf(text).map(({ word }) => word);

describe("the same word however it is written", () => {
  test.each([
    ["educació", "educacio", "EDUCACIÓ", "educacio\u0301", "edu\u00adcació", "edu\u200bcació"],
    ["col·labora", "col.labora", "coŀlabora", "col•labora", "col-labora", "collabora", "COL·LABORA"],
    ["l’escola", "l'escola", "l´escola", "lʼescola", "l`escola", "L’Escola", "escola"],
    ["d’educació", "d'educació", "educació"],
    ["d’água", "d'água", "água"],
    ["school’s", "school's", "school"],
    ["C.E.I.P.", "CEIP", "ceip"],
    ["1.º", "1º", "1r", "1.", "1:a", "1"],
    ["EU:s", "EU"],
  ])("%s", (first, ...others) => {
    for (const other of others) expect(words(other)).toEqual(words(first));
    expect(words(first)).toHaveLength(1);
  });
});

describe("words, parts and joined forms", () => {
  test.each([
    ["well-being at school", ["wellbeing", "well", "being", "at", "school"]],
    ["early school-leaving", ["early", "schoolleaving", "school", "leaving"]],
    ["1106-11", ["110611", "1106", "11"]],
    ["08004523", ["08004523"]],
    ["794 01 Krnov", ["79401", "794", "01", "krnov"]],
    ["10.000", ["10000", "10", "000"]],
    ["end.Next one", ["end", "next", "one"]],
    ["Sant Martí–Poblenou", ["sant", "martipoblenou", "marti", "poblenou"]],
    ["Київська школа", ["киівська", "школа"]],
    ["2. stupeň, 1.º ciclo", ["2", "stupen", "1", "ciclo"]],
    ["mestre/a, alumnes", ["mestre", "a", "alumnes"]],
    ["qu’on l’«escola»", ["on", "l", "escola"]],
    ["o'clock, don’t, O’Brien", ["oclock", "dont", "obrien"]],
    ["  ", []],
    ["?!… 😀 \u0000", []],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));

  test("a joined form stands where its first part stands and covers all of them", () => {
    expect(tokensOf("the well-being of all")).toEqual([
      { word: "the", start: 0, end: 3, position: 0 },
      { word: "wellbeing", start: 4, end: 14, position: 1 },
      { word: "well", start: 4, end: 8, position: 1 },
      { word: "being", start: 9, end: 14, position: 2 },
      { word: "of", start: 15, end: 17, position: 3 },
      { word: "all", start: 18, end: 21, position: 4 },
    ]);
  });

  test("offsets point into the text as written", () => {
    const text = "Fem pinya: l’ES\u00adCO\u0301LA i l'água";
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Fem",
      "pinya",
      "ES\u00adCO\u0301LA",
      "i",
      "água",
    ]);
  });
});
