import type { Page } from "@playwright/test";
import { database } from "@/lib/db";
import { languageLabel } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { hands } from "./support/hands";
import { signIn } from "./support/people";
import { adminOf, fieldOf, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A practice in Catalan with a Czech translation, which becomes outdated when the meaning of the original changes, but
// not when a date or a position does.

test.describe.configure({ timeout: 240_000 });

type Key = Parameters<typeof words>[1];
const button = (page: Page, key: Key) => page.getByRole("button", { name: words("ca", key), exact: true }).last();
const tab = (page: Page, key: Key) =>
  page
    .getByRole("navigation", { name: words("ca", "admin:edit.tabs") })
    .getByRole("link", { name: words("ca", key), exact: true });
const inCzech = words("ca", "translation:translation", { inLanguage: words("ca", "common:language.in.cs") });
const translationOf = (page: Page, field: string) =>
  page.getByLabel(`${words("ca", `kinds:field.${field}` as Key)}: ${inCzech}`, { exact: true });
const stateInCzech = (page: Page) => page.getByRole("row").filter({ hasText: languageLabel("cs", "ca") });

for (const hand of hands) {
  const title = `a practice is written in Catalan, translated to Czech, and the translation ages, ${hand.name}`;
  test(title, { tag: hand.tag }, async ({ page, request }) => {
    const [original, translated] = [nameLike("El pati compartit"), nameLike("Společný dvůr")];
    await signIn(page, { role: "coordinator", locale: "ca" });
    await hand.follow(
      page,
      page.getByRole("link", { name: words("ca", "kinds:plural.practice"), exact: true }).first(),
    );
    await hand.follow(page, page.getByRole("link", { name: words("ca", "admin:list.new"), exact: true }));
    await hand.write(page, fieldOf(page, "translations.ca.title"), original);
    await hand.write(page, fieldOf(page, "translations.ca.summary"), "Dues escoles comparteixen el pati cada tarda.");
    await hand.choose(page, fieldOf(page, "fields.type"), "practice-type/project");
    await hand.write(page, fieldOf(page, "fields.start"), "2023");
    await hand.press(page, button(page, "admin:form.savePublish"));
    await expect(page.getByText(words("ca", "admin:edit.published"))).toBeVisible();
    const [, id = ""] = /practices\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
    const { slug } = await database().record.findUniqueOrThrow({ where: { id } });
    const read = async () => (await request.get(recordPath("cs", { kind: "practice", slug }))).text();
    const isAged = async () => (await read()).includes(words("cs", "records:language.outdated"));

    await hand.follow(page, tab(page, "admin:edit.tab.languages"));
    await hand.follow(page, stateInCzech(page).getByRole("link"));
    await hand.write(page, translationOf(page, "title"), translated);
    await hand.write(page, translationOf(page, "summary"), "Dvě školy každé odpoledne sdílejí dvůr.");
    await hand.press(page, button(page, "translation:savePublish"));
    await expect(page.getByText(words("ca", "translation:done.published"))).toBeVisible();
    expect(await read()).toContain(translated);

    const save = async (field: string, text: string) => {
      await hand.follow(page, tab(page, "admin:edit.tab.edit"));
      await hand.write(page, fieldOf(page, field), text);
      await hand.press(page, button(page, "admin:form.savePublic"));
      await expect(page.getByText(words("ca", "admin:edit.saved"))).toBeVisible();
      await hand.follow(page, tab(page, "admin:edit.tab.languages"));
    };
    await save("fields.start", "2022");
    await expect(stateInCzech(page)).toContainText(words("ca", "translation:state.current"));
    expect(await isAged()).toBe(false);
    await save("translations.ca.summary", "Tres escoles comparteixen el pati cada tarda i els dissabtes.");
    await expect(stateInCzech(page)).toContainText(words("ca", "translation:state.outdated"));
    expect(await isAged()).toBe(true);

    await hand.follow(page, stateInCzech(page).getByRole("link"));
    await expect(page.getByRole("insertion").first()).toContainText("Tres");
    await hand.write(page, translationOf(page, "summary"), "Tři školy sdílejí dvůr každé odpoledne a v sobotu.");
    await hand.press(page, button(page, "translation:save"));
    await expect(page.getByText(words("ca", "translation:done.saved"))).toBeVisible();
    expect(await isAged()).toBe(false);
  });
}

test("a changed position does not make a translation outdated", { tag: "@both" }, async ({ page }) => {
  const school = await newRecord({
    kind: "school",
    fields: { coordinates: { lat: 41.39, lon: 2.16 } },
    translations: {
      ca: { name: nameLike("Escola del Mapa"), description: "Una escola." },
      cs: { name: nameLike("Škola na mapě"), description: "Jedna škola." },
    },
  });
  await signIn(page, { role: "coordinator", locale: "ca" });
  await page.goto(adminOf("ca", school));
  await fieldOf(page, "fields.coordinates.lat").fill("41.4");
  await button(page, "admin:form.savePublic").click();
  await expect(page.getByText(words("ca", "admin:edit.saved"))).toBeVisible();
  await tab(page, "admin:edit.tab.languages").click();
  await expect(stateInCzech(page)).toContainText(words("ca", "translation:state.current"));
});
