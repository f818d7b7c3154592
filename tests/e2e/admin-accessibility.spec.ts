import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { type AdminState, adminStates, pageFiles, prepareSetting, type Setting } from "./support/admin-states";
import { expectNoBarrier } from "./support/barriers";
import { localesInTurn, testedLocales } from "./support/directory";
import { htmlRules } from "./support/html-rules";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";

// Every page behind a sign-in in every state: all axe rules, light and dark, wide and narrow, valid HTML, one h1, and a
// unique title.

// The trace of such a test is larger than all others together and adds nothing to the violation.
test.use({ trace: "off", actionTimeout: 20_000, navigationTimeout: 30_000 });
test.describe.configure({ timeout: 600_000 });

const validator = new HtmlValidate(htmlRules);

test("every page file has a tested state", () => {
  const looked = new Set(Object.values(adminStates).flatMap(({ states }) => states.map(({ page }) => page)));
  expect(pageFiles().filter((file) => !looked.has(file))).toEqual([]);
  expect([...looked].filter((page) => !pageFiles().includes(page))).toEqual([]);
});

async function openState(page: Page, { open }: AdminState, setting: Setting): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
  if (typeof open === "string") await page.goto(`/${setting.locale}${open}`);
  else await open(page, setting);
}

/** A checkbox after a hidden value that says what an empty checkbox means. */
function isFlag(html: string, message: string): boolean {
  const name = /"([^"]+)"/.exec(message)?.[1] ?? "";
  return html.split(`<input type="hidden" name="${name}"`).length === 2;
}

/** Checks the page as the server sent it, before scripts. */
async function expectGoodHtml(page: Page, { status = 200 }: AdminState, what: string): Promise<void> {
  const answer = await page.request.get(page.url());
  expect.soft(answer.status(), what).toBe(status);
  const html = await answer.text();
  const { results } = validator.validateStringSync(html);
  const faults = results
    .flatMap(({ messages }) => messages)
    .filter(
      ({ ruleId, message, selector }) => selector !== "#_R_" && !(ruleId === "form-dup-name" && isFlag(html, message)),
    );
  expect
    .soft(
      faults.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
      what,
    )
    .toEqual([]);
}

/** Two pages with one title give two browser tabs that look the same. */
function expectOwnTitle(titles: Map<string, string>, title: string, pathname: string): void {
  expect.soft(titles.get(title) ?? pathname, `who has the title ${title}`).toBe(pathname);
  titles.set(title, pathname);
}

for (const locale of testedLocales) {
  for (const [who, { visitor, states }] of Object.entries(adminStates)) {
    test(`the pages of ${who} have no violation in ${locale}`, async ({ page, context }) => {
      const setting = await prepareSetting(locale);
      if (visitor !== "stranger") await enter(context, { role: visitor, locale });
      const titles = new Map<string, string>();
      for (const state of states.filter((_, index) => localesInTurn(index).includes(locale))) {
        const what = `${state.page}, ${state.state}`;
        await test.step(what, async () => {
          await openState(page, state, setting);
          await expectGoodHtml(page, state, what);
          await expect.soft(page.getByRole("heading", { level: 1 }), what).toHaveCount(1);
          if (!state.status) expectOwnTitle(titles, await page.title(), new URL(page.url()).pathname);
          await expectNoBarrier(page, what);
        });
      }
    });
  }
}
