import { expect, test } from "vitest";
import { everyKind, kindNames } from "@/lib/kinds/index";

test("a list of every kind keeps its order, and does not compile if a kind is missing", () => {
  const order = everyKind(["practice", "network", "cluster", "school", "city", "meeting", "guide", "organisation"]);
  expect(order[0]).toBe("practice");
  expect([...order].sort()).toEqual([...kindNames].sort());
  // @ts-expect-error: the organisation is missing.
  everyKind(["practice", "network", "cluster", "school", "city", "meeting", "guide"]);
});
