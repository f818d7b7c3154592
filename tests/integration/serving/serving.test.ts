import { readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { TagListener } from "@/lib/serving/listen";
import { purgeCaches } from "@/lib/serving/purging/purge";
import { Cable } from "../../support/cable";
import { hasVarnish, startVarnish } from "../../support/varnish";
import { ask, buildSmallSite, project, type SmallSite, startSmallSite } from "./small-site";
import { createTestDatabase, markMigrations, saveRow, type TestDatabase, tellTags } from "./test-database";

type Failure = "notFound" | "gone" | "failure" | "unavailable";
const words = (locale: Locale, failure: Failure) => translator(locale)(`errors:${failure}.title`);

const metricsToken = "a-token-for-the-metrics-of-this-test";

let database: TestDatabase;
let cable: Cable;
let site: SmallSite;

beforeAll(async () => {
  database = await createTestDatabase();
  await saveRow(database.client, "school-garden", "A garden for every school");
  await saveRow(database.client, "withdrawn", "Withdrawn");
  await saveRow(database.client, "old-name", "Old name");
  await saveRow(database.client, "broken", "Broken");
  await database.client.query("UPDATE fixture SET state = 'broken' WHERE slug = 'broken'");
  await database.client.query("UPDATE fixture SET state = 'archived' WHERE slug = 'withdrawn'");
  await database.client.query("UPDATE fixture SET state = 'moved', moved = 'school-garden' WHERE slug = 'old-name'");
  cable = new Cable(database.url);
  const [url] = await Promise.all([cable.layOut(), buildSmallSite()]);
  site = await startSmallSite(url, { METRICS_TOKEN: metricsToken });
}, 120_000);

afterAll(async () => {
  await site?.stop();
  cable?.takeAway();
  await database?.drop();
});

async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function isKept(path: string): Promise<boolean> {
  const { drawn } = await ask(site, path);
  return drawn !== undefined && drawn === (await ask(site, path)).drawn;
}

describe("a page's status", () => {
  test.each([
    ["/sv/practices/school-garden", 200, "A garden for every school"],
    ["/sv/practices/never-was", 404, words("sv", "notFound")],
    ["/sv/practices/withdrawn", 410, words("sv", "gone")],
    ["/sv/practices/broken", 500, words("sv", "failure")],
    ["/sv/nothing/like/this", 404, words("sv", "notFound")],
    ["/sv/practices/%zz", 400, words("sv", "notFound")],
    ["/sv/failure/404", 404, words("sv", "notFound")],
  ])("%s is %i for the first visitor and the next", async (path, status, words) => {
    for (const _visit of [1, 2]) {
      const reply = await ask(site, path);
      expect(reply.status).toBe(status);
      expect(reply.text).toContain('<html lang="sv">');
      expect(reply.text.replace(/<script[\s\S]*?<\/script>/g, "")).toContain(words);
    }
  });

  test("a former name redirects to the new one", async () => {
    for (const _visit of [1, 2]) {
      const { status, headers, body } = await ask(site, "/cs/practices/old-name");
      expect([status, headers.location, body.length]).toEqual([308, "/cs/practices/school-garden", 0]);
    }
  });

  test("an address without a language that is no page of the site is not found", async () => {
    for (const path of ["/wp-login.php", "/de/wp-login.php", "/practices/nothing", "/english"]) {
      const { status, text, headers } = await ask(site, path, { headers: { "accept-language": "nl, cs;q=0.8" } });
      expect([path, status]).toEqual([path, 404]);
      expect(text).toContain('<html lang="cs">');
      expect(headers.vary).toContain("accept-language");
    }
    expect((await ask(site, "/practices/withdrawn")).status).toBe(410);
  });

  test("an address without a language leads to a choice that keeps the page, the visitor's language first", async () => {
    const headers = { "accept-language": "pt-BR,pt;q=0.9,en;q=0.8" };
    for (const [path, kept] of [
      ["/", ""],
      ["/practices/school-garden", "/practices/school-garden"],
      ["/practices?city=vic&city=girona", "/practices?city=vic&amp;city=girona"],
      ["/message/a%22%3Cb", "/message/a%22%3Cb"],
    ] as const) {
      const answer = await ask(site, path, { headers });
      expect([path, answer.status, answer.headers["set-cookie"]]).toEqual([path, 200, undefined]);
      expect(answer.headers.vary).toContain("accept-language");
      expect(answer.headers["cache-control"]).not.toContain("immutable");
      const main = answer.text.slice(answer.text.indexOf("<main"), answer.text.indexOf("</main"));
      const links = [...main.matchAll(/<a href="([^"]*)" lang="(..)" hrefLang="(..)"/g)];
      expect(links.map(([, href]) => href)).toEqual(
        ["pt", "ca", "es", "en", "sv", "cs"].map((code) => `/${code}${kept}`),
      );
    }
    expect((await ask(site, "/")).text).toContain('<html lang="en">');
  });

  test("a language that the site lacks leads to the same choice, another form of one that it has to the page", async () => {
    for (const [path, location] of [
      ["/de", "/"],
      ["/de/practices/school-garden?x=1", "/practices/school-garden?x=1"],
      ["/pt-BR/practices/school-garden", "/pt/practices/school-garden"],
      ["/CA/practices", "/ca/practices"],
      ["/practices/old-name", "/practices/school-garden"],
    ] as const) {
      const { status, headers } = await ask(site, path);
      expect([path, status, headers.location]).toEqual([path, 307, location]);
      const next = await ask(site, location);
      expect([location, next.status]).toEqual([location, location.startsWith("/ca") ? next.status : 200]);
    }
  });

  test("what a mail program took for a part of the address does not hide the page", async () => {
    for (const added of [".", ")", ",", ").", "%E2%80%9D", "%C2%BB", "!", "%3E"]) {
      const { status, headers } = await ask(site, `/ca/practices/school-garden${added}`);
      expect([added, status, headers.location]).toEqual([added, 308, "/ca/practices/school-garden"]);
    }
    expect((await ask(site, "/ca/practices/).?city=vic")).headers.location).toBe("/ca/practices?city=vic");
  });
});

describe("the page cache", () => {
  test("renders a page once for twenty simultaneous visitors", async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask(site, "/ca/practices?city=vic")));
    expect(new Set(replies.map(({ drawn }) => drawn)).size).toBe(1);
    expect((await ask(site, "/ca/practices?city=vic")).drawn).toBe(replies[0]?.drawn);
  });

  test("does not keep a page that declares no dependencies, which sees nothing of its visitor", async () => {
    const headers = { "x-visitor-name": "Núria", cookie: "session=1" };
    const first = await ask(site, "/ca/undeclared", { headers });
    expect(first.text).toContain("{&quot;names&quot;:[],&quot;given&quot;:[]}");
    expect((await ask(site, "/ca/undeclared")).drawn).not.toBe(first.drawn);
  });

  test("does not keep failures", async () => {
    expect((await ask(site, "/es/practices/broken")).status).toBe(500);
    await database.client.query("UPDATE fixture SET state = 'published' WHERE slug = 'broken'");
    expect((await ask(site, "/es/practices/broken")).status).toBe(200);
    await database.client.query("UPDATE fixture SET state = 'broken' WHERE slug = 'broken'");
  });

  test("does not keep rare combinations of filters", async () => {
    const path = "/ca/practices?city=vic&theme=x&type=y";
    expect((await ask(site, path)).drawn).not.toBe((await ask(site, path)).drawn);
  });

  test("also keeps answers that are not documents", async () => {
    const { text, headers } = await ask(site, "/sitemap.xml");
    expect(text).toContain("<item>school-garden</item>");
    expect(headers["content-type"]).toBe("application/xml");
  });

  test("does not evict a page in use for junk addresses", async () => {
    await ask(site, "/ca/about");
    const { drawn } = await ask(site, "/ca/about");
    for (let round = 0; round < 40; round += 1) {
      await Promise.all(
        Array.from({ length: 25 }, (_, index) => ask(site, `/ca/practices?city=junk-${round}-${index}`)),
      );
    }
    expect((await ask(site, "/ca/about")).drawn).toBe(drawn);
    expect(site.child.connected).toBe(true);
  }, 60_000);
});

