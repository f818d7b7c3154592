import { expect, type Locator, type Page } from "@playwright/test";

// The keyboard alone: Tab, Enter, Space, arrows and letters, and the eye on where the focus is.

/** More stops than any page has before what somebody is looking for. */
const mostStops = 400;

type Stop = { isTarget: boolean; isSeen: boolean; isCovered: boolean; what: string };

/** Whether the focus is on the target, whether a person can see where it is, and whether something lies over it. */
function lookAtFocus(target: Element): Stop {
  const focused = document.activeElement;
  if (!focused || focused === document.body)
    return { isTarget: false, isSeen: true, isCovered: false, what: "nothing" };
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { x, y, width, height } = focused.getBoundingClientRect();
  // A link in a drawing has a ring of its own.
  const ring = focused.querySelector(".focus-ring");
  const isRinged = ring !== null && getComputedStyle(ring).stroke !== "none";
  const isDrawn = isRinged || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  const over = document.elementFromPoint(x + width / 2, y + height / 2);
  let cover = focused.contains(over) ? null : over;
  while (cover && !["sticky", "fixed"].includes(getComputedStyle(cover).position)) cover = cover.parentElement;
  return {
    isTarget: focused === target,
    // A button inside a browser's own control, such as that of a calendar, is drawn by the browser.
    isSeen: !focused.matches(":focus") || (focused.matches(":focus-visible") && isDrawn && width > 0 && height > 0),
    isCovered: cover !== null && !cover.contains(focused),
    what: focused.outerHTML.slice(0, 120),
  };
}

/** Goes from stop to stop until the target has the focus; it can be seen at each of them. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press("Tab");
    const { isTarget, isSeen, isCovered, what } = await target.evaluate(lookAtFocus);
    expect(isSeen, `the focus can be seen on ${what}`).toBe(true);
    expect(isCovered, `something lies over ${what}`).toBe(false);
    if (isTarget) return;
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

/** Is there already, as after an error or after something was added, or goes there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  if (!(await target.evaluate((element) => element === document.activeElement))) await tabTo(page, target);
}

/** Writes over what a field holds. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Chooses in a list with the arrow keys. */
export async function chooseIn(page: Page, target: Locator, value: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("Home");
  for (let step = 0; step < 100; step++) {
    if ((await target.inputValue()) === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`${target} has no ${value}`);
}
