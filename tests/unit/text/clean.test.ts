import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, isStorable } from "@/lib/text/clean";
import { cleanEmailAddress, isEmailAddress } from "@/lib/text/email-address";
import { emailAddress, line, lines, neededLine } from "@/lib/text/schema";

const nothing = [
  "",
  " ",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u00ad",
  "\u200d",
  "\u2060\u180e",
  "\u3164",
  "\u2800",
  "\u0301",
  "\ufe0f",
  "\u0007",
];
const turning = ["\u202eabc", "a\u2066b", "\u202a", "x\u202c"];

describe("the cleaning of text", () => {
  test.each(nothing)("makes %j empty", (text) => {
    expect(cleanLine(text)).toBe("");
    expect(cleanText(`\n${text}\n`)).toBe("");
    expect(
      neededLine(50)
        .safeParse(text)
        .error?.issues.map(({ message }) => message),
    ).toEqual(["error.required"]);
  });

  test.each(turning)("removes direction marks from a line: %j", (text) => {
    expect(
      line(50)
        .safeParse(text)
        .error?.issues.map(({ message }) => message),
    ).toEqual(["error.direction"]);
    expect(lines(50).parse(`a ${text}`)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test.each([
    ["Escola\u00adPu\u200b\u0301blica", "EscolaPública"],
    ["a\u00a0 \u2009b\r\nc", "a b c"],
    ["👩‍👩‍👧", "👩‍👩‍👧"],
    ["می‌خواهم", "می‌خواهم"],
    ["\u200bx@y", "x@y"],
  ])("turns %j into %j", (text, kept) => expect(cleanLine(text)).toBe(kept));

  test("keeps lines and indentation", () => {
    expect(cleanText("Carrer 1\r\n08001 Barcelona\u2028x\n\n- a\n\t- b  \n")).toBe(
      "Carrer 1\n08001 Barcelona\nx\n\n- a\n    - b",
    );
  });

  test("gives storable, stable text and single lines for any input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const clean of [cleanLine(text), cleanText(text)]) {
          expect(clean.includes("\u0000")).toBe(false);
          expect(cleanText(clean)).toBe(clean);
        }
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(cleanLine(text)).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each(["a\u0000b", "\ud800", "\udc00\ud800"])("%j cannot be stored and is refused", (text) => {
    expect(isStorable(text)).toBe(false);
    for (const schema of [line(50), lines(50)])
      expect(schema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(["error.characters"]);
  });
});

describe("an email address", () => {
  test.each([" X@Y.cat", "x@y.cat\u200b", "\ufeffx@Y.CAT\u00a0", "x@y.cat\n", "x@y.cat\u2060"])(
    "%j becomes x@y.cat",
    (text) => expect(emailAddress().parse(text)).toBe("x@y.cat"),
  );

  test.each([
    "x\u200b@y.cat",
    "x@y\u00ad.cat",
    "x y@z.cat",
    "x@y",
    "a@b.cat,c@d.cat",
    "x@\u202ey.cat",
    "x\u0000@y.cat",
    "",
  ])("%j is refused", (text) => expect(emailAddress().safeParse(text).success).toBe(false));

  test("is not changed by a second cleaning", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        const clean = cleanEmailAddress(text);
        expect(cleanEmailAddress(clean)).toBe(clean);
        if (isEmailAddress(clean)) expect(clean).toBe(clean.toLowerCase());
      }),
    );
  });
});
