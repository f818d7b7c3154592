import { expect, type Locator, type Page } from "@playwright/test";
import type { ImportStep } from "@/lib/exchange/import/pages/paths";
import type { Locale } from "@/lib/i18n/locales";
import { backstage } from "./backstage";
import type { Hand } from "./hands";
import type { ImportFile } from "./import-files";
import { words } from "./words";

// A coordinator goes through the pages of an import. What they do is counted.

/** Called at each page and state of a page. */
export type See = (page: Page, what: string) => Promise<void>;

/** For the largest register. */
const longestWork = 600_000;

/** Does the work of the import whose page this is, and of no other test's. The site under test has no worker beside it. */
export async function workOnImportOf(page: Page): Promise<void> {
  const id = /\/import\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (!id) throw new Error(`${page.url()} is no page of an import`);
  await backstage("workOnImport", id);
}

/** Does the work that waits, and lets the page show that it is done. Ends when the page has followed by itself. */
async function waitForWork(page: Page): Promise<void> {
  await expect(async () => {
    await workOnImportOf(page);
    await expect(page.locator("#progress")).toHaveCount(0, { timeout: 5_000 });
  }).toPass({ timeout: longestWork });
}

/** With the keyboard the dialog of the browser is opened; with a mouse too. */
async function chooseFile(page: Page, hand: Hand, file: ImportFile | string): Promise<void> {
  const opened = page.waitForEvent("filechooser");
  await hand.press(page, page.locator("#file"));
  await (await opened).setFiles(file);
}

export function importerAt(page: Page, locale: Locale, hand: Hand, see: See) {
  const counted = { actions: 0 };
  const word = (key: Parameters<typeof words>[1], values?: Record<string, string>) => words(locale, key, values);
  const did = async (work: Promise<void>) => {
    counted.actions += 1;
    await work;
  };
  /** A long form has its button twice. */
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true }).first();
  const press = (name: string) => did(hand.press(page, button(name)));
  const at = async (step: ImportStep, what: string = step) => {
    await page.waitForURL(new RegExp(`/${step}([?#]|$)`));
    await see(page, what);
  };
  /** Answers, and goes on to the next page. */
  const goOn = async (next: ImportStep) => {
    await press(word("exchange:continue"));
    await at(next);
  };
  const finish = async (step: ImportStep, what: string) => {
    await page.waitForURL(new RegExp(`/${step}([?#]|$)`));
    if (await page.locator("#progress").isVisible()) await see(page, `${what}, at work`);
    await waitForWork(page);
    await see(page, what);
  };
  return {
    page,
    counted,
    word,
    press,
    goOn,
    at,
    write: (selector: string, text: string) => did(hand.write(page, page.locator(selector), text)),
    choose: (selector: string, value: string) => did(hand.choose(page, page.locator(selector), value)),
    pick: (target: Locator) => did(hand.pick(page, target)),
    tick: (target: Locator) => did(hand.tick(page, target)),
    follow: (target: Locator) => did(hand.follow(page, target)),
    key: (key: string) => did(page.keyboard.press(key)),
    /** Gives a file; the page says what was detected. */
    begin: async (kind: string, file: ImportFile | string, cityId = "") => {
      await page.goto(`/${locale}/admin/import`);
      await see(page, "start");
      // Who coordinates one city is not asked for it.
      if (cityId && (await page.locator("#city").isVisible()))
        await did(hand.choose(page, page.locator("#city"), cityId));
      await did(hand.choose(page, page.locator("#kind"), kind));
      await did(chooseFile(page, hand, file));
      await press(word("exchange:start.submit"));
      await finish("file", "file");
    },
    /** Gives the file of another year to an import that was taken in. */
    again: async (file: ImportFile | string, asOf: string) => {
      await did(chooseFile(page, hand, file));
      await did(hand.write(page, page.locator("#asOf"), asOf));
      await press(word("exchange:again.submit"));
      await finish("plan", "plan of a newer file");
    },
    /** The last answer: the rows are compared. */
    compare: async (what = "plan") => {
      await press(word("exchange:plan.make"));
      await finish("plan", what);
    },
    take: async () => {
      await did(hand.press(page, page.locator('form[action="/api/admin/imports/work"] button')));
      await finish("result", "result");
    },
    undo: async (name: string) => {
      await press(name);
      await finish("result", "result of an undo");
    },
    /** After the button for all that is shown, whose words have their number. */
    undone: () => finish("result", "result of an undo"),
    /** A tab of the plan. */
    tab: async (outcome: string) => {
      await did(hand.follow(page, page.locator(`main nav a[href*="tab=${outcome}"]`)));
      await page.waitForURL(new RegExp(`tab=${outcome}`));
      await see(page, `plan: ${outcome}`);
    },
    /** The rows of a tab as a spreadsheet. */
    download: async () => {
      const begun = page.waitForEvent("download");
      await press(word("exchange:plan.download"));
      return (await begun).suggestedFilename();
    },
  };
}

export type Importer = ReturnType<typeof importerAt>;

/** What a screen reader says of a page when one goes through it by headings, and of what is announced. */
export function heardOn(page: Page): Promise<string[]> {
  return page.locator("main").evaluate((main) => [
    document.title,
    ...[...main.querySelectorAll("h1, h2, h3, [role=status], [role=alert]")].map((element) => {
      const name = element.getAttribute("role") ?? element.tagName.toLowerCase();
      return `${name}: ${(element as HTMLElement).innerText.replace(/\s+/g, " ").trim()}`;
    }),
  ]);
}
