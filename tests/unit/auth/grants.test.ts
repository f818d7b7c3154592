import { expect, test } from "vitest";
import { hashToken, makeToken } from "@/lib/auth/tokens";
import { grantsOf } from "@/lib/auth/visitor";

test("a role without its extent gives nothing", () => {
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

test("tokens are long, differ, and are not what is stored", () => {
  const tokens = Array.from({ length: 1000 }, makeToken);
  expect(new Set(tokens).size).toBe(1000);
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(hashToken(token)).not.toContain(token);
  }
});
