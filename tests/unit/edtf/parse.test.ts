import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  edtfBounds,
  edtfOverlaps,
  edtfPrecision,
  edtfSortKey,
  exactDays,
  isEdtf,
  isExactDay,
  parseEdtf,
} from "@/lib/edtf";
import { anyEdtf } from "./any-edtf";

const read = (text: string) => {
  const edtf = parseEdtf(text);
  if (!edtf) throw new Error(`${text} was refused`);
  return edtf;
};

describe("the bounds of every form", () => {
  it.each([
    ["2019", "2019-01-01", "2019-12-31", "year"],
    ["2019-XX", "2019-01-01", "2019-12-31", "year"],
    ["2019-XX-XX", "2019-01-01", "2019-12-31", "year"],
    ["2019-11", "2019-11-01", "2019-11-30", "month"],
    ["2019-11-XX", "2019-11-01", "2019-11-30", "month"],
    ["2020-02", "2020-02-01", "2020-02-29", "month"],
    ["2019-04-24", "2019-04-24", "2019-04-24", "day"],
    ["2020-02-29", "2020-02-29", "2020-02-29", "day"],
    ["201X", "2010-01-01", "2019-12-31", "decade"],
    ["20XX", "2000-01-01", "2099-12-31", "century"],
    ["2021-21", "2021-03-01", "2021-05-31", "season"],
    ["2021-23", "2021-09-01", "2021-11-30", "season"],
    ["2021-24", "2021-12-01", "2022-02-28", "season"],
    ["2019-33", "2019-01-01", "2019-03-31", "quarter"],
    ["2019-36", "2019-10-01", "2019-12-31", "quarter"],
    ["2019-40", "2019-01-01", "2019-06-30", "semester"],
    ["2019-41", "2019-07-01", "2019-12-31", "semester"],
    ["2010~", "2010-01-01", "2010-12-31", "year"],
    ["2010-04?", "2010-04-01", "2010-04-30", "month"],
    ["2010-04-05%", "2010-04-05", "2010-04-05", "day"],
    ["2022/2025", "2022-01-01", "2025-12-31", "interval"],
    ["2018-09/2019-08", "2018-09-01", "2019-08-31", "interval"],
    ["2019-04-24/2019-04-26", "2019-04-24", "2019-04-26", "interval"],
    ["2014/..", "2014-01-01", null, "interval"],
    ["2014/", "2014-01-01", null, "interval"],
    ["../2010", null, "2010-12-31", "interval"],
    ["/2010", null, "2010-12-31", "interval"],
    ["2019-05/2019", "2019-05-01", "2019-12-31", "interval"],
    ["[2019-11-16..2019-11-30]", "2019-11-16", "2019-11-30", "oneOf"],
  ])("%s lies between %s and %s (%s)", (text, earliest, latest, precision) => {
    expect(edtfBounds(read(text))).toEqual({ earliest, latest });
    expect(edtfPrecision(read(text))).toBe(precision);
  });
});

describe("invalid input", () => {
  it.each([
    "",
    " 2019",
    "2019 ",
    "2019\n",
    "19",
    "0999",
    "3000",
    "2019-4",
    "2019-00",
    "2019-13",
    "2019-20",
    "2019-25",
    "2019-32",
    "2019-37",
    "2019-42",
    "2019-02-29",
    "2019-02-30",
    "2019-04-31",
    "2019-01-00",
    "2019-21-01",
    "2019-33-XX",
    "2019-XX-05",
    "2019-11-30T10:00",
    "2025/2022",
    "2019-04-26/2019-04-24",
    "2014/2015/2016",
    "/",
    "../..",
    "../",
    "/..",
    "[2019]",
    "[2014,2016]",
    "[2019-11-30..2019-11-16]",
    "[2019..]",
    "[..2019]",
    "[2014..2015..2016]",
    "2014~?",
    "~2014",
    "XXXX",
    "2XXX",
    "20X9",
    "November 2019",
    "２０１９",
    `2019${"/".repeat(100)}`,
  ])("%j", (text) => expect(isEdtf(text)).toBe(false));
});

describe("calendars and filters", () => {
  it("only an unqualified day is exact", () => {
    expect(["2019-04-24", "2019-04-24~", "2019-04", "2019-04-24/.."].map((text) => isExactDay(read(text)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("calendars get exact days only", () => {
    expect(exactDays(read("2019-04-24"))).toEqual({ first: "2019-04-24", last: "2019-04-24" });
    expect(exactDays(read("2019-04-24/2019-04-26"))).toEqual({ first: "2019-04-24", last: "2019-04-26" });
    for (const text of ["2019", "2019-04-24/2019-05", "2019-04-24/..", "[2019-11-16..2019-11-30]", "2019-04-24?"])
      expect(exactDays(read(text))).toBeNull();
  });

  it("a filter matches when the date may be in its range", () => {
    expect(edtfOverlaps("2014/..", "2030-01-01", null)).toBe(true);
    expect(edtfOverlaps("2014/..", null, "2013-12-31")).toBe(false);
    expect(edtfOverlaps("../2010", "2010-12-31", "2011-06-01")).toBe(true);
    expect(edtfOverlaps("2019-11", "2019-11-30", "2019-12-31")).toBe(true);
    expect(edtfOverlaps("2019-11", "2019-12-01", "2019-12-31")).toBe(false);
    expect(edtfOverlaps("no date", null, null)).toBe(false);
  });

  it("dates are sorted by earliest, then latest day", () => {
    const sorted = ["2019-11-03", "2019-11", "2014/..", "2019", "../2010", "2014"];
    sorted.sort((a, b) => edtfSortKey(a).localeCompare(edtfSortKey(b)));
    expect(sorted).toEqual(["../2010", "2014", "2014/..", "2019", "2019-11", "2019-11-03"]);
  });
});

describe("any text", () => {
  it("never throws", () => {
    const alphabet = fc.string({ unit: fc.constantFrom(..."0129X-/.[]~?% ") });
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), alphabet), (text) => void edtfSortKey(text)));
  });

  it("has ordered bounds if it is a date", () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const edtf = parseEdtf(text);
        if (!edtf) return;
        const { earliest, latest } = edtfBounds(edtf);
        expect((earliest ?? "0") <= (latest ?? "9")).toBe(true);
        for (const day of [earliest, latest])
          if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(edtfOverlaps(text, earliest, latest)).toBe(true);
      }),
    );
  });

  it("covers every real day", () => {
    const days = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("2999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(fc.property(days, (day) => isExactDay(read(day.toISOString().slice(0, 10)))));
  });
});
