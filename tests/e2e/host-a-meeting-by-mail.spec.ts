import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, type Page, test } from "@playwright/test";
import PostalMime from "postal-mime";
import type { Locale } from "@/lib/i18n/locales";
import { startMailServer } from "../support/mail-server";
import { startMailWorker } from "../support/start-mail-worker";
import { expectNoBarrier } from "./support/barriers";
import { type CellRecord, type CellsSite, startCells } from "./support/cells";
import { words } from "./support/words";

// The letters of a meeting at a real mail server: a worker sends them, and they are read as their recipients do. Site
// and database are its own, because a worker erases the texts of the letters that it sends.

test.describe.configure({ mode: "default", timeout: 240_000 });

type Mail = Awaited<ReturnType<typeof startMailServer>>;
let mail: Mail;
let running: CellsSite;
let worker: ChildProcess;
let meeting: CellRecord;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  mail = await startMailServer();
  // Without the address of a mail server the site would keep its letters for the page of its administrators.
  running = await startCells("letters", { SMTP_URL: mail.url }, ["meeting"]);
  meeting = running.cells.records.find(({ place }) => place === "C")!;
  const waits = { between: [1_000, 1_000], deadline: 10_000, lease: 15_000, pause: 200 };
  const { connectionString: DATABASE_URL = "" } = running.database.options;
  worker = startMailWorker(waits, { DATABASE_URL, SMTP_URL: mail.url, SITE_URL: running.site.address });
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

const query = async <R extends Record<string, string>>(text: string, values: unknown[] = [meeting.id]): Promise<R[]> =>
  (await running.database.query<R>(text, values)).rows;

/** The host sends every letter that waits. */
async function sendWaiting(): Promise<void> {
  const letters = await query<{ id: string }>(
    `SELECT "id" FROM "MeetingLetter" WHERE "meetingId" = $1 AND "state" = 'waiting'`,
  );
  await ask("letters", { intent: "send", letters: letters.map(({ id }) => id) });
}

/** Lines of a letter end at 72 characters, and Czech keeps short words with the next one. */
const spaced = (text = "") => text.replace(/\s+/g, " ");

/** The newest letter that has arrived at an address, once it has this subject. */
async function arrived(to: string, asked: string) {
  const subject = spaced(asked);
  const found = async () => {
    const own = mail.received.filter((one) => one.to.includes(to));
    const letters = await Promise.all(own.map(({ raw }) => PostalMime.parse(raw)));
    return letters.map((one) => ({ ...one, subject: spaced(one.subject), text: spaced(one.text) }));
  };
  await expect.poll(async () => (await found()).map((one) => one.subject), { timeout: 60_000 }).toContain(subject);
  return (await found()).findLast((one) => one.subject === subject)!;
}

const linkIn = (text: string, locale: Locale, name: string): string =>
  new RegExp(`${running.site.address}/${locale}/${name}/[\\w.-]+`).exec(text)?.[0] ?? "";

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

test("invitation, programme and the question to a school arrive in the language of each, and their links work", async ({
  page,
}) => {
  const [city, guest, school] = ["city", "guest", "school"].map((name) => `${crypto.randomUUID()}@${name}.example`);
  const plan = { version: "1", contactName: "Núria", contactEmail: "nuria@host.example" };
  await ask("plan", { ...plan, answerBy: "2099-03-31", keepDays: "30" });
  await ask("other-city", { cityName: "Kuřim", email: city, language: "cs", seats: "3" });
  await sendWaiting();
  const [row] = await query<{ title: string }>(
    `SELECT "title" FROM "MeetingTranslation" WHERE "recordId" = $1 AND "language" = 'en'`,
  );
  const { title } = row!;

  const invitation = await arrived(city!, words("cs", "hosting:mail.invitation.subject", { title }));
  expect(invitation.text).toContain("Kuřim");
  expect(invitation.replyTo?.[0]?.address).toBe("nuria@host.example");
  await page.goto(linkIn(invitation.text, "cs", "invitation"));
  await page.locator("#answer").check();
  await page.locator("#people").fill("1");
  await page.getByRole("button", { name: words("cs", "hosting:answer.send") }).click();
  await page.locator("#names #name, #name").first().fill("Jana Nováková");
  await page.locator("#email").fill(guest!);
  await page.locator("#names").getByRole("button").last().click();
  await expect(page.getByText("Jana Nováková", { exact: true })).toBeVisible();
  await sendWaiting();
  await arrived(guest!, words("cs", "hosting:mail.personalPage.subject", { title }));

  const session = { title: "Dinner by the sea", kind: "session-kind/plenary", day: "2099-05-03", start: "19:00" };
  await ask("new-session", { ...session, end: "21:00" });
  const desk = await fetch(`${running.site.address}/en/admin/meetings/${meeting.id}/programme`, {
    headers: { accept: "text/html", cookie: running.cells.cookies.coordinator },
  });
  const seen = /name="seen" value="([^"]+)"/.exec(await desk.text())?.[1] ?? "";
  await ask("release", { seen, letters: "affected" });
  await sendWaiting();
  const programme = await arrived(guest!, words("cs", "hosting:mail.programmeChanged.subject", { title }));
  expect(programme.text).toContain("Dinner by the sea");
  expect(programme.text).toContain("19:00–21:00");
  await page.goto(linkIn(programme.text, "cs", "participant"));
  await expect(page.locator("html")).toHaveAttribute("lang", "cs");
  await expect(page.getByRole("heading", { name: "Dinner by the sea" })).toBeVisible();

  const visit = meeting.meeting!.visit;
  const sheet = { contactName: "Pau", contactEmail: school, contactLanguage: "sv", question: "What helps?" };
  await ask("visit", { visit, version: "1", ...sheet });
  await ask("visit-step", { visit, version: "2", intent: "ask" });
  await sendWaiting();
  const question = await arrived(school!, words("sv", "visits:mail.schoolAgreement.subject", { title }));
  expect(question.text).toContain("What helps?");
  await page.goto(linkIn(question.text, "sv", "school-visit"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("sv", "visits:school.title"));
  await page.locator("#answer").check();
  await page.getByRole("button", { name: words("sv", "hosting:answer.send") }).click();
  await expect(page.getByText(words("sv", "visits:school.done"))).toBeVisible();
  await readPart(page, linkIn(question.text, "sv", "school-visit"), visit);
  expect(await query(`SELECT "state"::text FROM "MeetingVisit" WHERE "id" = $1`, [visit])).toEqual([
    { state: "agreed" },
  ]);
});
