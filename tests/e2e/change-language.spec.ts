import { locales, nativeLanguageName } from "@/lib/i18n/locales";
import { hands } from "./support/hands";
import { expect, test } from "./support/test";
import { termLabel, words } from "./support/words";

for (const { name, tag, follow } of hands) {
  test(`changing the language in the middle keeps the page and its filters, ${name}`, { tag }, async ({ page }) => {
    await page.goto("/ca/practices?city=barcelona&theme=transitions");
    const languages = page.getByRole("navigation", { name: words("ca", "pages:site.languages"), exact: true });
    await follow(page, languages.getByRole("link", { name: nativeLanguageName("cs") }));

    await expect(page).toHaveURL(/\/cs\/practices\?city=barcelona&theme=transitions$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "cs");
    await expect(page.getByRole("checkbox", { name: termLabel("cs", "theme/transitions") })).toBeChecked();
    await follow(
      page,
      page
        .getByRole("main")
        .getByRole("link", { name: /^Z pláže|platja/ })
        .first(),
    );

    await expect(page).toHaveURL(/\/cs\/practices\/de-la-platja-a-l-institut$/);
    const switchAgain = page.getByRole("navigation", { name: words("cs", "pages:site.languages"), exact: true });
    await follow(page, switchAgain.getByRole("link", { name: nativeLanguageName("pt") }));
    await expect(page).toHaveURL(/\/pt\/practices\/de-la-platja-a-l-institut$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "pt");
  });
}

for (const locale of locales) {
  test(`the 404 page is in ${nativeLanguageName(locale)}`, { tag: "@both" }, async ({ page }) => {
    const answer = await page.goto(`/${locale}/networks/no-such-network`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words(locale, "errors:notFound.title"));
  });
}
