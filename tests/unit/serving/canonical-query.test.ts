import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalQuery, canonicalSearch, countFilters } from "@/lib/serving/canonical-query";

const keys = ["theme", "city", "q"];

test.each([
  ["theme=x&city=b&city=a&page=2", "city=a&city=b&theme=x&page=2"],
  ["city=a&city=a&city= a ", "city=a"],
  ["page=1&theme=&city=%20", ""],
  ["page=01", ""],
  ["page=-1&page=3", ""],
  ["page=9999999", ""],
  ["unknown=1&__proto__=2&constructor=3", ""],
  ["theme=a%00b&city=%ff", ""],
  ["q=a%00b&theme=%zz", "q=a+b&theme=%25zz"],
  [`q=${"a".repeat(1_500)}`, `q=${"a".repeat(1_000)}`],
  [`city=${"a".repeat(101)}`, ""],
  ["q=escola++rural", "q=escola+rural"],
  ["q=e%CC%81", "q=%C3%A9"],
])("%s becomes %s", (search, canonical) => {
  expect(canonicalSearch(search, keys)).toBe(canonical);
});

test("a canonical query is its own canonical query", () => {
  const values = fc.dictionary(fc.constantFrom(...keys, "page", "x"), fc.array(fc.string({ unit: "binary" })));
  fc.assert(
    fc.property(values, (given) => {
      const once = canonicalQuery(given, keys);
      expect(canonicalSearch(once, keys)).toBe(once);
      expect(once.length).toBeLessThan(40_000);
    }),
  );
});

test("the order of keys and values makes no difference", () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.string({ minLength: 1 })), { maxLength: 8 });
  fc.assert(
    fc.property(pairs, (given) => {
      const forwards = new URLSearchParams(given as [string, string][]).toString();
      const backwards = new URLSearchParams([...given].reverse() as [string, string][]).toString();
      expect(canonicalSearch(forwards, keys)).toBe(canonicalSearch(backwards, keys));
    }),
  );
});

test("several values of one key count as one filter, and the page number does not count", () => {
  expect(countFilters("city=a&city=b&theme=x&page=2")).toBe(2);
  expect(countFilters("")).toBe(0);
});
