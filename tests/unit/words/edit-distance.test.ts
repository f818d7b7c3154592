import { describe, expect, test } from "vitest";
import { allowedDistance, editDistance } from "@/lib/words/edit-distance";

describe("how far two words are apart", () => {
  test.each([
    ["skola", "skola", 0],
    ["skola", "skolla", 1],
    ["biblioteca", "bilbioteca", 1],
    ["biblioteca", "bibloteca", 1],
    ["biblioteca", "viblioteka", 2],
    ["school", "shcool", 1],
    ["ab", "ba", 1],
    ["ca", "abc", 3],
    ["", "abc", 3],
    ["žák", "zak", 2],
  ])("%s and %s: %d", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  test("farther than wanted is one more than wanted", () => {
    expect(editDistance("school", "library", 2)).toBe(3);
    expect(editDistance("a".repeat(10_000), "b".repeat(10_000), 2)).toBe(3);
    expect(editDistance("a", "a".repeat(10_000), 1)).toBe(2);
  });

  test("the band gives what the whole table gives", () => {
    const full = (a: string, b: string) => editDistance(a, b, a.length + b.length);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const word = () => Array.from({ length: random(9) }, () => "abc"[random(3)]).join("");
    for (let round = 0; round < 3_000; round++) {
      const [a, b] = [word(), word()];
      const distance = full(a, b);
      for (const max of [0, 1, 2, 3]) expect(editDistance(a, b, max)).toBe(Math.min(distance, max + 1));
    }
  });
});

test.each([
  ["the", 0],
  ["skola", 1],
  ["biblioteca", 2],
  ["08004523", 0],
  ["1106", 0],
])("%s may be mistyped in %d places", (word, mistakes) => expect(allowedDistance(word)).toBe(mistakes));
