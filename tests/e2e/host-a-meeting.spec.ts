import type { APIRequestContext, Page } from "@playwright/test";
import { database } from "@/lib/db";
import { acceptInvitation } from "./support/accept-invitation";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { enter, signIn } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A host prepares the next working group from a copy of the last: programme, cities, people, release, letters. Then
// each reader of the programme over HTTP, before and after the release.

test.describe.configure({ timeout: 300_000 });

type Key = Parameters<typeof words>[1];
const button = (page: Page, key: Key, values?: Record<string, string>) =>
  page
    .getByRole("main")
    .getByRole("button", { name: words("en", key, values), exact: true })
    .first();
const tab = (page: Page, key: Key) =>
  page
    .getByRole("navigation", { name: words("en", "hosting:nav.label") })
    .getByRole("link", { name: words("en", key), exact: true });

const sessions = [
  { title: "Opening in the town hall", kind: "session-kind/opening", day: "2028-05-03", start: "09:00", end: "10:30" },
  { title: "Dinner by the sea", kind: "session-kind/plenary", day: "2028-05-04", start: "21:00", end: "00:30" },
  { title: "What we take home", kind: "session-kind/feedback", day: "2028-05-05", start: "09:30", end: "11:00" },
];

async function addSession(page: Page, { title, kind, day, start, end }: (typeof sessions)[number]): Promise<void> {
  const form = page.locator("#add form");
  await form.locator("#title").fill(title);
  await form.locator("#kind").selectOption(kind);
  await form.locator("[name=day]").fill(day);
  await form.locator("[name=start]").fill(start);
  await form.locator("[name=end]").fill(end);
  await button(page, "hosting:session.add").click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
}

