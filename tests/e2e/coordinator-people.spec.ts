import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { database } from "@/lib/db";
import { recordPath } from "@/lib/kinds/address";
import { backstage } from "./support/backstage";
import { type Hand, keyboard, mouse } from "./support/hands";
import { enter, signIn } from "./support/people";
import { fieldOf, nameLike } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator invites a contributor, who submits a record; it is sent back with a reason, submitted again, and
// scheduled for publication.

test.describe.configure({ timeout: 180_000 });

type Key = Parameters<typeof words>[1];
const button = (page: Page, key: Key, values?: Record<string, string>) =>
  page.getByRole("button", { name: words("ca", key, values), exact: true }).last();
const link = (page: Page, key: Key) => page.getByRole("link", { name: words("ca", key), exact: true }).first();

/** A browser of another person. */
async function otherPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

/** The link in a stored email, as an administrator reads it in the admin. */
async function readLetter(page: Page, to: string): Promise<string> {
  await enter(page.context(), { role: "administrator", locale: "ca" });
  await page.goto("/ca/admin/mail");
  await page.getByRole("row").filter({ hasText: to }).getByRole("link").click();
  const found = page.getByRole("link", { name: /\/account\/invitation\?token=/ });
  return (await found.getAttribute("href")) ?? "";
}

async function propose(page: Page, title: string): Promise<void> {
  await link(page, "kinds:plural.practice").click();
  await link(page, "admin:list.new").click();
  await fieldOf(page, "translations.ca.title").fill(title);
  await fieldOf(page, "translations.ca.summary").fill("Cada setmana dues classes llegeixen juntes.");
  await fieldOf(page, "fields.type").selectOption("practice-type/project");
  await button(page, "admin:form.submit").click();
  await expect(page.getByText(words("ca", "admin:edit.submitted"))).toBeVisible();
}

async function openReview(page: Page, hand: Hand, title: string): Promise<void> {
  await page.goto("/ca/admin");
  await hand.follow(page, link(page, "work:nav.reviews"));
  await hand.follow(page, page.getByRole("row").getByRole("link", { name: title }));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

test("an invited contributor follows the emailed link and proposes a record", { tag: "@both" }, async ({
  page,
  browser,
  contextOptions,
}) => {
  const email = `${crypto.randomUUID()}@escola.example`;
  await signIn(page, { role: "coordinator", locale: "ca" });
  await link(page, "work:nav.people").click();
  await link(page, "work:people.invite").click();
  await page.locator("#email").fill(email);
  await page.locator("#name").fill("Laia Puig");
  await button(page, "work:people.send").click();
  await expect(page.getByText(words("ca", "work:people.done.invited"))).toBeVisible();
  await expect(page.locator("#invitations").getByText(email).first()).toBeVisible();

  const letter = await readLetter(await otherPage(browser, contextOptions), email);
  const guest = await otherPage(browser, contextOptions);
  await guest.goto(letter);
  await expect(guest.locator("#name")).toHaveValue("Laia Puig");
  await button(guest, "account:invitation.submit").click();
  const greeting = words("ca", "work:dashboard.title", { name: "Laia Puig" });
  await expect(guest.getByRole("heading", { level: 1, name: greeting })).toBeVisible();
  const title = nameLike("Lectura en parella");
  await propose(guest, title);

  await openReview(page, mouse, title);
  await expect(page.getByText("Laia Puig").first()).toBeVisible();
});

for (const hand of [mouse, keyboard]) {
  const story = `a proposal is sent back with a reason, handed in again, and published at its time, ${hand.name}`;
  test(story, { tag: hand.tag }, async ({ page, browser, contextOptions, request }) => {
    const title = nameLike("Padrins de lectura");
    const guest = await otherPage(browser, contextOptions);
    await signIn(guest, { role: "contributor", locale: "ca" });
    await propose(guest, title);
    const [, id = ""] = /practices\/([0-9a-f-]{36})/.exec(guest.url()) ?? [];

    await signIn(page, { role: "coordinator", locale: "ca" });
    await openReview(page, hand, title);
    await hand.press(page, button(page, "work:review.back"));
    await expect(page.getByRole("heading", { name: words("ca", "work:error.title") })).toBeVisible();
    await hand.write(page, page.locator("#reason"), "Expliqueu qui tria els llibres.");
    await hand.press(page, button(page, "work:review.back"));
    await expect(page.getByText(words("ca", "work:review.done.sendBack"))).toBeVisible();

    await guest.goto("/ca/admin");
    await expect(guest.getByText("Expliqueu qui tria els llibres.")).toBeVisible();
    await guest.locator("#waiting").getByRole("link", { name: title }).click();
    await expect(guest.getByText("Expliqueu qui tria els llibres.")).toBeVisible();
    await fieldOf(guest, "translations.ca.summary").fill(
      "Els alumnes grans trien els llibres i els llegeixen als petits.",
    );
    await button(guest, "admin:form.submit").click();
    await expect(guest.getByText(words("ca", "admin:edit.submitted"))).toBeVisible();

    await openReview(page, hand, title);
    const moment = new Date(Date.now() + 26 * 3_600_000);
    const [day, time] = inBarcelona(moment);
    await hand.set(page, page.locator("#day"), day);
    await hand.set(page, page.locator("#time"), time);
    await hand.press(page, button(page, "work:review.schedule"));
    await expect(page.getByText(words("ca", "work:review.done.schedule"))).toBeVisible();

    const { slug, scheduled } = await database().record.findUniqueOrThrow({
      where: { id },
      include: { scheduled: true },
    });
    const status = async () => (await request.get(recordPath("ca", { kind: "practice", slug }))).status();
    const at = scheduled[0]?.publishAt.getTime() ?? 0;
    expect(Math.abs(at - moment.getTime())).toBeLessThan(60_000);
    await backstage("publishDue", new Date(at - 1_000).toISOString());
    expect(await status()).toBe(404);
    await backstage("publishDue", new Date(at + 1_000).toISOString());
    await expect.poll(status, { timeout: 3_000 }).toBe(200);
  });
}

/** A time in Barcelona: `2026-11-23`, `09:30`. */
function inBarcelona(moment: Date): [string, string] {
  const options = { timeZone: "Europe/Madrid", dateStyle: "short", timeStyle: "short" } as const;
  const [day = "", time = ""] = new Intl.DateTimeFormat("sv-SE", options).format(moment).split(" ");
  return [day, time];
}
