import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeRecord } from "@/lib/forms/decode";
import { encodeRecord } from "@/lib/forms/encode";
import { mergeInput, placeErrors } from "@/lib/forms/merge";
import { locales } from "@/lib/i18n/locales";
import { kindNamed, kindNames, kinds } from "@/lib/kinds/index";
import { anyInput } from "./any-input";

describe.each(kindNames)("the form of a %s", (name) => {
  const kind = kindNamed(name);

  test("contains exactly what the record contains", () => {
    fc.assert(
      fc.property(anyInput(kind), fc.constantFrom(...locales), (input, locale) => {
        expect(decodeRecord(kind, encodeRecord(kind, input, locale), locale)).toEqual({ raw: input, errors: [] });
      }),
      { numRuns: 60 },
    );
  });

  test("survives URL encoding", () => {
    fc.assert(
      fc.property(anyInput(kind), (input) => {
        const sent = new URLSearchParams();
        for (const [field, value] of Object.entries(encodeRecord(kind, input, "sv")))
          for (const one of [value].flat()) sent.append(field, one);
        const received = Object.fromEntries([...new Set(sent.keys())].map((key) => [key, sent.getAll(key)]));
        expect(decodeRecord(kind, received, "sv")).toEqual({ raw: input, errors: [] });
      }),
      { numRuns: 20 },
    );
  });

  test("answers any junk with errors, never with an exception", () => {
    const step = fc.oneof(
      fc.constantFrom("fields", "parts", "translations", "ca", "0", "1", "id", "__proto__", "constructor", "toString"),
      fc.constantFrom(...Object.keys(kind.fields), ...Object.keys(kind.parts), ...Object.keys(kind.translated)),
      fc.string(),
    );
    const junk = fc.dictionary(
      fc.array(step, { minLength: 1, maxLength: 9 }).map((steps) => steps.join(".")),
      fc.oneof(fc.string(), fc.array(fc.string()), fc.anything(), fc.constant("\u0000"), fc.constant("\ud800")),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(junk, (values) => {
        const { raw } = decodeRecord(kind, values, "en");
        expect(Object.keys(raw.fields).filter((field) => !Object.hasOwn(kind.fields, field))).toEqual([]);
      }),
    );
  });
});

describe("a submitted value", () => {
  const decode = (values: Record<string, unknown>) => decodeRecord(kindNamed("school"), values, "en");

  test("is absent if it is empty", () => {
    const { raw, errors } = decode({ "fields.phone": " ", "fields.coordinates.lat": "", "fields.city": "" });
    expect({ fields: raw.fields, errors }).toEqual({ fields: {}, errors: [] });
  });

  test("is refused if the declaration does not know it", () => {
    const names = ["fields.cityId", "parts.members.0.id", "translations.fi.name", "fields.phone.x", "__proto__", "x.y"];
    for (const name of names) {
      const values = Object.fromEntries([[name, "1"]]);
      expect(decode(values).errors, name).toHaveLength(1);
    }
  });

  test("of a checkbox is the last one sent", () => {
    const ticked = (value: string | string[]) => decode({ "fields.coordinatesApproximate": value }).raw.fields;
    expect(ticked(["no", "yes"])).toEqual({ coordinatesApproximate: true });
    expect(ticked("no")).toEqual({ coordinatesApproximate: false });
    expect(ticked("")).toEqual({});
  });

  test("keeps parts in the order of their numbers, with any gaps", () => {
    const { raw } = decode({ "parts.levels.10.id": "b", "parts.levels.2.id": "a" });
    expect(raw.parts.levels?.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("a submitted form in one language", () => {
  const text = (note: string) => ({ note });
  const before = {
    ...{ responsibleCity: null, takenFrom: null, fields: {}, translations: { ca: { name: "A" }, cs: { name: "B" } } },
    parts: { citations: [{ id: "1", fields: { reference: "r" }, translations: { ca: text("x"), cs: text("y") } }] },
  };
  const given = decodeRecord(
    kinds.school,
    {
      "translations.ca.name": "C",
      "translations.cs.name": "not asked for",
      "parts.citations.0.id": "new",
      "parts.citations.1.id": "1",
      "parts.citations.1.fields.reference": "r",
    },
    "en",
  ).raw;
  const merged = mergeInput(before, given, ["ca"]);

  test("leaves other languages unchanged, in the record and its parts", () => {
    expect(merged.translations).toEqual({ ca: { name: "C" }, cs: { name: "B" } });
    expect(merged.parts.citations).toEqual([{ id: "1", fields: { reference: "r" }, translations: { cs: text("y") } }]);
  });

  test("drops an added part that is blank, and shows errors at the fields of the form", () => {
    const errors = placeErrors([{ key: "error.link", path: ["parts", "citations", 0, "fields"] }], merged, given);
    expect(errors).toEqual([{ key: "error.link", path: ["parts", "citations", 1, "fields"] }]);
  });
});
