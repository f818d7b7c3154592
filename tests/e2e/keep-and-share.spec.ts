import { readFileSync } from "node:fs";
import { type Page, test as withoutWatch } from "@playwright/test";
import { expectNoBarrier } from "./support/barriers";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// A teacher collects pages, orders them, writes notes, and shares the collection with a colleague without an account.

const practice = "practice.most-do-sestky";
const school = "school.institut-quatre-cantons";
const paths = ["/cs/practices/most-do-sestky", "/cs/schools/institut-quatre-cantons"];

const say = (key: string) => words("cs", `collection:${key}`);
const lines = (page: Page) => page.locator("[data-items] > li");

async function keepBoth(page: Page): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole("button", { name: say("keep.add") }).click();
    await expect(page.getByRole("button", { name: say("keep.remove") })).toBeVisible();
  }
  await page
    .getByRole("main")
    .getByRole("link", { name: say("title") })
    .click();
  await expect(lines(page)).toHaveCount(2);
}

test("pages are kept, ordered by button, noted, and still there after a reload", async ({ page }) => {
  await keepBoth(page);
  await page.getByRole("textbox", { name: say("name") }).fill("Přechody");
  await lines(page)
    .nth(1)
    .getByRole("button", { name: say("up") })
    .click();
  await expect(lines(page).nth(0)).toContainText("Institut Quatre Cantons");
  await expect(page.getByRole("status")).toContainText("Institut Quatre Cantons");
  await expect(
    lines(page)
      .nth(0)
      .getByRole("button", { name: say("down") }),
  ).toBeFocused();
  await lines(page).nth(0).locator("summary").click();
  await lines(page).nth(0).getByRole("textbox").fill("Zeptat se kolegyně");

  await page.reload();
  await expect(page.getByRole("textbox", { name: say("name") })).toHaveValue("Přechody");
  await expect(lines(page).nth(0).getByRole("textbox")).toHaveValue("Zeptat se kolegyně");
  await expect(lines(page).nth(0).getByRole("link", { name: "Institut Quatre Cantons" })).toBeVisible();
});

test("the shared address opens elsewhere without script; notes only where their author wants and the server never sees them", async ({
  page,
  browser,
}) => {
  await keepBoth(page);
  await lines(page).nth(0).locator("summary").click();
  await lines(page).nth(0).getByRole("textbox").fill("Jen pro kolegyni & mě");
  const address = page.getByRole("textbox", { name: say("share.address") });
  expect(await address.inputValue()).not.toContain("#");
  await page.getByRole("checkbox", { name: say("share.notes") }).check();
  const shared = await address.inputValue();
  expect(new URL(shared).search).toBe(`?item=${practice}&item=${school}`);
  expect(decodeURIComponent(new URL(shared).hash)).toContain("kolegyni");

  const plain = await browser.newPage({ javaScriptEnabled: false });
  const asked: string[] = [];
  plain.on("request", (request) => asked.push(request.url()));
  await plain.goto(shared);
  await expect(plain.getByRole("link", { name: "Institut Quatre Cantons" })).toBeVisible();
  expect(asked.filter((url) => url.split("#")[0]!.includes("kolegyni"))).toEqual([]);
  await plain.close();

  const other = await (await browser.newContext()).newPage();
  await other.goto(shared);
  await expect(other.getByText("Jen pro kolegyni & mě")).toBeVisible();
  await other.getByRole("button", { name: say("take.submit") }).click();
  await other.getByRole("link", { name: say("take.done") }).click();
  await expect(lines(other)).toHaveCount(2);
  await expect(lines(other).nth(0).getByRole("textbox")).toHaveValue("Jen pro kolegyni & mě");
  await other.context().close();
});

// The browser reports the missing connection, as expected.
withoutWatch("without a connection the titles and notes are there", async ({ page }) => {
  await keepBoth(page);
  await page.route("**/cs/collection?*", (route) => route.abort());
  await page.goto("/cs/collection");
  await expect(lines(page)).toHaveCount(2);
  await expect(
    lines(page)
      .nth(0)
      .getByRole("link", { name: /^Most do šestky/ }),
  ).toBeVisible();
});

withoutWatch("a kept page and the collection open again without a connection", async ({ page, context }) => {
  await keepBoth(page);
  const hasCopy = (path: string) => page.evaluate(async (address) => Boolean(await caches.match(address)), path);
  for (const path of paths) await expect.poll(() => hasCopy(path)).toBe(true);
  // From here on the worker sees every request of the page.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect.poll(() => hasCopy("/cs/collection")).toBe(true);
  await expect.poll(() => hasCopy("/collection-page.js")).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
  await lines(page).nth(0).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Most do šestky");
  await context.setOffline(false);
});

