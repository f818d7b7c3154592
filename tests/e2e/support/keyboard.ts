import { expect, type Locator, type Page } from "@playwright/test";

// Keyboard operation: Tab, Enter, Space, arrows and letters, with a check of the visible focus.

/** More tab stops than any page needs. */
const mostStops = 400;

/** `isGone`: the page drew the target anew. */
type Stop = { isTarget: boolean; isGone: boolean; isSeen: boolean; isCovered: boolean; what: string };

/** Whether the focus is on the target, is visible, and is not covered. */
function lookAtFocus(target: Element): Stop {
  const focused = document.activeElement;
  const isGone = !target.isConnected;
  if (!focused || focused === document.body)
    return { isTarget: false, isGone, isSeen: true, isCovered: false, what: "nothing" };
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { x, y, width, height } = focused.getBoundingClientRect();
  // A link in a drawing has its own focus ring.
  const ring = focused.querySelector(".focus-ring");
  const isRinged = ring !== null && getComputedStyle(ring).stroke !== "none";
  const isDrawn = isRinged || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  const over = document.elementFromPoint(x + width / 2, y + height / 2);
  let cover = focused.contains(over) ? null : over;
  while (cover && !["sticky", "fixed"].includes(getComputedStyle(cover).position)) cover = cover.parentElement;
  return {
    isTarget: focused === target,
    isGone,
    // Browsers draw the focus of buttons inside native controls, such as a date picker.
    isSeen: !focused.matches(":focus") || (focused.matches(":focus-visible") && isDrawn && width > 0 && height > 0),
    isCovered: cover !== null && !cover.contains(focused),
    what: focused.outerHTML.slice(0, 120),
  };
}

/** The element itself: to find it by its name at each stop takes longer than everything else on a page with a long form. */
async function elementOf(target: Locator) {
  const element = await target.elementHandle();
  if (!element) throw new Error(`There is no ${target}`);
  return element;
}

/** Presses Tab until the target has the focus; checks that the focus is visible at each stop. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  let element = await elementOf(target);
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press("Tab");
    // Null: the page is another one now.
    let look = await element.evaluate(lookAtFocus).catch(() => null);
    if (!look || look.isGone) {
      element = await elementOf(target);
      look = await element.evaluate(lookAtFocus);
    }
    expect(look.isSeen, `the focus can be seen on ${look.what}`).toBe(true);
    expect(look.isCovered, `something lies over ${look.what}`).toBe(false);
    if (look.isTarget) return;
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

/** Moves to the target unless it already has the focus, as after an error or after adding an item. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  if (!(await target.evaluate((element) => element === document.activeElement))) await tabTo(page, target);
}

/** Replaces the text of a field. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Chooses an option with the arrow keys. */
export async function chooseIn(page: Page, target: Locator, value: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("Home");
  for (let step = 0; step < 100; step++) {
    if ((await target.inputValue()) === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`${target} has no ${value}`);
}
