import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { backstage } from "./support/backstage";
import { expectNoBarrier, expectNoViolation } from "./support/barriers";
import { reach } from "./support/keyboard";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A person without an account proposes a practice, reports an error, approves a text; a coordinator decides.

test.describe.configure({ timeout: 240_000 });

const press = (page: Page, locale: Locale, key: string) =>
  page
    .getByRole("button", { name: words(locale, key as "proposals:propose.next"), exact: true })
    .first()
    .click();
const heading = (page: Page, locale: Locale, key: string) =>
  page.getByRole("heading", { name: words(locale, key as "proposals:propose.next"), exact: true }).first();

/** The link in the newest email of this type. */
async function linkIn(email: string, template: string, part: string): Promise<string> {
  const text = await backstage("letterTo", email, template);
  return new RegExp(`https?://\\S+${part}\\S*`).exec(text)?.[0] ?? "";
}

/** A browser with a signed-in coordinator of Barcelona. */
async function coordinatorIn(browser: Browser, locale: Locale, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: process.env.BASE_URL ?? "" });
  const person = await enter(context, { role: "coordinator", locale });
  return { page: await context.newPage(), person, close: () => context.close() };
}

/** A form that is sent within three seconds looks like a bot. */
const think = (page: Page) => page.waitForTimeout(3_200);

test("a school leader proposes a practice, gets it back, submits it again, and is invited", { tag: "@both" }, async ({
  page,
  browser,
}) => {
  const [email, title] = [`${randomUUID()}@skola.example`, `Čtení v parku ${Date.now()}`];
  await page.goto("/cs/practices");
  await page
    .getByRole("link", { name: words("cs", "proposals:invite.link") })
    .first()
    .click();
  await expectNoBarrier(page, "the beginning");
  await press(page, "cs", "proposals:propose.next");
  await expect(page.locator("#error-summary")).toBeFocused();
  await expectNoViolation(page, "the beginning, refused");
  await page.locator("#city").selectOption({ label: "Barcelona" });
  await think(page);
  await press(page, "cs", "proposals:propose.next");

  await expect(heading(page, "cs", "proposals:propose.name.what")).toBeVisible();
  await page.locator("#title").fill(title);
  await page.locator("#summary").fill("Jednou za týden čteme venku.");
  await press(page, "cs", "proposals:propose.next");
  await expect(page.locator("#title")).toHaveValue(title);
  await expectNoViolation(page, "what was done, refused");
  await page.locator("#problem").fill("Děti četly nerady.");
  await page.locator("#done").fill("Domluvili jsme se s klubem seniorů.");
  await press(page, "cs", "proposals:propose.later");

  await expect(heading(page, "cs", "proposals:later.title")).toBeVisible();
  await expectNoBarrier(page, "later");
  await page.locator("#email").fill(email);
  await press(page, "cs", "proposals:later.send");
  await page.goto(await linkIn(email, "proposal.link", "/propose/"));
  // The private link leads to the step where it was left.
  await page.locator("#outcome").fill("Děti si samy říkají o další knihy.");
  await page.locator("#type").check();
  await page.locator("#since").fill("9/2022");
  await expectNoBarrier(page, "what came of it");
  await press(page, "cs", "proposals:propose.next");
  await page.locator("#name").fill("Jana Nováková");
  await page.locator("#email").fill(email);
  await page.locator("#consent").check();
  await expectNoViolation(page, "about oneself");
  await press(page, "cs", "proposals:propose.next");
  await expect(page.getByText(title)).toBeVisible();
  await expectNoBarrier(page, "everything once more");
  await press(page, "cs", "proposals:review.handIn");
  await expect(heading(page, "cs", "proposals:status.unconfirmedTitle")).toBeVisible();
  await expectNoViolation(page, "to be confirmed");
  await page.goto(await linkIn(email, "proposal.confirm", "/propose/confirm/"));
  await expectNoViolation(page, "the letter's link");
  await press(page, "cs", "proposals:confirm.button");
  await expect(page.getByText(words("cs", "proposals:status.submitted"))).toBeVisible();

  const { page: desk, close } = await coordinatorIn(browser, "ca", test.info().project.name !== "no-javascript");
  await desk.goto("/ca/admin/reviews");
  await expectNoViolation(desk, "the queue");
  await desk.getByRole("link", { name: title }).click();
  await expectNoBarrier(desk, "a proposal at the coordinator's");
  await press(desk, "ca", "proposals:admin.sendBack");
  await expect(desk.locator("#error-summary")).toBeVisible();
  await desk.locator("#reason").fill("Quants infants hi participen?");
  await press(desk, "ca", "proposals:admin.sendBack");
  await expect(desk.getByText(words("ca", "proposals:admin.done.sendBack"))).toBeVisible();

  await page.goto(await linkIn(email, "proposal.sentBack", "/propose/"));
  await expect(page.getByText("Quants infants hi participen?")).toBeVisible();
  await expectNoViolation(page, "sent back");
  await page.goto(`${page.url().split("?")[0]}?step=what`);
  await page.locator("#done").fill("Domluvili jsme se s klubem seniorů. Čte čtyřicet dětí.");
  await press(page, "cs", "proposals:propose.next");
  await page.goto(`${page.url().split("?")[0]}?step=review`);
  await press(page, "cs", "proposals:review.handInAgain");
  await expect(page.getByText(words("cs", "proposals:status.submitted"))).toBeVisible();

  await desk.reload();
  await expect(desk.getByText("Čte čtyřicet dětí.")).toBeVisible();
  await press(desk, "ca", "proposals:admin.accept");
  await expect(desk.getByText(words("ca", "proposals:admin.done.accept"))).toBeVisible();
  await expectNoViolation(desk, "accepted");
  await close();
  await page.reload();
  await expect(page.getByText(words("cs", "proposals:status.accepted"))).toBeVisible();
  await page.goto(await linkIn(email, "proposal.accepted", "account/invitation"));
  await expect(page.getByLabel(words("cs", "account:name"))).toHaveValue("Jana Nováková");
});

