import { expect, test } from "vitest";
import { type CompareRow, compareRows, isSame, isShared } from "@/components/compare/rows";
import type { ComparedPractice } from "@/lib/records/public/compared-practices";

const english = (text: string) => ({ text, language: "en" as const, isFallback: false });
const term = (id: string) => ({ id, notation: id, position: 0, label: english(id), scopeNote: null });

function compared(id: string, fields: object): ComparedPractice {
  const practice = {
    id,
    kind: "practice",
    slug: id,
    title: english(id),
    languages: ["en"],
    confirmed: null,
    takenFrom: null,
    card: { kind: "practice", fields: {}, terms: {} },
    fields,
    texts: {},
    parts: { actors: [], citations: [] },
  };
  return { practice, meetings: [] } as unknown as ComparedPractice;
}

const rowOf = (rows: CompareRow[], key: string) => rows.find((row) => row.key === `kinds:field.${key}`)!;

const rows = compareRows(
  [
    compared("one", {
      levels: [term("level/1"), term("level/2")],
      phase: term("phase/ended"),
      themes: [term("theme/a")],
    }),
    compared("two", { levels: [term("level/2"), term("level/1")], phase: term("phase/pilot"), themes: [] }),
  ],
  "en",
);

test("a row in which all say the same is the same, whatever the order", () => {
  expect(isSame(rowOf(rows, "levels"))).toBe(true);
  expect(isSame(rowOf(rows, "phase"))).toBe(false);
});

test("a value is shared only when every practice has it", () => {
  const levels = rowOf(rows, "levels");
  expect(isShared(levels, levels.cells[0]![0]!)).toBe(true);
  const themes = rowOf(rows, "themes");
  expect(isShared(themes, themes.cells[0]![0]!)).toBe(false);
});

test("what no practice states has no row; what one states has one for all", () => {
  expect(rowOf(rows, "costBand")).toBeUndefined();
  expect(rowOf(rows, "themes").cells.map((values) => values.length)).toEqual([1, 0]);
});
