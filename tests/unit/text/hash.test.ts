import fc from "fast-check";
import { expect, it } from "vitest";
import { hashText } from "@/lib/text/hash";

it("is short, URL-safe and always the same", () => {
  expect(hashText("Xarxa")).toMatch(/^[\w-]{16}$/);
  expect(hashText("Xarxa")).toBe(hashText("Xarxa"));
  expect(hashText("Xarxa")).not.toBe(hashText("xarxa"));
});

it("ignores how accents, line ends and trailing spaces are stored", () => {
  expect(hashText("e\u0301cole")).toBe(hashText("\u00e9cole"));
  expect(hashText("a \r\nb\t\r\n")).toBe(hashText("a\nb"));
  expect(hashText(" a")).not.toBe(hashText("a"));
  expect(hashText("a\n\nb")).not.toBe(hashText("a\nb"));
});

it("depends on the order of lists, not of keys", () => {
  expect(hashText({ title: "a", aim: "b" })).toBe(hashText({ aim: "b", title: "a", more: undefined }));
  expect(hashText(["a", "b"])).not.toBe(hashText(["b", "a"]));
  expect(hashText(["ab"])).not.toBe(hashText(["a", "b"]));
});

it("takes any JSON, and is the same after storing it", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(json);
      expect(hashText(JSON.parse(JSON.stringify(value)))).toBe(hashText(value));
    }),
  );
});
