import type { Locator, Page } from "@playwright/test";
import { makeTestPicture } from "../support/pictures";
import { wordSamples } from "../support/word-samples";
import { expectNoViolation } from "./support/barriers";
import { enter } from "./support/people";
import { adminOf, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// The controls of a record's form by mouse and keyboard: position, order, images, text pasted from a word processor.

test.describe.configure({ timeout: 120_000 });
/** The first map draws Europe, which takes a while on a busy machine. */
const soon = { timeout: 30_000 };

const word = (key: Parameters<typeof words>[1], values?: Parameters<typeof words>[2]) => words("en", key, values);
const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const field = (page: Page, name: string) => at(page, `fields.${name}`);

async function openFirstNetwork(page: Page): Promise<void> {
  await enter(page.context(), { role: "coordinator", locale: "en" });
  await page.goto("/en/admin/networks");
  await page.getByRole("row").getByRole("link").first().click();
  await expect(page.locator("#record-form")).toBeVisible();
}

/** A school of this test's own: another test's save of the same one would be a conflict. */
async function openSchool(page: Page): Promise<void> {
  await enter(page.context(), { role: "coordinator", locale: "en" });
  const texts = { name: nameLike("Escola dels Controls"), description: "Una escola vora el mar." };
  await page.goto(adminOf("en", await newRecord({ kind: "school", translations: { ca: texts } })));
  await expect(page.locator("#record-form")).toBeVisible();
}

async function saveRecord(page: Page): Promise<void> {
  const labels = [word("admin:form.saveDraft"), word("admin:form.savePublic"), word("admin:form.save")];
  const name = new RegExp(`^(${labels.join("|")})$`);
  await page.getByRole("button", { name }).last().click();
  await expect(page.getByText(word("admin:edit.saved"), { exact: true })).toBeVisible(soon);
}

test("a position is found among places of the directory and moved by keyboard", async ({ page }) => {
  await openSchool(page);
  const search = field(page, "coordinates-search");
  await search.scrollIntoViewIfNeeded();
  await search.fill("barcelona");
  await expect(page.getByRole("option", { name: "Barcelona", exact: true })).toBeVisible(soon);
  await search.press("ArrowDown");
  await search.press("Enter");
  await expect(field(page, "coordinates.lat")).toHaveValue("41.3874");
  const map = page.getByRole("application", { name: word("admin:form.map.label") });
  await expect(map.locator(".point-pin").first()).toBeVisible(soon);
  await map.focus();
  await map.press("ArrowUp");
  await map.press("ArrowRight");
  const north = Number(await field(page, "coordinates.lat").inputValue());
  expect(north).toBeGreaterThan(41.3874);
  await expect(page.locator("output").filter({ hasText: "Barcelona" })).toBeVisible();
  await map.press("+");
  await expectNoViolation(page);
  await saveRecord(page);
  await expect(field(page, "coordinates.lat")).toHaveValue(String(north));
});

test("a position is set by a click on the map, and a pasted pair of numbers is understood", async ({ page }) => {
  await openSchool(page);
  await field(page, "coordinates.lat").fill("41.4, 2.15");
  await expect(field(page, "coordinates.lon")).toHaveValue("2.15");
  const map = page.getByRole("application", { name: word("admin:form.map.label") });
  await map.scrollIntoViewIfNeeded();
  const pin = map.locator(".point-pin").first();
  await expect(pin).toBeVisible(soon);
  const box = (await map.boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.75, box.y + box.height * 0.75);
  await expect.poll(async () => Number(await field(page, "coordinates.lon").inputValue())).toBeGreaterThan(2.15);
  expect(Number(await field(page, "coordinates.lat").inputValue())).toBeLessThan(41.4);
});

test("a position is set with two numbers without JavaScript", { tag: "@no-javascript" }, async ({ page }) => {
  await openSchool(page);
  await field(page, "coordinates.lat").fill("41,39");
  await field(page, "coordinates.lon").fill("2,17");
  await saveRecord(page);
  await expect(field(page, "coordinates.lat")).toHaveValue("41.39");
});

/** The ticked options of a list of links, in order. */
const ticked = (page: Page, name: string) =>
  page
    .locator(`input[name="fields.${name}"]:checked`)
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

async function openWithTwoCities(page: Page): Promise<string[]> {
  await openFirstNetwork(page);
  const search = field(page, "cities");
  for (const city of ["Barcelona", "Helsinki"]) {
    if (await page.getByRole("checkbox", { name: city, exact: true, checked: true }).count()) continue;
    await search.fill(city.toLowerCase());
    await page.getByRole("option", { name: city, exact: true }).click();
  }
  return ticked(page, "cities");
}

test("linked records are ordered with buttons, which keep the focus", async ({ page }) => {
  const before = await openWithTwoCities(page);
  const last = before.at(-1)!;
  const up = at(page, `fields.cities-${last}-up`);
  await up.focus();
  await up.press("Enter");
  expect((await ticked(page, "cities")).indexOf(last)).toBe(before.length - 2);
  await expect(page.locator(":focus")).toHaveAttribute("id", new RegExp(`^fields.cities-${last}-(up|down)$`));
  await expect(page.getByText(word("admin:form.moved", { n: String(before.length - 1) }))).toBeAttached();
  await expectNoViolation(page);
});

test("parts are ordered by dragging", async ({ page }) => {
  await openFirstNetwork(page);
  const items = at(page, "parts.members").locator("> ol > li");
  expect(await items.count()).toBeGreaterThan(1);
  const schoolOf = (item: Locator) => item.locator('input:checked[name$=".school"]');
  const first = await schoolOf(items.first()).inputValue();
  const [from, to] = [items.first(), items.nth(1)];
  // In the middle, because the bar with the buttons covers the lowest lines.
  await from.evaluate((item) => item.scrollIntoView({ block: "center" }));
  const handle = (await from.locator(".cursor-grab").boundingBox())!;
  const target = (await to.boundingBox())!;
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 20, target.y + target.height * 0.5, { steps: 4 });
  await page.mouse.move(handle.x + 20, target.y + target.height * 0.9, { steps: 4 });
  await page.mouse.up();
  await expect(schoolOf(items.nth(1))).toHaveValue(first);
  await expect(page.getByText(word("admin:form.moved", { n: "2" }))).toBeAttached();
});