describe("a save", () => {
  test("is visible at the next request, in the list, the page and the feed", async () => {
    await saveRow(database.client, "night-school", "Night school", ["practice"]);
    await wait(50);
    expect((await ask(site, "/en/practices/night-school")).text).toContain("Night school");
    await saveRow(database.client, "night-school", "Evening school");
    await wait(50);
    expect((await ask(site, "/en/practices/night-school")).text).toContain("Evening school");
    expect((await ask(site, "/sitemap.xml")).text).toContain("night-school");
  });

  test("makes a missing page appear", async () => {
    expect((await ask(site, "/en/practices/new-one")).status).toBe(404);
    await saveRow(database.client, "new-one", "New one");
    await wait(50);
    expect((await ask(site, "/en/practices/new-one")).status).toBe(200);
  });

  test("has no effect before its commit", async () => {
    const { drawn } = await ask(site, "/ca/practices/school-garden");
    await database.client.query("BEGIN");
    await tellTags(database.client, ["practice:school-garden"]);
    await wait(50);
    expect((await ask(site, "/ca/practices/school-garden")).drawn).toBe(drawn);
    await database.client.query("COMMIT");
    await wait(50);
    expect((await ask(site, "/ca/practices/school-garden")).drawn).not.toBe(drawn);
  });

  test("in the same process needs no notification", async () => {
    const { drawn } = await ask(site, "/ca/practices/school-garden");
    const body = JSON.stringify(["practice:school-garden"]);
    expect((await ask(site, "/api/forget", { method: "POST", body })).status).toBe(204);
    expect((await ask(site, "/ca/practices/school-garden")).drawn).not.toBe(drawn);
  });

  test("during a rendering prevents that rendering from being cached or shared", async () => {
    await saveRow(database.client, "slow-page", "Before");
    const early = ask(site, "/ca/practices/slow-page");
    await wait(150);
    await saveRow(database.client, "slow-page", "After");
    await wait(50);
    const late = ask(site, "/ca/practices/slow-page");
    expect((await early).text).toContain("Before");
    expect((await late).text).toContain("After");
    expect((await ask(site, "/ca/practices/slow-page")).text).toContain("After");
  });
});

