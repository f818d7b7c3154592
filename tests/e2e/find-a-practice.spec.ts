import { hands } from "./support/hands";
import { expect, test } from "./support/test";
import { termLabel } from "./support/words";

// A Czech teacher looks for practices about pupils who change school.

for (const { name, tag, follow } of hands) {
  test(`from home to a practice in Czech about transitions between schools, ${name}`, { tag }, async ({ page }) => {
    await page.goto("/cs");
    const main = page.getByRole("main");
    await follow(page, main.getByRole("link", { name: termLabel("cs", "theme/transitions") }).first());

    await expect(page).toHaveURL(/\/cs\/practices\?theme=transitions$/);
    await expect(page.getByRole("checkbox", { name: termLabel("cs", "theme/transitions") })).toBeChecked();
    await follow(page, main.getByRole("link", { name: /^Most do šestky/ }).first());

    await expect(page).toHaveURL(/\/cs\/practices\/most-do-sestky$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "cs");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Most do šestky");
    await expect(main.getByRole("link", { name: "Krnov" }).first()).toBeVisible();
  });
}

test("the filters of a list work as a form, with and without JavaScript", { tag: "@both" }, async ({ page }) => {
  await page.goto("/cs/practices");
  await page.getByRole("checkbox", { name: termLabel("cs", "theme/transitions") }).check();
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page).toHaveURL(/\/cs\/practices\?theme=transitions#results$/);
  await expect(page.getByRole("link", { name: /^Most do šestky/ }).first()).toBeVisible();
});
