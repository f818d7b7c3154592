import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { startMailServer } from "../support/mail-server";
import { linkedToken, readMail } from "../support/read-mail";
import { startMailWorker } from "../support/start-mail-worker";
import { acceptInvitation } from "./support/accept-invitation";
import { expectNoBarrier } from "./support/barriers";
import { type CellRecord, type CellsSite, startCells } from "./support/cells";
import { words } from "./support/words";

// The letters of a meeting at a real mail server: a worker sends them, and they are read as their recipients do. Site
// and database are its own, because a worker erases the texts of the letters that it sends.

test.describe.configure({ mode: "default", timeout: 300_000 });

let mail: Awaited<ReturnType<typeof startMailServer>>;
let running: CellsSite;
let worker: ChildProcess;
let meeting: CellRecord;
let desk = "";

test.beforeAll(async () => {
  test.setTimeout(240_000);
  mail = await startMailServer();
  // Without a mail server of its own the site would keep its letters, and never send them later.
  running = await startCells("letters", { SMTP_URL: mail.url }, ["meeting"]);
  meeting = running.cells.records.find(({ place }) => place === "C")!;
  desk = `/en/admin/meetings/${meeting.id}`;
  const waits = { between: [1_000, 1_000], deadline: 10_000, lease: 15_000, pause: 200 };
  const { rows } = await running.database.query<{ name: string }>("SELECT current_database() AS name");
  const database = new URL(process.env.DATABASE_URL ?? "");
  database.pathname = `/${rows[0]!.name}`;
  const own = { DATABASE_URL: database.href, SMTP_URL: mail.url, SITE_URL: running.site.address };
  worker = startMailWorker(waits, own);
});

test.afterAll(async () => {
  if (worker?.connected) {
    const ended = once(worker, "exit");
    worker.disconnect();
    await ended;
  }
  await running?.stop();
  await mail?.stop();
});

/** A call as a script of the host's page sends it. */
async function ask(name: string, values: object): Promise<void> {
  const { address } = running.site;
  const headers = { accept: "application/json", "content-type": "application/json", origin: address };
  const answer = await fetch(`${address}/api/admin/meetings/${name}`, {
    ...{ method: "POST", headers: { ...headers, cookie: running.cells.cookies.coordinator } },
    body: JSON.stringify({ locale: "en", id: meeting.id, ...values }),
  });
  expect(`${name} ${answer.status} ${answer.ok ? "" : await answer.text()}`).toBe(`${name} 200 `);
}

const query = async <R extends Record<string, string>>(text: string, values: unknown[]): Promise<R[]> =>
  (await running.database.query<R>(text, values)).rows;

type Key = Parameters<typeof words>[1];
const button = (page: Page, key: Key, values?: Record<string, string>) =>
  page
    .getByRole("main")
    .getByRole("button", { name: words("en", key, values), exact: true })
    .first();

async function openDesk(browser: Browser): Promise<Page> {
  const { address } = running.site;
  const context = await browser.newContext({ baseURL: address });
  const [name = "", value = ""] = running.cells.cookies.coordinator.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: address }]);
  return context.newPage();
}

/** The host reads and sends every letter that waits. */
async function sendWaiting(host: Page): Promise<void> {
  await host.goto(`${desk}/letters`);
  await button(host, "hosting:letters.send").click();
  await expect(host.getByText(words("en", "hosting:done.sent"))).toBeVisible();
}

/** A space that does not break is one, too. */
const plain = (text = "") => text.replace(/\s+/g, " ");
const subjectIn = (locale: Locale, key: Key, title: string) => plain(words(locale, key, { title }));

async function lettersTo(to: string) {
  return (await readMail(mail.received, to)).map((letter) => ({ ...letter, subject: plain(letter.subject) }));
}

/** The newest letter that has arrived at an address, once it has this subject. */
async function arrived(to: string, subject: string) {
  const found = () => lettersTo(to);
  await expect.poll(async () => (await found()).map((one) => one.subject), { timeout: 60_000 }).toContain(subject);
  return (await found()).findLast((one) => one.subject === subject)!;
}

