import type { Page } from "@playwright/test";
import { backstage } from "./support/backstage";
import { expectNoViolation } from "./support/barriers";
import { chooseIn, reach, typeInto } from "./support/keyboard";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator brings in a register with the keyboard: file, answers, comparison, taking in, undo.

test.describe.configure({ timeout: 180_000 });

const word = (key: Parameters<typeof words>[1], values?: Parameters<typeof words>[2]) => words("ca", key, values);

async function press(page: Page, name: string): Promise<void> {
  await reach(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

const heading = (page: Page, key: Parameters<typeof words>[1]) =>
  page.getByRole("heading", { level: 1, name: word(key) });

/** The site under test has no worker beside it. */
async function work(page: Page, state: "reading" | "planning" | "taking" | "undoing"): Promise<void> {
  await expect(page.getByText(word(`exchange:state.${state}`)).first()).toBeVisible();
  await backstage("workOnImports");
  await page.reload();
}

test("a register is brought in and undone with the keyboard", async ({ page, context }) => {
  await enter(context, { role: "coordinator", locale: "ca", city: "barcelona" });
  await page.goto("/ca/admin/import");
  await expectNoViolation(page);
  const mark = String(Date.now()).slice(-6);
  const name = `Institut Escola del Teclat ${mark}`;
  await typeInto(page, page.locator("#pasted"), "");
  await page.locator("#pasted").fill(`Codi centre\tDenominació\tTitularitat\n98${mark}\t${name}\tpúblic`);
  await press(page, word("exchange:start.submit"));
  await page.waitForURL(/\/file$/);
  await work(page, "reading");
  await expect(heading(page, "exchange:step.file")).toBeVisible();
  await expectNoViolation(page);
  await press(page, word("exchange:continue"));

  await page.waitForURL(/\/source$/);
  await chooseIn(page, page.locator("#register"), "ES-CT");
  await press(page, word("exchange:continue"));
  await expect(page.locator("#error-summary")).toContainText(word("exchange:error.publisher"));
  await typeInto(page, page.locator("#publisher"), "Registre de prova");
  await typeInto(page, page.locator("#asOf"), "2026-09-01");
  await expectNoViolation(page);
  await press(page, word("exchange:continue"));

  await page.waitForURL(/\/columns$/);
  await expect(page.locator("#column-1")).toHaveValue("name");
  await expectNoViolation(page);
  await press(page, word("exchange:continue"));
  await page.waitForURL(/\/values$/);
  await chooseIn(page, page.locator("#status"), "open");
  await press(page, word("exchange:continue"));
  await page.waitForURL(/\/rows$/);
  await press(page, word("exchange:continue"));
  await page.waitForURL(/\/fields$/);
  await press(page, word("exchange:continue"));

  await page.waitForURL(/\/plan$/);
  await press(page, word("exchange:plan.make"));
  await work(page, "planning");
  await expect(page.getByText(name)).toBeVisible();
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
  await expect(page.getByText(word("exchange:undo.goesBack_one", { rows: "1" }))).toBeVisible();
  await expectNoViolation(page);
  await press(page, word("exchange:result.undo_one", { rows: "1" }));
  await page.waitForURL(/\/result$/);
  await work(page, "undoing");
  await expect(page.getByText(word("exchange:result.undone", { rows: "1" }))).toBeVisible();
});
