import type { Page } from "@playwright/test";
import { expectNoBarrier, expectNoViolation } from "./support/barriers";
import { expect, test } from "./support/test";
import { termLabel, words } from "./support/words";

// A reader on a phone narrows a list by touch, sees the number of results, and recovers from an empty list.

const phone = { width: 360, height: 740 };
test.use({ viewport: phone, hasTouch: true });

const hasScript = () => test.info().project.name !== "no-javascript";
const filtersButton = (page: Page) => page.locator(".sheet > summary");
const sheet = (page: Page) => page.locator(".sheet");
const tick = (page: Page, id: string) => page.getByRole("checkbox", { name: termLabel("en", id) });
const applyButton = (page: Page) => sheet(page).getByRole("button");

async function openGroup(page: Page, key: string, id: string) {
  const label = words("en", `kinds:filter.${key}`);
  if (!(await tick(page, id).isVisible())) await sheet(page).locator("summary", { hasText: label }).first().tap();
}

test("narrow on a phone with a thumb", { tag: "@both" }, async ({ page }) => {
  await page.goto("/en/practices");
  await filtersButton(page).tap();
  // The filters fill the screen, and nothing behind them is reachable.
  expect(await sheet(page).boundingBox()).toMatchObject({ x: 0, y: 0, ...phone });
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(applyButton(page)).toBeInViewport();

  await openGroup(page, "theme", "theme/transitions");
  await tick(page, "theme/transitions").tap();
  if (hasScript()) {
    await expect(applyButton(page)).toHaveText(/^Show \d practices$/);
    await expect(sheet(page).getByRole("status")).toHaveText(/^\d practices$/);
  } else await expect(applyButton(page)).toHaveText(words("en", "lists:apply"));
  const promised = hasScript() ? (await applyButton(page).textContent())!.match(/\d+/)![0] : "";
  await expect(applyButton(page)).toBeInViewport();
  await applyButton(page).tap();

  await expect(page).toHaveURL(/\/en\/practices\?theme=transitions#results$/);
  await expect(page.getByRole("heading", { level: 2, name: `${promised} practices` })).toBeInViewport();
  await expect(filtersButton(page)).toContainText(words("en", "lists:selected_one", { count: "1" }));
  const chip = [words("en", "lists:remove"), words("en", "kinds:filter.theme"), termLabel("en", "theme/transitions")];
  await page.getByRole("link", { name: chip.join(": ") }).tap();
  await expect(page).toHaveURL(/\/en\/practices$/);
});

for (const path of ["/ca/practices", "/cs/networks?city=ostrava", "/pt/search?q=escola"])
  test(`the first result of ${path} is on the first screen`, { tag: "@both" }, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("article").first().getByRole("heading")).toBeInViewport();
  });

test("order, views and following are one press away", { tag: "@both" }, async ({ page }) => {
  await page.goto("/en/practices");
  const follow = page.getByRole("link", { name: words("en", "follow:link.list") });
  await expect(follow).toBeHidden();
  await page.getByText(words("en", "lists:ways"), { exact: true }).tap();
  await expect(follow).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole("link", { name: words("en", "lists:view.table"), exact: true }).tap();
  await expect(page).toHaveURL(/\/en\/practices\?view=table$/);
});

test("from nothing, one press leads to the list without the filter that was too much", { tag: "@both" }, async ({
  page,
}) => {
  await page.goto("/en/practices?level=ED7&theme=transitions");
  const way = page.getByRole("link", { name: /^Without “Level: .*”: \d+$/ });
  const promised = (await way.textContent())!.match(/\d+$/)![0];
  await way.tap();
  await expect(page).toHaveURL(/\/en\/practices\?theme=transitions$/);
  await expect(page.getByRole("heading", { level: 2, name: `${promised} practices` })).toBeVisible();
});

test("what an address asks for and nothing has is said, with a link to the list without it", { tag: "@both" }, async ({
  page,
}) => {
  await page.goto("/en/practices?theme=no-such-theme&theme=transitions");
  await expect(page.getByText("“no-such-theme”")).toBeVisible();
  await page.getByRole("link", { name: words("en", "lists:unknown.link") }).tap();
  await expect(page).toHaveURL(/\/en\/practices\?theme=transitions$/);
});

test("a page beyond the last is the last", { tag: "@both" }, async ({ page }) => {
  await page.goto("/en/practices?page=99");
  await expect(page).toHaveURL(/\/en\/practices\?page=\d$/);
});

test("by keyboard the results are one step from the filters, and Escape closes the filters", async ({ page }) => {
  await page.goto("/en/practices");
  await filtersButton(page).focus();
  await page.keyboard.press("Enter");
  // Escape is the script's, which the page loads by itself.
  await expect(applyButton(page)).toHaveText(/^Show /);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(filtersButton(page)).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#results")).toBeFocused();
});

const states = {
  "narrowed to nothing": "/cs/practices?level=ED7&theme=transitions",
  "with an unknown value": "/ca/practices?theme=no-such-theme",
};

for (const [state, path] of Object.entries(states))
  test(`a list ${state} has no barrier, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(path);
    await expectNoBarrier(page);
  });

test("the open filters have no barrier on a phone, light and dark", async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto("/cs/practices");
  await filtersButton(page).tap();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectNoViolation(page, `open filters, ${colorScheme}`);
  }
});

test("a long list of values is narrowed as one types, and Enter sends nothing", async ({ page }) => {
  await page.goto("/en/practices");
  await filtersButton(page).tap();
  await sheet(page)
    .locator("summary", { hasText: words("en", "kinds:filter.theme") })
    .tap();
  const group = sheet(page).getByRole("group", { name: words("en", "kinds:filter.theme") });
  await group.locator("details > summary").tap();
  const folded = group.locator("details").getByRole("checkbox");
  const all = await folded.count();
  const label = (await folded.last().locator("xpath=../span[1]").textContent())!;
  await group.getByRole("searchbox").fill(label.toUpperCase());
  await expect(folded.filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/practices$/);
  await group.getByRole("searchbox").fill("");
  await expect(folded.filter({ visible: true })).toHaveCount(all);
});
