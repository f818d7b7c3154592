import { signIn } from "./support/people";
import { adminOf, fieldOf, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";

// A coordinator on a slow connection types before the scripts of the form have arrived. Nothing of it is lost.

test.describe.configure({ timeout: 120_000 });

test("what is typed and ticked before the scripts run stays, and is searched for", async ({ page }) => {
  const school = await newRecord({ kind: "school", translations: { ca: { name: nameLike("Escola Lenta") } } });
  await signIn(page, { role: "coordinator", locale: "ca" });
  const { promise: arrive, resolve } = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await arrive;
    await route.continue();
  });
  await page.goto(adminOf("ca", school), { waitUntil: "commit" });
  const [city, name] = [page.locator('input[name="find.fields.city"]'), fieldOf(page, "translations.ca.name")];
  await city.fill("Ostrava");
  await name.fill("Escola Ràpida");
  await page.locator('[id="fields.levels"]').click();
  const level = page.locator('[name="fields.levels"][value="level/ED1"]');
  await level.check();
  resolve();

  await page.getByRole("listbox").getByRole("option", { name: "Ostrava" }).click();
  await expect(page.locator("label").filter({ hasText: "Ostrava" }).locator('input[name="fields.city"]')).toBeChecked();
  await expect(level).toBeChecked();
  await expect(page.locator('[id="fields.levels"]')).not.toHaveText("–");
  await expect(name).toHaveValue("Escola Ràpida");
  await city.fill("Porto");
  await expect(page.getByRole("listbox").getByRole("option", { name: "Porto" })).toBeVisible();
});
