import { expect, type Page } from "@playwright/test";
import { mouse } from "./support/hands";
import { type Importer, importerAt } from "./support/import-journey";
import { enter } from "./support/people";
import {
  countRows,
  newerFile,
  pathOf,
  type RealRegister,
  realRegisters,
  withoutRegisters,
} from "./support/real-registers";
import { signedInTest as test } from "./support/test";

// Real registers, taken in by a coordinator in a browser, matched again, changed by a newer file, undone. Only where the
// files are; prints what a coordinator does and how long it takes, with the work of the worker.

test.skip(Boolean(withoutRegisters), String(withoutRegisters));
test.describe.configure({ mode: "serial", timeout: 5_400_000 });

/** As much of one register as a coordinator should need, in seconds. */
const longest = 600;

type Run = { page: Page; importer: Importer; register: RealRegister; result: string };

const told: string[] = [];

/** Runs a part of the way and notes what it took. */
async function measure({ importer, register }: Run, part: string, work: () => Promise<unknown>): Promise<void> {
  const [actions, began] = [importer.counted.actions, Date.now()];
  await work();
  const seconds = (Date.now() - began) / 1_000;
  told.push(`| ${register.title} | ${part} | ${importer.counted.actions - actions} | ${seconds.toFixed(0)} |`);
  expect.soft(seconds, `${register.title}: ${part}`).toBeLessThan(longest);
}

const countIn = async (page: Page, outcome: string) => {
  const text = await page.locator(`main nav a[href*="tab=${outcome}"]`).innerText();
  return Number(text.replace(/\D/g, ""));
};

/** Everything of the register, whatever its municipality. */
async function answer({ importer, register }: Run, asOf: string): Promise<void> {
  const { goOn, write, choose, pick, word, at } = importer;
  await goOn("source");
  await choose("#register", register.register);
  await write("#publisher", register.title);
  await write("#asOf", asOf);
  // Of memberships too: of a part nobody leaves.
  await pick(importer.page.locator('input[name="isWhole"][value="yes"]'));
  await goOn("columns");
  await goOn("values");
  if (register.kind === "school") await choose("#status", "open");
  await goOn("rows");
  await choose("#column", "");
  await goOn("fields");
  await importer.compare(word("exchange:plan.make"));
  await at("plan");
}

/** A row that can be one of ours is it; one that can be several is new. */
async function decide({ page, importer }: Run): Promise<void> {
  if ((await countIn(page, "likely")) + (await countIn(page, "doubtful")) === 0) return;
  await importer.follow(page.locator('main a[href*="/doubtful#row"]'));
  while (await page.getByRole("checkbox", { name: importer.word("exchange:doubtful.keys") }).isVisible()) {
    const url = page.url();
    const key = (await page.locator('input[name="recordId"]').count()) === 1 ? "1" : "2";
    await importer.key(key);
    await expect(page).not.toHaveURL(url);
    await page.waitForLoadState("networkidle");
  }
  await importer.follow(page.getByRole("link", { name: importer.word("exchange:doubtful.goOn") }));
  await importer.at("plan");
}

async function takeIn(run: Run): Promise<void> {
  const { page, importer, register } = run;
  const rows = countRows(register);
  await measure(run, "take in", async () => {
    await importer.begin(register.kind, pathOf(register));
    await answer(run, "2026-09-01");
    await decide(run);
    await importer.take();
  });
  run.result = page.url();
  told.push(`| ${register.title} | ${rows} rows | | ${await page.locator("main ul").first().innerText()} |`);
}

for (const registers of realRegisters)
  test(registers.map(({ title }) => title).join(", "), async ({ page, context }) => {
    const runs: Run[] = [];
    for (const register of registers) {
      const { city, locale } = register;
      await context.clearCookies();
      await enter(context, { role: "coordinator", locale, city });
      const importer = importerAt(page, locale, mouse, async () => {});
      const run: Run = { page, importer, register, result: "" };
      runs.push(run);
      await takeIn(run);
      await measure(run, "the same file", async () => {
        await importer.begin(register.kind, pathOf(register));
        await answer(run, "2026-10-01");
      });
      expect(await countIn(page, "changed"), `${register.title}: changed`).toBe(0);
      expect(await countIn(page, "new"), `${register.title}: new`).toBe(0);
      await page.goto(run.result);
      await measure(run, "a newer file", async () => {
        await importer.again(newerFile(register), "2027-09-01");
        await importer.take();
      });
      await measure(run, "undo the newer file", () => undo(run));
    }
    for (const run of runs.toReversed()) {
      await context.clearCookies();
      await enter(context, { role: "coordinator", locale: run.register.locale, city: run.register.city });
      await page.goto(run.result);
      await measure(run, "undo everything", () => undo(run));
      told.push(`| ${run.register.title} | after the undo | | ${await page.locator("main ul").first().innerText()} |`);
    }
  });

async function undo({ page, importer }: Run): Promise<void> {
  await importer.follow(page.getByRole("link", { name: importer.word("exchange:result.chooseUndo") }));
  await importer.at("undo");
  await importer.follow(page.locator('form:has(input[value="shown"]) button'));
  await importer.undone();
}

test.afterAll(() => console.log(["| register | part | actions | seconds |", "|---|---|---|---|", ...told].join("\n")));
