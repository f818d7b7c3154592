import fc from "fast-check";
import { expect, test } from "vitest";
import { pageAddress, parseAddress } from "@/lib/serving/addresses";
import { canonicalChosen, chosenAddress, chosenRecords } from "@/lib/serving/chosen-records";

const practice = (slug: string) => ({ kind: "practice" as const, slug });

test("the practices to compare keep their order, each once", () => {
  const records = [practice("b"), practice("a"), practice("b")];
  expect(chosenRecords("compare", ["b", "a", "b"])).toEqual(records.slice(0, 2));
  expect(chosenAddress("ca", "compare", [practice("b"), practice("a")])).toBe("/ca/compare?practice=b&practice=a");
  expect(canonicalChosen("compare", "x=1&practice=b&practice=a&practice=b")).toBe("practice=b&practice=a");
});

test("what can be no slug is left out, and no more than a dozen are read", () => {
  expect(canonicalChosen("compare", "practice=&practice=../x&practice=A&practice=ok&practice=%00")).toBe("practice=ok");
  const many = Array.from({ length: 40 }, (_, index) => `a${index}`);
  expect(chosenRecords("compare", many)).toHaveLength(12);
});

test("words to look for come last, without needless spaces", () => {
  expect(canonicalChosen("compare", "q=++school++garden+&practice=a")).toBe("practice=a&q=school+garden");
  expect(canonicalChosen("compare", "q=")).toBe("");
});

test("a comparison has one address and is not cached; the empty page is", () => {
  const address = (target: string) => pageAddress(parseAddress(target)!);
  expect(address("/ca/compare?practice=a&practice=b&utm=1")).toEqual({
    path: "/ca/compare",
    query: "practice=a&practice=b",
    isCacheable: false,
  });
  expect(address("/ca/compare?utm=1")).toMatchObject({ query: "", isCacheable: true });
  expect(address("/compare?practice=a").query).toBe("");
});

test("a canonical query is its own canonical query", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string({ unit: "binary" }), (slugs, words) => {
      const query = new URLSearchParams(slugs.map((slug) => ["practice", slug]));
      query.append("q", words);
      const canonical = canonicalChosen("compare", query.toString());
      expect(canonicalChosen("compare", canonical)).toBe(canonical);
    }),
  );
});

test("a collection has records of all kinds, in the order of its address, then its name", () => {
  const query = "item=practice.b&title=+Our++picks+&item=school.a&item=practice.b&item=person.x&item=practice.";
  expect(canonicalChosen("collection", query)).toBe("item=practice.b&item=school.a&title=Our+picks");
  expect(chosenRecords("collection", ["school.a", "constructor.a", "a"])).toEqual([{ kind: "school", slug: "a" }]);
});

test("pasted addresses of pages become its records; what is none is left out", () => {
  const pages = [
    "https://xarxa.example/cs/practices/most-do-sestky?x=1",
    "/sv/schools/b#levels, http://elsewhere.example/xx/schools/c",
    "https://xarxa.example/ca/search?q=a https://xarxa.example/ca/people/d",
  ];
  const query = canonicalChosen("collection", new URLSearchParams({ pages: pages.join("\n") }).toString());
  expect(query).toBe("item=practice.most-do-sestky&item=school.b");
});

test("the files of a collection take the same records, and no page below it is cached with them", () => {
  const address = (target: string) => pageAddress(parseAddress(target)!);
  const query = "item=practice.b";
  expect(address(`/ca/collection/export.ris?utm=1&${query}`)).toEqual({
    path: "/ca/collection/export.ris",
    query,
    isCacheable: false,
  });
  expect(address("/ca/collection")).toMatchObject({ query: "", isCacheable: true });
});
