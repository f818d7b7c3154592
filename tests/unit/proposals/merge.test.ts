import { describe, expect, test } from "vitest";
import { mergeProposal } from "@/lib/proposals/merge";

const record = (fields: object, cs: object, more: object = {}) => ({
  ...{ sourceLanguage: "cs", responsibleCity: "a", takenFrom: null, parts: {} },
  fields: fields as Record<string, unknown>,
  translations: { cs: cs as Record<string, unknown>, ca: { title: "Català" } },
  ...more,
});
const base = record({ phase: "phase/pilot", themes: ["theme/a"] }, { title: "One", summary: "S" });

describe("a proposal submitted again", () => {
  test("contains its author's changes beside those of others", () => {
    const mine = record({ phase: "phase/pilot" }, { title: "Two", summary: "S" });
    const theirs = record({ phase: "phase/running", themes: ["theme/a"] }, { title: "One", summary: "S", impact: "I" });
    const { input, conflicts } = mergeProposal(base, mine, theirs, "cs");
    expect(conflicts).toEqual([]);
    expect(input.fields).toEqual({ phase: "phase/running" });
    expect(input.translations).toEqual({ cs: { title: "Two", summary: "S", impact: "I" }, ca: { title: "Català" } });
  });

  test("names exactly what both changed", () => {
    const mine = record({ phase: "phase/ended" }, { title: "Two", summary: "Same" });
    const theirs = record({ phase: "phase/running" }, { title: "Three", summary: "Same" });
    expect(mergeProposal(base, mine, theirs, "cs").conflicts).toEqual(["phase", "title"]);
  });

  test("moves to another city only if its author changed it", () => {
    const moved = { responsibleCity: "b" };
    expect(mergeProposal(base, base, record({}, {}, moved), "cs").input.responsibleCity).toBe("b");
    expect(mergeProposal(base, record({}, {}, moved), base, "cs").input.responsibleCity).toBe("b");
  });
});
