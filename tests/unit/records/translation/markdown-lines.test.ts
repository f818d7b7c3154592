import fc from "fast-check";
import { expect, test } from "vitest";
import { replaceWords, wordsOfLines } from "@/lib/records/translation/markdown-lines";

test("the machine gets words without Markdown", () => {
  const text = "## Un títol\n\n- primer\n- segon\n\n> una cita\n\n---\n2024";
  expect(wordsOfLines(text)).toEqual(["Un títol", "primer", "segon", "una cita"]);
  expect(replaceWords(text, ["Nadpis", "první", "druhý", "cit\nát"])).toBe(
    "## Nadpis\n\n- první\n- druhý\n\n> cit át\n\n---\n2024",
  );
});

test("the same words give the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (given) => {
      const text = given.replace(/[\r\u0085\u2028\u2029\v\f]/g, "");
      expect(replaceWords(text, wordsOfLines(text)).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
