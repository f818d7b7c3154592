import { expect, test } from "vitest";
import { activeFilters, wayOut } from "@/components/records/list/chosen-filters";
import { addressValues, type FilteredList, listFilters } from "@/components/records/list/list-filters";
import type { List } from "@/lib/kinds/list";

const term = (id: string, text: string) => ({
  id,
  notation: id.split("/")[1]!,
  position: 0,
  label: { text, language: "en" as const, isFallback: false },
  scopeNote: null,
});

const terms = [term("level/ED1", "Primary"), term("level/ED3", "Upper secondary"), term("phase/pilot", "Pilot")];

function filtered(list: Partial<List>, filters: FilteredList["query"]["filters"] = {}, words?: string): FilteredList {
  return {
    kind: "practice",
    locale: "en",
    list: { cards: [], total: 10, page: 1, pages: 1, counts: {}, without: {}, readable: 10, ...list },
    query: { filters, page: 1, ...(words ? { words } : {}) },
    unknown: [],
    cities: [],
    terms,
  };
}

const keys = (list: FilteredList) => listFilters(list).map(({ key }) => key);

test("a filter that all records share, or none has, is hidden", () => {
  expect(keys(filtered({ counts: { level: { ED1: 4 }, phase: { pilot: 10 } } }))).toEqual(["level"]);
  expect(keys(filtered({ counts: { level: { ED1: 10, ED3: 10 } } }))).toEqual([]);
});

test("a filter in use stays, whatever it leaves", () => {
  expect(keys(filtered({ counts: { phase: { pilot: 10 } } }, { phase: ["pilot"] }))).toEqual(["phase"]);
  expect(keys(filtered({ total: 0 }, { phase: ["pilot"] }))).toEqual(["phase"]);
});

test("of countries the most frequent come first, the others by their names", () => {
  const country = { AT: 1, CZ: 2, ES: 9, FI: 2, IE: 1, PT: 3, SE: 2, BE: 1, NO: 1 };
  const [filter] = listFilters(filtered({ total: 30, counts: { country } }));
  expect(filter!.options.map(({ value }) => value)).toEqual(["ES", "PT", "CZ", "FI", "SE", "AT", "BE", "IE", "NO"]);
});

test("each chosen value is a link to the list without it", () => {
  const list = filtered({ counts: { level: { ED1: 4, ED3: 2 } } }, { level: ["ED1", "ED3"] }, "school");
  expect(activeFilters(listFilters(list), addressValues(list), list)).toEqual([
    { label: "“school”", href: "/en/practices?level=ED1&level=ED3" },
    { label: "Level: Primary", href: "/en/practices?level=ED3&q=school" },
    { label: "Level: Upper secondary", href: "/en/practices?level=ED1&q=school" },
  ]);
});

test("where nothing is found, each filter says how many there would be without it, the most first", () => {
  const chosen = { level: ["ED1", "ED3"], phase: ["pilot"] };
  const list = filtered({ total: 0, without: { level: 3, phase: 0, q: 5 } }, chosen, "school");
  expect(wayOut(listFilters(list), addressValues(list), list)).toEqual([
    { href: "/en/practices?level=ED1&level=ED3&phase=pilot", label: "Without “school”: 5" },
    { href: "/en/practices?phase=pilot&q=school", label: "Without “Level: Primary, Level: Upper secondary”: 3" },
  ]);
});
