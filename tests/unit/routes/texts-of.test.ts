import fc from "fast-check";
import { expect, test } from "vitest";
import { textValues } from "@/lib/routes/texts-of";

test("keeps texts and lists of texts unchanged", () => {
  const typed = { name: "Núria", languages: ["ca", "cs"], none: [] };
  expect(textValues(typed)).toEqual(typed);
});

test("returns storable text for any input", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.anything()), (sent) => {
      for (const [name, value] of Object.entries(textValues(sent))) {
        expect(sent[name]).toBe(value);
        for (const text of [name, value].flat()) expect(text.isWellFormed() && !text.includes("\u0000")).toBe(true);
      }
    }),
  );
  const hostile = { a: { toString: "x" }, b: [["c"]], d: null, e: 1, f: "\u0000", g: "\ud800", h: ["i", {}] };
  expect(textValues(hostile)).toEqual({});
});
