import type { Page } from "@playwright/test";
import { backstage } from "./support/backstage";
import { expectNoViolation } from "./support/barriers";
import { chooseIn, reach } from "./support/keyboard";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator brings in contacts with the keyboard. No page shows whose address it is, a colleague's download has none,
// and the public page names the office only.

test.describe.configure({ timeout: 240_000 });

const word = (key: Parameters<typeof words>[1], values?: Parameters<typeof words>[2]) => words("sv", key, values);
const network = "Nätverket Mjuka starter";
const domain = "kontakter.xarxa.example";

async function press(page: Page, name: string): Promise<void> {
  // Long steps have the button above their fields too.
  await reach(page, page.getByRole("button", { name, exact: true }).first());
  await page.keyboard.press("Enter");
}

/** The site under test has no worker beside it. */
async function work(page: Page, state: "reading" | "planning" | "taking" | "undoing"): Promise<void> {
  const busy = page.getByText(word(`exchange:state.${state}`), { exact: true }).first();
  await expect(busy).toBeVisible();
  // The worker of another test may have it.
  await expect(async () => {
    await backstage("workOnImports");
    await page.reload();
    await expect(busy).toBeHidden({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

async function look(page: Page): Promise<void> {
  await expectNoViolation(page);
  expect(await page.content()).not.toMatch(new RegExp(`[a-z0-9]@${domain}`));
}

test("contacts are brought in, keep their addresses for themselves, and go again", async ({
  page,
  context,
  browser,
}) => {
  await enter(context, { role: "coordinator", locale: "sv", city: "helsinki" });
  await page.goto("/sv/admin/import");
  const mark = String(Date.now()).slice(-6);
  const [name, office] = [`Kontakt Tangent ${mark}`, `Befattning ${mark}`];
  await chooseIn(page, page.locator("#kind"), "contact");
  const rows = [
    ["Nätverk", "Roll", "Namn", "Befattning", "Organisation", "E-post", "Tar emot meddelanden"],
    [network, "Samordnare", name, office, "Nordlyktans lärarinstitut", `Tangent.${mark}@${domain}`, "ja"],
    ["Inget sådant nätverk", "Samordnare", `Annan ${mark}`, "", "", `annan.${mark}@${domain}`, ""],
  ];
  await page.locator("#pasted").fill(rows.map((cells) => cells.join("\t")).join("\n"));
  await press(page, word("exchange:start.submit"));
  await page.waitForURL(/\/file$/);
  await work(page, "reading");
  await look(page);
  await press(page, word("exchange:continue"));
  await page.waitForURL(/\/source$/);
  await chooseIn(page, page.locator("#register"), "");
  await page.locator("#publisher").fill("Provlista");
  await page.locator("#asOf").fill("2026-09-01");
  for (const step of ["columns", "values", "rows", "fields", "plan"]) {
    await press(page, word("exchange:continue"));
    await page.waitForURL(new RegExp(`/${step}$`));
    await look(page);
  }
  await press(page, word("exchange:plan.make"));
  await work(page, "planning");
  await expect(page.getByText(`${word("exchange:target.record")}: ${network}`)).toBeVisible();
  await look(page);
  const plan = page.url();
  const other = await browser.newContext({ locale: "sv" });
  await enter(other, { role: "coordinator", locale: "sv", city: "helsinki" });
  const colleague = await other.newPage();
  await colleague.goto(`${plan}?tab=refused`);
  await expect(colleague.getByText(word("exchange:reason.no-record"))).toBeVisible();
  await expect(colleague.getByText(word("exchange:plan.addressesLeftOut"))).toBeVisible();
  await look(colleague);
  await other.close();

  await page.locator('form[action="/api/admin/imports/work"] button').focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/result$/);
  await work(page, "taking");
  await expect(page.getByText(word("exchange:result.taken", { rows: "1" }), { exact: true })).toBeVisible();
  await look(page);
  await page.goto("/sv/networks/natverket-mjuka-starter");
  await expect(page.getByText(office)).toBeVisible();
  const shown = await page.content();
  expect(shown).not.toContain(domain);
  // The name is not public: nobody said that it may be shown.
  expect(shown).not.toContain(name);

  await page.goto(plan.replace(/\/plan.*$/, "/undo"));
  await look(page);
  await press(page, word("exchange:result.undo_one", { rows: "1" }));
  await page.waitForURL(/\/result$/);
  await work(page, "undoing");
  await page.goto("/sv/networks/natverket-mjuka-starter");
  await expect(page.getByText(office)).toHaveCount(0);
});
