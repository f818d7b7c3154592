import { expect, test } from "vitest";
import { remember } from "@/lib/text/remember";

test("equal inputs are worked out once, different ones each", () => {
  const worked: string[] = [];
  const join = remember((word: string, count: number) => {
    worked.push(word);
    return word.repeat(count);
  });
  expect([join("a", 2), join("a", 2), join("a", 3), join("b", 2)]).toEqual(["aa", "aa", "aaa", "bb"]);
  expect(worked).toEqual(["a", "a", "b"]);
});

test("the number of results is limited", () => {
  let count = 0;
  const next = remember((_word: string) => ++count, 2);
  expect([next("a"), next("b"), next("c"), next("c"), next("a")]).toEqual([1, 2, 3, 3, 4]);
});
