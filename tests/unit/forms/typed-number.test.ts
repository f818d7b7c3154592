import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeRecord } from "@/lib/forms/decode";
import { readNumber, writeNumber } from "@/lib/forms/typed-number";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import { errorText } from "@/lib/routes/error-text";

const [thousand, decimal] = [
  (locale: Locale) => (locale === "en" ? "," : "."),
  (locale: Locale) => (locale === "en" ? "." : ","),
];

describe.each(locales)("a number in %s", (locale) => {
  test("uses the language's group separator, and the other separator is refused with a question", () => {
    expect(readNumber(`1${thousand(locale)}600`, locale)).toEqual({ value: 1600 });
    expect(readNumber(`1${decimal(locale)}600`, locale)).toEqual({ whole: "1600", decimal: `1${decimal(locale)}6` });
    expect(readNumber(`1${decimal(locale)}625`, locale)).toEqual({ whole: "1625", decimal: `1${decimal(locale)}6250` });
    expect(readNumber(`12${decimal(locale)}000`, locale)).toEqual({ whole: "12000", decimal: `12${decimal(locale)}0` });
  });

  test.each([
    ["1 600", 1600],
    ["1\u00a0600", 1600],
    ["1\u202f600,5", 1600.5],
    ["1’600", 1600],
    ["1.600.000", 1_600_000],
    ["1,600,000", 1_600_000],
    ["1.600,25", 1600.25],
    ["1,600.25", 1600.25],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["0,250", 0.25],
    ["0.250", 0.25],
    ["1234.567", 1234.567],
    ["-3", -3],
    ["−3,5", -3.5],
    ["1600", 1600],
  ])("%s is %d", (text, value) => expect(readNumber(text, locale)).toEqual({ value }));

  test.each([
    "about ten",
    "1e3",
    "0x10",
    "1.2.3",
    "1,2,3",
    "1.60,000",
    "12.34,56,7",
    "Infinity",
    "٣",
    "85 %",
    ".",
    ",",
  ])("%s is not a number", (text) => expect(readNumber(text, locale)).toBeNull());

  test("a whole number has no decimals, a degree has no groups", () => {
    for (const text of ["1.600", "1,600"]) {
      expect(readNumber(text, locale, { integer: true })).toEqual({ value: 1600 });
      expect(readNumber(text, locale, { isDegree: true })).toEqual({ value: 1.6 });
    }
  });

  test("any number shown in a form is read as the same number", () => {
    const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(
          numbers,
          fc.integer(),
          fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000),
        ),
        (value) => {
          const read = readNumber(writeNumber(value, locale), locale);
          expect(read !== null && "value" in read && read.value + 0).toBeCloseTo(value + 0, 12);
        },
      ),
    );
  });

  test("an ambiguous number is reported at its field with both readings", () => {
    const { raw, errors } = decodeRecord(
      kindNamed("city"),
      { "parts.facts.0.fields.value": `1${decimal(locale)}600`, "parts.facts.0.fields.asOf": "2021-22" },
      locale,
    );
    expect(raw.parts.facts?.[0]?.fields).toEqual({});
    expect(errors.map(({ path }) => path.join("."))).toEqual([
      "parts.facts.0.fields.value",
      "parts.facts.0.fields.asOf",
    ]);
    const [number, date] = errors.map(({ key, values }) => errorText(locale, key, values));
    expect(number).toContain("1600");
    expect(number).toContain(`1${decimal(locale)}6`);
    expect(date).toContain("2021/2022");
  });
});

const fieldsOf = (kind: (typeof kindNames)[number]) => {
  const declaration = kindNamed(kind);
  const own = Object.entries(declaration.fields).map(([name, field]) => [`fields.${name}`, field] as const);
  const parts = Object.entries(declaration.parts).flatMap(([part, { fields }]) =>
    Object.entries(fields).map(([name, field]) => [`parts.${part}.0.fields.${name}`, field as Field] as const),
  );
  return [...own, ...parts];
};

const valueAt = (input: unknown, path: string) =>
  path.split(".").reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], input);

test("every number and date of every kind is read this way", () => {
  for (const kind of kindNames)
    for (const [path, field] of fieldsOf(kind)) {
      const read = (text: string) => valueAt(decodeRecord(kindNamed(kind), { [path]: text }, "ca").raw, path);
      if (field.type === "number") expect(read("1.600"), path).toBe(1600);
      if (field.type === "edtf") {
        expect(read("1. 9. 2021"), path).toBe("2021-09-01");
        expect(read("setembre 2021"), path).toBe("2021-09");
        expect(read("2011/12"), path).toBe("2011/2012");
      }
    }
  expect(decodeRecord(kindNamed("school"), { "takenFrom.on": "24. dubna 2019" }, "cs").raw.takenFrom?.on).toBe(
    "2019-04-24",
  );
});
