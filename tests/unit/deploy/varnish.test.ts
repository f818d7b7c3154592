import { request } from "node:http";
import { afterEach, expect, test } from "vitest";
import { startStandIn } from "../../support/stand-in";
import { hasVarnish, startVarnish } from "../../support/varnish";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const kept = { "surrogate-control": "max-age=300", "surrogate-key": "page", "cache-control": "max-age=0" };

async function startSites(headers: Record<string, string>) {
  const sites = [await startStandIn(() => headers), await startStandIn(() => headers)] as const;
  const varnish = await startVarnish(sites[0].port, sites[1].port);
  stops.push(...sites.map(({ stop }) => stop), varnish.stop);
  return { sites, varnish };
}

const purge = (base: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(base, { method: "PURGE", headers: { "surrogate-key": "page", ...headers } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject).end();
  });

test.skipIf(!hasVarnish)(
  "only a worker purges, and nobody through the proxy with TLS on the same machine",
  async () => {
    const { sites, varnish } = await startSites(kept);
    const read = async () => {
      await fetch(`${varnish.base}/en`);
      return sites[0].count("/en") + sites[1].count("/en");
    };
    expect([await read(), await read()]).toEqual([1, 1]);
    expect(await purge(varnish.base, { "x-forwarded-for": "198.51.100.7" })).toBe(405);
    expect(await read()).toBe(1);
    expect(await purge(varnish.base, {})).toBe(200);
    expect(await read()).toBe(2);
  },
);

test.skipIf(!hasVarnish)("readers are answered by the other site while one has stopped", async () => {
  const { sites, varnish } = await startSites({ "cache-control": "no-store" });
  const read = async (path: string) => (await fetch(varnish.base + path)).status;
  // Both are known to be alive.
  await expect
    .poll(
      async () => {
        await read("/seen");
        return Math.min(sites[0].count("/seen"), sites[1].count("/seen"));
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);
  await sites[1].stop();
  const statuses: number[] = [];
  for (let index = 0; index < 10; index += 1) statuses.push(await read(`/${index}`));
  expect(statuses).toEqual(Array(10).fill(200));
});
