import type { Locator, Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { expectNoViolation } from "./support/barriers";
import { testedLocales } from "./support/directory";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// The field that suggests while somebody types: by keyboard, by touch, and what it remembers.

const field = (page: Page, locale: Locale = "en") =>
  page
    .getByRole("banner")
    .locator("input")
    .and(page.getByLabel(words(locale, "pages:site.search")));
const options = (page: Page) => page.getByRole("listbox").getByRole("option");
const recent = (page: Page) => page.getByRole("listbox", { name: words("en", "pages:search.suggest.recent") });

/** The option that a screen reader reads while the focus stays in the field. */
async function activeOption(page: Page, of: Locator): Promise<string | null> {
  const id = await of.getAttribute("aria-activedescendant");
  return id && (await page.locator(`[id="${id}"]`).textContent());
}

async function open(page: Page, typed: string) {
  await field(page).click();
  await expect(field(page)).toHaveAttribute("role", "combobox");
  await page.keyboard.type(typed, { delay: 20 });
  await expect(options(page).last()).toHaveText(words("en", "pages:search.suggest.search", { words: typed }));
}

test("by keyboard alone: what is suggested is announced, chosen with the arrows and opened with Enter", async ({
  page,
}) => {
  await page.goto("/en/glossary");
  await open(page, "aprenem");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  const count = await options(page).count();
  await expect(page.getByRole("banner").getByRole("status")).toHaveText(`Suggestions: ${count}`);

  expect(await activeOption(page, field(page))).toBeNull();
  await page.keyboard.press("ArrowDown");
  expect(await activeOption(page, field(page))).toContain("Aprenem en Xarxa");
  await page.keyboard.press("End");
  expect(await activeOption(page, field(page))).toContain("Search for");
  await page.keyboard.press("ArrowDown");
  expect(await activeOption(page, field(page))).toBeNull();
  await page.keyboard.press("ArrowUp");
  expect(await activeOption(page, field(page))).toContain("Search for");
  await page.keyboard.press("Home");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/practices\/aprenem-en-xarxa$/);
});

test("Escape closes the suggestions and keeps what was typed; an arrow opens them again", async ({ page }) => {
  await page.goto("/en/glossary");
  await open(page, "aprenem");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(field(page)).toHaveValue("aprenem");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("Enter without a choice searches for what was typed", async ({ page }) => {
  await page.goto("/en/glossary");
  await open(page, "aprenem");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=aprenem$/);
});

test("a late answer to fewer letters never replaces that to more", async ({ page }) => {
  await page.route("**/suggestions?q=ap", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => {});
  });
  await page.goto("/en/glossary");
  await field(page).click();
  await expect(field(page)).toHaveAttribute("role", "combobox");
  await page.keyboard.type("ap");
  await page.waitForRequest(/suggestions\?q=ap$/);
  await page.keyboard.type("renem");
  const last = words("en", "pages:search.suggest.search", { words: "aprenem" });
  await expect(options(page).last()).toHaveText(last);
  await page.waitForTimeout(1_700);
  await expect(options(page).last()).toHaveText(last);
});

test("where no suggestions come, the form searches", async ({ page }) => {
  await page.route("**/suggestions?*", (route) => route.fulfill({ body: "no suggestions" }));
  await page.goto("/en/glossary");
  await field(page).click();
  await page.keyboard.type("aprenem");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=aprenem$/);
});

test("a title in another language has its language", async ({ page }) => {
  await page.goto("/cs/glossary");
  await field(page, "cs").click();
  await expect(field(page, "cs")).toHaveAttribute("role", "combobox");
  await page.keyboard.type("el taller");
  await expect(page.getByRole("option").locator('[lang="ca"]').first()).toContainText("El taller");
});

test("searches are remembered in this browser only, and can be removed one by one and all at once", async ({
  page,
}) => {
  const sent: string[] = [];
  for (const searched of ["homework", "reading", "lunch"]) {
    await page.goto("/en/glossary");
    await field(page).click();
    await expect(field(page)).toHaveAttribute("role", "combobox");
    await page.keyboard.type(searched);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`q=${searched}$`));
  }
  await page.goto("/en/glossary");
  page.on("request", (request) => sent.push(request.url()));
  await field(page).focus();
  await expect(recent(page).getByRole("option")).toHaveText(["lunch", "reading", "homework"]);
  await page.getByRole("button", { name: "Remove: reading" }).click();
  await expect(recent(page).getByRole("option")).toHaveText(["lunch", "homework"]);
  // By keyboard as well.
  await field(page).focus();
  await page.keyboard.press("Tab");
  while ((await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) !== "Remove: homework")
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(recent(page).getByRole("option")).toHaveText(["lunch"]);
  await page.getByRole("button", { name: words("en", "pages:search.suggest.clear") }).click();
  await expect(page.getByRole("listbox")).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(sent.filter((url) => /homework|reading|lunch/.test(url))).toEqual([]);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a suggestion opens with a tap, and the list is as wide as the page", async ({ page }) => {
    await page.goto("/en/glossary");
    await field(page).tap();
    await expect(field(page)).toHaveAttribute("role", "combobox");
    await page.keyboard.type("aprenem");
    await expect(options(page).first()).toBeVisible();
    const box = (await page.getByRole("listbox").boundingBox())!;
    expect(box.width).toBeGreaterThan(300);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await options(page).first().tap();
    await expect(page).toHaveURL(/\/en\/practices\/aprenem-en-xarxa$/);
  });
});

test("without script the field is a form", { tag: "@no-javascript" }, async ({ page }) => {
  await page.goto("/en/glossary");
  await field(page).fill("homework");
  await page
    .getByRole("banner")
    .getByRole("button", { name: words("en", "pages:site.search") })
    .click();
  await expect(page).toHaveURL(/\/en\/search\?q=homework$/);
});

for (const locale of testedLocales)
  test(`the open suggestions have no violation in ${locale}, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}/glossary`);
      await field(page, locale).click();
      await page.keyboard.type("xar", { delay: 20 });
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expectNoViolation(page, `suggestions, ${width} px, ${colorScheme}`);
      }
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/(search|practices|networks|organisations|clusters)/);
    }
    await page.goto(`/${locale}/glossary`);
    await page.evaluate(() => localStorage.setItem("xarxa-searches", JSON.stringify(["škola", "xarxa"])));
    await field(page, locale).click();
    await expect(options(page)).toHaveCount(2);
    await expectNoViolation(page, "recent searches");
  });
