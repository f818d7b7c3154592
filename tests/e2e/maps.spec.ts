import { expectNoViolation } from "./support/barriers";
import { expect, test } from "./support/test";

// A reader on a phone finds out which mark is which, and opens the places that lie close together.

const phone = { width: 360, height: 740 };

test("at 360 px every mark has a number, and the list beside the same one", { tag: "@both" }, async ({ page }) => {
  await page.setViewportSize(phone);
  for (const path of ["/en/networks/xarxa-pont-de-mar", "/en/cities", "/en/schools?city=ostrava&view=map"]) {
    await page.goto(path);
    const marks = page.locator("figure svg.drawing").first().locator("a:visible");
    expect(await marks.count()).toBeGreaterThan(2);
    for (const mark of await marks.all()) {
      const number = (await mark.textContent())?.trim();
      const name = await mark.getAttribute("aria-label");
      if (!name?.startsWith(`${number}. `)) continue; // A group has the number of its places.
      const box = await mark.locator("text").boundingBox();
      expect(box!.height).toBeGreaterThan(9);
      // A folded list has the same.
      const numbers = page.locator(".map-number").filter({ hasText: new RegExp(`^${number}$`) });
      await expect(numbers.first().locator("..")).toContainText(name.slice(`${number}. `.length));
    }
  }
});

test("places that are close together open by keyboard", { tag: "@both" }, async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/en/components");
  const group = page.locator("#show-places-title ~ g a[href^='#show-places-']:visible").first();
  const target = (await group.getAttribute("href"))!;
  await group.focus();
  expect(await group.locator(".focus-ring").evaluate((ring) => getComputedStyle(ring).strokeWidth)).toBe("3px");
  await page.keyboard.press("Enter");
  await expect(page.locator(target)).toBeVisible();
  expect(await group.textContent()).toBe("6");
  // The same six, each with its number; at one place they would be a group again.
  await expect(page.locator(`${target} a:visible`)).toHaveCount(6);
  await expectNoViolation(page, "an open group", { within: "#drawings" });
});

test("on a wide page names stand beside the marks and cover neither marks nor names", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/cs/cities/ostrava");
  const texts = page.locator("#school-map-title ~ g text:visible");
  const boxes = await texts.evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(5);
  const inner = (box: DOMRect) => ({
    ...box,
    left: box.left + 2,
    right: box.right - 2,
    top: box.top + 4,
    bottom: box.bottom - 4,
  });
  for (const [index, one] of boxes.map(inner).entries())
    for (const other of boxes.map(inner).slice(index + 1)) {
      const apart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      expect(apart).toBe(true);
    }
});