const linkIn = (text: string, locale: Locale, name: string): string =>
  `${running.site.address}/${locale}/${name}/${linkedToken(text, locale, name)}`;

async function titleOf({ id }: CellRecord): Promise<string> {
  const title = `SELECT "title" FROM "MeetingTranslation" WHERE "recordId" = $1 AND "language" = 'en'`;
  return (await query<{ title: string }>(title, [id]))[0]!.title;
}

/** On a phone, the city says what its guest eats; the one who reads it was named before. */
async function sayNeeds(page: Page, guest: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator("#names summary").click();
  await page.locator("#names [name=diet]").fill("Bez ořechů");
  await expectNoBarrier(page, "what a city says about the needs of somebody");
  await page.locator("#names details").getByRole("button").click();
  const diet = `SELECT "diet" FROM "MeetingNeeds" n JOIN "MeetingPerson" p ON p."id" = n."personId" WHERE "email" = $1`;
  await expect.poll(() => query(diet, [guest])).toEqual([{ diet: "Bez ořechů" }]);
}

async function addSession(title: string, start: string, end: string, audience: "all" | "hosts"): Promise<void> {
  const session = { title, kind: "session-kind/plenary", day: "2099-05-03", start, end };
  await ask("new-session", session);
  const where = `SELECT "id" FROM "MeetingSession" WHERE "meetingId" = $1 AND "title" = $2`;
  const [row] = await query<{ id: string }>(where, [meeting.id, title]);
  await ask("session", { ...session, session: row!.id, version: "1", audience, seenBy: "participants" });
}

async function release(host: Page, number: string): Promise<void> {
  await host.goto(`${desk}/programme`);
  await button(host, "hosting:release.button", { number }).click();
  await expect(host.getByText(words("en", "hosting:done.released"))).toBeVisible();
  await sendWaiting(host);
}

/** On a phone, the school reads what was said about it and asks that only the host does. */
async function readPart(page: Page, link: string, visit: string): Promise<void> {
  await query(
    `INSERT INTO "ReviewStatement" ("meetingId", "visitId", "kind", "text", "language", "reach", "shownAt")
     VALUES ($1, $2, 'suggestion', 'Open the yard', 'en', 'shared', now())`,
    [meeting.id, visit],
  );
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(link);
  await expect(page.getByText("Open the yard")).toBeVisible();
  await expectNoBarrier(page, "a school that reads its part of the review");
  await page.locator("#words").fill("Barnen känns igen.");
  await page.getByRole("button", { name: words("sv", "visits:part.ask") }).click();
  await expect(page.getByText(words("sv", "visits:part.wish.asked"))).toBeVisible();
}

/** Who has got a letter about a cancelled visit, in whatever language. */
async function toldOfCancelled(title: string): Promise<string[]> {
  const subjects = (["ca", "es", "en", "sv", "cs", "pt"] as const).map((locale) =>
    subjectIn(locale, "visits:mail.visitCancelled.subject", title),
  );
  const addresses = [...new Set(mail.received.flatMap(({ to }) => to))];
  const found: string[] = [];
  for (const to of addresses)
    for (const { subject } of await lettersTo(to)) if (subjects.some((one) => one === subject)) found.push(to);
  return found;
}

