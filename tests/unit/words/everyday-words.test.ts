import { expect, test } from "vitest";
import { everydayWords } from "@/lib/records/vocabularies/term-entry";

const id = "theme/early-school-leaving";

test("a term has the everyday words of its concept, in the reader's language", () => {
  expect(everydayWords(id, [], "en").length).toBeGreaterThan(1);
  expect(everydayWords(id, [], "cs")).not.toEqual(everydayWords(id, [], "en"));
});

test("a word that is a name of the term is left out, however it is written", () => {
  const [first = ""] = everydayWords(id, [], "en");
  const names = [{ language: "en" as const, preferred: first.toUpperCase(), alternative: [] }];
  expect(everydayWords(id, names, "en")).not.toContain(first);
});

test("a term without a concept has none", () => {
  expect(everydayWords("contact-role/no-such-role", [], "en")).toEqual([]);
});
