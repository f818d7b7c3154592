import { expect, test } from "vitest";
import { writeCsv } from "@/lib/text/csv";

test("a cell with a separator, a quote or a line end is quoted; lines end as the standard says", () => {
  expect(writeCsv([["a,b", 'say "x"', "two\nlines"], [1.5]], false)).toBe(
    '\uFEFF"a,b","say ""x""","two\nlines"\r\n1.5\r\n',
  );
});

test("where numbers have a comma, a semicolon stands between cells", () => {
  expect(writeCsv([["a", 1.5]], true)).toBe("\uFEFFa;1,5\r\n");
});

test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])("%j is no formula", (cell) => {
  expect(writeCsv([[cell]], false).replace(/^\uFEFF"?/, "")).toMatch(/^'/);
});
