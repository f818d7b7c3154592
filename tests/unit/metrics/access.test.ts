import { expect, test } from "vitest";
import { mayReadMetrics } from "@/lib/metrics/access";

const token = "a-long-enough-token-for-metrics";

test.each([
  ["the token", `Bearer ${token}`, "198.51.100.7", true],
  ["another token", "Bearer a-long-enough-token-for-nothing", "198.51.100.7", false],
  ["no token", null, "198.51.100.7", false],
  ["an empty token", "Bearer ", "198.51.100.7", false],
  ["the network", null, "10.1.2.3", true],
  ["another network", null, "11.1.2.3", false],
  ["no address", null, null, false],
])("%s decides who may read metrics", (_name, authorization, address, allowed) => {
  const access = { METRICS_TOKEN: token, METRICS_NETWORKS: ["10.0.0.0/8"] };
  expect(mayReadMetrics({ authorization, address }, access)).toBe(allowed);
});

test("nobody may read them where neither is set", () => {
  const asked = { authorization: "Bearer undefined", address: "127.0.0.1" };
  expect(mayReadMetrics(asked, { METRICS_NETWORKS: [] })).toBe(false);
});
