import fc from "fast-check";
import { expect, it } from "vitest";
import { isSlug, slugify } from "@/lib/text/slug";

it.each([
  ["Aprenem en Xarxa", "aprenem-en-xarxa"],
  ["Col·laboració a l’escola", "collaboracio-a-l-escola"],
  ["COL·LEGI", "collegi"],
  ["Coŀlegi", "collegi"],
  ["En skola för alla", "en-skola-for-alla"],
  ["Příliš žluťoučký kůň", "prilis-zlutoucky-kun"],
  ["Straße", "strasse"],
  ["Agrupamento de Escolas — São João", "agrupamento-de-escolas-sao-joao"],
  ["Łódź, Århus & Ærø", "lodz-arhus-aero"],
  ["  --1.º ciclo!  ", "1-o-ciclo"],
  ["中文", ""],
])("%s → %s", (text, slug) => expect(slugify(text)).toBe(slug));

it("cuts long titles between words", () => {
  const slug = slugify("palabra ".repeat(30));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/^(palabra-)*palabra$/);
});

it("makes a slug, or nothing, of any text, and keeps a slug unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const slug = slugify(text);
      expect(slug === "" || isSlug(slug)).toBe(true);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});

it.each(["", "-a", "a-", "a--b", "A", "é", "a b", "a/b", "a\n", "a".repeat(81)])("%j is not a slug", (text) =>
  expect(isSlug(text)).toBe(false),
);
