import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { backstage } from "./support/backstage";
import { expectNoBarrier, expectNoViolation } from "./support/barriers";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// The inbox of a coordinator and an administrator: read, answer, spam, failures, hand-over, erasure.

test.describe.configure({ timeout: 120_000 });

const coordinator = (page: Page, locale: Locale) => enter(page.context(), { role: "coordinator", locale });
const press = (page: Page, locale: Locale, key: Parameters<typeof words>[1]) =>
  page.getByRole("button", { name: words(locale, key), exact: true }).click();
const says = (page: Page, locale: Locale, key: Parameters<typeof words>[1]) =>
  expect(page.getByRole("status")).toContainText(words(locale, key));

test("a message is found, read and answered, and the sender receives the answer", { tag: "@both" }, async ({
  page,
}) => {
  const { id, sender, email } = await backstage("writeMessage");
  const { email: own } = await coordinator(page, "ca");
  await page.goto("/ca/admin/messages");
  await page.locator('input[name="q"]').fill(sender);
  await press(page, "ca", "inbox:filter.apply");
  await page.getByRole("link", { name: sender }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sender);
  await expect(page.locator('[lang="cs"]', { hasText: "Dobrý den" })).toBeVisible();
  await press(page, "ca", "inbox:answer.submit");
  await expect(page.locator("#error-summary")).toContainText(words("ca", "validation:error.required"));
  await page.locator("#text").fill("Veniu quan vulgueu.");
  await press(page, "ca", "inbox:answer.submit");
  await says(page, "ca", "inbox:done.sent");
  await expect(page.locator("#answers-title ~ article")).toContainText("Veniu quan vulgueu.");
  await expect(page.getByText(words("ca", "inbox:state.answered"), { exact: true })).toBeVisible();
  const letters = await backstage("lettersAbout", id);
  expect(letters.map(({ to }) => to)).toEqual([email]);
  expect(letters[0]?.text).toContain("Veniu quan vulgueu.");
  expect(letters[0]?.text).not.toContain(own);
});

test("many messages are marked as spam at once, and that is undone", { tag: "@both" }, async ({ page }) => {
  const organisation = `Deals ${randomUUID().slice(0, 8)}`;
  for (const state of ["open", "held", "open"] as const) await backstage("writeMessage", { state, organisation });
  await coordinator(page, "cs");
  await page.goto(`/cs/admin/messages?q=${encodeURIComponent(organisation)}`);
  await expect(page.locator('input[name="ids"]')).toHaveCount(3);
  await press(page, "cs", "inbox:bulk.spam");
  await expect(page.locator("#error-summary")).toContainText(words("cs", "inbox:error.nothingChosen"));
  for (const place of [0, 1]) await page.locator('input[name="ids"]').nth(place).check();
  await press(page, "cs", "inbox:bulk.spam");
  await expect(page.getByRole("status").first()).toContainText("2");
  await expect(page.locator('input[name="ids"][type="checkbox"]')).toHaveCount(1);
  await expectNoViolation(page);
  await press(page, "cs", "inbox:bulk.undo");
  await expect(page.locator('input[name="ids"][type="checkbox"]')).toHaveCount(3);
  await expect(page.getByText(words("cs", "inbox:state.held"))).toBeVisible();
});

test("a held message is reviewed and released", { tag: "@both" }, async ({ page }) => {
  const { id } = await backstage("writeMessage", { state: "held", signals: ["manyLinks"] });
  await coordinator(page, "sv");
  await page.goto(`/sv/admin/messages/${id}`);
  await expect(page.getByText(words("sv", "inbox:signal.manyLinks"))).toBeVisible();
  await expect(page.getByText(words("sv", "inbox:trail.none"))).toBeVisible();
  await press(page, "sv", "inbox:held.release");
  await says(page, "sv", "inbox:done.release");
  await expect(page.locator("#trail")).toContainText(words("sv", "inbox:event.posted"));
});

