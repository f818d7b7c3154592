import type { BrowserContext, Page } from "@playwright/test";
import { expectNoBarrierOnTheWay } from "./support/barriers";
import { keyboard, mouse } from "./support/hands";
import { type Registered, type RegisterWords, registerOf, schoolsFile } from "./support/import-files";
import { heardOn, type Importer, importerAt } from "./support/import-journey";
import { addOurs, catalan, czech } from "./support/import-words";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";

// A coordinator brings in a register, decides about what is doubtful, brings in the same file and a newer one, and undoes
// both: in Catalan with the keyboard alone, and with ALL_JOURNEYS=1 in Czech with the mouse, as import-kinds always does.
// Each page and state is looked at for barriers.

test.describe.configure({ timeout: 600_000 });

type Journey = { page: Page; importer: Importer; register: RegisterWords; first: Registered[]; second: Registered[] };

const byKeyboard = { register: catalan, hand: keyboard };
const journeys = process.env.ALL_JOURNEYS === "1" ? [byKeyboard, { register: czech, hand: mouse }] : [byKeyboard];

async function begin(page: Page, context: BrowserContext, { register, hand }: typeof byKeyboard): Promise<Journey> {
  const { locale, city } = register;
  await enter(context, { role: "coordinator", locale, city });
  // No other run has these codes and names.
  const mark = String(Date.now()).slice(-6, -1);
  const code = (number: number) => register.code(Number(mark) * 10 + number);
  const { ours, first, second } = registerOf({ ...register, code }, mark);
  await addOurs(register, ours);
  return { page, importer: importerAt(page, locale, hand, expectNoBarrierOnTheWay), register, first, second };
}

for (const each of journeys)
  test(`a register comes in and goes out, in ${each.register.locale}, ${each.hand.name}`, async ({ page, context }) => {
    const journey = await begin(page, context, each);
    const { importer, first, second } = journey;
    const list = `/${each.register.locale}/admin/import`;
    await importer.begin("school", schoolsFile("register.csv", first));
    const id = new URL(page.url()).pathname.split("/").at(-2)!;
    await answer(journey);
    await lookAtPlan(journey);
    await decide(journey);
    await importer.take();
    await expect(page.getByText(importer.word("exchange:result.taken", { rows: "4" }), { exact: true })).toBeVisible();

    await bringAgain(journey);
    await page.goto(list);
    await importer.follow(page.locator(`main a[href*="${id}"]`));
    await importer.at("result");
    await importer.again(schoolsFile("register-2027.csv", second), "2027-09-01");
    await takeNewer(journey);
    await undoChosen(journey);

    await page.goto(list);
    await importer.follow(page.locator(`main a[href*="${id}"]`));
    await importer.at("result");
    await undoAll(journey);
  });

/** From the file to the comparison; what is refused says why and keeps what was typed. */
async function answer({ page, importer, register: { register, town, locale } }: Journey): Promise<void> {
  const { word, goOn, choose, write, pick, press, at } = importer;
  await goOn("source");
  await press(word("exchange:continue"));
  // The answer has the same address.
  await expect(page.locator("#error-summary")).toBeVisible();
  await at("source", "source, refused");
  expect(await heardOn(page)).toEqual([
    expect.stringContaining(word("exchange:step.source")),
    `h1: ${word("exchange:step.source")}`,
    ...[`alert: ${word("work:error.title")} ${word("exchange:error.asOf")}`, `h2: ${word("work:error.title")}`],
  ]);
  await choose("#register", register);
  await write("#asOf", "2026-09-01");
  await pick(page.locator('input[name="isWhole"][value="yes"]'));
  await pick(page.locator('input[name="publish"][value="draft"]'));
  await goOn("columns");
  await expect(page.locator("#column-0")).toHaveValue("officialCode");
  await expect(page.locator("#column-6")).toHaveValue("");
  await goOn("values");
  await choose("#status", "open");
  await goOn("rows");
  // Of the municipalities the city's own is proposed.
  await expect(page.getByLabel(`${town} (7)`)).toBeChecked();
  await goOn("fields");
  await pick(page.locator('input[name="owner.phone"][value="ours"]'));
  await pick(page.locator('input[name="owner.phone"][value="register"]'));
  await importer.compare();
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
}

async function lookAtPlan({ page, importer }: Journey): Promise<void> {
  const { word, tab, download, follow } = importer;
  for (const outcome of ["likely", "doubtful", "refused"]) {
    await tab(outcome);
    expect(await download()).toBe(`import-${outcome}.xlsx`);
  }
  await expect(page.getByText(word("exchange:reason.no-name"))).toBeVisible();
  await expect(page.getByText(word("exchange:reason.outside"))).toBeVisible();
  await follow(page.getByRole("link", { name: word("exchange:plan.doubtful", { open: "4", total: "4" }) }));
}

