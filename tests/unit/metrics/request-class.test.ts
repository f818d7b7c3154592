import { expect, test } from "vitest";
import { requestClass } from "@/lib/metrics/request-class";
import { makeRequestId } from "@/lib/request-id";

test.each([
  ["/", "page"],
  ["/en", "page"],
  ["/en/practices/a.b", "page"],
  ["/en/search?q=/admin/", "page"],
  ["/en/admin", "admin"],
  ["/en/admin/practices/1?tab=2", "admin"],
  ["/en/account/sign-in", "account"],
  ["/en/ask/network/x", "form"],
  ["/en/suggestions?q=a", "suggestions"],
  ["/api/ready", "api"],
  ["/media/ab/cd.webp", "media"],
  ["/_next/static/chunks/a.js", "file"],
  ["/favicon.ico", "file"],
  ["/islands.js?v=1", "file"],
  ["", "page"],
  ["*", "page"],
])("%s is counted as %s", (target, expected) => {
  expect(requestClass(target)).toBe(expected);
});

test("an id from a proxy is kept if it looks like one", () => {
  expect(makeRequestId("5f0c2a9e-1b")).toBe("5f0c2a9e-1b");
  for (const wrong of ["short", "has spaces in it", "x".repeat(65), 'a"b\nc-d-e-f', undefined, ["a-b-c-d-e-f"]])
    expect(makeRequestId(wrong)).toMatch(/^[0-9a-f-]{36}$/);
});
