import { parseXml } from "@rgrove/parse-xml";
import { locales } from "@/lib/i18n/locales";
import { kindNames, kinds } from "@/lib/kinds/index";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { testedLocales } from "./support/directory";
import { secretsIn } from "./support/secrets";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// Somebody without an account follows a list: as a feed, and by a weekly email that is confirmed and stopped by a press.

test.beforeEach(() => backstage("forgetAttempts"));

// A slow machine must not fail these tests.
test.describe.configure({ timeout: 120_000 });

const say = (key: string) => words("cs", `follow:${key}`);

async function linkTo(email: string, part: string): Promise<string> {
  const letter = (await backstage("newestEmail", email)) ?? "";
  const found = new RegExp(`https?://\\S+(/cs/follow/${part}/\\S+)`).exec(letter);
  return found![1]!;
}

test("a list is followed by email, from the form to the confirmation", { tag: "@both" }, async ({ page }) => {
  const email = `${crypto.randomUUID()}@readers.example`;
  await page.goto("/cs/practices?city=barcelona");
  await page.getByRole("link", { name: say("link.list") }).click();
  await expect(page).toHaveURL(/\/cs\/follow\/practices\?city=barcelona$/);

  await page.getByRole("button", { name: say("email.button") }).click();
  await expect(page.locator("#error-summary")).toBeVisible();

  await page.getByLabel(words("cs", "account:email")).fill(email);
  await page.getByRole("button", { name: say("email.button") }).click();
  await expect(page.getByText(say("email.sentTitle"))).toBeVisible();

  await page.goto(await linkTo(email, "confirm"));
  await page.getByRole("button", { name: say("confirm.button") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("confirm.doneTitle") })).toBeVisible();
});

for (const locale of testedLocales)
  test(`the pages of a link have no barrier before and after the press (${locale})`, async ({ page }) => {
    const [confirm, stop] = await backstage("followAsCanary", locale);
    for (const [path, purpose] of [
      [confirm, "confirm"],
      [stop, "stop"],
    ] as const) {
      await page.goto(path);
      await expectNoBarrier(page);
      await page.getByRole("button", { name: words(locale, `follow:${purpose}.button`), exact: true }).click();
      const done = words(locale, `follow:${purpose}.doneTitle`);
      await expect(page.getByRole("heading", { level: 1, name: done })).toBeVisible();
      await expectNoBarrier(page);
    }
  });

test("a form that is sent too soon proves effort in the browser first", async ({ page }) => {
  const email = `${crypto.randomUUID()}@readers.example`;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/subscriptions")) asked.push(request.postData() ?? "");
  });
  await page.goto("/cs/follow/practices?city=barcelona");
  await page.getByLabel(words("cs", "account:email")).fill(email);
  await page.getByRole("button", { name: say("email.button") }).click();
  await expect(page.getByText(say("email.sentTitle"))).toBeVisible({ timeout: 60_000 });
  expect(asked.map((body) => new URLSearchParams(body).get("proof") !== null)).toEqual([false, true]);
});

test("every list and the search has feeds, named in its head, and none gives a secret away", async ({ request }) => {
  for (const list of [...kindNames.map((kind) => kinds[kind].path), "search"])
    for (const locale of locales) {
      const atom = await request.get(`/${locale}/${list}/feed.atom`);
      expect(atom.status(), list).toBe(200);
      expect(atom.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
      const text = await atom.text();
      expect(parseXml(text).root?.name).toBe("feed");
      const json = await (await request.get(`/${locale}/${list}/feed.json`)).text();
      expect(JSON.parse(json).version).toBe("https://jsonfeed.org/version/1.1");
      expect(secretsIn(text + json)).toEqual([]);
    }
});

test("a feed is asked for again only when it changed", async ({ request }) => {
  const path = "/ca/practices/feed.atom?city=barcelona";
  const html = await (await request.get("/ca/practices?city=barcelona&sort=title")).text();
  expect(html).toContain('type="application/atom+xml"');
  const { etag = "", "last-modified": modified = "" } = (await request.get(path)).headers();
  expect((await request.get(path, { headers: { "if-none-match": etag } })).status()).toBe(304);
  expect((await request.get(path, { headers: { "if-modified-since": modified } })).status()).toBe(304);
});
