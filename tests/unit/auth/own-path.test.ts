import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath } from "@/lib/routes/own-path";

test.each(["/ca/account", "/cs", "/en/practices?theme=x&page=2"])("%s is a path of the site", (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  ...["//evil.example/ca", "https://evil.example/ca", "/\\evil.example", "/ca\\..\\..", "\\/evil.example", "/%zz\n"],
  ...["javascript:alert(1)", "ca/account", "", "/", "/api/account/sign-out", "/xx/page", "/ca/../..//evil.example"],
  ...["/ca\t/x", "/\t/evil.example", " /ca", "/.//evil.example/ca", "/..//ca"],
])("%j is not a path of the site", (path) => {
  expect(ownPath(path)).toBeUndefined();
});

test("no text redirects to another host", () => {
  const parts = fc.array(
    fc.constantFrom("/", "\\", "//", "ca", "evil.example", ":", "@", "?", "#", ".", "..", "%2f", "\t"),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        parts.map((list) => list.join("")),
      ),
      (text) => {
        const path = ownPath(text);
        if (path !== undefined) expect(new URL(path, "https://xarxa.example").host).toBe("xarxa.example");
      },
    ),
  );
});

test.each([null, undefined, 5, ["/ca"], { toString: () => "/ca" }])("%j is ignored", (value) => {
  expect(ownPath(value)).toBeUndefined();
});
