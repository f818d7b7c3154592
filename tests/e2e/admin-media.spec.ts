import type { Browser, Page } from "@playwright/test";
import { signToken } from "@/lib/auth/signed-token";
import { closeDatabase, database } from "@/lib/db";
import { makeTestPicture } from "../support/pictures";
import { expectNoViolation } from "./support/barriers";
import { enter, newPerson } from "./support/people";
import { newSchool } from "./support/pictured-school";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator uploads an image of a school, describes it, records consent, and removes it.

test.describe.configure({ timeout: 120_000 });
test.afterAll(closeDatabase);

const word = (key: Parameters<typeof words>[1], values?: Parameters<typeof words>[2]) => words("en", key, values);

async function openPage(page: Page, { isDraft = false } = {}) {
  const school = await newSchool({ isDraft });
  await enter(page.context(), { role: "coordinator", locale: "en" });
  await page.goto(`/en/admin/schools/${school.id}/media`);
  return school;
}

async function fillForm(page: Page, people: "yes" | "no") {
  const buffer = await makeTestPicture(1200, 800).toBuffer();
  await page.locator("#file").setInputFiles({ name: "garden.jpg", mimeType: "image/jpeg", buffer });
  await page.locator('[id="translations.en.alternative"]').fill("Children plant a tree");
  await page.locator('[id="fields.credit"]').fill("Anna Riera");
  await page.locator('[id="fields.licence"]').fill("CC BY 4.0");
  await page.locator('[id="fields.peopleRecognisable"]').selectOption(people);
}

const send = (page: Page) => page.getByRole("button", { name: word("media:upload.send"), exact: true }).click();

test("an uploaded image is on the public page at the next request", { tag: "@both" }, async ({ page }) => {
  const { slug } = await openPage(page);
  await fillForm(page, "no");
  await send(page);
  await expect(page.getByText(word("media:done.saved"))).toBeVisible({ timeout: 30_000 });
  await page.goto(`/en/schools/${slug}`);
  const picture = page.getByRole("img", { name: "Children plant a tree" });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveAttribute("width", "1200");
  await expect(page.getByText("Anna Riera")).toBeVisible();
  const source = (await picture.getAttribute("src"))!;
  const answer = await page.request.get(source);
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
});

async function expectPictureAt(browser: Browser, path: string): Promise<void> {
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(path);
  const picture = reader.getByRole("img", { name: "Children plant a tree" });
  await picture.scrollIntoViewIfNeeded();
  const width = () => picture.evaluate((image: HTMLImageElement) => (image.complete ? image.naturalWidth : 0));
  await expect.poll(width, { timeout: 30_000 }).toBeGreaterThan(0);
  await reader.context().close();
}

/** The link sent to a person who is asked to approve the text of a record. */
async function approvalPath(recordId: string): Promise<string> {
  const asker = await newPerson({ role: "coordinator", locale: "en" });
  const person = { name: "Reader", email: "reader@xarxa.example", language: "en", askedById: asker.id };
  const expiresAt = new Date(Date.now() + 86_400_000);
  const { id } = await database().approval.create({ data: { ...person, recordId, version: 1, expiresAt } });
  return `/en/approval/${await signToken("approval", [id], expiresAt)}`;
}

test("previews and approval pages show the images of a draft without an account", async ({ page, browser }) => {
  const { id } = await openPage(page, { isDraft: true });
  await fillForm(page, "no");
  await send(page);
  await expect(page.getByText(word("media:done.saved"))).toBeVisible({ timeout: 30_000 });
  await page.goto(`/en/admin/preview/schools/${id}`);
  const link = await page.getByRole("textbox", { name: word("admin:edit.share") }).inputValue();
  await expectPictureAt(browser, new URL(link).pathname);
  await expectPictureAt(browser, await approvalPath(id));
  const { file } = await database().media.findFirstOrThrow({ where: { recordId: id } });
  const stranger = await browser.newContext();
  expect((await stranger.request.get(`/media/${file}/480.webp`)).status()).toBe(404);
  await stranger.close();
});

test("missing values are reported, and typed ones are kept", { tag: "@both" }, async ({ page }) => {
  await openPage(page);
  await page.locator('[id="fields.credit"]').fill("Anna Riera");
  await page.locator('[id="fields.peopleRecognisable"]').selectOption("no");
  await send(page);
  await expect(page.getByText(word("media:error.file")).first()).toBeVisible();
  await expect(page.locator('[id="fields.credit"]')).toHaveValue("Anna Riera");
});

test("an image of people waits for consent and disappears when it is withdrawn", async ({ page }) => {
  const { id, slug } = await openPage(page);
  await expectNoViolation(page);
  await fillForm(page, "yes");
  await send(page);
  await expect(page.getByText(word("media:consent.missing"))).toBeVisible({ timeout: 30_000 });
  await expectNoViolation(page);
  const reader = page.context().request;
  const shown = async () => (await (await reader.get(`/en/schools/${slug}`)).text()).includes("Children plant a tree");
  expect(await shown()).toBe(false);
  await page.getByLabel(word("media:consent.scope")).fill("This site");
  await page.getByLabel(word("media:consent.givenOn")).fill("2026-01-10");
  await page.getByRole("button", { name: word("media:consent.save") }).click();
  await expect(page.getByText(word("media:done.consent"))).toBeVisible();
  expect(await shown()).toBe(true);
  const { file } = await database().media.findFirstOrThrow({ where: { recordId: id } });
  expect((await reader.get(`/media/${file}/480.webp`)).status()).toBe(200);
  await page.getByText(word("media:consent.withdraw"), { exact: true }).click();
  await page.getByRole("button", { name: word("media:consent.withdrawNow") }).click();
  await expect(page.getByText(word("media:done.withdrawn"))).toBeVisible();
  expect(await shown()).toBe(false);
  expect((await reader.get(`/media/${file}/480.webp`)).status()).toBe(410);
  await expectNoViolation(page);
});

test("an upload of 9 MB is refused by the front door, and another city's record is not found", async ({
  page,
  baseURL,
}) => {
  const { id } = await openPage(page);
  const address = `/api/admin/media/upload?locale=en&kind=school&id=${id}`;
  const file = { name: "large.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(9 * 1_048_576) };
  const headers = { accept: "application/json", origin: new URL(baseURL!).origin };
  const large = await page.request.post(address, { headers, multipart: { keep: "file", file } });
  expect(large.status()).toBe(413);
  const other = await newSchool({ of: "helsinki" });
  expect((await page.goto(`/en/admin/schools/${other.id}/media`))!.status()).toBe(404);
  await expect(page.locator("#file")).toHaveCount(0);
});
