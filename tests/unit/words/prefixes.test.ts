import { expect, test } from "vitest";
import { withoutPrefix } from "@/lib/words/prefixes";

test("a word that is begun with a prefix has a rest that may be known", () => {
  expect(withoutPrefix("predskolaci", "cs")).toBe("skolaci");
  expect(withoutPrefix("nespoluprace", "cs")).toBe("spoluprace");
  expect(withoutPrefix("reescolaritzar", "ca")).toBe("escolaritzar");
  expect(withoutPrefix("multilingual", "en")).toBe("lingual");
});

test("what is left must be long enough to be a word", () => {
  expect(withoutPrefix("pomoc", "cs")).toBeUndefined();
  expect(withoutPrefix("region", "es")).toBeUndefined();
  expect(withoutPrefix("school", "en")).toBeUndefined();
});
