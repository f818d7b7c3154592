import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords, shortenSame } from "@/lib/text/word-difference";

const text = fc
  .array(fc.constantFrom("a", "b", "c", "ŀ·l", " ", "\n"), { maxLength: 30 })
  .map((parts) => parts.join(""));

test("without what was removed it is the text after", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareWords(before, after);
      expect(
        pieces
          .filter(({ is }) => is !== "removed")
          .map((piece) => piece.text)
          .join(""),
      ).toBe(after);
    }),
  );
});

test("nothing is said to have changed in a text that did not change", () => {
  fc.assert(fc.property(text, (same) => compareWords(same, same).every(({ is }) => is === "same")));
});

test("a word that changed is one word removed and one added", () => {
  expect(compareWords("22 networks cover all Barcelona", "23 networks cover all Barcelona")).toEqual([
    { text: "22 ", is: "removed" },
    { text: "23 ", is: "added" },
    { text: "networks cover all Barcelona", is: "same" },
  ]);
});

test("very long texts are compared in no time", () => {
  const long = (word: string) => Array.from({ length: 8_000 }, (_, index) => `${word}${index}`).join(" ");
  const begun = performance.now();
  compareWords(long("x"), long("y"));
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test("what stayed is shortened to its edges", () => {
  const long = "word ".repeat(100);
  const pieces = shortenSame(compareWords(`${long}old ${long}`, `${long}new ${long}`));
  expect(pieces.map(({ is }) => is)).toEqual(["same", "removed", "added", "same"]);
  expect(pieces[0]!.text.length).toBeLessThan(80);
});
