import fc from "fast-check";
import { expect, it } from "vitest";
import { breakLines, breakLinesAtMost, measureText } from "@/components/knot/text-lines";

it("measures letters with their diacritics as wide as without", () => {
  expect(measureText("Škola příjemná", 16)).toBe(measureText("Skola prijemna", 16));
});

it("never makes a line wider than it may be", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const line of breakLines(text, 16, 120)) expect(measureText(line, 16)).toBeLessThanOrEqual(120);
    }),
  );
});

it("breaks a word that is too long where it has a hyphen, else with one", () => {
  expect(breakLines("pedagogicko-psychologická", 16, 150)).toEqual(["pedagogicko-", "psychologická"]);
  expect(breakLines("skolmyndighetssamarbete", 16, 150).join("").replace("-", "")).toBe("skolmyndighetssamarbete");
});

it("loses no word", () => {
  expect(breakLines("Síť  škol\nv Praze", 16, 60).join(" ")).toBe("Síť škol v Praze");
});

it("says with an ellipsis that there is more", () => {
  expect(breakLinesAtMost("jedna dvě tři čtyři", 16, 60, 2)).toEqual(["jedna", "dvě tři…"]);
});
