import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

// Boxes and not only contents: nothing scrolls sideways, nothing is cut off, and what a page is about stands on its
// first screen.

const widths = [360, 768, 1280];
const height = 780;
const paths = {
  home: "",
  list: "/practices",
  networks: "/networks",
  meetings: "/meetings",
  practice: "/practices/aprenem-en-xarxa",
  city: "/cities/barcelona",
  "nearly empty city": "/cities/velke-hamry",
  cluster: "/clusters/agrupamento-colina-das-gaivotas",
  meeting: "/meetings/barcelona-2019",
  guide: "/guides/networks-and-clusters",
};

/** Elements with text that stick out of the page, or whose text their own box cuts off. */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 60)}”`;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(".sr-only, .table-scroll, svg, [inert]");
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...document.body.querySelectorAll("*")]
      .filter((element) => isShown(element) && hasOwnText(element))
      .flatMap((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.bottom < 0) return [];
        const sticksOut = box.right > width + 1 || box.left < -1;
        const { overflowX, textOverflow } = getComputedStyle(element);
        const isCut =
          overflowX !== "visible" && textOverflow !== "clip" && element.scrollWidth > element.clientWidth + 1;
        return sticksOut || isCut ? [nameOf(element)] : [];
      });
  });
}

/** The bottom of the first line of text below the heading. */
const firstText = (page: Page) =>
  page.evaluate(() => {
    const heading = document.querySelector("main h1");
    const texts = [...document.querySelectorAll("main p, main dd, main li")].filter(
      (element) =>
        heading &&
        (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        element.checkVisibility() &&
        (element.textContent ?? "").trim().length > 30,
    );
    return Math.min(...texts.map((element) => element.getBoundingClientRect().top));
  });

for (const locale of ["cs", "ca"])
  for (const [name, path] of Object.entries(paths))
    test(`the boxes of ${name} in ${locale} @both`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        const size = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(size, `sideways scroll at ${width}`).toBeLessThanOrEqual(width);
        expect(await findFaults(page), `at ${width}`).toEqual([]);
        expect(await firstText(page), `the first text at ${width}`).toBeLessThan(height - 24);
      }
    });
