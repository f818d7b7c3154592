import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/kinds/index";
import { formatChanges, formatVersions } from "@/lib/records/history/words";

const names = { things: new Map([["c1", "Braga"]]), terms: new Map(), timeZone: "Europe/Madrid" };
const practice = kindNamed("practice");
const tell = (path: string, ...versions: unknown[]) => formatVersions(practice, path, versions, names, "en");
const id = "0b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8";

describe("a difference is described", () => {
  test("for a field, a date, a link, an absent value", () => {
    expect(tell("fields.agesFrom", 6, null)).toEqual({ label: "Age from", language: undefined, values: ["6", ""] });
    expect(tell("fields.cities", ["c1"], [])?.values).toEqual(["Braga", ""]);
    expect(tell("responsibleCity", "c1", null)?.values).toEqual(["Braga", ""]);
  });

  test("for a text, with its language if it is not the reader's", () => {
    expect(tell("translations.ca.title", "Llegim", "Legim")).toMatchObject({
      language: "ca",
      values: ["Llegim", "Legim"],
    });
    expect(tell("translations.en.title", "a", "b")?.language).toBeUndefined();
    expect(tell("translations.ca.findings.f1.text", "a", "b")?.values).toEqual(["a", "b"]);
    expect(tell("translations.ca", { title: "Llegim" }, null)?.values).toEqual(["Title: Llegim", ""]);
  });

  test("for a part, one of its texts, and all its texts in a language", () => {
    const part = { id, position: 0, fields: { year: 2024 }, translations: { ca: { text: "Bé" } } };
    expect(tell(`parts.quotations.${id}`, part, null)?.values[0]).toContain("Bé (Catalan)");
    expect(tell(`parts.quotations.${id}.translations.ca.text`, "Bé", "Molt bé")).toMatchObject({
      language: "ca",
      values: ["Bé", "Molt bé"],
    });
    expect(tell(`parts.quotations.${id}.translations.ca`, { text: "Bé" }, null)).toMatchObject({
      language: "ca",
      values: ["Bé (Catalan)", ""],
    });
  });

  test("but not for internal values", () => {
    expect(tell(`parts.quotations.${id}.position`, 0, 1)).toBeNull();
    expect(tell("fields.nothing", 0, 1)).toBeNull();
    expect(formatChanges(practice, { "fields.agesTo": [null, null], "fields.nothing": [1, 2] }, names, "en")).toEqual(
      [],
    );
  });
});
