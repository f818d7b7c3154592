import { describe, expect, test } from "vitest";
import { comparedTerm } from "@/lib/records/neighbours/compared-by";
import { type Feature, scoreNeighbours } from "@/lib/records/neighbours/score";
import { isSubject } from "@/lib/records/neighbours/telling-concepts";

const theme: Feature = { name: "#theme/reading", weight: 4, isTerm: true };
const level: Feature = { name: "#level/ED1", weight: 2, isTerm: true };
const concept: Feature = { name: "~homework", weight: 1, isTerm: false };
const hits = (feature: Feature, ...ids: string[]) => ids.map((id) => ({ feature: feature.name, id }));
const many = Array.from({ length: 60 }, (_, index) => `other-${index}`);

describe("the records that share features", () => {
  test("are ordered by how much they share, with the most telling reasons first", () => {
    const found = [...hits(theme, "a", "b"), ...hits(level, "a", ...many), ...hits(concept, "a", "b", "c", ...many)];
    const [first, second] = scoreNeighbours([level, concept, theme], found, 100);
    expect(first).toMatchObject({ id: "a", reasons: ["#theme/reading", "#level/ED1"] });
    expect(second).toMatchObject({ id: "b", reasons: ["#theme/reading"] });
  });

  test("are nearer by what is rare than by what most records have", () => {
    const rare = scoreNeighbours([theme], hits(theme, "a"), 100);
    const common = scoreNeighbours([theme], hits(theme, "a", "b", "c", "d"), 100);
    expect(rare[0]!.score).toBeGreaterThan(common[0]!.score);
  });

  test("are left out where they share only what says nothing", () => {
    expect(
      scoreNeighbours([level, concept], [...hits(level, "a", ...many), ...hits(concept, "a", ...many)], 61),
    ).toEqual([]);
  });

  test("have three reasons at most, and always one", () => {
    const features = ["a", "b", "c", "d", "e"].map((name) => ({ ...theme, name: `#theme/${name}` }));
    const [only] = scoreNeighbours(
      features,
      features.flatMap((feature) => hits(feature, "x")),
      100,
    );
    expect(only!.reasons).toHaveLength(3);
  });

  test("have the same score whatever a few records more", () => {
    const scoreAmong = (total: number) => scoreNeighbours([theme], hits(theme, "a", "b"), total)[0]!.score;
    expect(scoreAmong(101)).toBe(scoreAmong(100));
  });
});

describe("a filter value", () => {
  test("is compared as the term that it stands for", () => {
    expect(comparedTerm("practice", "theme:reading")).toEqual({ feature: "#theme/reading", weight: 4 });
    expect(comparedTerm("city", "learners:newcomers")?.feature).toBe("#learners/newcomers");
  });

  test("that is a place, a language or a name of an object is not compared", () => {
    for (const name of ["city:x", "language:ca", "constructor:x", "", "theme"]) {
      expect(comparedTerm("practice", name)?.feature ?? "none").toMatch(/^(none|#theme\/)$/);
    }
    expect(comparedTerm("cluster", "theme:reading")).toBeUndefined();
  });
});

describe("a concept", () => {
  test("is compared where it is a subject or directly below one, and not where it is any word", () => {
    expect(["early-school-leaving", "absence"].filter((concept) => !isSubject(concept))).toEqual([]);
    expect(
      ["running", "to-form", "place-barcelona", "no-such-concept"].filter((concept) => isSubject(concept)),
    ).toEqual([]);
  });
});
