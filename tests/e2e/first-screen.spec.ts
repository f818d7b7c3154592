import { recordPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import { publicRecords } from "./support/directory";
import { isEveryLanguage } from "./support/every-language";
import { expect, test } from "./support/test";

// On a phone the text of a record begins on the first screen; at every width the facts under the lead are few.

const kinds: KindName[] = ["practice", "network", "cluster", "school", "guide", "meeting", "organisation"];

/** Where the first sentence begins: that of the text, or of the lead. Null for a record without either. */
const firstSentence = `(() => {
  const place = document.querySelector(".record-opening :is(p, li), .record-lead");
  if (!place) return null;
  const range = document.createRange();
  range.selectNodeContents(place);
  return { top: range.getClientRects()[0].bottom, width: document.documentElement.scrollWidth };
})()`;

/** Czech has the longest words. */
const measured = isEveryLanguage ? (["cs", "ca"] as const) : (["cs"] as const);

for (const locale of measured)
  for (const kind of kinds)
    test(`the text of every ${kind} begins on the first screen of a phone, in ${locale}`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width: 360, height: 740 });
      const late: string[] = [];
      let count = 0;
      for (const record of publicRecords.filter((one) => one.kind === kind)) {
        await page.goto(recordPath(locale, record));
        const found = await page.evaluate<{ top: number; width: number } | null>(firstSentence);
        if (!found) continue;
        const { top, width } = found;
        count += 1;
        if (top > 740 || width > 360) late.push(`${record.slug}: ${Math.round(top)} px down, ${width} px wide`);
      }
      expect(late).toEqual([]);
      expect(count).toBeGreaterThan(0);
    });

for (const width of [360, 768, 1280])
  test(`a practice has at most five facts under its lead, and the others beside or folded, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const locale of ["cs", "ca"]) {
      await page.goto(`/${locale}/practices/most-do-sestky`);
      const [glance, about] = [page.locator(".glance"), page.locator("#about")];
      await expect(glance.locator("dt")).toHaveCount(5);
      const box = (await glance.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      if (width >= 1024) await expect(about).toBeVisible();
      else await expect(about).toBeHidden();
      // Evidence leads to what stands behind it.
      await glance.locator('a[href="#evidence"]').click();
      await expect(page.locator("#evidence")).toBeInViewport();
    }
  });

test("the picture of a record stands beside its title on a wide page, and after the first text on a phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/ca/practices/most-do-sestky");
  const picture = page.locator(".record-figure img");
  await expect(picture).toHaveJSProperty("complete", true);
  await expect(picture).toHaveAttribute("alt", /passarel·la/);
  await expect(page.locator(".record-figure")).toContainText("Xarxa, demo drawing");
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y;
  expect(await top(".record-figure")).toBeLessThan(await top(".record-opening"));

  await page.setViewportSize({ width: 360, height: 740 });
  expect(await top(".record-figure")).toBeGreaterThan(await top(".record-opening"));

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/ca/practices/aprenem-en-xarxa");
  await expect(page.locator(".record-portrait svg")).toBeVisible();
});
