import { hands } from "./support/hands";
import { expect, test } from "./support/test";

// City → network → school → meeting that visited it, in Catalan, each step by a link.

for (const { name, tag, follow } of hands) {
  test(`from a city to its networks to a school to the meeting that visited it, ${name}`, { tag }, async ({ page }) => {
    await page.goto("/ca/cities/limerick");
    const main = page.getByRole("main");
    const heading = page.getByRole("heading", { level: 1 });
    await follow(page, main.getByRole("link", { name: "Riverbend Schools Circle" }).first());

    await expect(heading).toHaveText("Riverbend Schools Circle");
    await follow(page, main.getByRole("link", { name: "Lantern Bridge Primary School" }).first());

    await expect(heading).toHaveText("Lantern Bridge Primary School");
    await follow(page, main.locator('a[href="/ca/meetings/limerick-2023"]').first());

    await expect(page).toHaveURL(/\/ca\/meetings\/limerick-2023$/);
    await expect(main.getByRole("link", { name: "Lantern Bridge Primary School" }).first()).toBeVisible();
    await expect(main.getByRole("link", { name: "Limerick", exact: true }).first()).toBeVisible();
  });
}
