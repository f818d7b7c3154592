import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords, shortenSame } from "@/lib/text/word-difference";
import { processorTime } from "../../support/processor-time";

const text = fc.oneof(
  fc.array(fc.constantFrom("a", "b", "c", "ŀ·l", ".", " ", "\n"), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme" }),
);

const shown = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ is, text }) => (is === "same" ? text : is === "added" ? `+${text}+` : `-${text}-`))
    .join("");

test("without the removed pieces it is the new text", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareWords(before, after);
      expect(
        pieces
          .filter(({ is }) => is !== "removed")
          .map((piece) => piece.text)
          .join(""),
      ).toBe(after);
      expect(pieces.every((piece) => piece.text !== "")).toBe(true);
    }),
  );
});

test("an unchanged text has no difference", () => {
  fc.assert(fc.property(text, (same) => compareWords(same, same).every(({ is }) => is === "same")));
});

test("a changed word is one word removed and one added", () => {
  expect(shown("Cada dia mitja hora.", "Cada dia una hora.")).toBe("Cada dia -mitja -+una +hora.");
  expect(shown("", "Nou")).toBe("+Nou+");
  expect(compareWords("22 networks cover all Barcelona", "23 networks cover all Barcelona")).toEqual([
    { text: "22 ", is: "removed" },
    { text: "23 ", is: "added" },
    { text: "networks cover all Barcelona", is: "same" },
  ]);
});

test("a changed punctuation mark leaves its word, inside a word it changes the word", () => {
  expect(shown("It is so", "It is so.")).toBe("It is so+.+");
  expect(shown("Share 0.25 of l’escola", "Share 0.30 of l’institut")).toBe(
    "Share -0.25 -+0.30 +of -l’escola-+l’institut+",
  );
});

test("very long texts are compared quickly", () => {
  const long = (word: string) => Array.from({ length: 8_000 }, (_, index) => `${word}${index}`).join(" ");
  const begun = processorTime();
  expect(compareWords(long("x"), long("y"))).toHaveLength(2);
  expect(processorTime() - begun).toBeLessThan(1_000);
});

test("unchanged text is shortened to its edges", () => {
  const long = "word ".repeat(100);
  const pieces = shortenSame(compareWords(`${long}old ${long}`, `${long}new ${long}`));
  expect(pieces.map(({ is }) => is)).toEqual(["same", "removed", "added", "same"]);
  expect(pieces[0]!.text.length).toBeLessThan(80);
});
