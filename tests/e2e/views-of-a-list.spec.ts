import { expect, test } from "./support/test";
import { words } from "./support/words";

// A city officer looks at the same list as a table, on a map and in time, and keeps what was narrowed.

const kept = "/en/practices?evidence=evaluated";
const view = (name: string) => words("en", `lists:view.${name}`);

test("every view keeps the filters and shows the same records", { tag: "@both" }, async ({ page }) => {
  await page.goto(kept);
  const titles = await page.locator("article h3 a").allTextContents();
  expect(titles.length).toBeGreaterThan(0);
  const views = page.getByRole("navigation", { name: view("label") });
  for (const name of ["table", "timeline", "map", "list"]) {
    await views.getByRole("link", { name: view(name) }).click();
    const suffix = name === "list" ? "" : `&view=${name}`;
    await expect(page).toHaveURL(new RegExp(`/en/practices\\?evidence=evaluated${suffix}$`));
    await expect(views.getByRole("link", { name: view(name) })).toHaveAttribute("aria-current", "true");
    // Each city on the map is in the list below it, with the same number and link.
    if (name === "map") {
      const marks = page.locator("#list-map-title ~ g a:visible");
      expect(await marks.count()).toBeGreaterThan(0);
      const links = await marks.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      const listed = await page
        .locator("#places-of-list a")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(links.toSorted()).toEqual(listed.toSorted());
      continue;
    }
    // A table names the language of a title in its link.
    for (const title of titles)
      await expect(page.getByRole("main").getByRole("link", { name: title }).first()).toBeVisible();
  }
});

test("a table is sorted by its headers and says how it is sorted", { tag: "@both" }, async ({ page }) => {
  await page.goto("/en/practices?view=table");
  await page
    .getByRole("columnheader")
    .getByRole("link", { name: words("en", "kinds:field.title") })
    .click();
  await expect(page).toHaveURL(/\/en\/practices\?sort=title&view=table$/);
  await expect(page.getByRole("columnheader", { name: words("en", "kinds:field.title") })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
});

test("at 320 px a table scrolls inside its own region, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/en/practices?view=table");
  const region = page.locator(".table-scroll");
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("with one city chosen, the list can be read from there to the farthest", { tag: "@both" }, async ({ page }) => {
  await page.goto("/en/practices?city=ostrava");
  await page
    .getByRole("link", { name: `${words("en", "kinds:filter.near")}: Ostrava` })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/practices\?near=ostrava$/);
  await expect(page.getByRole("article").first()).toContainText("Ostrava");
  await expect(page.getByRole("article").first()).toBeVisible();
});
