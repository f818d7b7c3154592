import fc from "fast-check";
import { expect, it } from "vitest";
import { breakLines, breakLinesAtMost, measureText } from "@/components/knot/text-lines";

it("letters with diacritics are as wide as those without", () => {
  expect(measureText("Škola příjemná", 16)).toBe(measureText("Skola prijemna", 16));
});

it("no line is wider than allowed", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const line of breakLines(text, 16, 120)) expect(measureText(line, 16)).toBeLessThanOrEqual(120);
    }),
  );
});

it("a word that is too long is broken at a hyphen, or with one", () => {
  expect(breakLines("pedagogicko-psychologická", 16, 150)).toEqual(["pedagogicko-", "psychologická"]);
  expect(breakLines("skolmyndighetssamarbete", 16, 150).join("").replace("-", "")).toBe("skolmyndighetssamarbete");
});

it("no word is lost", () => {
  expect(breakLines("Síť  škol\nv Praze", 16, 60).join(" ")).toBe("Síť škol v Praze");
});

it("cut text ends with an ellipsis", () => {
  expect(breakLinesAtMost("jedna dvě tři čtyři", 16, 60, 2)).toEqual(["jedna", "dvě tři…"]);
});