test("an image is added during editing, and both are saved", async ({ page }) => {
  await openSchool(page);
  await field(page, "phone").fill("93 222 22 22");
  const media = page.locator("#media");
  await media.getByText(word("media:upload.title"), { exact: true }).click();
  const buffer = await makeTestPicture(900, 600).toBuffer();
  await page.locator("#upload-file").setInputFiles({ name: "gate.jpg", mimeType: "image/jpeg", buffer });
  for (const text of await media.locator('[id^="upload-translations"][id$=".alternative"]').all())
    await text.fill("The gate");
  await at(page, "upload-fields.credit").fill("Anna Riera");
  await at(page, "upload-fields.licence").fill("CC BY 4.0");
  await at(page, "upload-fields.peopleRecognisable").selectOption("no");
  const count = await media.locator("#media-list > ol > li").count();
  await media.getByRole("button", { name: word("media:upload.send"), exact: true }).click();
  await expect(media.getByText(word("media:done.saved"))).toBeVisible({ timeout: 30_000 });
  await expect(media.locator("#media-list > ol > li")).toHaveCount(count + 1);
  await expect(field(page, "phone")).toHaveValue("93 222 22 22");
  await expectNoViolation(page);
  await media.locator("#media-list > ol > li").last().getByText(word("media:remove"), { exact: true }).click();
  await media
    .getByRole("button", { name: word("media:removeNow") })
    .last()
    .click();
  await expect(media.getByText(word("media:done.removed"))).toBeVisible();
  await expect(media.locator("#media-list > ol > li")).toHaveCount(count);
  await saveRecord(page);
  await expect(field(page, "phone")).toHaveValue("93 222 22 22");
});

test("a new record is saved with one button before its images are added", { tag: "@both" }, async ({ page }) => {
  await enter(page.context(), { role: "coordinator", locale: "en" });
  await page.goto("/en/admin/schools/new");
  await at(page, "translations.en.name").fill(`A School With Pictures ${Date.now()}`);
  await field(page, "status").selectOption("open");
  if (test.info().project.name === "no-javascript") {
    await page.locator('[name="find.fields.city"]').fill("barcelona");
    await page.locator('[name="find.fields.city"] ~ button').click();
    await page.locator('input[name="fields.city"]').first().check();
    await page.locator('[name="find.fields.city"]').fill("");
  } else {
    await page.locator('[id="fields.city"][role="combobox"]').fill("barcelona");
    await page.getByRole("listbox").getByRole("option", { name: "Barcelona", exact: true }).click();
  }
  await page.getByRole("button", { name: word("media:saveFirst") }).click();
  await expect(page).toHaveURL(/done=saved#media$/, soon);
  await expect(page.locator("#media")).toBeInViewport(soon);
});

test("text pasted from a word processor becomes clean Markdown and survives a save", async ({ page }) => {
  await openSchool(page);
  const area = page.locator('textarea[name^="translations."][name$=".description"]');
  for (const { html, markdown, name } of wordSamples) {
    await area.fill("");
    await area.evaluate((element, pasted) => {
      const data = new DataTransfer();
      data.setData("text/html", pasted);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, html);
    await expect(area, name).toHaveValue(markdown);
  }
  const all = wordSamples.map(({ markdown }) => markdown).join("\n\n");
  await area.fill(all);
  await saveRecord(page);
  await expect(area).toHaveValue(all);
});
