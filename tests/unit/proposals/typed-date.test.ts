import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEdtf } from "@/lib/edtf";
import { dateAsTyped } from "@/lib/proposals/typed-date";

describe("a date as people write it", () => {
  test.each([
    ["2021", "2021"],
    [" 2021 ", "2021"],
    ["9/2021", "2021-09"],
    ["9. 2021", "2021-09"],
    ["09-2021", "2021-09"],
    ["2021/9", "2021-09"],
    ["2021-12", "2021-12"],
    ["2021–22", "2021/2022"],
    ["2021/2022", "2021/2022"],
    ["2019-04-24", "2019-04-24"],
  ])("%s is %s", (typed, date) => expect(dateAsTyped(typed)).toBe(date));

  test.each(["", "last year", "13/2021", "2022/2021", "21", "32. 5. 2021"])("%s is none", (typed) =>
    expect(dateAsTyped(typed)).toBeNull(),
  );

  test("whatever is typed, it is a date that we can store or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789/-–. ~?") }), (typed) => {
        const date = dateAsTyped(typed);
        return date === null || isEdtf(date);
      }),
    );
  });
});