/** The four doubtful rows, each with one of the four keys; Backspace goes back to the one before. */
async function decide({ page, importer }: Journey): Promise<void> {
  const { word, at, follow } = importer;
  const row = page.getByRole("heading", { level: 2 }).first();
  const pressKey = async (key: string) => {
    // The keys work as soon as they can be switched off.
    await expect(page.getByRole("checkbox", { name: word("exchange:doubtful.keys") })).toBeVisible();
    await page.keyboard.press(key);
  };
  for (const key of ["1", "2", "3", "4"]) {
    await at("doubtful", `doubtful ${key}`);
    await expect(page.locator("section[aria-labelledby=doubtful-places] svg").first()).toBeVisible();
    const name = await row.innerText();
    await pressKey(key);
    await expect(row).not.toHaveText(name);
    if (key !== "1") continue;
    expect(await heardOn(page)).toContain(
      `status: ${word("exchange:decidedDone")} ${name}: ${word("exchange:decided.same")}`,
    );
    await pressKey("Backspace");
    await expect(row).toHaveText(name);
    await pressKey(key);
    await expect(row).not.toHaveText(name);
  }
  await at("doubtful", "all decided");
  const lines = ["same", "new", "notOurs", "later"].map((each) => `${word(`exchange:decided.${each}`)}: 1`);
  expect(await heardOn(page)).toEqual([
    expect.stringContaining(word("exchange:step.doubtful")),
    `h1: ${word("exchange:step.doubtful")}`,
    `status: ${word("exchange:doubtful.allDecided")} ${lines.join(" ")}`,
    `h2: ${word("exchange:doubtful.allDecided")}`,
  ]);
  await follow(page.getByRole("link", { name: word("exchange:doubtful.goOn") }));
  await at("plan");
}

/** The same file once more: what was answered is known, and nothing would change. */
async function bringAgain({ page, importer, first }: Journey): Promise<void> {
  const { word, goOn, write } = importer;
  await importer.begin("school", schoolsFile("register.csv", first));
  await goOn("source");
  await write("#asOf", "2026-10-01");
  for (const next of ["columns", "values", "rows", "fields"] as const) await goOn(next);
  await importer.compare("plan of the same file");
  await expect(page.getByText(word("exchange:plan.changesNothing"))).toBeVisible();
  await expect(page.getByRole("link", { name: `${word("exchange:outcome.same")} (4)` })).toBeVisible();
  await expect(page.getByRole("link", { name: `${word("exchange:outcome.changed")} (0)` })).toBeVisible();
}

/** One has another telephone, one has begun, and one that is gone is closed by a press. */
async function takeNewer({ page, importer, first }: Journey): Promise<void> {
  const { word, tab, tick, press } = importer;
  await expect(page.getByRole("link", { name: `${word("exchange:outcome.changed")} (1)` })).toBeVisible();
  await tab("changed");
  await expect(page.getByText("555999999")).toBeVisible();
  await tab("absent");
  await tick(page.getByRole("checkbox", { name: word("exchange:plan.tick", { name: first[5]!.name }) }));
  await press(word("exchange:decide.closed"));
  await page.waitForURL(/done=decided/);
  await importer.at("plan", "plan: closed");
  await expect(page.getByRole("status")).toHaveText(word("exchange:decidedDone"));
  await importer.take();
  await expect(page.getByText(word("exchange:result.taken", { rows: "3" }), { exact: true })).toBeVisible();
}

/** One row of the newer file goes back, then the others. */
async function undoChosen({ page, importer, first }: Journey): Promise<void> {
  const { word, follow, tick, at } = importer;
  await follow(page.getByRole("link", { name: word("exchange:result.chooseUndo") }));
  await at("undo");
  await tick(page.getByRole("checkbox", { name: word("exchange:plan.tick", { name: first[4]!.name }) }));
  await importer.undo(word("exchange:undo.ticked"));
  await expect(page.getByText(word("exchange:result.undone", { rows: "1" }), { exact: true })).toBeVisible();
  await undoAll({ page, importer });
  await expect(page.getByText(word("exchange:result.undone", { rows: "3" }), { exact: true })).toBeVisible();
}

async function undoAll({ page, importer }: Pick<Journey, "page" | "importer">): Promise<void> {
  const { word, follow, at } = importer;
  await follow(page.getByRole("link", { name: word("exchange:result.chooseUndo") }));
  await at("undo");
  await follow(page.locator('form:has(input[value="shown"]) button'));
  await importer.undone();
  await expect(page.getByText(word("exchange:result.undone", { rows: "" })).first()).toBeVisible();
}
