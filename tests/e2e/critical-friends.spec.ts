import { hands } from "./support/hands";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// A host looks up the feedback that another host received, and whether it was used.

for (const { name, tag, follow } of hands) {
  test(`a host reads the review of Barcelona and what followed, ${name}`, { tag }, async ({ page }) => {
    await page.goto("/en/meetings");
    const main = page.getByRole("main");
    await follow(page, main.getByRole("link", { name: /Barcelona 2019/ }).first());

    await expect(page.getByRole("heading", { level: 1 })).toContainText("Barcelona 2019");
    const review = page.locator("#review");
    await follow(page, main.locator('a[href="#review"]').first());
    await expect(review).toBeInViewport();

    for (const strength of ["The vision is ambitious.", "The teams are very strongly motivated."])
      await expect(review.getByText(strength)).toBeVisible();
    await expect(review.getByText(words("en", "meetings:review.agreedByAll"))).toHaveCount(2);
    for (const suggestion of ["Bring more stakeholders in.", "Build support from outside.", "Scale up what works."])
      await expect(review.getByText(suggestion)).toBeVisible();

    await expect(page.locator("#outcomes")).toContainText("The group agreed to meet again in Vienna");
    await follow(page, page.locator("#around").getByRole("link", { name: /Vienna 2019/ }));
    await expect(page).toHaveURL(/\/en\/meetings\/vienna-2019$/);
  });
}

test("an accepted suggestion shows its follow-up", { tag: "@both" }, async ({ page }) => {
  await page.goto("/en/meetings/limerick-2023");
  await expect(page.locator("#review").getByText(words("en", "meetings:review.followUp")).first()).toBeVisible();
});
