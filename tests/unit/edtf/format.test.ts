import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEdtf } from "@/lib/edtf";
import { formatEdtf } from "@/lib/edtf/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { anyEdtf } from "./any-edtf";

const written: Record<string, Record<Locale, string>> = {
  "[2019-11-16..2019-11-30]": {
    ca: "segona quinzena de novembre del 2019",
    es: "segunda quincena de noviembre de 2019",
    en: "second half of November 2019",
    sv: "andra hälften av november 2019",
    cs: "druhá polovina listopadu 2019",
    pt: "segunda quinzena de novembro de 2019",
  },
  "[2019-10-01..2019-10-15]": {
    ca: "primera quinzena d’octubre del 2019",
    es: "primera quincena de octubre de 2019",
    en: "first half of October 2019",
    sv: "första hälften av oktober 2019",
    cs: "první polovina října 2019",
    pt: "primeira quinzena de outubro de 2019",
  },
  "2019-04-24/2019-04-26": {
    ca: "24–26 d’abril del 2019",
    es: "24–26 de abril de 2019",
    en: "24–26 April 2019",
    sv: "24–26 april 2019",
    cs: "24.–26. dubna 2019",
    pt: "24–26 de abril de 2019",
  },
  "2019-04-24/2019-05-02": {
    ca: "24 d’abril – 2 de maig del 2019",
    es: "24 de abril – 2 de mayo de 2019",
    en: "24 April – 2 May 2019",
    sv: "24 april–2 maj 2019",
    cs: "24. dubna – 2. května 2019",
    pt: "24 de abril – 2 de maio de 2019",
  },
  "2014-04/..": {
    ca: "des d’abril del 2014",
    es: "desde abril de 2014",
    en: "since April 2014",
    sv: "sedan april 2014",
    cs: "od dubna 2014",
    pt: "desde abril de 2014",
  },
  "2014/..": {
    ca: "des del 2014",
    es: "desde 2014",
    en: "since 2014",
    sv: "sedan 2014",
    cs: "od roku 2014",
    pt: "desde 2014",
  },
  "2010~": {
    ca: "cap al 2010",
    es: "hacia 2010",
    en: "about 2010",
    sv: "omkring 2010",
    cs: "kolem roku 2010",
    pt: "por volta de 2010",
  },
  "201X": {
    ca: "dècada del 2010",
    es: "década de 2010",
    en: "the 2010s",
    sv: "2010-talet",
    cs: "léta 2010–2019",
    pt: "década de 2010",
  },
};

describe("in the words of each language", () => {
  for (const [text, expected] of Object.entries(written))
    it.each(locales)(`${text} in %s`, (locale) => expect(formatEdtf(text, locale)).toBe(expected[locale]));
});

describe("in English", () => {
  it.each([
    ["2019", "2019"],
    ["2019-XX", "2019"],
    ["2019-11", "November 2019"],
    ["2019-11-XX", "November 2019"],
    ["2019-11-16", "16 November 2019"],
    ["2022/2025", "2022–2025"],
    ["2022/2022", "2022"],
    ["2018-09/2019-08", "September 2018 – August 2019"],
    ["2019-04/2019-08", "April–August 2019"],
    ["2019-04-24/2019-04-24", "24 April 2019"],
    ["2019-12-24/2020-01-02", "24 December 2019 – 2 January 2020"],
    ["2010~/2014", "about 2010 – 2014"],
    ["2014-09/2016", "September 2014 – 2016"],
    ["../2010", "until 2010"],
    ["../2010-10-05", "until 5 October 2010"],
    ["2021-21/..", "since spring 2021"],
    ["2014~/..", "since about 2014"],
    ["2014/", "2014 – end not known"],
    ["/2014", "start not known – 2014"],
    ["200X", "2000–2009"],
    ["20XX", "2000–2099"],
    ["2014?", "possibly 2014"],
    ["2014%", "possibly about 2014"],
    ["2010-04~", "about April 2010"],
    ["2021-22", "summer 2021"],
    ["2021-24", "winter 2021–2022"],
    ["2019-34", "second quarter of 2019"],
    ["2019-41", "second half of 2019"],
    ["[2019-11-01..2019-11-30]", "November 2019"],
    ["[2019-11-01..2019-11-10]", "beginning of November 2019"],
    ["[2019-11-11..2019-11-20]", "middle of November 2019"],
    ["[2020-02-21..2020-02-29]", "end of February 2020"],
    ["[2019-11-05..2019-11-08]", "5–8 November 2019 (exact date not known)"],
    ["[2014..2016]", "2014–2016 (exact date not known)"],
    ["[2019-11-05..2019-11-05]", "5 November 2019"],
    ["not a date", "not a date"],
  ])("%s is %s", (text, expected) => expect(formatEdtf(text, "en")).toBe(expected));
});

it("never throws or leaves text empty or a variable unfilled, in any language", () => {
  fc.assert(
    fc.property(fc.oneof(anyEdtf, fc.string({ unit: "binary" })), fc.constantFrom(...locales), (text, locale) => {
      const words = formatEdtf(text, locale);
      if (isEdtf(text)) expect(words).toMatch(/^(?!.*(\{\{|undefined|\s\s)).*\d{4}/u);
      else expect(words).toBe(text);
    }),
    { numRuns: 500 },
  );
});
