import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { followUpInWords } from "@/lib/meetings/follow-up/in-words";
import { followUpSteps, silentSince } from "@/lib/meetings/follow-up/steps";

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const answer = { answer: "yes" as const, decidedAt: at("2028-06-10") };
const facts = (reports: ["notBegun" | "underWay" | "done" | "givenUp", string][], more: object = {}) => ({
  ...{ timeZone: "Europe/Madrid", last: "2028-04-26", statement: { createdAt: at("2028-04-25") }, answer },
  reports: reports.map(([state, day]) => ({ state, reportedAt: at(day) })),
  ...more,
});
const line = (one: ReturnType<typeof facts>, now: string, locale: (typeof locales)[number] = "en") =>
  followUpInWords(followUpSteps(one), silentSince(one, at(now)), locale);

test("the line says the year once, and a state that was reported again is one step", () => {
  const kept = facts([
    ["underWay", "2028-10-30"],
    ["underWay", "2028-11-15"],
    ["done", "2029-04-28"],
  ]);
  expect(line(kept, "2031-01-01")).toBe("suggested April 2028 → answered June → under way October → done April 2029");
});

test("nobody is silent before they were asked and had a month", () => {
  expect(line(facts([]), "2028-11-25")).toBe("suggested April 2028 → answered June");
  expect(line(facts([]), "2028-11-27")).toBe("suggested April 2028 → answered June → no news since June 2028");
  const early = facts([["underWay", "2028-11-02"]]);
  expect(silentSince(early, at("2029-05-20"))).toBeNull();
  expect(silentSince(early, at("2029-05-27"))).toBe("2028-11-02");
});

test("what is done, given up or was never promised is not waited for", () => {
  for (const state of ["done", "givenUp"] as const)
    expect(silentSince(facts([[state, "2028-07-01"]]), at("2030-01-01"))).toBeNull();
  expect(silentSince(facts([], { answer: { ...answer, answer: "notNow" } }), at("2030-01-01"))).toBeNull();
  expect(silentSince(facts([], { answer: null }), at("2030-01-01"))).toBeNull();
});

test("the line is written in six languages, with months as they stand alone", () => {
  const open = facts([["underWay", "2028-10-30"]]);
  expect(Object.fromEntries(locales.map((locale) => [locale, line(open, "2029-07-01", locale)]))).toEqual({
    ca: "suggerit: abril del 2028 → respost: juny → en marxa: octubre → sense notícies, les últimes: octubre del 2028",
    es: "sugerido: abril de 2028 → respondido: junio → en marcha: octubre → sin noticias desde octubre de 2028",
    en: "suggested April 2028 → answered June → under way October → no news since October 2028",
    sv: "föreslaget april 2028 → besvarat juni → pågår oktober → inga nyheter sedan oktober 2028",
    cs: "navrženo: duben 2028 → zodpovězeno: červen → probíhá: říjen → bez dalších zpráv, poslední: říjen 2028",
    pt: "sugerido: abril de 2028 → respondido: junho → em curso: outubro → sem notícias desde outubro de 2028",
  });
});
