import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { testedLocales } from "../support/e2e-directory";
import { everyState } from "../support/e2e-states";
import { expect, test } from "../support/e2e-test";

// Every page file in every state, light and dark, wide and narrow, with all rules of axe. One page is loaded once and
// then changed: each load would cost more than all four looks.

const statusOf: Record<string, number> = { "not found": 404, gone: 410 };
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

async function expectNoViolation(page: Page, look: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html.slice(0, 200)).join("\n")}`,
  );
  expect.soft(told, look).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, look: string): Promise<void> {
  const [scrollWidth, clientWidth] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect.soft(scrollWidth, `sideways scroll, ${look}`).toBeLessThanOrEqual(clientWidth);
}

// A trace of such a test is larger than all others together and says no more than the violation.
test.use({ trace: "off" });

for (const locale of testedLocales) {
  for (const { state, path } of everyState) {
    test(`${state}: /${locale}${path} has no barrier, light and dark, wide and narrow`, async ({ page }) => {
      test.setTimeout(60_000);
      const answer = await page.goto(`/${locale}${path}`);
      expect(answer?.status()).toBe(statusOf[state] ?? 200);
      for (const size of [wide, narrow]) {
        await page.setViewportSize(size);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await expectNoViolation(page, `${size.width} px, ${colorScheme}`);
        }
        await expectNoSidewaysScroll(page, `${size.width} px`);
      }
    });
  }
}
