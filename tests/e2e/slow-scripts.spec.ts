import { signIn } from "./support/people";
import { adminOf, fieldOf, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";

// A coordinator on a slow connection types before the scripts of the form have arrived. Nothing of it is lost.

test.describe.configure({ timeout: 120_000 });

test("what is typed and ticked before the scripts run stays, and is searched for", async ({ page }) => {
  const network = await newRecord({ kind: "network", translations: { ca: { name: nameLike("Xarxa Lenta") } } });
  await signIn(page, { role: "coordinator", locale: "ca" });
  const { promise: arrive, resolve } = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await arrive;
    await route.continue();
  });
  await page.goto(adminOf("ca", network), { waitUntil: "commit" });
  const [city, name] = [page.locator('input[name="find.fields.cities"]'), fieldOf(page, "translations.ca.name")];
  await city.fill("Ostrava");
  await name.fill("Xarxa Ràpida");
  await page.locator('[id="fields.themes"]').click();
  const theme = page.locator('[name="fields.themes"][value="theme/reading"]');
  await theme.check();
  resolve();

  await page.getByRole("listbox").getByRole("option", { name: "Ostrava" }).click();
  await expect(
    page.locator("label").filter({ hasText: "Ostrava" }).locator('input[name="fields.cities"]'),
  ).toBeChecked();
  await expect(theme).toBeChecked();
  await expect(page.locator('[id="fields.themes"]')).not.toHaveText("–");
  await expect(name).toHaveValue("Xarxa Ràpida");
  await city.fill("Porto");
  await expect(page.getByRole("listbox").getByRole("option", { name: "Porto" })).toBeVisible();
});