test("letters arrive in the language of each, their links work, and news reaches exactly those whom it concerns", async ({
  page,
  browser,
}) => {
  const [city, guest, local, school] = ["city", "guest", "local", "school"].map(
    (name) => `${crypto.randomUUID()}@${name}.example`,
  ) as [string, string, string, string];
  const title = await titleOf(meeting);
  const host = await openDesk(browser);
  const plan = { version: "1", contactName: "Núria", contactEmail: "nuria@host.example" };
  await ask("plan", { ...plan, answerBy: "2099-03-31", keepDays: "30" });
  await ask("reader", { reader: running.cells.people.coordinator });
  await host.goto(`${desk}/cities`);
  await host.locator("#cityName").fill("Kuřim");
  await host.locator("#email").fill(city);
  await host.locator("#language").selectOption("cs");
  await button(host, "hosting:other.add").click();
  await expect(host.getByText(words("en", "hosting:done.added"))).toBeVisible();
  await sendWaiting(host);

  const invitation = await arrived(city, subjectIn("cs", "hosting:mail.invitation.subject", title));
  expect(invitation.text).toContain("Kuřim");
  expect(invitation.replyTo?.[0]?.address).toBe("nuria@host.example");
  await acceptInvitation(page, linkIn(invitation.text, "cs", "invitation"), guest);
  await expect(page.locator("#names").getByText("Jana Nováková", { exact: true })).toBeVisible();
  await sayNeeds(page, guest);
  const receipt = await arrived(city, subjectIn("cs", "hosting:mail.receipt.subject", title));
  expect(receipt.text).toContain(words("cs", "hosting:answer.accepted"));
  await ask("person", { name: "Ida", email: local, language: "sv" });
  await sendWaiting(host);
  await arrived(guest, subjectIn("cs", "hosting:mail.personalPage.subject", title));
  await arrived(local, subjectIn("sv", "hosting:mail.personalPage.subject", title));

  const changed = (locale: Locale) => subjectIn(locale, "hosting:mail.programmeChanged.subject", title);
  await addSession("Dinner by the sea", "19:00", "21:00", "all");
  await release(host, "1");
  const programme = await arrived(guest, changed("cs"));
  for (const text of ["Dinner by the sea", "19:00–21:00"]) expect(programme.text).toContain(text);
  await page.goto(linkIn(programme.text, "cs", "participant"));
  await expect(page.locator("html")).toHaveAttribute("lang", "cs");
  await expect(page.getByRole("heading", { name: "Dinner by the sea" })).toBeVisible();
  await arrived(local, changed("sv"));
  await addSession("Rehearsal", "08:00", "09:00", "hosts");
  await release(host, "2");
  await expect.poll(async () => (await lettersTo(local)).at(-1)?.text, { timeout: 60_000 }).toContain("Rehearsal");
  expect((await lettersTo(guest)).filter(({ subject }) => subject === changed("cs"))).toHaveLength(1);

  const { visit, group } = meeting.meeting!;
  const sheet = { contactName: "Pau", contactEmail: school, contactLanguage: "sv", question: "What helps?" };
  await ask("visit", { visit, version: "1", ...sheet });
  await ask("visit-step", { visit, version: "2", intent: "ask" });
  await sendWaiting(host);
  const question = await arrived(school, subjectIn("sv", "visits:mail.schoolAgreement.subject", title));
  expect(question.text).toContain("What helps?");
  const ofSchool = linkIn(question.text, "sv", "school-visit");
  await page.goto(ofSchool);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("sv", "visits:school.title"));
  await page.locator("#answer").check();
  await page.getByRole("button", { name: words("sv", "hosting:answer.send") }).click();
  await expect(page.getByText(words("sv", "visits:school.done"))).toBeVisible();
  await readPart(page, ofSchool, visit);
  const state = `SELECT "state"::text FROM "MeetingVisit" WHERE "id" = $1`;
  expect(await query(state, [visit])).toEqual([{ state: "agreed" }]);

  const [jana] = await query<{ id: string }>(`SELECT "id" FROM "MeetingPerson" WHERE "email" = $1`, [guest]);
  await ask("group-people", { people: [`${jana!.id}.`], to: group });
  await host.goto(`${desk}/visits/${visit}`);
  await button(host, "visits:step.cancel").click();
  await expect(host.getByText(words("en", "visits:done.cancel"))).toBeVisible();
  await sendWaiting(host);
  await arrived(guest, subjectIn("cs", "visits:mail.visitCancelled.subject", title));
  const waiting = `SELECT count(*)::text AS "count" FROM "Email" WHERE "state" = 'waiting'`;
  await expect.poll(() => query(waiting, []), { timeout: 60_000 }).toEqual([{ count: "0" }]);
  expect(await toldOfCancelled(title)).toEqual([guest]);
});
