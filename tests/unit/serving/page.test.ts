import { beforeEach, expect, test } from "vitest";
import { StorageAway } from "@/lib/media/storage-away";
import { gone } from "@/lib/serving/gone";
import { setListening } from "@/lib/serving/invalidation";
import { cachePage, noteFailure, readPublic } from "@/lib/serving/page";
import { beginRendering, renderWithin } from "@/lib/serving/rendering";

beforeEach(() => setListening(true));

test("a read tags the page it happens in, and no other", async () => {
  const [one, other] = [beginRendering(), beginRendering()];
  const read = (slug: string) =>
    readPublic(
      async () => slug,
      (found) => [`practice:${found}`],
    );
  await Promise.all([renderWithin(one, () => read("a")), renderWithin(other, () => read("b"))]);
  expect([[...one.tags], [...other.tags]]).toEqual([["practice:a"], ["practice:b"]]);
  expect(one.isCacheable).toBe(true);
});

test("a read outside of a page has no tags", async () => {
  expect(
    await readPublic(
      async () => 1,
      () => ["x"],
    ),
  ).toBe(1);
});

test("a page must declare that it has no data; one without a declaration is not cached", () => {
  const [silent, said] = [beginRendering(), beginRendering()];
  renderWithin(said, () => cachePage());
  expect([silent.isCacheable, said.isCacheable]).toEqual([false, true]);
});

test.each([
  [Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), 503],
  [Object.assign(new Error("starting up"), { code: "57P03" }), 503],
  [Object.assign(new Error("cannot reach"), { code: "P1001" }), 503],
  [new Error("Connection terminated unexpectedly"), 503],
  [new StorageAway(new Error("NoSuchBucket")), 503],
  [new Error("outer", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) }), 503],
  [new AggregateError([Object.assign(new Error(), { code: "ETIMEDOUT" })]), 503],
  [Object.assign(new Error("raw"), { code: "P2010", meta: { driverAdapterError: { cause: { code: "57P01" } } } }), 503],
  [
    Object.assign(new Error("full"), {
      code: "P2010",
      meta: { driverAdapterError: { cause: { originalCode: "53300" } } },
    }),
    503,
  ],
  [new Error("outer", { cause: { kind: "DatabaseNotReachable" } }), 503],
  [Object.assign(new Error("lock"), { code: "55P03" }), 503],
  [Object.assign(new Error("unable to start a transaction"), { code: "P2028" }), 503],
  [Object.assign(new Error("no such table"), { code: "P2021" }), undefined],
  [new TypeError("broken"), undefined],
])("%s makes the answer %s", (error, status) => {
  const rendering = beginRendering();
  renderWithin(rendering, () => noteFailure(error));
  expect(rendering.status).toBe(status);
});

test("a withdrawn record is a 410, not a 404", () => {
  const rendering = beginRendering();
  expect(() => renderWithin(rendering, gone)).toThrow();
  expect(rendering.status).toBe(410);
});
