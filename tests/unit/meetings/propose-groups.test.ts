import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { nextName } from "@/lib/meetings/groups/names";
import { type GroupGuest, type GroupToFill, proposeGroups } from "@/lib/meetings/groups/propose";
import { slotsOf } from "@/lib/meetings/groups/slots";
import { workingLanguages } from "@/lib/meetings/groups/working-languages";
import { leastWork } from "../../support/processor-time";

const person = (id: string, more: Partial<GroupGuest> = {}): GroupGuest => ({
  ...{ id, city: id, languages: ["en"], wishes: [], ...more },
});
const group = (id: string, more: Partial<GroupToFill> = {}): GroupToFill => ({
  ...{ id, visitId: `visit-${id}`, seats: 10, languages: ["en"], placed: [], ...more },
});
const groupOf = (people: GroupGuest[], groups: GroupToFill[]) => {
  const { placements } = proposeGroups(people, groups);
  return (id: string) => placements.find(({ personId }) => personId === id)?.groupId;
};

describe("a proposal of groups", () => {
  test("meets first wishes where there are seats, and says which wish it met", () => {
    const people = [person("1", { wishes: ["visit-b", "visit-a"] }), person("2", { wishes: ["visit-a"] })];
    const { placements } = proposeGroups(people, [group("a"), group("b")]);
    expect(placements).toEqual([
      { personId: "1", groupId: "b", wishRank: 1 },
      { personId: "2", groupId: "a", wishRank: 1 },
    ]);
  });

  test("gives the last seat to one of those who wish for it, and the other a second wish", () => {
    const wishes = ["visit-a", "visit-b"];
    const { placements } = proposeGroups(
      [person("1", { wishes }), person("2", { wishes })],
      [group("a", { seats: 1 }), group("b")],
    );
    expect(placements.map(({ wishRank }) => wishRank).toSorted()).toEqual([1, 2]);
  });

  test("spreads the people of a city", () => {
    const people = ["1", "2", "3", "4"].map((id) => person(id, { city: id < "3" ? "Brno" : "Turku" }));
    const at = groupOf(people, [group("a"), group("b")]);
    expect(at("1")).not.toBe(at("2"));
    expect(at("3")).not.toBe(at("4"));
  });

  test("puts people where they share a language with the school and the group, against their wish", () => {
    const czech = person("1", { languages: ["cs"], wishes: ["visit-a"] });
    const at = groupOf([czech, person("2"), person("3")], [group("a"), group("b", { languages: ["cs"] })]);
    expect(at("1")).toBe("b");
  });

  test("chooses a second language where the first is served", () => {
    const people = ["1", "2", "3"].map((id) => person(id)).concat(person("4", { languages: ["es"] }));
    const both: Locale[] = ["en", "es"];
    const groups = [group("a", { languages: both, seats: 3 }), group("b", { languages: both, seats: 3 })];
    expect([...workingLanguages(people, groups).values()]).toEqual(["en", "es"]);
    expect(groupOf(people, groups)("4")).toBe("b");
  });

  test("leaves people whom a host has placed, and counts their seats", () => {
    const placed = [person("1", { city: "Brno" })];
    const { placements, left } = proposeGroups(
      [...placed, person("2"), person("3")],
      [group("a", { placed, seats: 2 })],
    );
    expect(placements).toHaveLength(1);
    expect(left).toHaveLength(1);
    expect(placements.map(({ personId }) => personId)).not.toContain("1");
  });

  test("is empty without people or groups", () => {
    expect(proposeGroups([], [group("a")])).toEqual({ placements: [], left: [] });
    expect(proposeGroups([person("1")], [])).toEqual({ placements: [], left: ["1"] });
  });

  const someone = fc.record({
    city: fc.constantFrom("Brno", "Turku", "Braga", "Lleida"),
    languages: fc.subarray<Locale>(["ca", "es", "en", "sv", "cs", "pt"]),
    wishes: fc.uniqueArray(fc.constantFrom("visit-0", "visit-1", "visit-2"), { maxLength: 3 }),
  });
  const someGroup = fc.record({
    seats: fc.option(fc.integer({ min: 1, max: 8 })),
    languages: fc.subarray<Locale>(["ca", "en"]),
  });

  test("places everybody once, never more than there are seats, and nobody is left while a seat is free", () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 25 }), fc.array(someGroup, { maxLength: 3 }), (some, made) => {
        const people = some.map((one, index) => ({ id: `person-${index}`, ...one }));
        const groups = made.map((one, index) => group(String(index), one));
        const { placements, left } = proposeGroups(people, groups);
        const all = [...placements.map(({ personId }) => personId), ...left].toSorted();
        expect(all).toEqual(people.map(({ id }) => id).toSorted());
        for (const { id, seats } of groups) {
          const inIt = placements.filter(({ groupId }) => groupId === id).length;
          if (seats !== null) expect(inIt).toBeLessThanOrEqual(seats);
          if (left.length > 0) expect(inIt).toBe(seats);
        }
        expect(proposeGroups(people, groups)).toEqual({ placements, left });
      }),
      { numRuns: 200 },
    );
  });

  test("costs a meeting of a thousand people little more than one of two hundred", () => {
    const meeting = (size: number) => {
      const people = Array.from({ length: size }, (_, index) =>
        person(String(index), { city: `city ${index % 40}`, wishes: [`visit-${index % 7}`] }),
      );
      const groups = Array.from({ length: 20 }, (_, index) => group(String(index), { seats: null }));
      return leastWork(() => proposeGroups(people, groups));
    };
    meeting(200);
    expect(meeting(1_000)).toBeLessThan(60 * meeting(200) + 50);
  });
});

test("visits that overlap share a slot, those one after the other do not, and those without a day share their own", () => {
  const visit = (id: string, day: string | null, startsAt: string | null, endsAt: string | null) => ({
    ...{ id, day, startsAt, endsAt },
  });
  const slots = slotsOf([
    visit("1", "2028-05-04", "09:30", "12:00"),
    visit("2", "2028-05-04", "11:00", "13:00"),
    visit("3", "2028-05-04", "13:00", "15:00"),
    visit("4", "2028-05-05", "09:30", "12:00"),
    visit("5", null, null, null),
    visit("6", null, "10:00", null),
  ]);
  expect(slots.get("1")).toBe(slots.get("2"));
  expect(slots.get("5")).toBe(slots.get("6"));
  expect(new Set(slots.values()).size).toBe(4);
});

test("groups get the next letter, and numbers after Z", () => {
  expect(nextName([])).toBe("A");
  expect(nextName(["A", "C"])).toBe("B");
  expect(nextName("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""))).toBe("A2");
});
