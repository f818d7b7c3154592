import { expect, test } from "vitest";
import { RateWindow } from "@/lib/serving/rate-window";

test("a network reads so much in a window, and again in the next", () => {
  const limit = new RateWindow(2, 60);
  expect(limit.count("192.0.2.1", 0)).toEqual({ isAllowed: true, remaining: 1, secondsLeft: 60 });
  expect(limit.count("192.0.2.1", 30_000)).toEqual({ isAllowed: true, remaining: 0, secondsLeft: 30 });
  expect(limit.count("192.0.2.1", 30_000)).toMatchObject({ isAllowed: false, remaining: 0 });
  expect(limit.count("192.0.2.2", 30_000)).toMatchObject({ isAllowed: true });
  expect(limit.count("192.0.2.1", 60_000)).toMatchObject({ isAllowed: true, remaining: 1 });
});

test("all addresses of an IPv6 connection are one network", () => {
  const limit = new RateWindow(1, 60);
  limit.count("2001:db8::1", 0);
  expect(limit.count("2001:db8::2", 0)).toMatchObject({ isAllowed: false });
});
