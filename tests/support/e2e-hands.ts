import { expect, type Locator, type Page, test } from "@playwright/test";

/** How a reader goes on: by mouse, or by the keyboard alone. */
export type Hand = { name: string; tag: string; follow: (page: Page, target: Locator) => Promise<void> };

/** More stops than any page has before what a reader is looking for. */
const mostStops = 400;

type Stop = { isTarget: boolean; isSeen: boolean; what: string };

/** Whether the focus is on the target, and whether a person can see where it is. */
function lookAtFocus(target: Element): Stop {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { isTarget: false, isSeen: true, what: "nothing" };
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { width, height } = focused.getBoundingClientRect();
  // A link in a drawing has a ring of its own.
  const ring = focused.querySelector(".focus-ring");
  const isRinged = ring !== null && getComputedStyle(ring).stroke !== "none";
  const isDrawn = isRinged || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  return {
    isTarget: focused === target,
    isSeen: focused.matches(":focus-visible") && isDrawn && width > 0 && height > 0,
    what: focused.outerHTML.slice(0, 120),
  };
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press("Tab");
    const { isTarget, isSeen, what } = await target.evaluate(lookAtFocus);
    expect(isSeen, `the focus can be seen on ${what}`).toBe(true);
    if (isTarget) return;
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

/** The focus begins at the top of each page: only Tab and Enter are used. */
export const keyboard: Hand = {
  name: "by keyboard alone",
  tag: "@keyboard",
  follow: async (page, target) => {
    test.info().setTimeout(90_000);
    await tabTo(page, target);
    await expect(target).toBeInViewport();
    await page.keyboard.press("Enter");
  },
};

export const mouse: Hand = {
  name: "by mouse",
  tag: "@both",
  follow: (_page, target) => target.click(),
};

/** By mouse with and without JavaScript, and by keyboard. */
export const hands = [mouse, keyboard];
