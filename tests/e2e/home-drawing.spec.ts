import { chromium } from "@playwright/test";
import { browserArguments, findBrowser } from "../support/browser";
import { expect, test } from "./support/test";

const drawing = "[data-weave]:visible";
const knots = `${drawing} [data-knots] a`;

test.describe("the drawing on the home page", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("names the knot that is pointed at, with the way to it", async ({ page }) => {
    await page.goto("/en");
    const said = page.locator(`${drawing} [data-weave-name]`);
    await expect(said).toHaveText(/arrow keys/);
    const knot = page.locator(knots).nth(3);
    await knot.hover();
    const name = await knot.locator("title").textContent();
    await expect(said).toHaveText(name!);
    await expect(said.getByRole("link")).toHaveAttribute("href", (await knot.getAttribute("href"))!);
  });

  test("leads along a city's cord by the arrow keys, and to the next city", async ({ page }) => {
    await page.goto("/en");
    const said = page.locator(`${drawing} [data-weave-name]`);
    await expect(said).toBeVisible();
    const cord = page.locator(`${drawing} [data-cord]`).first();
    await cord.locator("a").first().focus();
    await page.keyboard.press("ArrowRight");
    const first = cord.locator("[data-knots] a").first();
    await expect(first).toBeFocused();
    await expect(said).toHaveText((await first.locator("title").textContent())!);
    await expect(first).toHaveAccessibleName((await first.locator("title").textContent())!);
    await page.keyboard.press("ArrowLeft");
    await expect(cord.locator("a").first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(`${drawing} [data-cord]`).nth(1).locator("a").first()).toBeFocused();
    await page.keyboard.press("ArrowRight");
    const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });

  test("names a city and a thread too", async ({ page }) => {
    await page.goto("/en");
    const said = page.locator(`${drawing} [data-weave-name]`);
    await expect(said).toBeVisible();
    await page.locator(`${drawing} svg > a`).first().focus();
    await expect(said).toHaveText(/^(Network|Meeting): /);
  });
});

test("the first touch names a knot, the second follows it", async ({ baseURL }) => {
  const browser = await chromium.launch({ ...(await findBrowser()), args: browserArguments });
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${baseURL}/en`);
  const knot = page.locator(knots).first();
  const said = page.locator(`${drawing} [data-weave-name]`);
  await expect(said).toBeVisible();
  await knot.tap();
  await expect(said).toHaveText((await knot.locator("title").textContent())!);
  expect(new URL(page.url()).pathname).toBe("/en");
  const href = await knot.getAttribute("href");
  await knot.tap();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await browser.close();
});

test("without script every knot is a link with a title @no-javascript", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/en");
  await expect(page.locator(`${drawing} [data-weave-name]`)).toBeHidden();
  const knot = page.locator(knots).first();
  const href = await knot.getAttribute("href");
  await knot.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test("on a phone the threads are headings with their cities @both", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/cs");
  await expect(page.locator(drawing)).toHaveCount(0);
  const section = page.locator('section[aria-labelledby="drawing"]');
  await expect(section.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await expect(section.getByRole("link", { name: "Barcelona" }).first()).toBeVisible();
});
