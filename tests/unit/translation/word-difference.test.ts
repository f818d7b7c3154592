import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDifference } from "@/lib/translation/word-difference";

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `+${text}+` : `-${text}-`))
    .join("");

test("What changed is said word by word", () => {
  expect(shown("Cada dia mitja hora.", "Cada dia una hora.")).toBe("Cada dia -mitja -+una +hora.");
  expect(shown("", "Nou")).toBe("+Nou+");
  expect(shown("Igual", "Igual")).toBe("Igual");
});

test("Either text can be read from the difference, whatever they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const difference = wordDifference(before, after);
      const without = (left: string) => difference.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join("");
      expect(without("removed")).toBe(after.match(/[\p{L}\p{N}]+\s*|[^\p{L}\p{N}]\s*/gu)?.join("") ?? "");
      expect(difference.every(({ text }) => text !== "")).toBe(true);
    }),
  );
});

test("Long texts that have little in common take no time", () => {
  const long = (word: string) => Array.from({ length: 8_000 }, (_, n) => `${word}${n}`).join(" ");
  expect(wordDifference(long("a"), long("b"))).toHaveLength(2);
});
