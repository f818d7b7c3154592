import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { parseRange } from "@/lib/open-data/files/answer-file";
import { dataColumns } from "@/lib/open-data/files/columns";
import { csvLine } from "@/lib/text/csv";

test.each(kindNames)("the columns of %s have names of their own and a meaning in every language", (kind) => {
  const columns = dataColumns(kind);
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  for (const locale of locales)
    for (const { name, meaning } of columns) expect(meaning(translator(locale)), name).toMatch(/\p{L}{2}/u);
});

test.each([
  ["bytes=0-9", { start: 0, end: 9 }],
  ["bytes=90-", { start: 90, end: 99 }],
  ["bytes=-10", { start: 90, end: 99 }],
  ["bytes=-500", { start: 0, end: 99 }],
  ["bytes=5-500", { start: 5, end: 99 }],
  ["bytes=100-", "none"],
  ["bytes=9-5", "none"],
  ["bytes=-0", "none"],
  ["bytes=", null],
  ["bytes=0-1,5-6", null],
  ["lines=0-9", null],
  [null, null],
])("of 100 bytes %s is %o", (header, range) => {
  expect(parseRange(header, 100)).toEqual(range);
});

test("a cell that a spreadsheet would run is text, a telephone number stays one", () => {
  expect(csvLine(['=HYPERLINK("x")', "@a", "-1+cmd|x", "+34 932 56 70 00"])).toBe(
    `"'=HYPERLINK(""x"")",'@a,'-1+cmd|x,+34 932 56 70 00\r\n`,
  );
});
