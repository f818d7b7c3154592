import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { enter } from "./support/people";
import { expect, signedInTest, test } from "./support/test";
import { words } from "./support/words";

// A year after a meeting: the one who promised something says by their link what became of it, a city what it took home.

test.describe.configure({ timeout: 180_000 });

const said = (locale: Locale, key: string, values?: Record<string, string>) =>
  words(locale, `afterwards:${key}`, values);
const press = (page: Page, locale: Locale, key: string) =>
  page.getByRole("button", { name: said(locale, key), exact: true }).click();

for (const locale of ["cs", "ca"] as const)
  test(`a year later the link tells what was promised, and takes a report in ${locale}`, { tag: "@both" }, async ({
    page,
  }) => {
    const { followUp } = await backstage("overMeeting");
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(followUp[locale]);
    for (const text of ["Plant trees in the yard", "We will.", "Twelve lindens"])
      await expect(page.getByText(text)).toBeVisible();
    await expect(page.getByText("@promises.example")).toHaveCount(0);
    await press(page, locale, "report.send");
    await expect(page.getByRole("link", { name: said(locale, "error.state") })).toBeVisible();
    await page.getByLabel(said(locale, "state.underWay"), { exact: true }).check();
    await page.getByLabel(said(locale, "report.text")).fill("Sis til·lers, šest lip");
    await press(page, locale, "report.send");
    await expect(page.getByText(said(locale, "done.reported"))).toBeVisible();
    await expect(page.getByText("Sis til·lers, šest lip")).toBeVisible();
    await page.getByLabel(words(locale, "hosting:own.forgetSure")).check();
    await page.getByRole("button", { name: words(locale, "hosting:own.forget"), exact: true }).click();
    await expect(page.getByText(said(locale, "done.erased"))).toBeVisible();
    await expect(page.getByText("Plant trees in the yard")).toBeVisible();
    await expect(page.getByText("Parks department")).toHaveCount(0);
  });

test("the pages of the links have no barriers, refused ones too", async ({ page }) => {
  const { followUp, takenHome } = await backstage("overMeeting");
  await page.goto(followUp.cs);
  await expectNoBarrier(page, "the follow-up");
  await press(page, "cs", "report.send");
  await expectNoBarrier(page, "the follow-up, refused");
  await page.goto(takenHome);
  await expectNoBarrier(page, "taken home");
  await press(page, "ca", "choose.send");
  await expectNoBarrier(page, "taken home, refused");
});

test("a city takes a practice home, and later adapts it or says why not", { tag: "@both" }, async ({ page }) => {
  const { takenHome } = await backstage("overMeeting");
  await page.goto(takenHome);
  await page.locator("#other").selectOption({ index: 1 });
  await press(page, "ca", "choose.send");
  await expect(page.getByText(said("ca", "done.chosen"))).toBeVisible();
  await page.getByText(said("ca", "outcome.open", { number: "1" })).click();
  await page.getByLabel(said("ca", "outcome.notPursued")).check();
  await press(page, "ca", "outcome.send");
  await expect(page.getByRole("link", { name: said("ca", "error.why") })).toBeVisible();
  await page.getByLabel(said("ca", "outcome.adapted")).check();
  await page.getByLabel(words("ca", "kinds:field.kept")).fill("Un taller cada mes");
  await press(page, "ca", "outcome.send");
  await expect(page.getByText(said("ca", "done.adapted"))).toBeVisible();
});

signedInTest("a host sees it all on one page and reports on behalf of others", async ({ page }) => {
  const { id } = await backstage("overMeeting");
  await enter(page.context(), { role: "coordinator", locale: "en" });
  await page.goto(`/en/admin/meetings/${id}/follow-up`);
  await expect(page.getByText("Lyon")).toBeVisible();
  await expectNoBarrier(page, "follow-up at the desk");
  await page.getByRole("link", { name: "Plant trees in the yard" }).click();
  await page.getByLabel(said("en", "state.done"), { exact: true }).check();
  await press(page, "en", "report.send");
  await expect(page.getByText(said("en", "done.reported"))).toBeVisible();
  await expect(page.getByText(said("en", "report.byHost"))).toBeVisible();
  await expectNoBarrier(page, "one suggestion at the desk");
});
