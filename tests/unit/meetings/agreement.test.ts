import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AgreementLine } from "@/components/meetings/agreement/agreement-line";
import { countAgreement, isAgreedByAll } from "@/lib/meetings/review/agreement/result";

const presses = (agree: number, agreeBut: number, not: number, notSeen: number) => [
  ...Array<"agree">(agree).fill("agree"),
  ...Array<"agreeBut">(agreeBut).fill("agreeBut"),
  ...Array<"not">(not).fill("not"),
  ...Array<"notSeen">(notSeen).fill("notSeen"),
];

test("eight of nine cities that visited agree, two did not see it", () => {
  const agreement = countAgreement(presses(6, 2, 1, 2), 11);
  expect(agreement).toEqual({ agreed: 8, visited: 9, notSeen: 2, silent: 0 });
  expect(isAgreedByAll(agreement)).toBe(false);
});

test("all is said only when every city that saw it agrees and none is silent", () => {
  expect(isAgreedByAll(countAgreement(presses(8, 1, 0, 2), 11))).toBe(true);
  expect(isAgreedByAll(countAgreement(presses(8, 1, 0, 1), 11))).toBe(false);
  expect(isAgreedByAll(countAgreement(presses(0, 0, 0, 3), 3))).toBe(false);
  expect(isAgreedByAll(countAgreement([], 0))).toBe(false);
});

test("a city that was taken off the list after it pressed makes no negative number", () => {
  expect(countAgreement(presses(2, 0, 0, 0), 1)).toEqual({ agreed: 2, visited: 2, notSeen: 0, silent: 0 });
});

test("of a single city it is not said that all of them agree", () => {
  const said = { locale: "en" as const, frozenAt: null, timeZone: "Europe/Madrid" };
  const line = (agree: number) =>
    renderToStaticMarkup(
      createElement(AgreementLine, { ...said, agreement: countAgreement(presses(agree, 0, 0, 0), agree) }),
    );
  expect(line(1)).toContain(">The city that visited (1)<");
  expect(line(3)).toContain(">All 3 cities that visited<");
});
