import type { Page } from "@playwright/test";
import { type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { kinds } from "@/lib/kinds/index";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// Foreign text says what it is before it begins, and an address without a language leads to a choice.

const lists = Object.values(kinds).map(({ path }) => `/${path}`);
const pages = [
  ...["", ...lists, "/practices?view=timeline", "/search?q=school", "/search?q=zzkqwx+homework+vwxyzq+plmokn"],
  ...["/practices/en-skola-for-alla", "/cities/barcelona", "/networks/xarxes-pel-canvi", "/terms/theme/transitions"],
];

/** The rows with foreign text whose language cannot be read before that text, and the number of such rows. */
function lookAtRows(page: Page, locale: Locale) {
  return page.locator("main").evaluate((main, language) => {
    const isClipped = (element: Element, box: DOMRect): boolean => {
      const parent = element.parentElement;
      if (!parent || parent === document.body) return false;
      const frame = parent.getBoundingClientRect();
      const hides = getComputedStyle(parent).overflow !== "visible";
      return (hides && (box.bottom > frame.bottom + 1 || box.right > frame.right + 1)) || isClipped(parent, box);
    };
    const rows = [...main.querySelectorAll("article, li")].filter((row) => {
      const text = row.querySelector(":scope > div > p > span[lang], :scope > div > p.words + p > span[lang]");
      return text && text.getAttribute("lang") !== language;
    });
    const faults = rows.flatMap((row) => {
      const label = row.querySelector("[data-language]");
      const texts = [...row.querySelectorAll(":scope > div > p > span[lang]")];
      const text = texts.find((one) => one.textContent!.length > 60)?.getBoundingClientRect();
      const box = label?.getBoundingClientRect();
      const isSeen = box && box.width > 20 && box.height > 8 && box.left >= 0 && box.right <= innerWidth;
      const isBefore = box && (!text || box.bottom <= text.top + 1);
      return isSeen && isBefore && !isClipped(label!, box) ? [] : [row.textContent!.slice(0, 80)];
    });
    return { faults, count: rows.length };
  }, locale);
}

for (const width of [360, 768, 1280])
  for (const locale of ["cs", "ca"] as const)
    test(`every row in a foreign language says so before its text, in ${locale} at ${width} px`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 800 });
      let count = 0;
      for (const path of pages) {
        await page.goto(`/${locale}${path}`);
        const found = await lookAtRows(page, locale);
        expect(found.faults, path).toEqual([]);
        count += found.count;
      }
      expect(count).toBeGreaterThan(40);
    });

test("a page that is not translated says once in which language it is read, and takes the wish", {
  tag: "@both",
}, async ({ page }) => {
  await page.goto("/sv/practices/matricula-viva");
  const notice = page.locator("[data-notice=language]");
  for (const language of ["sv", "en", "ca"] as const)
    await expect(notice).toContainText(words("sv", `common:language.in.${language}`));
  await expect(page.locator(".record-head")).not.toContainText(`(${words("sv", "common:language.in.en")})`);
  await notice.getByRole("button", { name: words("sv", "records:wish.ask") }).click();
  await expect(page).toHaveURL(/\/sv\/wish\/practices\/matricula-viva\?sent=yes$/);
  await expect(page.getByRole("status")).toContainText(words("sv", "records:wish.sent"));
});

test("an address without a language leads to the choice, which keeps the page", { tag: "@both" }, async ({ page }) => {
  const answer = await page.goto("/de/practices/de-la-platja-a-l-institut.");
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveURL(/:\d+\/practices\/de-la-platja-a-l-institut$/);
  await page
    .getByRole("main")
    .getByRole("link", { name: nativeLanguageName("cs") })
    .click();
  await expect(page).toHaveURL(/\/cs\/practices\/de-la-platja-a-l-institut$/);
});
