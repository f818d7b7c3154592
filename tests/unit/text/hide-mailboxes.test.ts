import { expect, test } from "vitest";
import { hasAddress, hideMailboxes } from "@/lib/text/hide-mailboxes";

test.each([
  ["ana.puig+x@example.org", "…@example.org"],
  ["Write to <ana@a.example>, or jan@b.example; thanks", "Write to <…@a.example>, or …@b.example; thanks"],
  ["mailto:ana@a.example", "mailto:…@a.example"],
  ["o'brien@a.example", "…@a.example"],
  ["ana@@a.example", "…@@a.example"],
  ["no address", "no address"],
  ["at @ noon", "at @ noon"],
  ["", ""],
])("%s is shown as %s", (text, shown) => {
  expect(hideMailboxes(text)).toBe(shown);
});

test("a long text takes no longer than its length", () => {
  const long = "x".repeat(100_000);
  const started = performance.now();
  expect(hideMailboxes(`${long}@${long}`)).toBe(`…@${long}`);
  expect(hasAddress(`${long} ${long}`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});

test.each(["a@b", "x <ana@a.example>", "ø@ø"])("%s may be an address", (text) => {
  expect(hasAddress(text)).toBe(true);
});
test.each(["@handle", "at @ noon", "ana@", ""])("%s is none", (text) => {
  expect(hasAddress(text)).toBe(false);
});