test("what is removed comes back with one button, and everything can be erased", async ({ page }) => {
  await keepBoth(page);
  await lines(page)
    .nth(0)
    .getByRole("button", { name: say("remove") })
    .click();
  await expect(lines(page)).toHaveCount(1);
  await page.getByRole("button", { name: say("undo") }).click();
  await expect(lines(page)).toHaveCount(2);
  // A phone with notes at a visit keeps the worker of their page.
  await page.evaluate(() => navigator.serviceWorker.register("/notes-worker.js", { scope: "/m/" }));
  await page.getByText(say("erase.title")).click();
  await page.getByRole("button", { name: say("erase.submit") }).click();
  await expect(page.getByText(say("empty.title"))).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const left = () =>
    page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      return [...(await caches.keys()), ...workers.map(({ scope }) => new URL(scope).pathname)];
    });
  await expect.poll(left).toEqual(["/m/"]);
});

test("the CSV file of one's own collection has the notes, though no server was sent them", async ({ page }) => {
  await keepBoth(page);
  await lines(page).nth(0).locator("summary").click();
  await lines(page).nth(0).getByRole("textbox").fill('=1+1; "pozor"');
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv).toContain(`/cs/practices/most-do-sestky;"'=1+1; ""pozor"""\r\n`);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(asked.filter((url) => decodeURIComponent(url).includes("pozor"))).toEqual([]);
});

test("damaged or foreign content of the browser's store breaks nothing", async ({ page }) => {
  await page.goto("/cs/collection");
  for (const content of ['{"items":', '{"items":[{"id":"<img>"},{"id":5},null]}', "[]", '"x"']) {
    await page.evaluate((text) => localStorage.setItem("xarxa-collection", text), content);
    await page.reload();
    await expect(page.getByText(say("empty.title"))).toBeVisible();
  }
});

test("on paper it is one document: name, pages, notes and addresses, no control", async ({ page, baseURL }) => {
  await keepBoth(page);
  await page.getByRole("textbox", { name: say("name") }).fill("Přechody");
  await lines(page).nth(0).locator("summary").click();
  await lines(page).nth(0).getByRole("textbox").fill("Vytisknout pro poradu");
  await page.emulateMedia({ media: "print" });
  for (const control of await page.locator("button, input, textarea, summary").all())
    await expect(control).toBeHidden();
  await expect(page.getByText("Přechody", { exact: true })).toBeVisible();
  await expect(page.getByText("Vytisknout pro poradu")).toBeVisible();
  await expect(page.getByText(`${baseURL}${paths[0]}`)).toBeVisible();
});

test("without script the page makes a collection that its address holds", { tag: "@no-javascript" }, async ({
  page,
  baseURL,
}) => {
  await page.goto("/cs/practices/most-do-sestky");
  await expect(page.getByRole("button", { name: say("keep.add") })).toBeHidden();
  await page.getByRole("link", { name: say("title") }).click();
  await page
    .getByRole("textbox", { name: say("address.pages") })
    .fill(paths.map((path) => `${baseURL}${path}`).join("\n"));
  await page.getByRole("textbox", { name: say("name") }).fill("Přechody");
  await page.getByRole("button", { name: say("address.submit") }).click();
  expect(new URL(page.url()).searchParams.getAll("item")).toEqual([practice, school]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Přechody");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(2);
});

for (const [ending, text] of Object.entries({
  csv: "Název;",
  ris: "TY  - ELEC",
  bib: "@misc{",
  json: '"type": "webpage"',
}))
  test(`a collection as ${ending} has its public pages in their order, and no draft`, async ({ request }) => {
    const query = `item=${school}&item=${practice}&item=practice.no-such-practice`;
    const answer = await request.get(`/cs/collection/export.${ending}?${query}`);
    expect(answer.status()).toBe(200);
    const body = await answer.text();
    expect(body).toContain(text);
    expect(body.indexOf("Institut Quatre Cantons")).toBeLessThan(body.indexOf("Most do šestky"));
    expect((await request.get(`/cs/collection/export.${ending}`)).status()).toBe(404);
  });

test("a kept collection has no barrier, light and dark, wide and narrow", async ({ page }) => {
  test.setTimeout(60_000);
  await keepBoth(page);
  await lines(page).nth(0).locator("summary").click();
  await page.getByText(say("erase.title")).click();
  await expectNoBarrier(page);
});
