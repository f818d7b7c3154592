import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

// Accessibility barriers: violations of any axe rule, and pages that scroll sideways.

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

/** Runs axe rules, all by default. The checker needs scripts; a run that has them checks the markup without them too. */
export async function expectNoViolation(page: Page, look = page.url(), rules: string[] = []): Promise<void> {
  if (test.info().project.name === "no-javascript") return;
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await (rules.length > 0 ? builder.withRules(rules) : builder).analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html.slice(0, 200)).join("\n")}`,
  );
  expect.soft(told, look).toEqual([]);
}

/** What can only differ between light and dark. */
const colorRules = ["color-contrast", "link-in-text-block"];

async function expectNoSidewaysScroll(page: Page, look: string): Promise<void> {
  const [scrollWidth, clientWidth] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect.soft(scrollWidth, `sideways scroll, ${look}`).toBeLessThanOrEqual(clientWidth);
}

/**
 * Light and dark, wide and narrow. The page is changed instead of reloaded, which would take longer than all four
 * checks. Dark differs in colours only, so only their rules run again.
 */
export async function expectNoBarrier(page: Page, what = page.url()): Promise<void> {
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const rules = colorScheme === "light" ? [] : colorRules;
      await expectNoViolation(page, `${what}, ${size.width} px, ${colorScheme}`, rules);
    }
    await expectNoSidewaysScroll(page, `${what}, ${size.width} px`);
  }
}
