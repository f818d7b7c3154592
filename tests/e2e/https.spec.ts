import { randomBytes } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { hashToken } from "@/lib/auth/tokens";
import { type CellsSite, startCells } from "./support/cells";
import { startTlsProxy, type TlsProxy } from "./support/tls-proxy";

// A production setup: a proxy that terminates TLS in front of the site. Browsers accept a __Host- cookie only if all
// its attributes are correct.

test.describe.configure({ mode: "default", timeout: 60_000 });

const name = "__Host-xarxa-sign-in";
let proxy: TlsProxy;
let running: CellsSite;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  proxy = await startTlsProxy();
  running = await startCells("https", { SITE_URL: proxy.address, TRUSTED_PROXIES: "127.0.0.1,::1" }, []);
  proxy.forwardTo(running.site.address);
});

test.afterAll(async () => {
  await running?.stop();
  await proxy?.stop();
});

const coordinator = () => running.cells.people.coordinator;

/** An emailed link that has not been opened yet. */
async function makeLink(userId: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await running.database.query(
    `INSERT INTO "Token" ("purpose", "hash", "email", "userId", "expiresAt")
     SELECT 'signIn', $1, "email", "id", now() + interval '10 minutes' FROM "User" WHERE "id" = $2`,
    [hashToken(token), userId],
  );
  return `${proxy.address}/en/account/link?token=${token}`;
}

async function signIn(page: Page, userId: string): Promise<string> {
  await page.goto(await makeLink(userId));
  await page.locator("main form button").first().click();
  await page.waitForURL(({ pathname }) => !pathname.endsWith("/link"));
  return (await cookieOf(page.context()))?.value ?? "";
}

const cookieOf = async (context: BrowserContext) => (await context.cookies()).find((cookie) => cookie.name === name);

/** The status of the admin for a copied cookie value. */
async function statusWith(page: Page, value: string): Promise<number> {
  const headers = { cookie: `${name}=${value}` };
  return (await page.request.get(`${running.site.address}/en/admin`, { headers, maxRedirects: 0 })).status();
}

test.use({ ignoreHTTPSErrors: true });

test("the browser keeps the cookie, closed to scripts, other sites and plain http", async ({ page }) => {
  await signIn(page, coordinator());
  const cookie = await cookieOf(page.context());
  expect(cookie).toMatchObject({ domain: "localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" });
  expect(await page.evaluate("document.cookie")).toBe("");
  expect((await page.goto(`${proxy.address}/en/admin`))?.status()).toBe(200);
});

test("every answer has HSTS, and personal pages are not cached", async ({ page }) => {
  await signIn(page, coordinator());
  for (const path of ["/en", "/en/admin", "/en/account", "/api/health", "/no/such", "/robots.txt"]) {
    const answer = await page.request.get(proxy.address + path, { maxRedirects: 0 });
    expect(answer.headers()["strict-transport-security"], path).toMatch(/^max-age=31536000; includeSubDomains$/);
    if (/admin|account/.test(path)) expect(answer.headers()["cache-control"], path).toBe("no-store");
  }
});

test("links in emails and redirects use https and ignore the Host header", async ({ page }) => {
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
  const answer = await page.request.post(`${running.site.address}/api/account/link`, {
    headers: { ...headers, origin: proxy.address, accept: "application/json" },
    form: { email: "nobody@people.example", locale: "en" },
  });
  expect(answer.status()).toBe(200);
  const { rows } = await running.database.query(`SELECT "email" FROM "User" WHERE "id" = $1`, [coordinator()]);
  await page.request.post(`${running.site.address}/api/account/link`, {
    headers: { ...headers, origin: proxy.address },
    form: { email: rows[0].email, locale: "en" },
    maxRedirects: 0,
  });
  const letters = await running.database.query(`SELECT "text" FROM "Email" WHERE "to" = $1`, [rows[0].email]);
  expect(letters.rows[0].text).toContain(`${proxy.address}/en/account/link?token=`);
  expect(letters.rows[0].text).not.toContain("evil");
});

test("a form from another origin is refused", async ({ page }) => {
  await signIn(page, coordinator());
  const answer = await page.request.post(`${proxy.address}/api/account/profile`, {
    headers: { origin: proxy.address.replace("https:", "http:"), accept: "application/json" },
    form: { name: "Evil", language: "en" },
  });
  expect(answer.status()).toBe(403);
});

test("each sign-in has a new id, and signing out ends it at once", async ({ page }) => {
  const one = await signIn(page, coordinator());
  const two = await signIn(page, coordinator());
  expect(two).not.toBe(one);
  expect([await statusWith(page, one), await statusWith(page, two)]).toEqual([200, 200]);
  await page.request.post(`${proxy.address}/api/account/sign-out`, { headers: { origin: proxy.address }, form: {} });
  expect(await cookieOf(page.context())).toBeUndefined();
  expect([await statusWith(page, one), await statusWith(page, two)]).toEqual([200, 307]);
});

test("the second step issues a new id and ends the old one", async ({ page }) => {
  const { administrator } = running.cells.people;
  const first = await signIn(page, administrator);
  expect(await statusWith(page, first)).toBe(307);
  const code = "ABCDEFGHJK";
  await running.database.query(`INSERT INTO "RecoveryCode" ("userId", "hash") VALUES ($1, $2)`, [
    administrator,
    hashToken(`${administrator}:${code}`),
  ]);
  await page.goto(`${proxy.address}/en/account/second-factor`);
  await page.locator("input[name=code]").fill(code);
  await page.locator("main form button").first().click();
  await page.waitForURL(({ pathname }) => !pathname.endsWith("/second-factor"));
  const second = (await cookieOf(page.context()))?.value ?? "";
  expect(second).not.toBe(first);
  expect([await statusWith(page, first), await statusWith(page, second)]).toEqual([307, 200]);
});

/** Done in the admin, not directly in the database. */
const asAdministrator = (page: Page, path: string, form: Record<string, string>) =>
  page.request.post(`${running.site.address}${path}`, {
    headers: { cookie: running.cells.cookies.administrator, origin: proxy.address, accept: "application/json" },
    form,
  });

test("adding a role ends no sign-in; removing one ends all of them at once", async ({ page }) => {
  const cookie = await signIn(page, coordinator());
  expect(await statusWith(page, cookie)).toBe(200);
  const city = running.cells.cities.O ?? "";
  const given = { user: coordinator(), role: "contributor", city, record: "" };
  expect((await asAdministrator(page, "/api/admin/people/roles", given)).status()).toBe(200);
  expect(await statusWith(page, cookie)).toBe(200);

  const { rows } = await running.database.query(
    `SELECT "id" FROM "Grant" WHERE "userId" = $1 AND "role" = 'contributor'`,
    [coordinator()],
  );
  const taken = { user: coordinator(), grant: rows[0].id, city: "", record: "" };
  expect((await asAdministrator(page, "/api/admin/people/roles", taken)).status()).toBe(200);
  expect(await statusWith(page, cookie)).toBe(307);
});

test("disabling an account ends all sign-ins at once, and enabling it restores none", async ({ page }) => {
  const cookie = await signIn(page, coordinator());
  const set = (intent: string) => asAdministrator(page, "/api/admin/people/account", { user: coordinator(), intent });
  expect((await set("disable")).status()).toBe(200);
  expect(await statusWith(page, cookie)).toBe(307);
  expect((await set("enable")).status()).toBe(200);
  expect(await statusWith(page, cookie)).toBe(307);
});
