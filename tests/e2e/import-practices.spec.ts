import type { Page } from "@playwright/test";
import { expectNoViolation } from "./support/barriers";
import { isEveryLanguage } from "./support/every-language";
import { workOnImportOf } from "./support/import-journey";
import { chooseIn, reach, typeInto } from "./support/keyboard";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator brings in a list of practices in two languages with the keyboard, sees what would change, and undoes it.

test.describe.configure({ timeout: 240_000 });

type Key = Parameters<typeof words>[1];
const inCzech = { locale: "cs", city: "ostrava", other: "en", type: "Projekt" } as const;
const inCatalan = { locale: "ca", city: "barcelona", other: "en", type: "Projecte" } as const;
// The other journeys of imports by keyboard are in Catalan.
const places = isEveryLanguage ? [inCzech, inCatalan] : [inCzech];

for (const { locale, city, other, type } of places) {
  const word = (key: Key, values?: Parameters<typeof words>[2]) => words(locale, key, values);

  const press = async (page: Page, name: string) => {
    // A long form has its button twice.
    await reach(page, page.getByRole("button", { name, exact: true }).first());
    await page.keyboard.press("Enter");
  };
  const goOn = async (page: Page, step: string) => {
    await press(page, word("exchange:continue"));
    await page.waitForURL(new RegExp(`/${step}$`));
  };
  /** The site under test has no worker beside it. */
  const work = async (page: Page, state: "reading" | "planning" | "taking" | "undoing") => {
    const busy = page.getByText(word(`exchange:state.${state}`)).first();
    await expect(busy).toBeVisible();
    await expect(async () => {
      await workOnImportOf(page);
      await page.reload();
      await expect(busy).toBeHidden({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
  };

  test(`practices are brought in and undone with the keyboard (${locale})`, async ({ page, context }) => {
    await enter(context, { role: "coordinator", locale, city });
    await page.goto(`/${locale}/admin/import`);
    await expectNoViolation(page);
    const mark = String(Date.now()).slice(-6);
    const title = `Klávesy i teclat ${mark}`;
    await chooseIn(page, page.locator("#kind"), "practice");
    await typeInto(page, page.locator("#pasted"), "");
    const header = ["code", `title_${locale}`, `title_${other}`, `summary_${locale}`, "type", "networks"].join("\t");
    const row = [`K-${mark}`, title, `Keys ${mark}`, "**Text**", type, "No such network"].join("\t");
    await page.locator("#pasted").fill(`${header}\n${row}`);
    await press(page, word("exchange:start.submit"));
    await page.waitForURL(/\/file$/);
    await work(page, "reading");
    await goOn(page, "source");

    await chooseIn(page, page.locator("#register"), "");
    await typeInto(page, page.locator("#publisher"), "Zkušební seznam");
    await typeInto(page, page.locator("#asOf"), "2026-09-01");
    await chooseIn(page, page.locator("#language"), locale);
    await expectNoViolation(page);
    await goOn(page, "columns");
    await expect(page.locator("#column-1")).toHaveValue(`title:${locale}`);
    await expect(page.locator("#column-2")).toHaveValue(`title:${other}`);
    await expectNoViolation(page);
    await goOn(page, "values");
    await expect(page.locator('select[name="value.type.0"]')).toHaveValue("practice-type/project");
    await expectNoViolation(page);
    for (const step of ["rows", "fields"]) await goOn(page, step);

    await press(page, word("exchange:plan.make"));
    await work(page, "planning");
    await expect(page.getByText(title)).toBeVisible();
    await expect(page.getByText("No such network").first()).toBeVisible();
    await expectNoViolation(page);
    await page.locator('form[action="/api/admin/imports/work"] button').focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/result$/);
    await work(page, "taking");
    await expect(page.getByText(word("exchange:result.taken", { rows: "1" }))).toBeVisible();
    await expectNoViolation(page);
    await reach(page, page.getByRole("link", { name: word("exchange:result.chooseUndo") }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/undo$/);
    await expectNoViolation(page);
    await press(page, word("exchange:result.undo_one", { rows: "1" }));
    await page.waitForURL(/\/result$/);
    await work(page, "undoing");
    await expect(page.getByText(word("exchange:result.undone", { rows: "1" }))).toBeVisible();
  });
}
