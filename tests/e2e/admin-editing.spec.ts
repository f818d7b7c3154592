import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { expectNoViolation } from "./support/barriers";
import { signIn as signInAs } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator's work with records: find, correct, add, create, publish, resolve a conflict.

test.describe.configure({ timeout: 120_000 });

const signIn = (page: Page, locale: Locale) => signInAs(page, { role: "coordinator", locale });

/** Clicks a button at the bottom of the form. */
const press = (page: Page, locale: Locale, key: Parameters<typeof words>[1]) =>
  page
    .getByRole("button", { name: words(locale, key), exact: true })
    .last()
    .click();

async function beginSchool(page: Page, locale: Locale, name: string): Promise<void> {
  await page.goto(`/${locale}/admin/schools/new`);
  await page.locator(`[id="translations.${locale}.name"]`).fill(name);
  await page.locator('[id="fields.status"]').selectOption("open");
}

test("a new school with errors keeps everything that was typed", { tag: "@both" }, async ({ page }) => {
  await signIn(page, "ca");
  await beginSchool(page, "ca", "Escola de Prova");
  await page.locator('[id="fields.phone"]').fill("93 000 00 00");
  await page.locator('[id="fields.website"]').fill("escola");
  await press(page, "ca", "admin:form.saveDraft");
  await expect(page.locator("#error-summary")).toContainText(words("ca", "validation:error.url"));
  await expect(page.locator("#error-summary")).toContainText(words("ca", "kinds:field.website"));
  await expect(page.locator('[id="fields.phone"]')).toHaveValue("93 000 00 00");
  await expectNoViolation(page);
});

test("a part is added, found by its title and moved without JavaScript", { tag: "@no-javascript" }, async ({
  page,
}) => {
  await signIn(page, "en");
  await page.goto("/en/admin/networks?q=pont");
  await page.getByRole("row").getByRole("link").first().click();
  const members = page.locator('[id="parts.members"] > ol > li');
  const count = await members.count();
  await page.locator('[id="parts.members-add"]').click();
  await expect(members).toHaveCount(count + 1);
  await members.last().locator('input[name^="find."]').fill("escola");
  await members
    .last()
    .getByRole("button", { name: words("en", "admin:form.find"), exact: true })
    .click();
  await members.last().locator('input[type="checkbox"][name$=".school"]').first().check();
  await members
    .last()
    .getByRole("button", { name: words("en", "admin:form.up"), exact: true })
    .click();
  await expect(
    members
      .nth(count - 1)
      .locator('input[type="checkbox"][name$=".school"]')
      .first(),
  ).toBeChecked();
});

test("a school is created and published by keyboard", async ({ page }) => {
  await signIn(page, "ca");
  const name = `Escola del Teclat ${Date.now()}`;
  await beginSchool(page, "ca", name);
  const city = page.locator('[id="fields.city"][role="combobox"]');
  await city.fill("barcelona");
  await expect(page.getByRole("listbox").getByRole("option", { name: "Barcelona" })).toBeVisible();
  await city.press("ArrowDown");
  await city.press("Enter");
  await expectNoViolation(page);
  await press(page, "ca", "admin:form.savePublish");
  await expect(page.getByText(words("ca", "admin:edit.published"))).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole("link", { name: words("ca", "admin:edit.tab.public"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("the person who saves second sees both versions and chooses", async ({ page, context }) => {
  await signIn(page, "en");
  // A specific school: the first of the list may be a draft that another test has just created.
  await page.goto("/en/admin/schools?q=rambleta");
  await page.getByRole("row").getByRole("link").first().click();
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await other.locator('[id="fields.phone"]').fill("111");
  await press(other, "en", "admin:form.savePublic");
  await expect(other.getByText(words("en", "admin:edit.saved"))).toBeVisible();

  await page.locator('[id="fields.phone"]').fill("222");
  await page.locator('[id="fields.postcode"]').fill("08999");
  await press(page, "en", "admin:form.savePublic");
  await expect(page.getByRole("heading", { level: 1, name: words("en", "admin:conflict.title") })).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole("radio", { name: "111" }).check();
  await press(page, "en", "admin:conflict.save");
  await expect(page.getByText(words("en", "admin:edit.saved"))).toBeVisible();
  await expect(page.locator('[id="fields.phone"]')).toHaveValue("111");
  await expect(page.locator('[id="fields.postcode"]')).toHaveValue("08999");
});

test("many records are confirmed at once", { tag: "@both" }, async ({ page }) => {
  await signIn(page, "cs");
  await page.goto("/cs/admin/schools");
  await expectNoViolation(page);
  for (const place of [0, 1, 2]) await page.locator('input[name="ids"]').nth(place).check();
  await page.locator("#bulk-action").selectOption("confirm12");
  await press(page, "cs", "admin:bulk.run");
  await expect(page.locator("#report")).toContainText("3");
});

test("text typed when the sign-in ended is restored after signing in again", { tag: "@no-javascript" }, async ({
  page,
  context,
}) => {
  await signIn(page, "en");
  await beginSchool(page, "en", "A school that nobody types twice");
  // Signed out meanwhile in another tab.
  await context.clearCookies({ name: /sign-in/ });
  await press(page, "en", "admin:form.saveDraft");
  await expect(page).toHaveURL(/\/en\/account\/sign-in\?next=/);
  const next = new URL(page.url()).searchParams.get("next") ?? "";
  await signIn(page, "en");
  await page.goto(next);
  await expect(page.locator('[id="translations.en.name"]')).toHaveValue("A school that nobody types twice");
});

test("two new records in two tabs keep separate text, which is restored after a tab is closed", async ({ context }) => {
  const open = async () => {
    const page = await context.newPage();
    await page.goto("/en/admin/schools/new");
    return page;
  };
  const [first] = context.pages();
  const one = first ?? (await open());
  await signIn(one, "en");
  await one.goto("/en/admin/schools/new");
  const other = await open();
  const type = async (page: typeof one, text: string) => {
    await page.locator('[id="fields.address"]').fill(text);
    await expect
      .poll(() => page.evaluate((typed) => Object.values(localStorage).join().includes(typed), text))
      .toBe(true);
  };
  await type(one, "The first street");
  await type(other, "The second street");
  const third = await open();
  await expect(third.getByRole("button", { name: words("en", "admin:form.restore") })).toBeHidden();
  await other.reload();
  await other.getByRole("button", { name: words("en", "admin:form.restore") }).click();
  await expect(other.locator('[id="fields.address"]')).toHaveValue("The second street");
  await one.close({ runBeforeUnload: false });
  await third.reload();
  await third.getByRole("button", { name: words("en", "admin:form.restore") }).click();
  await expect(third.locator('[id="fields.address"]')).toHaveValue("The first street");
});

test("unsaved text is restored when the page is opened again", async ({ page, context }) => {
  await signIn(page, "en");
  await page.goto("/en/admin/schools");
  await page.getByRole("row").getByRole("link").first().click();
  const address = page.url();
  await page.locator('[id="fields.address"]').pressSequentially("A street that was not saved");
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join().includes("A street that was not saved")))
    .toBe(true);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole("button", { name: words("en", "admin:form.restore") }).click();
  await expect(again.locator('[id="fields.address"]')).toHaveValue(/A street that was not saved$/);
});
