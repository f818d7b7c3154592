import type { Locale } from "@/lib/i18n/locales";
import { expectNoBarrier } from "./support/barriers";
import { hands } from "./support/hands";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// Readers search in their own words and language, in the header of every page.

const field = (locale: Locale) => ({ name: words(locale, "pages:site.search") });
const results = "#results";

for (const { name, tag, follow, write, press } of hands) {
  test(`a Czech teacher finds by her own words, ${name}`, { tag }, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto("/cs/glossary");
    const header = page.getByRole("banner");
    await write(
      page,
      header.getByRole("searchbox", field("cs")).or(header.getByRole("combobox", field("cs"))),
      "docházka",
    );
    await press(page, header.getByRole("button", field("cs")));
    await expect(page).toHaveURL(/\/cs\/search\?q=doch%C3%A1zka$/);
    await expect(page.locator(results)).toContainText("„docházka“");
    const main = page.getByRole("main");
    await expect(main.locator("mark", { hasText: "docházka" }).first()).toBeVisible();
    await follow(page, main.getByRole("link", { name: /^Snídaně před zvoněním/ }));
    await expect(page).toHaveURL(/\/cs\/practices\/[\w-]+$/);
  });
}

for (const typed of ["nechodí do školy", "nechodi do skoly", "docházka", "prvňáci"])
  test(`“${typed}” finds practices in Czech, and says why where the word is not there`, { tag: "@both" }, async ({
    page,
  }) => {
    await page.goto(`/cs/search?${new URLSearchParams({ q: typed })}`);
    const rows = page.getByRole("main").getByRole("article");
    expect(await rows.count()).toBeGreaterThan(2);
    for (const row of await rows.all()) {
      const isMarked = (await row.locator("mark").count()) > 0;
      const text = (await row.textContent()) ?? "";
      const isExplained = ["concept", "term", "record", "similar"].some((type) =>
        text.includes(words("cs", `pages:search.reason.${type}`)),
      );
      expect(isMarked || isExplained, text).toBe(true);
    }
  });

test("a Czech intervention is found from Helsinki in Swedish", { tag: "@both" }, async ({ page }) => {
  await page.goto("/sv");
  const main = page.getByRole("main");
  await main.getByRole("searchbox").fill("samordnare för inkludering i kommunen");
  await main.getByRole("button", { name: words("sv", "pages:home.search.button") }).click();
  await main
    .getByRole("link", { name: new RegExp(words("sv", "kinds:plural.practice")) })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sv\/search\?kind=practice&q=/);
  const row = main.getByRole("article").filter({ has: page.locator('a[href="/sv/practices/inclusion-coordinator"]') });
  await expect(row).toBeVisible();
  await row.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/sv\/practices\/inclusion-coordinator$/);
});

test("a text in another language says which, and has its language", { tag: "@both" }, async ({ page }) => {
  await page.goto("/cs/search?q=doch%C3%A1zka");
  const rows = page.getByRole("main").getByRole("article");
  const foreign = rows.filter({ has: page.locator('p [lang="ca"]') }).first();
  await expect(foreign).toContainText(words("cs", "common:language.in.ca"));
});

test("the number of results is in the title, and the results are one step from the field", async ({ page }) => {
  await page.goto("/en/search?q=homework");
  const count = (await page.locator(results).textContent())!;
  expect(count).toMatch(/^\d+ results for “homework”$/);
  await expect(page).toHaveTitle(new RegExp(`^${count}`));
  await page.getByRole("link", { name: words("en", "lists:toResults") }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(results)).toBeFocused();
});

test("a kind narrows the results, and leads to its list with the same words", { tag: "@both" }, async ({ page }) => {
  await page.goto("/en/search?q=reading");
  const main = page.getByRole("main");
  const narrow = main.getByRole("navigation", { name: words("en", "pages:search.narrow") });
  await narrow.getByRole("link", { name: words("en", "kinds:plural.practice") }).click();
  await expect(page).toHaveURL(/\/en\/search\?kind=practice&q=reading$/);
  const label = words("en", "pages:search.filters", { kind: words("en", "kinds:plural.practice") });
  await main.getByRole("link", { name: label }).click();
  await expect(page).toHaveURL(/\/en\/practices\?q=reading$/);
});

test("a mistyped word is looked for as it is written, and the question without the mistake is one press away", {
  tag: "@both",
}, async ({ page }) => {
  await page.goto("/en/search?q=our+homwork+club");
  await page.getByRole("main").getByRole("link", { name: "homework", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=our\+homework\+club$/);
});

test("from nothing there are ways on: without the kind, what is near, whom to ask", { tag: "@both" }, async ({
  page,
}) => {
  await page.goto("/en/search?kind=cluster&q=Towpath+Family+Association");
  const main = page.getByRole("main");
  await expect(main.locator(results)).toHaveText(/^There are no results/);
  await main.getByRole("link", { name: "Without “Clusters”" }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=Towpath/);

  await page.goto("/en/search?q=zzkqwx+vwxyzq+homework+plmokn+qazwsxr+trfvbgy");
  await expect(main).toContainText("“zzkqwx”");
  await expect(main.getByRole("heading", { name: words("en", "pages:search.none.nearest") })).toBeVisible();
  await expect(main.getByRole("link", { name: words("en", "proposals:invite.link") })).toBeVisible();
});

test("a question of a thousand letters is read, and stands in the field as it was typed", { tag: "@both" }, async ({
  page,
}) => {
  const question = "How can we help children who stay away from school and their families? ".repeat(13).trim();
  await page.goto(`/en/search?${new URLSearchParams({ q: question })}`);
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue(question);
  await expect(page.locator(results)).toHaveText(/^\d+ results for “How can we help .{20,80}…”$/);
});

for (const locale of ["en", "ca", "es", "sv", "cs", "pt"] as const)
  test(`the questions of the home page find practices in ${locale}`, { tag: "@both" }, async ({ page }) => {
    for (const name of ["absence", "transition", "languages"]) {
      await page.goto(`/${locale}`);
      await page.getByRole("link", { name: words(locale, `pages:home.search.questions.${name}`) }).click();
      await expect(page.getByRole("main").locator('article h3 a[href*="/practices/"]').first()).toBeVisible();
    }
  });

test("on a phone the field is there without opening the menu, on every page", { tag: "@both" }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    "/pt",
    "/pt/practices",
    "/pt/practices/en-skola-for-alla",
    "/pt/privacy",
    "/pt/search?q=escola",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("banner").getByRole("searchbox", field("pt"))).toBeInViewport();
  }
  await expect(page.getByRole("banner").getByRole("searchbox", field("pt"))).toHaveValue("escola");
});

test("how the search works is one press away and has no barrier", async ({ page }) => {
  await page.goto("/cs/search?q=doch%C3%A1zka");
  await page
    .getByRole("main")
    .getByRole("link", { name: words("cs", "pages:site.pages.how-search-works") })
    .click();
  await expect(page).toHaveURL(/\/cs\/how-search-works$/);
  await expectNoBarrier(page);
});
