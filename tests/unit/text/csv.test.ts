import { expect, test } from "vitest";
import { writeCsv } from "@/lib/text/csv";

test("cells with a separator, a quote or a line end are quoted, and lines end with CRLF", () => {
  expect(writeCsv([["a,b", 'say "x"', "two\nlines"], [1.5]], false)).toBe(
    '\uFEFF"a,b","say ""x""","two\nlines"\r\n1.5\r\n',
  );
});

test("languages with a decimal comma use a semicolon", () => {
  expect(writeCsv([["a", 1.5]], true)).toBe("\uFEFFa;1,5\r\n");
});

test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])("%j is not a formula", (cell) => {
  expect(writeCsv([[cell]], false).replace(/^\uFEFF"?/, "")).toMatch(/^'/);
});
