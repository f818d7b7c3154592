import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator copies what her browser kept into her account, publishes it for the city, and withdraws it again.

const say = (key: string, values?: Record<string, string>) => words("ca", `collection:${key}`, values);
const titleOf = () => `Transicions ${crypto.randomUUID().slice(0, 8)}`;
const [first, second] = ["most-do-sestky", "en-skola-for-alla"];

test("what the browser kept is copied with one button, for its owner alone", async ({ page, context, browser }) => {
  const title = titleOf();
  await page.goto(`/ca/practices/${first}`);
  await page.getByRole("button", { name: say("keep.add") }).click();
  await page.goto("/ca/collection");
  await expect(page.locator("[data-items] > li")).toHaveCount(1);
  await page.getByRole("textbox", { name: say("name") }).fill(title);
  await page.locator("[data-items] summary").click();
  await page.locator("[data-items] textarea").fill("Per a la reunió");

  await enter(context, { role: "coordinator", locale: "ca" });
  await page.goto("/ca/admin/collections");
  await page.getByRole("button", { name: say("admin.take.submit") }).click();
  await expect(page.getByText(say("admin.done.taken"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.locator("#items textarea[name=note]").first()).toHaveValue("Per a la reunió");

  const colleague = await browser.newContext();
  await enter(colleague, { role: "coordinator", locale: "ca" });
  const other = await colleague.newPage();
  expect((await other.goto(page.url()))?.status()).toBe(404);
  await other.goto("/ca/admin/collections");
  await expect(other.getByText(title)).toHaveCount(0);
  await colleague.close();
});

test("a coordinator publishes a collection with a note, and withdraws it", { tag: "@both" }, async ({
  page,
  context,
  request,
}) => {
  const title = titleOf();
  await enter(context, { role: "coordinator", locale: "ca" });
  await page.goto("/ca/admin/collections");
  await page.locator("#title").fill(title);
  await page.getByRole("button", { name: say("admin.create.submit") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const edited = page.url().split("?")[0]!;

  await page.getByText(say("admin.add.title")).first().click();
  await page.locator("#pages").fill(`/ca/practices/${first}\n/ca/practices/${second}`);
  await page.getByRole("button", { name: say("admin.add.submit") }).click();
  await expect(page.locator("#items textarea[name=note]")).toHaveCount(2);
  await page.locator("#items textarea[name=note]").last().fill("La nota de Hèlsinki");
  await page.locator("#items button[value=up]").last().click();
  await expect(page.locator("#items textarea[name=note]").first()).toHaveValue("La nota de Hèlsinki");

  await page.getByRole("radio", { name: say("admin.visibility.public") }).check();
  await page.getByRole("button", { name: say("admin.save.submit") }).click();
  await expect(page.getByText(say("error.why")).first()).toBeVisible();
  await page.locator("#note").fill("Dues maneres de no perdre ningú pel camí.");
  await page.getByRole("button", { name: say("admin.save.submit") }).click();
  await page.getByRole("link", { name: say("admin.openPublic") }).click();

  const address = new URL(page.url()).pathname;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText("Dues maneres de no perdre ningú pel camí.")).toBeVisible();
  await expect(page.getByText("La nota de Hèlsinki")).toBeVisible();

  await page.goto("/sv/collections");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(words("sv", "common:language.in.ca"));
  await expect(page.getByText("La nota de Hèlsinki", { exact: true })).toHaveAttribute("lang", "ca");
  const csv = await (await request.get(`/sv${address.slice(3)}/export.csv`)).text();
  expect(csv).toContain("La nota de Hèlsinki");

  await page.goto(edited);
  await page.getByRole("radio", { name: say("admin.visibility.city") }).check();
  await page.getByRole("button", { name: say("admin.save.submit") }).click();
  await expect(page.getByText(say("admin.done.saved"))).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
  expect((await request.get(`${address}/export.csv`)).status()).toBe(404);
});
