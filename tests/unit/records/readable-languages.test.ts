import { expect, test } from "vitest";
import { kindNamed } from "@/lib/kinds/index";
import { readableLanguages } from "@/lib/records/search/facets";
import { placeOfLine } from "@/lib/records/search/language-first";

const readable = (kind: "practice" | "school", translations: Record<string, object>) =>
  readableLanguages(kindNamed(kind), { input: { translations } } as never, ["ca", "cs", "en"]);

test("a practice can be read where its title and its summary are", () => {
  const whole = { title: "Títol", summary: "Resum" };
  expect(readable("practice", { ca: whole, cs: { title: "Název" }, en: { summary: "Summary" } })).toEqual(["ca"]);
});

test("a translation that is not public cannot be read", () => {
  const text = { title: "Titel", summary: "Kort" };
  expect(readable("practice", { ca: text, sv: text })).toEqual(["ca"]);
});

test("a proper name needs no translation, and what has nothing but a name can be read wherever it is public", () => {
  expect(readable("school", { ca: { name: "Escola" }, cs: { description: "Popis" }, en: {} })).toEqual(["cs"]);
  expect(readable("school", { ca: { name: "Escola" }, cs: {}, en: {} })).toEqual(["ca", "en", "cs"]);
});

test("the line stands where the other languages begin, and only on that page", () => {
  expect([1, 2, 3].map((page) => placeOfLine(60, 30, page))).toEqual([undefined, 6, undefined]);
  expect([1, 2].map((page) => placeOfLine(48, 24, page))).toEqual([undefined, 0]);
  expect(placeOfLine(10, 0, 1)).toBe(0);
  expect(placeOfLine(10, 10, 1)).toBeUndefined();
});
