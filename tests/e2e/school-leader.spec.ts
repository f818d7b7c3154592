import { consentOf, newSender, sendButton, takeTime, writeQuestion } from "./support/asking";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { hands, mouse } from "./support/hands";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// The complete journey of a question: a school leader in Krnov finds a practice of Barcelona in Czech and asks; its
// promoters read the question in Catalan and confirm that they answered; the school leader sees it.

test.beforeEach(() => backstage("forgetAttempts"));
test.describe.configure({ timeout: 120_000 });
const soon = { timeout: 20_000 };

for (const hand of hands) {
  test(`a question in Czech reaches its promoters in Catalan, and its writer sees the answer, ${hand.name}`, {
    tag: hand.tag,
  }, async ({ page }) => {
    const sender = newSender();
    await page.goto("/cs/search?q=Aprenem");
    await hand.follow(page, page.getByRole("link", { name: /^Aprenem en Xarxa/ }).first());
    await hand.follow(page, page.getByRole("link", { name: words("cs", "ask:title.practice") }).first());
    await expect(page.getByRole("main")).toContainText("Nositelé projektu Aprenem en Xarxa");
    await writeQuestion(page, "cs", hand, sender);
    await hand.tick(page, consentOf(page, "cs"));
    await takeTime(page);
    await hand.press(page, sendButton(page, "cs"));
    await expect(page).toHaveURL(/\/cs\/message\/[\w.-]+$/, soon);
    const status = page.url();

    const [letter, ...more] = await backstage("lettersToPromoters", sender.message);
    expect(more).toEqual([]);
    expect(letter!.text.replaceAll(/\s*\n> ?/g, " ")).toContain(sender.message.slice(0, 40));
    expect(await page.content()).not.toContain(letter!.to);
    const link = /https?:\/\/\S+(\/ca\/answer\/\S+)/.exec(letter!.text)![1]!;
    // Mail scanners open links too, which is not a sign of a person.
    for (let look = 0; look < 2; look++) await page.goto(link);
    await expect(page.getByRole("blockquote")).toHaveText(sender.message);
    await expect(page.getByRole("blockquote")).toHaveAttribute("lang", "cs");
    await hand.press(page, page.getByRole("button", { name: words("ca", "letters:button.answered") }));
    await expect(page.getByRole("status")).toHaveText(words("ca", "letters:answer.answered.again"), soon);

    await page.goto(status);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("cs", "ask:state.answered.title"));
  });
}

test("a recipient hands a question over, and their pages have no violation", { tag: "@both" }, async ({ page }) => {
  const sender = newSender();
  await page.goto("/cs/ask/practices/aprenem-en-xarxa");
  await writeQuestion(page, "cs", mouse, sender);
  await consentOf(page, "cs").check();
  await takeTime(page);
  await sendButton(page, "cs").click();
  await expect(page).toHaveURL(/\/cs\/message\//, soon);
  const [letter] = await backstage("lettersToPromoters", sender.message);
  const link = /https?:\/\/\S+(\/ca\/answer\/\S+)/.exec(letter!.text)![1]!;
  await page.goto(link);
  await expectNoBarrier(page, "a question to answer");
  await page.getByRole("button", { name: words("ca", "letters:answer.notForMe.button") }).click();
  await expect(page.getByRole("status")).toHaveText(words("ca", "letters:answer.notForMe.again"), soon);
  await expectNoBarrier(page, "a question that was handed over");
  await page.goto(link.replace("/ca/", "/cs/"));
  await expectNoBarrier(page, "a question to answer, in Czech");
  await page.goto("/cs/answer/nobody.knows");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("cs", "letters:answer.deadTitle"));
  await expectNoBarrier(page, "a link that is none of ours");
});