describe("an address", () => {
  test.each([
    ["/ca/practices?theme=x&city=b&city=a&page=1&utm_source=y", "/ca/practices?city=a&city=b&theme=x"],
    ["/ca/practices?city=&theme=%20", "/ca/practices"],
    ["/ca/practices/school-garden?utm_source=letter", "/ca/practices/school-garden"],
    ["/ca/practices/", "/ca/practices"],
    ["//ca/practices", "/ca/practices"],
    ["/ca//practices", "/ca/practices"],
  ])("%s has the canonical address %s", async (path, location) => {
    const { status, headers } = await ask(site, path);
    expect([status, headers.location]).toEqual([308, location]);
    expect((await ask(site, location)).status).not.toBe(308);
  });

  test("with an origin, as sent to a proxy, is the same address", async () => {
    expect((await ask(site, "http://evil.example/ca/practices")).status).toBe(200);
  });

  test("passes only known filters to the page", async () => {
    const { text } = await ask(site, "/ca/practices?city=a&city=b");
    expect(text).toContain("{&quot;city&quot;:[&quot;a&quot;,&quot;b&quot;]}");
  });

  test("never causes a server error", async () => {
    const part = fc.oneof(
      fc.constantFrom(
        "ca",
        "en",
        "practices",
        "api",
        "_next",
        "static",
        "data",
        "..",
        "%00",
        "%",
        "%2e%2e",
        "%ff",
        "\\",
        "__proto__",
      ),
      fc.string({ unit: "binary", maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
      fc.stringMatching(/^[!-~]{0,12}$/),
    );
    const path = fc.tuple(fc.array(part, { maxLength: 5 }), fc.array(part, { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(path, async ([parts, query]) => {
        const target = `/${parts.join("/")}${query.length > 0 ? `?${query.join("=")}` : ""}`.replaceAll("#", "");
        expect((await ask(site, target)).status).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

describe("a client cannot", () => {
  test("act as a proxy or as the framework, or under another name", async () => {
    const headers = {
      host: "evil.example",
      "x-forwarded-for": "203.0.113.7",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "http",
      forwarded: "for=203.0.113.7",
      "x-real-ip": "203.0.113.7",
      "x-middleware-subrequest": "middleware",
      "next-action": "0",
      "x-nextjs-data": "1",
    };
    const seen = JSON.parse((await ask(site, "/api/echo", { headers })).text);
    expect(JSON.stringify(seen)).not.toMatch(/evil|203\.0\.113\.7|middleware|next-action|nextjs-data/);
    expect(seen.headers["x-forwarded-for"]).toMatch(/^(::1|127\.0\.0\.1)$/);
    expect(seen.headers["x-forwarded-host"]).toBe("xarxa.example");
    expect(seen.headers["x-forwarded-proto"]).toBe("https");
  });

  test("change a page for others", async () => {
    const headers = {
      rsc: "1",
      "next-router-prefetch": "1",
      "x-nextjs-data": "1",
      host: "evil.example",
      cookie: "a=b",
    };
    const poisoned = await ask(site, "/es/practices/school-garden", { headers });
    const clean = await ask(site, "/es/practices/school-garden");
    expect(poisoned.headers["content-type"]).toContain("text/html");
    expect(poisoned.text).toBe(clean.text);
    expect(clean.text).not.toContain("evil");
  });

  test("use another protocol than HTTP", async () => {
    for (const path of ["/ca/practices", "/api/echo", "/ca/admin/records", "/_next/webpack-hmr"]) {
      const headers = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13" };
      const reply = await ask(site, path, { headers });
      expect([reply.status, reply.headers.connection]).toEqual([426, "close"]);
    }
    const offer = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABkAAQAAP__" };
    expect((await ask(site, "/ca/practices", { headers: offer })).status).toBe(200);
  });

  test.each([
    "/ca/practices.rsc",
    "/ca/practices/school-garden.rsc",
    "/ca/admin/records.rsc",
    "/ca.segments/_tree.segment.rsc",
  ])("request %s in the framework's format", async (path) => {
    const { status, headers, text } = await ask(site, path, { headers: { rsc: "1" } });
    expect([status, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(text).toContain("<html");
  });

  test("request pages that only the front door requests", async () => {
    for (const path of ["/ca/frame", "/ca/failure/503"]) expect((await ask(site, path)).status).toBe(404);
  });

  test("send more than 64 kB, with or without a declared length", async () => {
    const body = Buffer.alloc(64 * 1024 + 1, "a");
    expect((await ask(site, "/api/echo", { method: "POST", body })).status).toBe(413);
    const chunked = { method: "POST", body, headers: { "transfer-encoding": "chunked" } };
    expect((await ask(site, "/api/echo", chunked)).status).toBe(413);
    const fits = await ask(site, "/api/echo", { method: "POST", body: body.subarray(1) });
    expect(JSON.parse(fits.text).bytes).toBe(64 * 1024);
  });

  test("use other methods on pages, the image optimizer, or overlong addresses and headers", async () => {
    expect((await ask(site, "/ca/practices", { method: "POST", body: "a=b" })).status).toBe(405);
    expect((await ask(site, "/_next/image?url=%2Frobots.txt&w=16&q=75")).status).toBe(404);
    expect((await ask(site, `/ca/${"a".repeat(5_000)}`)).status).toBe(414);
    expect((await ask(site, "/ca", { headers: { "x-long": "a".repeat(20_000) } })).status).toBe(431);
  });
});

describe("headers", () => {
  test("a public page has no framework script, and the policy allows no inline script except its data", async () => {
    const { headers, text } = await ask(site, "/ca/practices/school-garden");
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|nonce|sha256/);
    expect(text).not.toMatch(/nonce=|__next|\/_next\/static\/[^"]+\.js/);
    const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, script = ""]) => script,
    );
    expect(inline).toEqual(["self.smuggled = true"]);
  });

  test("a public document links the one stylesheet of the build", async () => {
    const { text } = await ask(site, "/ca/practices/school-garden");
    const links = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
    expect(links).toHaveLength(1);
    const { status, headers } = await ask(site, links[0]!);
    expect([status, headers["content-type"]]).toEqual([200, "text/css; charset=utf-8"]);
  });

  test.each(["/ca/practices/school-garden", "/ca/nothing", "/robots.txt", "/api/echo", "/", "/ca/practices?x=1"])(
    "%s has the headers of every answer",
    async (path) => {
      const { headers } = await ask(site, path);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "cross-origin-opener-policy": "same-origin",
        "strict-transport-security": expect.stringContaining("max-age="),
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
    },
  );

  test("a route handler may set caching, but not remove security headers", async () => {
    const { headers } = await ask(site, "/api/own-headers");
    expect(headers["cache-control"]).toBe("public, max-age=60");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect((await ask(site, "/api/echo")).headers["cache-control"]).toBe("no-store");
  });

  test("a browser with a current copy gets a 304", async () => {
    const { headers } = await ask(site, "/ca/practices/school-garden");
    const again = await ask(site, "/ca/practices/school-garden", { headers: { "if-none-match": headers.etag ?? "" } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  });

  test("HEAD equals GET without the body", async () => {
    const whole = await ask(site, "/ca/practices/school-garden");
    const head = await ask(site, "/ca/practices/school-garden", { method: "HEAD" });
    expect(head.body.length).toBe(0);
    expect(head.headers["content-length"]).toBe(whole.headers["content-length"]);
  });

  test("a page is compressed in a way that the visitor accepts", async () => {
    const plain = await ask(site, "/ca/practices/school-garden");
    const read = async (accepted: string) => {
      const { headers, body } = await ask(site, "/ca/practices/school-garden", {
        headers: { "accept-encoding": accepted },
      });
      return { encoding: headers["content-encoding"], body };
    };
    expect((await read("gzip, deflate, br, zstd")).encoding).toBe("gzip");
    const brotli = await read("gzip, deflate, br, zstd");
    expect([brotli.encoding, brotliDecompressSync(brotli.body).toString()]).toEqual(["br", plain.text]);
    const gzip = await read("gzip, br;q=0");
    expect([gzip.encoding, gunzipSync(gzip.body).toString()]).toEqual(["gzip", plain.text]);
  });

  test("build files may be cached permanently", async () => {
    const files = readdirSync(join(project, process.env.XARXA_BUILD_FOLDER || ".next", "static", "chunks")).filter(
      (name) => name.endsWith(".js"),
    );
    const { status, headers } = await ask(site, `/_next/static/chunks/${files.sort()[0]}`, {
      headers: { "accept-encoding": "br" },
    });
    expect([status, headers["content-encoding"]]).toEqual([200, "br"]);
    expect(headers["cache-control"]).toContain("immutable");
  });
});

describe("the process", () => {
  test("reports that it is alive, and not ready before its migrations", async () => {
    expect(JSON.parse((await ask(site, "/api/health")).text)).toEqual({ alive: true });
    const { status, text } = await ask(site, "/api/ready");
    expect(status).toBe(503);
    expect(JSON.parse(text)).toEqual({ ready: false, database: true, migrations: false, writable: true });
    await markMigrations(database.client);
    await wait(1_100);
    expect((await ask(site, "/api/ready")).status).toBe(200);
  });

  test("counts requests for those with the token, by class and status", async () => {
    const read = (token: string) => ask(site, "/api/metrics", { headers: { authorization: `Bearer ${token}` } });
    for (const token of ["", "wrong", metricsToken.slice(1)]) expect((await read(token)).status).toBe(404);
    for (const _visit of [1, 2]) await ask(site, "/cs/about");
    await ask(site, "/cs/nothing/canary-in-a-path?q=canary-in-a-query", { headers: { "user-agent": "canary" } });
    const { status, text } = await read(metricsToken);
    expect(status).toBe(200);
    expect(text).toMatch(/^xarxa_request_duration_seconds_count\{class="page",status="200"\} \d+$/m);
    expect(text).toMatch(/^xarxa_request_duration_seconds_count\{class="page",status="404"\} \d+$/m);
    expect(text).toMatch(/^xarxa_page_cache_total\{outcome="hit"\} [1-9]/m);
    expect(text).not.toContain("canary");
  });

  test("names the request of a failure in its answer and its log, and nothing of the visitor", async () => {
    const { status, headers } = await ask(site, "/cs/practices/broken?page=2&q=canary-in-a-query", {
      headers: { "x-request-id": "forged-by-a-visitor", "user-agent": "canary-agent", cookie: "canary=cookie" },
    });
    const moved = status === 308 ? await ask(site, String(headers.location)) : { status, headers };
    expect(moved.status).toBe(500);
    const id = String(moved.headers["x-request-id"]);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    await wait(100);
    const lines = site
      .output()
      .split("\n")
      .filter((line) => line.includes(id));
    expect(lines.map((line) => JSON.parse(line).event)).toContain("request");
    expect(site.output()).not.toMatch(/canary|forged/);
  });

  test("survives a database outage: 503 meanwhile, fresh pages soon after", async () => {
    const path = "/pt/practices/school-garden";
    const languages = ["pt", "sv"];
    for (const language of languages) await ask(site, `/${language}/practices/school-garden`);
    cable.pullOut();
    await wait(100);
    const away = await ask(site, path);
    expect([away.status, away.headers["cache-control"]]).toEqual([503, "no-store"]);
    expect(away.text).toContain("O site não está disponível");
    expect((await ask(site, "/pt/about")).status).toBe(200);
    const admin = await ask(site, "/pt/admin/records");
    expect([admin.status, admin.headers["retry-after"]]).toEqual([503, "5"]);
    expect(admin.text).toContain(words("pt", "unavailable"));
    for (const path of ["/api/rows", "/media/rows"]) {
      const route = await ask(site, path);
      expect([path, route.status, route.headers["retry-after"]]).toEqual([path, 503, "5"]);
    }
    // No process is notified of this save, because the connection is interrupted.
    await saveRow(database.client, "school-garden", "Saved meanwhile");
    const back = Date.now();
    cable.putBack();
    await expect.poll(async () => (await ask(site, path)).status, { timeout: 10_000, interval: 50 }).toBe(200);
    expect(Date.now() - back).toBeLessThan(5_000);
    await expect.poll(() => isKept(path), { timeout: 5_000, interval: 50 }).toBe(true);
    for (const language of languages)
      expect((await ask(site, `/${language}/practices/school-garden`)).text).toContain("Saved meanwhile");
  }, 30_000);

  test("returns a form that it cannot handle without the database, but no secrets and nothing of another site", async () => {
    const send = (body: string, more: Record<string, string> = {}) =>
      ask(site, "/api/save", {
        method: "POST",
        body,
        headers: {
          accept: "text/html",
          "content-type": "application/x-www-form-urlencoded",
          origin: "https://xarxa.example",
          referer: "https://xarxa.example/sv/propose",
          ...more,
        },
      });
    cable.pullOut();
    await wait(100);
    const { status, headers, text } = await send("text=Ett+%22citat%22&theme=a&theme=b");
    expect([status, headers["retry-after"], headers["cache-control"]]).toEqual([503, "5", "no-store"]);
    expect(text).toContain('<html lang="sv">');
    expect(text).toMatch(/<form[^>]* action="\/api\/save"/);
    for (const [name, value] of [
      ["text", "Ett &quot;citat&quot;"],
      ["theme", "a"],
      ["theme", "b"],
    ])
      expect(text).toContain(`name="${name}" value="${value}"`);
    const secret = await send("text=a&password=hunter2");
    expect([secret.status, secret.text.includes("hunter2"), secret.text.includes("/api/save")]).toEqual([
      503,
      false,
      false,
    ]);
    const foreign = await send("text=planted", { origin: "https://evil.example" });
    expect([foreign.status, foreign.text.includes("planted")]).toEqual([403, false]);
    const script = await send("text=a", { accept: "application/json" });
    expect([script.status, JSON.parse(script.text)]).toEqual([503, { error: "unavailable" }]);
    cable.putBack();
  });

  test("logs no personal data", async () => {
    const secrets = { "user-agent": "secret-agent", cookie: "secret=1", "x-forwarded-for": "203.0.113.9" };
    await ask(site, "/ca/practices?city=secret-city", { headers: secrets });
    await ask(site, "/ca/practices/broken?mail=secret@example.org", { headers: secrets });
    await ask(site, "/secret/%zz", { headers: secrets });
    expect(site.output()).not.toMatch(/secret|203\.0\.113|127\.0\.0\.1|on purpose/);
    expect(site.output()).toContain('"event":"console.error"');
  });

  test("exits when its parent is gone, and when it is told to", async () => {
    const other = await startSmallSite(database.url.href);
    other.child.disconnect();
    await expect.poll(() => other.child.exitCode, { timeout: 5_000 }).toBe(0);
    const third = await startSmallSite(database.url.href);
    await third.stop();
    expect(third.child.exitCode).toBe(0);
  });
});

describe("several sites", () => {
  let other: SmallSite;
  beforeAll(async () => {
    other = await startSmallSite(database.url.href, { CACHE_PURGE_URL: "http://127.0.0.1:9/" });
  });
  afterAll(() => other?.stop());

  test("whoever is signed in reads on one site what they saved through another, at the very next request", async () => {
    const cookie = { cookie: "__Host-xarxa-sign-in=anything" };
    const stale: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      await saveRow(database.client, "school-garden", `Turn ${turn}`);
      const replies = await Promise.all(
        [site, other].map((one) => ask(one, "/en/practices/school-garden", { headers: cookie })),
      );
      for (const { text } of replies) if (!text.includes(`<h1>Turn ${turn}</h1>`)) stale.push(`Turn ${turn}`);
    }
    expect(stale).toEqual([]);
    expect(await isKept("/en/practices/school-garden")).toBe(true);
  });

  test("only a site before which a cache is purged tells the keys of a page, and browsers always ask again", async () => {
    const [plain, keyed] = [await ask(site, "/es/about"), await ask(other, "/es/about")];
    expect(plain.headers["surrogate-key"]).toBeUndefined();
    expect(keyed.headers).toMatchObject({ "surrogate-control": "max-age=300", "surrogate-key": "page" });
    for (const { headers } of [plain, keyed]) expect(headers["cache-control"]).toContain("max-age=0");
    const undeclared = await ask(other, "/es/undeclared");
    expect([undeclared.headers["surrogate-key"], undeclared.headers["x-accel-expires"]]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.skipIf(!hasVarnish)(
    "Varnish keeps pages, and a save purges those that show it, and no others",
    async () => {
      const varnish = await startVarnish(other.port);
      const purging = purgeCaches([varnish.base]);
      const listener = new TagListener(database.url.href);
      await listener.start();
      const read = async (path: string, headers = {}) => {
        const reply = await fetch(varnish.base + path, { headers });
        return { text: await reply.text(), hit: reply.headers.get("x-varnish")?.includes(" ") ?? false, reply };
      };
      const path = "/en/practices/school-garden";
      await saveRow(database.client, "school-garden", "Before");
      await saveRow(database.client, "other-garden", "Another");
      await expect.poll(async () => (await read(path)).text).toContain("<h1>Before</h1>");
      await wait(2_500);
      for (const one of [path, "/en/practices/other-garden"]) await read(one);
      expect((await read(path)).hit).toBe(true);
      expect((await read(path)).reply.headers.get("surrogate-key")).toBeNull();
      expect((await read(path, { cookie: "__Host-xarxa-sign-in=x" })).hit).toBe(false);
      await saveRow(database.client, "school-garden", "After");
      await expect.poll(async () => (await read(path)).text, { interval: 5 }).toContain("<h1>After</h1>");
      expect((await read("/en/practices/other-garden")).hit).toBe(true);
      await Promise.all([listener.stop(), purging.stop(), varnish.stop()]);
    },
    60_000,
  );
});