test("an error is reported by keyboard alone and corrected", async ({ page, browser }) => {
  await page.goto("/cs/practices/aprenem-en-xarxa");
  const link = page.getByRole("link", { name: words("cs", "proposals:report.link") });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(heading(page, "cs", "proposals:report.title")).toBeVisible();
  await expectNoBarrier(page, "the report");
  await reach(page, page.locator("#wrong"));
  const wrong = `Síť vznikla dřív ${Date.now()}.`;
  await page.keyboard.type(wrong);
  await think(page);
  await reach(page, page.getByRole("button", { name: words("cs", "proposals:report.send") }));
  await page.keyboard.press("Enter");
  await expect(heading(page, "cs", "proposals:report.sentTitle")).toBeVisible();
  await expectNoViolation(page, "reported");

  const { page: desk, close } = await coordinatorIn(browser, "ca");
  await desk.goto("/ca/admin/proposals");
  await expectNoBarrier(desk, "the list");
  await desk.getByRole("link", { name: "Aprenem en Xarxa" }).last().click();
  await expect(desk.getByText(wrong)).toBeVisible();
  await expectNoViolation(desk, "a report at the coordinator's");
  await press(desk, "ca", "proposals:admin.putRight");
  await expect(desk.getByText(words("ca", "proposals:admin.done.putRight"))).toBeVisible();
  await close();
  await page.reload();
  await expect(page.getByText(words("cs", "proposals:report.accepted"))).toBeVisible();
});

test("a school head previews a draft, comments, and approves it", { tag: "@both" }, async ({ page, browser }) => {
  const city = await backstage("idOf", "city", "barcelona");
  const solution = "Cada dijous es llegeix sota els arbres.";
  const id = await backstage("create", "practice", `aprovar-${Date.now()}`, {
    ...{ sourceLanguage: "ca", responsibleCity: city, takenFrom: null, parts: {} },
    fields: { type: "practice-type/project" },
    translations: { ca: { title: "Llegir plegats", summary: "Es llegeix al parc.", solution } },
  });
  const { page: desk, close } = await coordinatorIn(browser, "ca", test.info().project.name !== "no-javascript");
  await desk.goto(`/ca/admin/practices/${id}`);
  await desk.getByRole("link", { name: words("ca", "proposals:ask.tab"), exact: true }).click();
  await expectNoBarrier(desk, "asking for approval");
  const email = `${randomUUID()}@escola.example`;
  await desk.locator("#name").fill("Mercè Pla");
  await desk.locator("#email").fill(email);
  await press(desk, "ca", "proposals:ask.send");
  await expect(desk.getByText(words("ca", "proposals:ask.sent"))).toBeVisible();

  await page.goto(await linkIn(email, "approval.read", "/approval/"));
  await expect(page.getByText(solution)).toBeVisible();
  await expectNoBarrier(page, "a text to be approved");
  await page.locator("#passage").fill("sota els arbres");
  await press(page, "ca", "proposals:approval.keep");
  await expect(page.locator("#error-summary")).toBeVisible();
  await expect(page.locator("#passage")).toHaveValue("sota els arbres");
  await page.locator("#text").fill("Al pati, de fet.");
  await press(page, "ca", "proposals:approval.keep");
  await expectNoViolation(page, "a comment is kept");
  await press(page, "ca", "proposals:approval.send");
  await desk.reload();
  await expect(desk.getByText("Al pati, de fet.")).toBeVisible();
  await press(page, "ca", "proposals:approval.approve");
  await expect(page.getByText(words("ca", "proposals:approval.thanksTitle"))).toBeVisible();
  await expectNoViolation(page, "approved");
  await desk.goto(`/ca/admin/practices/${id}/history`);
  await expect(desk.getByText(words("ca", "work:action.approveText"))).toBeVisible();
  await close();
  await page.goto(`/ca/approval/${page.url().split("/").at(-1)?.split(/[?#]/)[0]?.slice(0, -2)}`);
  await expect(heading(page, "ca", "proposals:approval.deadTitle")).toBeVisible();
  await expectNoViolation(page, "a link that opens nothing");
});
