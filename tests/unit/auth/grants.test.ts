import { expect, test } from "vitest";
import { hashToken, makeToken } from "@/lib/auth/tokens";
import { grantsOf } from "@/lib/auth/visitor";

test("a role without its place gives no rights", () => {
  const row = { cityId: null, recordId: null };
  expect(
    grantsOf([
      { role: "coordinator", ...row },
      { role: "editor", ...row },
      { role: "contributor", ...row },
    ]),
  ).toEqual([]);
  expect(grantsOf([{ role: "administrator", ...row }])).toEqual([{ role: "administrator" }]);
  expect(grantsOf([{ role: "editor", cityId: "c", recordId: "r" }])).toEqual([{ role: "editor", recordId: "r" }]);
});

test("tokens are long and unique, and stored in another form", () => {
  const tokens = Array.from({ length: 1000 }, makeToken);
  expect(new Set(tokens).size).toBe(1000);
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(hashToken(token)).not.toContain(token);
  }
});
