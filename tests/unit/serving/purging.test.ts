import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { makeAnswer } from "@/lib/serving/answer";
import { invalidateEverything, invalidateTags } from "@/lib/serving/invalidation";
import { purgeCaches } from "@/lib/serving/purging/purge";
import { everyPage, keepBefore, surrogateKey } from "@/lib/serving/purging/surrogate-keys";

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A cache that notes what it is told; it refuses the first so many times. */
async function startCache(refusals = 0) {
  const told: string[] = [];
  let left = refusals;
  const server = createServer((req, res) => {
    left -= 1;
    if (left >= 0) return void res.writeHead(503).end();
    told.push(`${req.method} ${req.headers["surrogate-key"]}`);
    res.end();
  }).listen(0);
  await once(server, "listening");
  stops.push(() => server.close());
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

test("the tags of a save are purged from every cache, and once more for a site that had not heard of it", async () => {
  const caches = [await startCache(), await startCache()];
  stops.push(purgeCaches(caches.map(({ url }) => url)).stop);
  invalidateTags(["record:1", "slug:practices/å b"]);
  const line = `PURGE ${surrogateKey("record:1")} ${surrogateKey("slug:practices/å b")}`;
  for (const { told } of caches) await expect.poll(() => told).toEqual([line]);
  for (const { told } of caches) await expect.poll(() => told).toEqual([line, line]);
});

test("a cache that refuses is told again until it listens, and loses nothing", async () => {
  const cache = await startCache(2);
  stops.push(purgeCaches([cache.url]).stop);
  invalidateTags(["record:1"]);
  invalidateTags(["record:2"]);
  await expect.poll(() => cache.told.join(" ")).toContain(surrogateKey("record:1"));
  expect(cache.told.join(" ")).toContain(surrogateKey("record:2"));
});

test("a cache that sends elsewhere has purged nothing, and nobody else is told", async () => {
  const other = await startCache();
  let asked = 0;
  const server = createServer((_req, res) => {
    asked += 1;
    res.writeHead(302, { location: other.url }).end();
  }).listen(0);
  await once(server, "listening");
  stops.push(() => server.close());
  stops.push(purgeCaches([`http://127.0.0.1:${(server.address() as AddressInfo).port}/`]).stop);
  invalidateTags(["record:1"]);
  // Once more, because it was not done.
  await expect.poll(() => asked, { timeout: 5_000 }).toBeGreaterThan(1);
  expect(other.told).toEqual([]);
});

test("when saves may have been missed, and when there are too many, everything is purged", async () => {
  const cache = await startCache();
  stops.push(purgeCaches([cache.url]).stop);
  invalidateEverything();
  await expect.poll(() => cache.told).toEqual([`PURGE ${everyPage}`]);
  invalidateTags(Array.from({ length: 2_500 }, (_, index) => `record:${index}`));
  await expect.poll(() => cache.told).toEqual([`PURGE ${everyPage}`, `PURGE ${everyPage}`]);
});

const page = (tags: string[]) => ({ ...makeAnswer(200, { "cache-control": "max-age=0" }, Buffer.from("x")), tags });

test("a page tells its keys only where something can purge them, and never more than a header holds", () => {
  const kept = keepBefore(page(["record:1"]), true).headers;
  expect(kept["surrogate-key"]).toBe(`${everyPage} ${surrogateKey("record:1")}`);
  expect(kept).toMatchObject({ "surrogate-control": "max-age=300", "cache-control": "max-age=0" });
  expect(keepBefore(page(["record:1"]), false).headers["surrogate-key"]).toBeUndefined();
  const many = Array.from({ length: 201 }, (_, index) => `record:${index}`);
  expect(keepBefore(page(many), true).headers["surrogate-control"]).toBeUndefined();
});
