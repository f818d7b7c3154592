import { expect, test } from "vitest";
import { InFlight } from "@/lib/serving/in-flight";

test("a network gets so many answers at a time, and others are not affected", () => {
  const running = new InFlight(2);
  expect([1, 2, 3].map(() => running.enter("198.51.100.7"))).toEqual([true, true, false]);
  expect(running.enter("198.51.100.8")).toBe(true);
  running.leave("198.51.100.7");
  expect(running.enter("198.51.100.7")).toBe(true);
});

test("the addresses of one IPv6 connection count together", () => {
  const running = new InFlight(1);
  expect(running.enter("2001:db8::1")).toBe(true);
  expect(running.enter("2001:db8::2")).toBe(false);
  expect(running.enter("2001:db8:0:1::2")).toBe(true);
});

test("nothing is remembered of a network whose requests are answered", () => {
  const running = new InFlight(1);
  running.enter("198.51.100.7");
  running.leave("198.51.100.7");
  expect(running.size).toBe(0);
});
