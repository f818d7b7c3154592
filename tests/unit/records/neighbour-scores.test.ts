import { describe, expect, test } from "vitest";
import { comparedTerm } from "@/lib/records/neighbours/compared-by";
import { type Feature, makeScorer } from "@/lib/records/neighbours/score";
import { isSubject } from "@/lib/records/neighbours/telling-concepts";

const theme: Feature = { name: "#theme/reading", weight: 4, isTerm: true };
const level: Feature = { name: "#level/ED1", weight: 2, isTerm: true };
const concept = (name: string): Feature => ({ name: `~${name}`, weight: 4, isTerm: false });
const many = Array.from({ length: 60 }, (_, index) => 10 + index);

/** The record compared with others; it has no number of its own here. */
function find(having: [Feature, number[]][], total: number) {
  const holders = new Map(having.map(([{ name }, numbers]) => [name, Int32Array.from(numbers).sort()]));
  return makeScorer(holders, total)(
    -1,
    having.map(([feature]) => feature),
  );
}

describe("the records that share features", () => {
  test("are ordered by how much they share, with the most telling reasons first", () => {
    const { found } = find(
      [
        [level, [1, ...many]],
        [concept("homework"), [1, 2, 3, ...many]],
        [theme, [1, 2]],
      ],
      100,
    );
    expect(found[0]).toMatchObject({ number: 1, reasons: ["#theme/reading", "#level/ED1"] });
    expect(found[1]).toMatchObject({ number: 2, reasons: ["#theme/reading"] });
  });

  test("are nearer by what is rare than by what most records have", () => {
    const scoreAmong = (numbers: number[]) => find([[theme, numbers]], 100).found[0]!.score;
    expect(scoreAmong([1])).toBeGreaterThan(scoreAmong([1, 2, 3, 4]));
  });

  test("are left out where they share only what says nothing", () => {
    const said: [Feature, number[]][] = [
      [level, [1, ...many]],
      [concept("homework"), [1, ...many]],
    ];
    expect(find(said, 61).found).toEqual([]);
  });

  test("have three reasons at most, and always one", () => {
    const themes = ["a", "b", "c", "d", "e"].map((name): [Feature, number[]] => [
      { ...theme, name: `#theme/${name}` },
      [1],
    ]);
    expect(find(themes, 100).found[0]!.reasons).toHaveLength(3);
  });

  test("have the same score whatever a few records more", () => {
    const scoreAmong = (total: number) => find([[theme, [1, 2]]], total).found[0]!.score;
    expect(scoreAmong(101)).toBe(scoreAmong(100));
  });

  test("are not the record itself, which does not make its features more frequent either", () => {
    const holders = new Map([[theme.name, Int32Array.from([1, 5])]]);
    const { found } = makeScorer(holders, 100)(5, [theme]);
    expect(found).toEqual(find([[theme, [1]]], 100).found);
  });
});

describe("words of everyday life", () => {
  test("are no reason alone, however rare: one or two of them make no neighbours", () => {
    expect(find([[concept("notebook"), [1]]], 1_000).found).toEqual([]);
    const two: [Feature, number[]][] = [
      [concept("notebook"), [1]],
      [concept("absence"), [1]],
    ];
    expect(find(two, 1_000).found).toEqual([]);
  });

  test("are reasons where several of them meet", () => {
    const several = ["notebook", "absence", "homework"].map((name): [Feature, number[]] => [concept(name), [1]]);
    expect(find(several, 1_000).found[0]!.reasons).toHaveLength(3);
  });

  test("are not told beside a term, but what the vocabularies name is", () => {
    const said: [Feature, number[]][] = [
      [theme, [1]],
      [concept("notebook"), [1]],
      [concept("early-school-leaving"), [1]],
    ];
    expect(find(said, 1_000).found[0]!.reasons).toEqual(["#theme/reading", "~early-school-leaving"]);
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