/** The opening is dragged to another hour and back; each drop is a save, and the focus stays with it. */
async function dragOpening(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const cell = page.locator("td[data-session]").filter({ hasText: sessions[0]!.title });
  const lineAt = (hour: string) =>
    page.locator("tr[data-row]").filter({ has: page.getByRole("rowheader", { name: hour }) });
  const sourcePosition = { x: 20, y: 12 };
  const expectAt = async (hour: string) => {
    await expect(cell).toContainText(`${hour}–`);
    await expect(
      page
        .getByRole("status")
        .filter({ hasText: words("en", "hosting:done.session") })
        .last(),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: sessions[0]!.title, exact: true }).first()).toBeFocused();
  };
  // At ten there is the session itself, of which a part is the place to drop it. Nothing can be dragged before the
  // scripts of the page run.
  await expect(async () => {
    const [top, ten] = [(await cell.boundingBox())!.y, (await lineAt("10:00").boundingBox())!.y];
    await cell.dragTo(cell, { sourcePosition, targetPosition: { x: 20, y: ten - top + 6 } });
    await expect(cell).toContainText("10:00–11:30", { timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
  await expectAt("10:00");
  await cell.dragTo(lineAt("09:00").locator("td[data-day]").first(), {
    sourcePosition,
    targetPosition: { x: 20, y: 6 },
  });
  await expectAt("09:00");
}

/** A link in the newest email to an address. */
async function linkTo(email: string, pattern: RegExp): Promise<string> {
  const rows = await database().email.findMany({ where: { to: email }, orderBy: { createdAt: "asc" } });
  return pattern.exec(rows.findLast(({ text }) => text && pattern.test(text))?.text ?? "")?.[0] ?? "";
}

async function sendLetters(page: Page): Promise<void> {
  await tab(page, "hosting:nav.letters").click();
  await button(page, "hosting:letters.send").click();
  await expect(page.getByText(words("en", "hosting:done.sent"))).toBeVisible();
}

async function bodyOf(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address);
  return `${answer.status()} ${await answer.text()}`;
}

test("a host prepares Working group, Barcelona 2028 from a copy of the last", async ({ page, browser, playwright }) => {
  await signIn(page, { role: "coordinator", locale: "en" });
  const { id: last } = await database().record.findFirstOrThrow({ where: { kind: "meeting", slug: "barcelona-2019" } });
  await page.goto(`/en/admin/meetings/${last}/overview`);
  await page.locator("#title").fill("Working group, Barcelona 2028");
  await page.locator("#firstDay").fill("2028-05-03");
  await button(page, "hosting:copy.button").click();
  await expect(page.getByText(words("en", "hosting:done.copied"))).toBeVisible();
  const id = /meetings\/([\w-]+)\/overview/.exec(page.url())![1]!;
  expect(id).not.toBe(last);
  for (const [name, value] of [
    ["contactName", "Núria Ferrer"],
    ["contactEmail", "nuria@host.example"],
    ["answerBy", "2028-03-31"],
    ["keepDays", "90"],
  ])
    await page.locator(`#${name}`).fill(value!);
  await button(page, "hosting:plan.save").click();

  await tab(page, "hosting:nav.programme").click();
  for (const session of sessions) await addSession(page, session);
  await expectNoBarrier(page, "the programme of a meeting");
  await dragOpening(page);
  const dinner = page.getByRole("link", { name: sessions[1]!.title, exact: true }).last();
  await dinner.click();
  await page.locator("#seenBy").check();
  await page.locator("#place").fill("Barceloneta");
  await button(page, "hosting:session.save").click();
  await expect(page.getByText(words("en", "hosting:done.session"))).toBeVisible();
  await expectNoBarrier(page, "a session of a programme");

  let actions = 0;
  const act = async (what: Promise<unknown>) => {
    await what;
    actions += 1;
  };
  await act(tab(page, "hosting:nav.cities").click());
  const boxes = page.locator('input[name="cities"]');
  for (let index = 0; index < 11; index++) await act(boxes.nth(index).check());
  await act(button(page, "hosting:invite.add").click());
  await expect(page.getByText(words("en", "hosting:done.added"))).toBeVisible();
  const [city, guest] = [`${crypto.randomUUID()}@invited.example`, `${crypto.randomUUID()}@people.example`];
  await act(page.locator("#cityName").fill("Kuřim"));
  await act(page.locator("#email").fill(city));
  await act(page.locator("#language").selectOption("cs"));
  await act(button(page, "hosting:other.add").click());
  await act(tab(page, "hosting:nav.letters").click());
  await act(button(page, "hosting:letters.send").click());
  await expect(page.getByText(words("en", "hosting:done.sent"))).toBeVisible();
  expect(actions).toBeLessThanOrEqual(40);
  expect(await database().meetingInvitation.count({ where: { meetingId: id } })).toBe(12);

  const stranger = await playwright.request.newContext({ baseURL: process.env.BASE_URL ?? "" });
  const invitation = await linkTo(city, /https?:\/\/\S+\/cs\/invitation\/[\w.-]+/);
  const visitor = await (await browser.newContext()).newPage();
  await acceptInvitation(visitor, invitation, guest);
  await sendLetters(page);
  const own = await linkTo(guest, /https?:\/\/\S+\/cs\/participant\/[\w.-]+/);

  const titles = sessions.map(({ title }) => title);
  const { slug } = await database().record.findUniqueOrThrow({ where: { id } });
  const chairPage = await (await browser.newContext()).newPage();
  const chair = await enter(chairPage.context(), { role: "coordinator", locale: "en", city: "helsinki" });
  const outsider = await (await browser.newContext()).newPage();
  await enter(outsider.context(), { role: "coordinator", locale: "en", city: "helsinki" });
  await database().meetingRole.create({ data: { meetingId: id, userId: chair.id, role: "chair" } });
  const readers = {
    reader: () => bodyOf(stranger, `/en/meetings/${slug}`),
    city: () => bodyOf(stranger, invitation),
    participant: () => bodyOf(stranger, own),
    host: () => bodyOf(page.request, `/en/admin/meetings/${id}/programme`),
    chair: () => bodyOf(chairPage.request, `/en/admin/meetings/${id}/programme`),
    outsider: () => bodyOf(outsider.request, `/en/admin/meetings/${id}/programme`),
  };
  const seen = async () => {
    const found: Record<string, number[]> = {};
    for (const [name, read] of Object.entries(readers)) {
      const body = await read();
      found[name] = titles.flatMap((title, index) => (body.includes(title) ? [index] : []));
    }
    return found;
  };
  const nothing: number[] = [];
  expect(await seen()).toEqual({
    ...{ reader: nothing, city: nothing, participant: nothing, host: [0, 1, 2], chair: [0, 1, 2], outsider: nothing },
  });

  await tab(page, "hosting:nav.programme").click();
  await button(page, "hosting:release.button", { number: "1" }).click();
  await expect(page.getByText(words("en", "hosting:done.released"))).toBeVisible();
  expect((await seen()).reader).toEqual(nothing);
  await backstage("publish", "meeting", id);
  // Another process published: the site hears of it a moment later.
  await expect.poll(async () => (await seen()).reader).toEqual([1]);
  expect(await seen()).toEqual({
    ...{ reader: [1], city: [0, 1, 2], participant: [0, 1, 2], host: [0, 1, 2], chair: [0, 1, 2], outsider: nothing },
  });

  await sendLetters(page);
  const [letter] = await database().email.findMany({ where: { to: guest, template: "meeting.programmeChanged" } });
  for (const title of titles) expect(letter!.text).toContain(title);
  const calendar = await linkTo(guest, /https?:\/\/\S+\/calendar\.ics/);
  const ics = await bodyOf(stranger, calendar);
  expect(ics).toMatch(/^200 BEGIN:VCALENDAR/);
  expect(ics).toContain(":20280505T003000");
  await visitor.goto(own);
  await expectNoBarrier(visitor, "a personal page with a programme");
  await visitor.locator("#sure").check();
  await visitor.locator("#forget").getByRole("button").click();
  expect(await bodyOf(stranger, calendar)).toMatch(/^410/);
});