test("a failed delivery is visible, the message is forwarded by name, and a note is added", { tag: "@both" }, async ({
  page,
}) => {
  const [{ id, sender }, colleague] = [await backstage("writeMessage"), await backstage("addColleague")];
  await backstage("refuseMessage", id);
  await coordinator(page, "es");
  await page.goto(`/es/admin/messages?state=failed&q=${encodeURIComponent(sender)}`);
  await expect(page.getByText(words("es", "inbox:state.failed"), { exact: true })).toBeVisible();
  await page.getByRole("link", { name: sender }).click();
  await expect(page.locator("#trail")).toContainText(`${words("es", "inbox:event.refused")} (550)`);
  const option = page.locator("#to option", { hasText: colleague.name });
  await page.locator("#to").selectOption((await option.getAttribute("value")) ?? "");
  await press(page, "es", "inbox:forward.submit");
  await says(page, "es", "inbox:done.forwarded");
  await expect(page.locator("#trail")).toContainText(colleague.name);
  expect(await page.content()).not.toContain(colleague.email);
  await page.locator("#note").fill("Marta lo sabe.");
  await press(page, "es", "inbox:note.submit");
  await expect(page.locator("#notes")).toContainText("Marta lo sabe.");
});

test("an unanswered message is handed over, closed and reopened", async ({ page }) => {
  const { id } = await backstage("writeMessage");
  await coordinator(page, "pt");
  await backstage("handMessageOver", id);
  await page.goto(`/pt/admin/messages/${id}`);
  await expect(page.locator("#trail")).toContainText(words("pt", "inbox:trail.purpose.handOver"));
  await press(page, "pt", "inbox:action.close");
  await says(page, "pt", "inbox:done.close");
  await expect(page.getByText(words("pt", "inbox:fact.forgottenOn"))).toBeVisible();
  await press(page, "pt", "inbox:action.reopen");
  await says(page, "pt", "inbox:done.reopen");
});

test("a coordinator of another city finds no message", async ({ page }) => {
  const { id, sender } = await backstage("writeMessage");
  await enter(page.context(), { role: "coordinator", locale: "en", city: "helsinki" });
  const answer = await page.goto(`/en/admin/messages/${id}`);
  expect(answer?.status()).toBe(404);
  await page.goto(`/en/admin/messages?state=all&q=${encodeURIComponent(sender)}`);
  await expect(page.getByText(words("en", "inbox:list.emptyTitle"))).toBeVisible();
});

test("a person's data is exported and erased", { tag: "@both" }, async ({ page }) => {
  const { id, email } = await backstage("writeMessage");
  await enter(page.context(), { role: "administrator", locale: "en" });
  await page.goto("/en/admin/messages/person");
  await page.locator("#email").fill(email.toUpperCase());
  await press(page, "en", "inbox:person.find");
  expect(page.url()).not.toContain("@");
  await expect(page.getByRole("heading", { name: words("en", "inbox:person.found", { email }) })).toBeVisible();
  const download = page.waitForEvent("download");
  await press(page, "en", "inbox:person.download");
  expect((await download).suggestedFilename()).toBe("person.json");
  await press(page, "en", "inbox:person.erase");
  await expect(page.locator("#error-summary")).toContainText(words("en", "inbox:error.confirm"));
  await expectNoViolation(page);
  await page.locator("#confirm").check();
  await press(page, "en", "inbox:person.erase");
  await says(page, "en", "inbox:person.erased");
  await page.goto(`/en/admin/messages/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("en", "inbox:list.erasedSender"));
  expect(await page.content()).not.toContain(email);
});

test("statistics are shown and downloaded", { tag: "@both" }, async ({ page }) => {
  await backstage("writeMessage");
  await coordinator(page, "ca");
  await page.goto("/ca/admin/messages/figures");
  await expect(page.getByRole("heading", { name: words("ca", "inbox:figures.months") })).toBeVisible();
  const download = page.waitForEvent("download");
  await press(page, "ca", "inbox:figures.download");
  expect((await download).suggestedFilename()).toBe("missatges.csv");
});

for (const locale of ["ca", "cs"] as const)
  test(`the inbox has no violation in ${locale}`, async ({ page }) => {
    const { id } = await backstage("writeMessage", { body: `${"dlouhéslovobezmezer".repeat(8)} https://x.example` });
    const held = await backstage("writeMessage", { state: "held", signals: ["links", "hurried"] });
    await backstage("refuseMessage", id);
    await enter(page.context(), { role: "administrator", locale });
    for (const name of ["", "?state=failed", `/${id}`, `/${held.id}`, "/figures", "/person"]) {
      await page.goto(`/${locale}/admin/messages${name}`);
      await expectNoBarrier(page);
    }
    await page.goto(`/${locale}/admin`);
    await expectNoBarrier(page);
  });
