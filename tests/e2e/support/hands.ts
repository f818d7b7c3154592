import { expect, type Locator, type Page, test } from "@playwright/test";
import { chooseIn, reach, tabTo, typeInto } from "./keyboard";

/** How a person operates the site: by mouse, or by keyboard alone. */
export type Hand = {
  name: string;
  tag: string;
  follow: (page: Page, target: Locator) => Promise<void>;
  /** Replaces the text of a field. */
  write: (page: Page, target: Locator, text: string) => Promise<void>;
  /** Chooses an option of a select, by its value. */
  choose: (page: Page, target: Locator, value: string) => Promise<void>;
  tick: (page: Page, target: Locator) => Promise<void>;
  /** Chooses a radio button. */
  pick: (page: Page, target: Locator) => Promise<void>;
  /** Sets a date or a time: `2026-11-23`, `09:30`. */
  set: (page: Page, target: Locator, value: string) => Promise<void>;
  /** Presses a button of a form. */
  press: (page: Page, target: Locator) => Promise<void>;
  /** Searches in a reference field and takes the record with this title. */
  lookUp: (page: Page, name: string, title: string) => Promise<void>;
};

const searchOf = (page: Page, name: string) => page.locator(`input[name="find.${name}"]`);
const foundOf = (page: Page, title: string) => page.getByRole("listbox").getByRole("option", { name: title });
const tickOf = (page: Page, name: string, title: string) =>
  page.locator("label").filter({ hasText: title }).locator(`input[name="${name}"]`);

/** Converts a time to the twelve-hour form that an English browser expects: `09:30` → 0930AM, `12:19` → 1219PM. */
function asEnglishTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(hour % 12 || 12)}${two(minute)}${hour < 12 ? "AM" : "PM"}`;
}

/** The focus starts at the top of each page. */
export const keyboard: Hand = {
  name: "by keyboard alone",
  tag: "@keyboard",
  follow: async (page, target) => {
    test.info().setTimeout(Math.max(test.info().timeout, 240_000));
    await tabTo(page, target);
    await expect(target).toBeInViewport();
    await page.keyboard.press("Enter");
  },
  write: typeInto,
  choose: chooseIn,
  tick: async (page, target) => {
    await reach(page, target);
    await page.keyboard.press("Space");
    await expect(target).toBeChecked();
  },
  pick: async (page, target) => {
    const group = await target.getAttribute("name");
    await tabTo(page, page.locator(`input[name="${group}"]:checked`));
    for (let step = 0; step < 20 && !(await target.isChecked()); step++) await page.keyboard.press("ArrowDown");
    await expect(target).toBeChecked();
  },
  press: async (page, target) => {
    await reach(page, target);
    await page.keyboard.press("Enter");
  },
  // The order of day, month and year depends on the browser's language; this is English.
  set: async (page, target, value) => {
    await reach(page, target);
    const [year, month, day] = value.split("-");
    await page.keyboard.type(day ? `${month}${day}${year}` : asEnglishTime(value));
    await expect(target).toHaveValue(value);
  },
  lookUp: async (page, name, title) => {
    const field = searchOf(page, name);
    await typeInto(page, field, title);
    await expect(foundOf(page, title)).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(tickOf(page, name, title)).toBeChecked();
  },
};

export const mouse: Hand = {
  name: "by mouse",
  tag: "@both",
  follow: (_page, target) => target.click(),
  write: (_page, target, text) => target.fill(text),
  choose: async (_page, target, value) => void (await target.selectOption(value)),
  tick: (_page, target) => target.check(),
  pick: (_page, target) => target.check(),
  set: (_page, target, value) => target.fill(value),
  press: (_page, target) => target.click(),
  lookUp: async (page, name, title) => {
    const field = searchOf(page, name);
    await field.fill(title);
    if (test.info().project.name === "no-javascript") {
      await field.locator("xpath=..").getByRole("button").click();
      await tickOf(page, name, title).check();
    } else await foundOf(page, title).click();
    await expect(tickOf(page, name, title)).toBeChecked();
  },
};

/** By mouse with and without JavaScript, and by keyboard. */
export const hands = [mouse, keyboard];
