import type { Page } from "@playwright/test";
import { backstage } from "./support/backstage";
import { type Hand, hands } from "./support/hands";
import { signIn } from "./support/people";
import { adminOf, fieldOf, type Made, nameLike, newRecord, pageOf } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator of Barcelona who has never used the site corrects records, and can always undo.

test.describe.configure({ timeout: 120_000 });

type Key = Parameters<typeof words>[1];
const coordinator = { role: "coordinator", locale: "ca" } as const;
const button = (page: Page, key: Key, values?: Record<string, string>) =>
  page.getByRole("button", { name: words("ca", key, values), exact: true }).last();
const tab = (page: Page, key: Key) =>
  page
    .getByRole("navigation", { name: words("ca", "admin:edit.tabs") })
    .getByRole("link", { name: words("ca", key), exact: true });

const phones = { before: "93 111 11 11", after: "93 222 22 22", theirs: "93 333 33 33" };
const newSchool = (name: string) =>
  newRecord({ kind: "school", fields: { phone: phones.before }, translations: { ca: { name } } });

/** Goes from the dashboard to the form of a record: kind, search, record. */
async function find(page: Page, hand: Hand, name: string): Promise<void> {
  await hand.follow(page, page.getByRole("link", { name: words("ca", "kinds:plural.school"), exact: true }).first());
  await expect(page.getByRole("heading", { level: 1, name: words("ca", "kinds:plural.school") })).toBeVisible();
  await hand.write(page, page.locator("#q"), name);
  await hand.press(page, button(page, "admin:list.apply"));
  await hand.follow(page, page.getByRole("row").getByRole("link", { name }));
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function saveByMouse(page: Page, school: Made, phone: string): Promise<void> {
  await page.goto(adminOf("ca", school));
  await fieldOf(page, "fields.phone").fill(phone);
  await button(page, "admin:form.savePublic").click();
  await expect(page.getByText(words("ca", "admin:edit.saved"))).toBeVisible();
}

/** Which of the telephone numbers is public. */
async function phonesOn(page: Page, school: Made): Promise<string[]> {
  const text = await (await page.context().request.get(pageOf("ca", school))).text();
  return Object.values(phones).filter((phone) => text.includes(phone));
}

for (const hand of hands) {
  const title = `a school is found, corrected, and its page changed at the next request, ${hand.name}`;
  test(title, { tag: hand.tag }, async ({ page }) => {
    const name = nameLike("Escola Mal Escrita");
    const school = await newSchool(name);
    expect(await phonesOn(page, school)).toEqual([phones.before]);
    await signIn(page, coordinator);
    await find(page, hand, name);
    await hand.write(page, fieldOf(page, "fields.phone"), phones.after);
    await hand.press(page, button(page, "admin:form.savePublic"));
    await expect(page.getByText(words("ca", "admin:edit.saved"))).toBeVisible();
    expect(await phonesOn(page, school)).toEqual([phones.after]);
  });

  test(`a conflict is resolved field by field, ${hand.name}`, { tag: hand.tag }, async ({ page }) => {
    const name = nameLike("Escola Disputada");
    const school = await newSchool(name);
    await signIn(page, coordinator);
    await page.goto(adminOf("ca", school));
    await backstage("save", "school", school.id, {
      sourceLanguage: "ca",
      responsibleCity: school.cityId,
      takenFrom: null,
      fields: { city: school.cityId, status: "open", phone: phones.theirs, postcode: "08001" },
      translations: { ca: { name } },
      parts: {},
    });
    await hand.write(page, fieldOf(page, "fields.address"), "Carrer de la Prova, 1");
    await hand.write(page, fieldOf(page, "fields.postcode"), "08002");
    await hand.write(page, fieldOf(page, "fields.phone"), phones.after);
    await hand.press(page, button(page, "admin:form.savePublic"));
    await expect(page.getByRole("heading", { level: 1, name: words("ca", "admin:conflict.title") })).toBeVisible();
    expect(await phonesOn(page, school)).toEqual([phones.theirs]);
    await expect(page.getByRole("main").getByRole("group")).toHaveCount(3);
    await hand.pick(page, page.getByRole("radio", { name: phones.theirs }));
    await hand.press(page, button(page, "admin:conflict.save"));
    await expect(page.getByText(words("ca", "admin:edit.saved"))).toBeVisible();
    await expect(fieldOf(page, "fields.phone")).toHaveValue(phones.theirs);
    await expect(fieldOf(page, "fields.postcode")).toHaveValue("08002");
    await expect(fieldOf(page, "fields.address")).toHaveValue("Carrer de la Prova, 1");
    await expect(page.getByRole("button", { name: words("ca", "admin:form.restore") })).toHaveCount(0);
  });
}

test("the last save is undone, and an older version is restored", { tag: "@both" }, async ({ page }) => {
  const school = await newSchool(nameLike("Escola de Tornada"));
  await signIn(page, coordinator);
  await saveByMouse(page, school, phones.after);
  await saveByMouse(page, school, phones.theirs);
  await tab(page, "admin:edit.tab.history").click();
  const undo = words("ca", "work:history.undo", { version: "3" });
  await page.getByRole("link", { name: `${undo}…`, exact: true }).click();
  // It says what it takes back before it does.
  const asked = page.locator("#restoration");
  await expect(asked.getByRole("deletion").filter({ hasText: phones.theirs.slice(3, 6) })).toHaveCount(1);
  expect(await phonesOn(page, school)).toEqual([phones.theirs]);
  await asked.getByRole("button").click();
  await expect(page.getByText(words("ca", "work:history.undone"))).toBeVisible();
  expect(await phonesOn(page, school)).toEqual([phones.after]);
  const first = page.getByRole("listitem").filter({ hasText: words("ca", "work:action.create") });
  await first.getByRole("link").click();
  await asked.getByRole("button").click();
  await expect(page.getByText(words("ca", "work:history.restored"))).toBeVisible();
  expect(await phonesOn(page, school)).toEqual([phones.before]);
  await expect(page.getByRole("insertion").filter({ hasText: phones.theirs.slice(3) })).toHaveCount(1);
});

test("ten records are confirmed at once", { tag: "@both" }, async ({ page }) => {
  const name = nameLike("Escola Comprovada");
  const schools = await Promise.all(Array.from({ length: 10 }, (_, index) => newSchool(`${name} ${index}`)));
  await signIn(page, coordinator);
  await page.goto("/ca/admin/schools");
  await page.locator("#q").fill(name);
  await button(page, "admin:list.apply").click();
  const rows = page.getByRole("row").filter({ hasText: name });
  await expect(rows).toHaveCount(10);
  for (let row = 0; row < 10; row++) await rows.nth(row).getByRole("checkbox").check();
  await page.locator("#bulk-action").selectOption("confirm12");
  await button(page, "admin:bulk.run").click();
  await expect(page.locator("#report")).toContainText("10");
  await expect(rows.filter({ hasText: words("ca", "admin:list.notConfirmed") })).toHaveCount(0);
  const text = await (await page.request.get(pageOf("ca", schools[9]!))).text();
  expect(text).toContain(String(new Date().getFullYear() + 1));
});
