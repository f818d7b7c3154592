import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { backstage } from "./support/backstage";
import { expectNoViolation } from "./support/barriers";
import { enter } from "./support/people";
import { type Made, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// Ten outdated translations in a row, in two actions each beside typing: by mouse, by keyboard alone, and on a phone. One
// combination runs always, all with ALL_JOURNEYS=1.

// One after the other: they share the list of a city.
test.describe.configure({ mode: "serial", timeout: 240_000 });

const [count, mostActions] = [10, 2];

/** Each call is one action of a person. */
type Way = {
  name: string;
  width: number;
  /** Goes to the field and selects what is in it. */
  begin: (page: Page, isFirst: boolean) => Promise<number>;
  save: (page: Page, locale: Locale) => Promise<number>;
};

const field = (page: Page) => page.locator('textarea[name^="t."]:visible').last();
const button = (page: Page, locale: Locale) =>
  page.getByRole("button", { name: words(locale, "rounds:andNext", { action: words(locale, "translation:save") }) });

const pointer = {
  begin: async (page: Page) => {
    await field(page).click({ clickCount: 3 });
    return 1;
  },
  save: async (page: Page, locale: Locale) => {
    await button(page, locale).click();
    return 1;
  },
};

const ways: Way[] = [
  {
    name: "by keyboard alone",
    width: 1280,
    begin: async (page) => {
      await expect(field(page)).toBeFocused();
      await page.keyboard.press("ControlOrMeta+a");
      return 1;
    },
    save: async (page) => {
      await page.keyboard.press("ControlOrMeta+s");
      return 1;
    },
  },
  { name: "by mouse", width: 1280, ...pointer },
  { name: "on a phone of 360 px", width: 360, ...pointer },
];

const combinations = (["cs", "ca"] as const).flatMap((locale) => ways.map((way) => ({ locale, way })));
const run = process.env.ALL_JOURNEYS === "1" ? combinations : combinations.slice(0, 1);

const texts = (name: string, description: string) => ({
  ca: { name, description },
  cs: { name, description: "Škola u řeky." },
});

/** Schools whose original changed after they were translated into Czech. */
async function makeOutdated(): Promise<Made[]> {
  const made: Made[] = [];
  for (let number = 0; number < count; number++) {
    const name = nameLike("Escola");
    const school = await newRecord({
      kind: "school",
      city: "braga",
      translations: texts(name, "Una escola vora el riu."),
    });
    await backstage("save", "school", school.id, {
      sourceLanguage: "ca",
      responsibleCity: school.cityId,
      takenFrom: null,
      fields: { city: school.cityId, status: "open" },
      translations: texts(name, "Una escola vora el mar."),
      parts: {},
    });
    made.push(school);
  }
  return made;
}

for (const { locale, way } of run)
  test(`ten outdated translations in a row, ${way.name}, in ${locale}`, async ({ page, context }) => {
    const schools = await makeOutdated();
    await page.setViewportSize({ width: way.width, height: 740 });
    await enter(context, { role: "coordinator", locale, city: "braga" });
    await page.goto(`/${locale}/admin/coverage?kind=school&language=cs&state=outdated`);
    await page.getByRole("link", { name: words(locale, "rounds:start"), exact: true }).click();
    const seen: string[] = [];
    const actions: number[] = [];
    for (let number = 1; number <= count; number++) {
      const position = words(locale, "rounds:position", { number: String(number), total: String(count) });
      await expect(page.getByText(position)).toBeVisible();
      // The buttons are in reach without scrolling.
      await expect(button(page, locale)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      if (number === 1) await expectNoViolation(page, "a round");
      seen.push(/schools\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "");
      let used = await way.begin(page, number === 1);
      await page.keyboard.type(`Škola u moře, číslo ${number}.`);
      used += await way.save(page, locale);
      actions.push(used);
    }
    await expect(page.getByRole("heading", { level: 1, name: words(locale, "rounds:end.title") })).toBeVisible();
    await expect(page.getByText(words(locale, "rounds:end.nothing"))).toBeVisible();
    expect(Math.max(...actions)).toBeLessThanOrEqual(mostActions);
    expect(seen.toSorted()).toEqual(schools.map(({ id }) => id).toSorted());
  });
