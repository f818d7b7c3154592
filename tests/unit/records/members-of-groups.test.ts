import { expect, test } from "vitest";
import { composeCluster } from "@/components/records/cluster/composition";
import {
  formatMembership,
  sortMembers,
  spanOfDay,
  spanOfYear,
  standingIn,
} from "@/components/records/network/standing";
import { eventsOf } from "@/components/records/network/timeline";
import { byStage, stagesOf } from "@/components/records/school/stages";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

function school(id: string, ...levels: string[]): Card {
  return { id, fields: { levels: levels.map((level) => `level/${level}`) } } as unknown as Card;
}

function network(
  members: { id: string; from?: string; until?: string }[],
  fields: { founded?: string; ended?: string } = {},
) {
  const parts = members.map(({ id, ...dates }) => ({ id, fields: { school: school(id), ...dates } }));
  return { fields, parts: { members: parts } } as unknown as View<"network">;
}

const year = spanOfYear(2019);

test.each([
  [undefined, undefined, "current"],
  ["2014", undefined, "current"],
  ["2019-12", undefined, "current"],
  ["2020", undefined, "later"],
  ["2014", "2018-12", "ended"],
  ["2014", "2019-01", "current"],
  [undefined, "2010", "ended"],
  ["2013~", "2018~", "ended"],
  ["2018/2020", undefined, "current"],
])("from %s until %s is %s in 2019", (from, until, standing) => {
  expect(standingIn(year, from, until)).toBe(standing);
});

test("an ended network has no current members, and every member has a standing", () => {
  const group = network([{ id: "a", from: "2012" }, { id: "b" }, { id: "c", from: "2012", until: "2014" }], {
    ended: "2018",
  });
  const ids = (span: { first: string; last: string }) => {
    const { current, ended, later } = sortMembers(group, span);
    return [current, ended, later].map((list) => list.map(({ id }) => id).join(""));
  };
  expect(ids(spanOfDay(new Date("2026-01-01")))).toEqual(["", "abc", ""]);
  expect(ids(spanOfYear(2013))).toEqual(["abc", "", ""]);
  expect(ids(spanOfYear(2000))).toEqual(["b", "", "ac"]);
});

test("membership is described in words, and an imprecise beginning is not shown as a period", () => {
  const now = new Date("2026-11-30");
  expect(formatMembership({ from: "2014" }, "en", now)).toBe("since 2014");
  expect(formatMembership({ from: "2027-01~" }, "en", now)).toBe("from about January 2027");
  expect(formatMembership({ from: "2026" }, "en", now)).toBe("since 2026");
  expect(formatMembership({ from: "2014", until: "2019" }, "en", now)).toBe("2014–2019");
  expect(formatMembership({ from: "2016/2017" }, "en", now)).toBe("joined 2016–2017");
  expect(formatMembership({ from: "2027/2028" }, "en", now)).toBe("joins 2027–2028");
  expect(formatMembership({}, "en", now)).toBe("dates not recorded");
});

test("the timeline lists events by date", () => {
  const group = network([{ id: "a", from: "2012" }, { id: "b", from: "2014", until: "2016" }, { id: "c" }], {
    founded: "2012",
  });
  const told = eventsOf(group).map(({ date, founded, joined, left }) => [date, founded, joined.length, left.length]);
  expect(told).toEqual([
    ["2012", true, 1, 0],
    ["2014", false, 1, 0],
    ["2016", false, 0, 1],
  ]);
});

test("schools are in the order of their stages", () => {
  const all = [school("d", "ED3"), school("x"), school("c", "ED1", "ED2"), school("a", "ED02"), school("b", "ED1")];
  expect(all.sort(byStage).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "x"]);
  expect(stagesOf(school("a", "ED4", "ED01", "ED02"))).toEqual(["early", "further"]);
});

test("a cluster is compared with the typical one", () => {
  const small = ["a", "b", "c", "d", "e"].map((id) => school(id, "ED02", "ED1"));
  const typical = composeCluster([...small, school("f", "ED2"), school("g", "ED3")]);
  expect(Object.values(typical).map(({ verdict }) => verdict)).toEqual(["typical", "typical", "typical"]);
  const odd = composeCluster([school("a", "ED1", "ED2"), school("b", "ED3"), school("c", "ED3"), school("x")]);
  expect(odd).toEqual({
    small: { count: 0, verdict: "none" },
    lower: { count: 1, verdict: "typical" },
    upper: { count: 2, verdict: "more" },
  });
  expect(composeCluster(small.slice(1)).small).toEqual({ count: 4, verdict: "fewer" });
});
