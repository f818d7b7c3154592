import { expect, test } from "vitest";
import { parseListQuery } from "@/lib/kinds/list";

const known = {
  cityIds: new Map([
    ["braga", "id-of-braga"],
    ["girona", "id-of-girona"],
  ]),
  terms: [{ id: "theme/transitions" }, { id: "level/ED1" }],
};
const parse = (query: Record<string, string | string[]>) => parseListQuery("practice", query, known);

test("several values of a filter are all asked for, cities by their id", () => {
  const { query, unknown } = parse({ city: ["braga", "girona"], level: "ED1", country: ["ES", "PT"], language: "ca" });
  expect(query.filters).toEqual({
    city: ["id-of-braga", "id-of-girona"],
    level: ["ED1"],
    country: ["ES", "PT"],
    language: ["ca"],
  });
  expect(unknown).toEqual([]);
});

test("values that a filter does not have are named and not asked for", () => {
  const { query, unknown } = parse({ city: "atlantis", theme: ["transitions", "x"], language: "de", country: "ZZ" });
  expect(query.filters).toEqual({ theme: ["transitions"] });
  expect(unknown).toEqual([
    { key: "city", value: "atlantis" },
    { key: "theme", value: "x" },
    { key: "country", value: "ZZ" },
    { key: "language", value: "de" },
  ]);
});

test("keys that are no filters of the kind are neither asked for nor named", () => {
  expect(parse({ ownership: "public", __proto__: "x" } as never)).toEqual({
    query: { filters: {}, page: 1 },
    unknown: [],
  });
});
