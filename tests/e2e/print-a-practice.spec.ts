import { expect, test } from "./support/test";

// A printed page has no navigation and spells out its addresses.

test("a printed practice has no navigation and shows its addresses", { tag: "@both" }, async ({ page, baseURL }) => {
  await page.goto("/cs/practices/most-do-sestky");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });

  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("banner")).toHaveCount(0);
  for (const button of await page.locator("button, .button, form").all()) await expect(button).toBeHidden();

  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(`${baseURL}/cs/practices/most-do-sestky`).last()).toBeVisible();
  await expect(page.locator("body")).toHaveCSS("color-scheme", /light/);
});

test("a printed practice spells out the addresses that its links lead to", { tag: "@both" }, async ({ page }) => {
  await page.goto("/cs/practices/most-do-sestky");
  await page.emulateMedia({ media: "print" });
  const video = page.getByRole("main").locator('a[href^="https://video.xarxa.example/"]').first();
  const shown = await video.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(shown).toContain("https://video.xarxa.example/most-do-sestky");
});
