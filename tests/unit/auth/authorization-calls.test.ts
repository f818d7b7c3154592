import { expect, test } from "vitest";
import { actions } from "@/lib/auth/can";
import { adminAddresses } from "@/tests/e2e/support/addresses";
import { cityCalls, ownAddresses, recordCalls, withoutAddress } from "@/tests/support/authorization-calls";

// Checks that the table of tests/e2e/authorization.spec.ts is complete, before anything is built.

const calls = [...recordCalls, ...cityCalls];
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test("every action has a call over HTTP, or is listed as having no address", () => {
  const asked = calls.map(({ action }) => action);
  expect(asked.filter((action) => withoutAddress.includes(action))).toEqual([]);
  expect(sorted([...asked, ...withoutAddress])).toEqual(sorted(actions));
});

test("every admin address belongs to an action, or is listed as everybody's own", () => {
  const asked = [...calls.map(({ file }) => file), ...ownAddresses];
  expect(sorted(asked)).toEqual(sorted(adminAddresses().map(({ file }) => file.replace(/\/route$/, ""))));
});
