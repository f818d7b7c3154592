import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FieldTexts, hashFields, type Translation, translationState } from "@/lib/i18n/translation-state";

const source = { title: "Títol", summary: "Resum", findings: ["Un", "Dos"], pitfalls: "" };
const translated = { title: "Title", summary: "Summary", findings: ["One", "Two"] };

const made = (fields: FieldTexts, from: FieldTexts = source, isPublished = true): Translation => ({
  fields,
  madeFrom: hashFields(from),
  isPublished,
});
const overall = (...parameters: Parameters<typeof translationState>) => translationState(...parameters).overall;

describe("as a whole", () => {
  it("is missing without a translated text", () => {
    expect(overall(source, made({}))).toBe("missing");
    expect(overall(source, made({ title: " ", findings: [""] }))).toBe("missing");
    expect(overall(source, made({ pitfalls: "only where the source is empty" }))).toBe("missing");
    expect(overall({}, made(translated))).toBe("missing");
  });

  it("is in progress while unpublished or incomplete", () => {
    expect(overall(source, made(translated, source, false))).toBe("inProgress");
    expect(overall(source, made({ title: "Title" }))).toBe("inProgress");
  });

  it("is current if every text was translated from the present source", () => {
    expect(overall(source, made(translated))).toBe("current");
  });

  it("is outdated if a source text changed, complete or not", () => {
    const changed = { ...source, summary: "Un altre resum" };
    expect(overall(changed, made(translated))).toBe("outdated");
    expect(overall(changed, made({ summary: "Summary" }))).toBe("outdated");
    expect(overall(source, { ...made(translated), madeFrom: {} })).toBe("outdated");
  });

  it("is in progress rather than outdated before it is published", () => {
    expect(overall({ ...source, summary: "Nou" }, made(translated, source, false))).toBe("inProgress");
  });

  it("is current again if the change is undone", () => {
    const translation = made(translated);
    expect(overall({ ...source, title: "Un altre" }, translation)).toBe("outdated");
    expect(overall({ ...source, title: "Títol " }, translation)).toBe("current");
  });

  it("does not require optional texts", () => {
    const school = { name: "Escola", description: "Text" };
    expect(overall(school, made({ description: "Text" }, school), { optional: ["name"] })).toBe("current");
    expect(overall(school, made({ description: "Text" }, school))).toBe("inProgress");
    const renamed = { ...school, name: "Institut" };
    expect(overall(renamed, made({ name: "School", description: "Text" }, school), { optional: ["name"] })).toBe(
      "outdated",
    );
  });
});

describe("per field", () => {
  it("names the fields that need work", () => {
    const changed = { ...source, findings: ["Dos", "Un"], impact: "Nou" };
    expect(translationState(changed, made(translated)).fields).toEqual({
      title: "current",
      summary: "current",
      findings: "outdated",
      impact: "missing",
    });
  });

  it("includes lists of titled texts", () => {
    const packages = { workPackages: [{ title: "A", aim: "" }] };
    expect(overall(packages, made({ workPackages: [{ title: "", aim: "" }] }, packages))).toBe("missing");
    expect(overall(packages, made({ workPackages: [{ aim: "", title: "B" }] }, packages))).toBe("current");
  });

  it("ignores field names inside objects", () => {
    const odd = { constructor: "x", toString: "y" };
    expect(translationState(odd, made({})).fields).toEqual({ constructor: "missing", toString: "missing" });
  });
});

it("is current right after translating everything, and never after a real change", () => {
  const texts = fc.dictionary(
    fc.string({ minLength: 1 }),
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
    {
      minKeys: 1,
      noNullPrototype: true,
    },
  );
  fc.assert(
    fc.property(texts, (fields) => {
      expect(overall(fields, made(fields, fields))).toBe("current");
      const [first = ""] = Object.keys(fields);
      expect(overall({ ...fields, [first]: `${fields[first]}!x` }, made(fields, fields))).toBe("outdated");
    }),
  );
});
