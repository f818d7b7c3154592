import { expect, test } from "vitest";
import { makeAnswer } from "@/lib/serving/answer";
import { keepBefore } from "@/lib/serving/purging/surrogate-keys";
import { hasNginx, startNginx } from "../../support/nginx";
import { startStandIn } from "../../support/stand-in";

const forEver = { "cache-control": "public, max-age=31536000, immutable" };
const kept = keepBefore(
  { ...makeAnswer(200, { "cache-control": "public, max-age=0" }, Buffer.from("x")), tags: [] },
  false,
);
// In the order of the site, for longer.
const page = { ...kept.headers, "x-accel-expires": "60" };

test.skipIf(!hasNginx)("nginx keeps pages, and neither pictures nor what a signed-in reader sees", async () => {
  const site = await startStandIn((path) => (path.startsWith("/en") ? page : forEver));
  const nginx = await startNginx(site.port);
  const read = async (path: string, headers = {}) => {
    await (await fetch(nginx.base + path, { headers })).text();
    return site.count(path);
  };
  try {
    expect([await read("/en"), await read("/en")]).toEqual([1, 1]);
    expect(await read("/en", { cookie: "__Host-xarxa-sign-in=x" })).toBe(2);
    for (const path of ["/media/a/small.webp", "/data/all.csv", "//media/a/small.webp"])
      expect([await read(path), await read(path)]).toEqual([1, 2]);
    expect([await read("/_next/static/a.css"), await read("/_next/static/a.css")]).toEqual([1, 1]);
  } finally {
    await nginx.stop();
    await site.stop();
  }
});
