import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Frame, type Page, test } from "@playwright/test";
import type { Result } from "axe-core";
import { isEveryLanguage } from "./every-language";

// Accessibility barriers: violations of any axe rule, and pages that scroll sideways.

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

const checker = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The checker is half a megabyte, so a document gets it once, however often it is checked. */
async function addChecker(frame: Frame): Promise<void> {
  if (!(await frame.evaluate<boolean>("'axe' in window"))) await frame.evaluate(checker);
}

type Checked = { rules?: readonly string[]; within?: string };
type Found = Pick<Result, "id" | "help"> & { html: string[] };

async function findViolations(page: Page, { rules, within }: Checked): Promise<Found[]> {
  for (const frame of page.frames()) await addChecker(frame);
  const only = rules ? { runOnly: { type: "rule", values: rules } } : {};
  const [place, options] = [within ?? null, { ...only, resultTypes: ["violations"] }].map((each) =>
    JSON.stringify(each),
  );
  return page.evaluate<Found[]>(
    `axe.run(${place} ?? document, ${options}).then(({ violations }) => violations.map(({ id, help, nodes }) =>
      ({ id, help, html: nodes.map(({ html }) => html.slice(0, 200)) })))`,
  );
}

/**
 * Runs axe rules, all by default, on the page or what a selector chooses of it. The checker needs scripts; a run that has
 * them checks the markup without them too.
 */
export async function expectNoViolation(page: Page, look = page.url(), checked: Checked = {}): Promise<void> {
  if (test.info().project.name === "no-javascript") return;
  const found = await findViolations(page, checked);
  const told = found.map(({ id, help, html }) => `${id}: ${help}\n${html.join("\n")}`);
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

/** Light, on a desk and on a phone: for journeys, whose pages are looked at in the dark elsewhere. */
export async function expectNoBarrierOnTheWay(page: Page, what: string): Promise<void> {
  for (const size of [{ width: 360, height: 800 }, wide]) {
    await page.setViewportSize(size);
    await expectNoViolation(page, `${what}, ${size.width} px`);
    await expectNoSidewaysScroll(page, `${what}, ${size.width} px`);
  }
}

/**
 * Light and dark, wide and narrow. The page is changed instead of reloaded, which would take longer than all checks. Dark
 * differs in colours only, so only their rules run again: at one width, chosen by the name of the page, or at both with
 * ALL_LANGUAGES=1.
 */
export async function expectNoBarrier(page: Page, what = page.url()): Promise<void> {
  for (const [index, size] of [wide, narrow].entries()) {
    await page.setViewportSize(size);
    const isDark = isEveryLanguage || what.length % 2 === index;
    for (const colorScheme of isDark ? (["light", "dark"] as const) : (["light"] as const)) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const checked = colorScheme === "light" ? {} : { rules: colorRules };
      await expectNoViolation(page, `${what}, ${size.width} px, ${colorScheme}`, checked);
    }
    await expectNoSidewaysScroll(page, `${what}, ${size.width} px`);
  }
}
