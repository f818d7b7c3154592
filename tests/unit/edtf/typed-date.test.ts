import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatEdtf } from "@/lib/edtf/format";
import { isEdtf } from "@/lib/edtf/index";
import { dateAsTyped, readTypedDate } from "@/lib/edtf/typed-date";
import { formatDay } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locales";

const pad = (number: number) => String(number).padStart(2, "0");
const months = Array.from({ length: 12 }, (_, index) => index + 1);

describe("a date as people type it", () => {
  test.each([
    ["2021", "2021"],
    [" 2021 ", "2021"],
    ["9/2021", "2021-09"],
    ["9. 2021", "2021-09"],
    ["09-2021", "2021-09"],
    ["2021/9", "2021-09"],
    ["2021-12", "2021-12"],
    ["1. 9. 2021", "2021-09-01"],
    ["1.9.2021", "2021-09-01"],
    ["1/9/2024", "2024-09-01"],
    ["01-09-2024", "2024-09-01"],
    ["24/4/2019", "2019-04-24"],
    ["4/24/2019", "2019-04-24"],
    ["2021/09/01", "2021-09-01"],
    ["setembre 2021", "2021-09"],
    ["setembre de 2021", "2021-09"],
    ["d’abril del 2019", "2019-04"],
    ["1r de setembre de 2021", "2021-09-01"],
    ["1º de enero de 2021", "2021-01-01"],
    ["juny 2025", "2025-06"],
    ["září 2021", "2021-09"],
    ["v září 2021", "2021-09"],
    ["24. dubna 2019", "2019-04-24"],
    ["červenec 2020", "2020-07"],
    ["června 2020", "2020-06"],
    ["den 3 maj 2020", "2020-05-03"],
    ["3 de maio de 2020", "2020-05-03"],
    ["September 24th, 2019", "2019-09-24"],
    ["1st Sept. 2021", "2021-09-01"],
    ["SEPTEMBER 2024", "2024-09"],
    ["hösten 2019", "2019-23"],
    ["primer trimestre del 2024", "2024-33"],
    ["první čtvrtletí 2024", "2024-33"],
    ["segundo trimestre de 2024", "2024-34"],
    ["tredje kvartalet 2024", "2024-35"],
    ["Q4 2024", "2024-36"],
    ["first half of 2024", "2024-40"],
    ["druhé pololetí 2024", "2024-41"],
    ["primavera de 2020", "2020-21"],
    ["podzim 2019", "2019-23"],
    ["winter 2019–2020", "2019-24"],
    ["2011/12", "2011/2012"],
    ["2021–22", "2021/2022"],
    ["curs 2011/12", "2011/2012"],
    ["školní rok 2011/2012", "2011/2012"],
    ["läsåret 2021/22", "2021/2022"],
    ["2021/2022", "2021/2022"],
    ["2021 - 2023", "2021/2023"],
    ["2019-04-24", "2019-04-24"],
    ["24.–26. 4. 2019", "2019-04-24/2019-04-26"],
    ["24–26 April 2019", "2019-04-24/2019-04-26"],
    ["24 April – 2 May 2019", "2019-04-24/2019-05-02"],
    ["september 2018 – juni 2019", "2018-09/2019-06"],
    ["des de 2014", "2014/.."],
    ["od září 2021", "2021-09/.."],
    ["since 2014", "2014/.."],
    ["2014–", "2014/.."],
    ["cca 2010", "2010~"],
    ["201x", "201X"],
    ["2014-XX", "2014-XX"],
  ])("%s is %s", (typed, date) => expect(dateAsTyped(typed)).toBe(date));

  test.each([
    "",
    "last year",
    "13/2021",
    "2022/2021",
    "21",
    "32. 5. 2021",
    "30. 2. 2021",
    "1/9/21",
    "cer 2020",
    "x 2021",
    "3 4 maj 2020",
    "2021 2022 2023",
    "maj",
  ])("%j is not a date", (typed) => expect(dateAsTyped(typed)).toBeNull());

  test.each(["2020-21", "2021-22", "2022-23", "2023-24"])(
    "%s is a school year or a season and refused with both readings",
    (typed) => {
      const first = Number(typed.slice(0, 4));
      expect(readTypedDate(typed)).toEqual({ either: [`${first}/${first + 1}`, typed] });
    },
  );

  describe.each(locales)("in %s", (locale) => {
    test.each(months)("month %i is read as the site writes it: with a day, alone and in capitals", (month) => {
      const day = `2019-${pad(month)}-14`;
      for (const words of [formatDay(day, locale), formatDay(day, locale).toUpperCase()])
        expect(dateAsTyped(words), words).toBe(day);
      const alone = formatEdtf(day.slice(0, 7), locale);
      expect(dateAsTyped(alone), alone).toBe(day.slice(0, 7));
    });

    test.each([
      "2019-21",
      "2019-22",
      "2019-23",
      "2019-24",
      "2019-04-24/2019-04-26",
      "2019-04-24/2019-05-02",
      "2019/2022",
      "2014",
    ])("%s is read as the site writes it", (date) =>
      expect(dateAsTyped(formatEdtf(date, locale)), formatEdtf(date, locale)).toBe(date),
    );
  });

  test("any input becomes a date that can be stored or none, and EDTF stays unchanged", () => {
    const unit = fc.constantFrom(..."0123456789/-–. ~?XxdemaisřáÅ,");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (typed) => {
        const date = dateAsTyped(typed);
        expect(date === null || isEdtf(date)).toBe(true);
        if (isEdtf(typed) && !/^\d{4}-2\d$/.test(typed)) expect(readTypedDate(typed)).toEqual({ edtf: typed });
      }),
      { numRuns: 3_000 },
    );
  });
});
