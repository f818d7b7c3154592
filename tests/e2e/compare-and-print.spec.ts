import { expectNoBarrier } from "./support/barriers";
import { hands } from "./support/hands";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// A city officer compares practices, removes one, and prints the comparison.

const [first, second, third] = ["most-do-sestky", "en-skola-for-alla", "aprenem-en-xarxa"];
const both = `/cs/compare?practice=${first}&practice=${second}`;

for (const { name, tag, follow, tick, press } of hands) {
  test(`from the list to a comparison of two practices, ${name}`, { tag }, async ({ page }) => {
    // With evidence: what other tests publish meanwhile has none, and would stand first.
    await page.goto("/cs/practices?evidence=seen-by-peers");
    const ticks = page.locator("input[name=practice]");
    const slugs = await Promise.all([0, 1].map((index) => ticks.nth(index).getAttribute("value")));
    for (const index of [0, 1]) await tick(page, ticks.nth(index));
    await press(page, page.getByRole("button", { name: words("cs", "compare:selected.submit") }));
    await expect(page).toHaveURL(new RegExp(`/cs/compare\\?practice=${slugs[0]}&practice=${slugs[1]}$`));
    await expect(page.getByRole("columnheader")).toHaveCount(2);
    await expect(page.getByRole("rowheader", { name: words("cs", "kinds:field.evidence") })).toBeVisible();
  });

  test(`one practice more, found by its words, ${name}`, { tag }, async ({ page }) => {
    await page.goto(`/cs/practices/${first}`);
    await follow(page, page.getByRole("link", { name: words("cs", "compare:withOthers") }));
    await expect(page).toHaveURL(`/cs/compare?practice=${first}`);
    await page.getByRole("searchbox", { name: words("cs", "compare:search.label") }).fill("Aprenem");
    await press(page, page.getByRole("button", { name: words("cs", "compare:search.button") }));
    await follow(page, page.getByRole("link", { name: new RegExp(`^${words("cs", "compare:add")}.*Aprenem`) }));
    await expect(page).toHaveURL(`/cs/compare?practice=${first}&practice=${third}`);
    await follow(page, page.getByRole("link", { name: new RegExp(`^${words("cs", "compare:remove")}`) }).first());
    await expect(page).toHaveURL(`/cs/compare?practice=${third}`);
  });
}

test("what differs is said in words, in the order of the address", { tag: "@both" }, async ({ page }) => {
  await page.goto(`/cs/compare?practice=${second}&practice=${first}`);
  await expect(page.getByRole("columnheader").first()).toContainText("Škola pro všechny");
  const phase = page.getByRole("row", { name: new RegExp(words("cs", "kinds:field.phase")) });
  await expect(phase).toContainText(words("cs", "compare:differs"));
});

test("a slug without a public practice is named and left out", async ({ page, request }) => {
  await page.goto(`${both}&practice=no-such-practice`);
  await expect(page.getByText(words("cs", "compare:missing"))).toBeVisible();
  await expect(page.getByText("no-such-practice")).toBeVisible();
  await expect(page.getByRole("columnheader")).toHaveCount(2);
  const answer = await request.get("/cs/compare?practice=b&x=1&practice=a&practice=b", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, "/cs/compare?practice=b&practice=a"]);
});

test("with scripts the list counts what is chosen and stops at six", async ({ page }) => {
  await page.goto("/cs/practices");
  const ticks = page.locator("input[name=practice]");
  for (let index = 0; index < 6; index++) await ticks.nth(index).check();
  await expect(page.locator(".compare-bar [role=status]")).toContainText("6");
  await expect(ticks.nth(6)).toBeDisabled();
  await ticks.nth(0).uncheck();
  await expect(ticks.nth(6)).toBeEnabled();
});

test("on paper the comparison is a table without controls, with its address", { tag: "@both" }, async ({
  page,
  baseURL,
}) => {
  await page.goto(both);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const control of await page.locator("button, form, .no-print").all()) await expect(control).toBeHidden();
  await expect(page.getByRole("columnheader")).toHaveCount(2);
  await expect(page.getByText(`${baseURL}${both}`)).toBeVisible();
});

const states = {
  compared: `${both}&practice=${third}`,
  one: `/cs/compare?practice=${first}`,
  none: "/cs/compare?q=xyzzy",
};

for (const [state, path] of Object.entries(states))
  test(`a comparison of ${state} has no barrier, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(path);
    await expectNoBarrier(page);
  });
