import { expect, test } from "vitest";
import { plainDate, plainPeriod, plainRange } from "@/lib/records/json-ld/dates";
import { schoolType } from "@/lib/records/json-ld/references";

test.each([
  ["2014", "2014"],
  ["2019-04", "2019-04"],
  ["2019-04-24", "2019-04-24"],
  ["2014~", undefined],
  ["2014?", undefined],
  ["201X", undefined],
  ["2019-24", undefined],
  ["[2019-11-16..2019-11-30]", undefined],
  ["2022/2025", undefined],
])("%s is exported as %s", (edtf, said) => {
  expect(plainDate(edtf)).toBe(said);
});

test("a range may be in one field or in two", () => {
  expect(plainRange("2022/2025", undefined)).toEqual({ startDate: "2022", endDate: "2025" });
  expect(plainRange("2019-04-24", "2019-04-26")).toEqual({ startDate: "2019-04-24", endDate: "2019-04-26" });
  expect(plainRange("2014~/..", undefined)).toEqual({ startDate: undefined, endDate: undefined });
});

test("a period is open only if it has no end", () => {
  expect(plainPeriod("2014", undefined, true)).toBe("2014/..");
  expect(plainPeriod("2014", undefined, false)).toBe("2014");
  expect(plainPeriod("2014", "2016-05", true)).toBe("2014/2016-05");
  expect(plainPeriod("2014", "2016~", true)).toBeUndefined();
});

test.each([
  [["ED01", "ED02"], "Preschool"],
  [["ED02", "ED1"], "ElementarySchool"],
  [["ED2"], "MiddleSchool"],
  [["ED2", "ED3"], "HighSchool"],
  [["ED3"], "HighSchool"],
  [["ED02", "ED1", "ED2"], "School"],
  [["ED3", "ED4"], "School"],
  [[], "School"],
])("a school of %s is a %s", (levels, type) => {
  expect(schoolType(levels.map((level) => `level/${level}`))).toBe(type);
});
