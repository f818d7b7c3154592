import { describe, expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { stemOf } from "@/lib/words/stem";
import { tokensOf } from "@/lib/words/tokens";
import * as ca from "./pairs/ca";
import * as cs from "./pairs/cs";
import * as en from "./pairs/en";
import * as es from "./pairs/es";
import * as pt from "./pairs/pt";
import * as sv from "./pairs/sv";

type Pairs = { meet: string; differ: string };
const languages = Object.entries({ ca, es, en, sv, cs, pt } satisfies Record<Locale, Pairs>) as [Locale, Pairs][];

const linesOf = (table: string) => table.trim().split("\n");
const stems = (word: string, locale: Locale) => tokensOf(word).map((token) => stemOf(token.word, locale))[0];

/** Pairs each word of a line with the first. */
const pairsOf = (table: string) =>
  linesOf(table).flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((other) => [first, other] as const);
  });

describe.each(languages)("%s", (locale, { meet, differ }) => {
  test.each(pairsOf(meet))("%s meets %s", (first, other) => {
    expect(stems(other, locale)).toBe(stems(first, locale));
  });

  test.each(linesOf(differ))("%s are different words", (line) => {
    const words = line.split(" ");
    expect(new Set(words.map((word) => stems(word, locale))).size).toBe(words.length);
  });

  test("there are pairs enough to mean something", () => {
    expect(pairsOf(meet).length).toBeGreaterThanOrEqual(60);
    expect(pairsOf(differ).length).toBeGreaterThanOrEqual(30);
  });
});
