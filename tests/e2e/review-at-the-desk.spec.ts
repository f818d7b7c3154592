import type { Page } from "@playwright/test";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A host arranges notes into statements, three cities say whether they agree, and the host answers.

test.describe.configure({ timeout: 180_000 });

const say = (key: string, values?: Record<string, string>) => words("en", `review:${key}`, values);
const button = (page: Page, key: string) => page.getByRole("button", { name: say(key), exact: true });

async function prepare(page: Page) {
  const visits = await backstage("visited", 3);
  for (const text of ["Rodiče pomáhají v knihovně", "Málo stínu na dvoře", "Dvůr nemá stín"])
    await backstage("noteAt", visits.visitId, text, text.startsWith("R") ? "worksWell" : "couldBeBetter");
  await enter(page.context(), { role: "coordinator", locale: "en" });
  await page.goto(`/en/admin/meetings/${visits.id}/review`);
  return visits;
}

async function addSuggestion(page: Page, text: string, note: string) {
  await page.getByRole("checkbox", { name: note }).check();
  await page.getByLabel(say("synthesis.target")).selectOption("suggestion");
  await page.getByLabel(say("synthesis.text")).fill(text);
  await page.locator("#reach").selectOption("shared");
  await button(page, "synthesis.move").click();
  await expect(page.getByText(say("done.arranged"))).toBeVisible();
}

const counted = (page: Page, placed: number, aside: number) =>
  expect(page.getByText(say("count.placed", { placed: `${placed}`, all: "3", aside: `${aside}` }))).toBeVisible();

test("notes are placed by menu, by the automatic proposal and by drag, and one is set aside with a reason", async ({
  page,
}) => {
  await prepare(page);
  await counted(page, 0, 0);
  await addSuggestion(page, "Plant trees in the yard for shade", "Málo stínu na dvoře");
  await counted(page, 1, 0);
  await expectNoBarrier(page, "the synthesis");
  await page.setViewportSize({ width: 1280, height: 900 });
  const statement = page.locator("[data-drop]").filter({ hasText: "Plant trees" });
  const loose = page.locator("[data-drag]").filter({ hasText: "Dvůr nemá stín" }).first();
  await loose.dragTo(statement);
  await counted(page, 2, 0);
  await page.getByRole("checkbox", { name: "Rodiče pomáhají" }).check();
  await page.getByLabel(say("synthesis.target")).selectOption("aside");
  await page.getByLabel(say("synthesis.text")).fill("Not about the question");
  await button(page, "synthesis.move").click();
  await counted(page, 2, 1);
  await expect(page.getByText(say("count.reasons", { reasons: "Not about the question" }))).toBeVisible();
  await page.getByRole("checkbox", { name: say("close.sure") }).check();
  await button(page, "close.button").click();
  await expect(page.getByText(say("done.closed"))).toBeVisible();
});

test("three cities press on their phones, the result is frozen as pressed, and the host answers", async ({
  page,
  browser,
  baseURL,
}) => {
  const { people } = await prepare(page);
  await addSuggestion(page, "Plant trees in the yard for shade", "Málo stínu na dvoře");
  await page.getByRole("link", { name: say("statement.open") }).click();
  await button(page, "ask.button").click();
  await expect(page.getByText(say("asked.ask"))).toBeVisible();

  const presses = ["choice.agree", "choice.agreeBut", "choice.notSeen"];
  for (const [number, choice] of presses.entries()) {
    const phone = await (await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } })).newPage();
    await phone.goto(`/en/participant/${people[number]!.own}/statements`);
    if (choice === "choice.agreeBut") await phone.getByLabel(say("vote.words")).fill("If there is water");
    await phone.getByRole("button", { name: say(choice), exact: true }).click();
    await expect(phone.getByText(say("vote.done"))).toBeVisible();
    if (number === 0) await expectNoBarrier(phone, "what a city presses");
    await phone.context().close();
  }
  await page.reload();
  await button(page, "ask.freeze").click();
  await expect(page.getByText("All 2 cities that visited; 1 did not see it")).toBeVisible();
  await expect(page.getByText("If there is water")).toBeVisible();

  await page.getByLabel(say("answer.yes"), { exact: true }).check();
  await page.getByLabel(say("answer.text"), { exact: true }).fill("The parks department has trees.");
  await button(page, "answer.save").click();
  await expect(page.locator("#error-summary")).toContainText(say("error.byWhen"));
  await page.getByLabel(say("answer.action")).fill("Twelve trees");
  await page.getByLabel(say("answer.who")).fill("Parks department");
  await page.getByLabel(say("answer.byWhen")).fill("2028-11-30");
  await button(page, "answer.save").click();
  await expect(page.getByText(say("asked.answer"))).toBeVisible();
  await expectNoBarrier(page, "a statement on the projector");
});
