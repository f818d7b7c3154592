import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { currentVersion, invalidateTags, setListening } from "@/lib/serving/invalidation";
import { PageStore } from "@/lib/serving/page-store";

beforeEach(() => setListening(true));
afterEach(() => vi.useRealTimers());

function page(weight = 100, tags: string[] = []) {
  return { version: currentVersion(), tags, cachedAt: Date.now(), weight };
}

test("never exceeds its number of bytes", () => {
  const store = new PageStore(10_000);
  for (let index = 0; index < 5_000; index += 1) {
    store.add(`/${index}`, page(50 + (index % 900)));
    if (index % 3 === 0) store.find(`/${index - 2}`);
    expect(store.bytes).toBeLessThanOrEqual(10_000);
  }
  expect(store.size).toBeGreaterThan(10);
});

test("does not evict pages that were requested twice during a crawl", () => {
  const store = new PageStore(10_000);
  store.add("/read", page());
  store.find("/read");
  for (let index = 0; index < 1_000; index += 1) store.add(`/crawled/${index}`, page());
  expect(store.find("/read")).toBeDefined();
  expect(store.find("/crawled/0")).toBeUndefined();
});

test("evicts what is no longer read", () => {
  const store = new PageStore(1_000);
  for (let index = 0; index < 50; index += 1) {
    store.add(`/${index}`, page());
    store.find(`/${index}`);
  }
  expect(store.find("/0")).toBeUndefined();
  expect(store.find("/49")).toBeDefined();
});

test("drops a page when one of its tags is invalidated, and only then", () => {
  const store = new PageStore(10_000);
  store.add("/a", page(100, ["practice:a", "city:x"]));
  store.add("/b", page(100, ["practice:b"]));
  invalidateTags(["city:x"]);
  expect(store.find("/a")).toBeUndefined();
  expect(store.find("/b")).toBeDefined();
  expect(store.bytes).toBe(100);
});

test("refuses a page whose rendering began before a save", () => {
  const store = new PageStore(10_000);
  const begun = page(100, ["practice:a"]);
  invalidateTags(["practice:a"]);
  expect(store.add("/a", begun)).toBe(false);
  expect(store.add("/a", page(100, ["practice:a"]))).toBe(true);
});

test("returns nothing while no notifications are received, and nothing older afterwards", () => {
  const store = new PageStore(10_000);
  store.add("/asked-for-meanwhile", page());
  store.add("/not-asked-for", page());
  setListening(false);
  expect(store.find("/asked-for-meanwhile")).toBeUndefined();
  store.add("/kept-meanwhile", page());
  setListening(true);
  for (const path of ["/asked-for-meanwhile", "/not-asked-for", "/kept-meanwhile"])
    expect(store.find(path)).toBeUndefined();
});

test("renders a page again after an hour", () => {
  vi.useFakeTimers();
  const store = new PageStore(10_000);
  store.add("/a", page());
  vi.advanceTimersByTime(3_599_000);
  expect(store.find("/a")).toBeDefined();
  vi.advanceTimersByTime(2_000);
  expect(store.find("/a")).toBeUndefined();
});

test("does not let one page evict all others", () => {
  const store = new PageStore(1_000);
  expect(store.add("/huge", page(500))).toBe(false);
});

test("a flood of tags invalidates everything once instead of using memory", () => {
  const store = new PageStore(10_000);
  store.add("/a", page(100, ["untouched"]));
  invalidateTags(Array.from({ length: 50_001 }, (_, index) => `tag:${index}`));
  expect(store.find("/a")).toBeUndefined();
  store.add("/a", page(100, ["untouched"]));
  expect(store.find("/a")).toBeDefined();
});
