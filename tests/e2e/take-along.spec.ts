import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser, Page } from "@playwright/test";
import { encode } from "uqr";
import { database } from "@/lib/db";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// On the day: who is here, what is printed, and the file that is taken along and opens without a network.

test.describe.configure({ timeout: 180_000 });

async function openDay(page: Page) {
  const meeting = await backstage("paperMeeting");
  await enter(page.context(), { role: "coordinator", locale: "en" });
  await page.goto(`/en/admin/meetings/${meeting.id}/day`);
  return meeting;
}

/** Downloads the pack and opens it from the disk, without a network. */
async function openPack(page: Page, browser: Browser, language: string) {
  await page.locator("#language").selectOption(language);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words("en", "papers:pack.download"), exact: true }).click(),
  ]);
  const file = join(await mkdtemp(join(tmpdir(), "pack-")), download.suggestedFilename());
  await download.saveAs(file);
  const context = await browser.newContext({ offline: true });
  const asked: string[] = [];
  context.on("request", (request) => void asked.push(request.url()));
  const pack = await context.newPage();
  const address = pathToFileURL(file).href;
  await pack.goto(address);
  return { pack, asked: () => asked.filter((url) => url !== address && !url.startsWith("data:")), context };
}

/** The sizes of the pages of a PDF, in millimetres. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  const millimetres = (points: number) => Math.round((points / 72) * 25.4);
  return pdf.getPages().map((one) => `${millimetres(one.getWidth())} × ${millimetres(one.getHeight())}`);
}

const a4 = (count: number) => Array(count).fill("210 × 297");

test("a host takes everything along in Czech as one file, which asks nobody for anything", async ({
  page,
  browser,
}) => {
  const { visits, people } = await openDay(page);
  await expectNoBarrier(page, "the day of a meeting");
  const { pack, asked, context } = await openPack(page, browser, "cs");
  await expect(pack.locator("html")).toHaveAttribute("lang", "cs");
  for (const { number, address, question, code } of visits) {
    const sheet = pack.locator(`#sheet-${number}`);
    for (const text of [address, question, code]) await expect(sheet.getByText(text).first()).toBeVisible();
    await expect(sheet.locator(".sheet-map svg.drawing")).toBeVisible();
    // The squares that are drawn are those of the address.
    const { data } = encode(`${process.env.BASE_URL}/m/${code}`, { ecc: "M", border: 3 });
    const squares = await sheet.locator(".sheet-code path").getAttribute("d");
    expect(squares?.split("z").length).toBe(data.flat().filter(Boolean).length + 1);
  }
  for (const { name, code } of people) {
    await expect(pack.locator("#groups").getByText(name)).not.toHaveCount(0);
    await expect(pack.getByText(code)).toHaveCount(0);
  }
  // Its own fonts, and not those of the device.
  expect(await pack.evaluate(() => document.fonts.check('16px "Literata Variable"', "Žř"))).toBe(true);
  expect(await pack.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length)).not.toBe(0);
  await expectNoBarrier(pack, "the file that is taken along");
  // Cover, programme, the hosts' sessions, list of visits, two sheets, groups, attendance, badges, five people on three sheets of cards.
  expect(await sheetsOf(pack)).toEqual(a4(12));
  expect(asked()).toEqual([]);
  await context.close();
});

test("badges are on sheets of their own, without codes, and can be left out of the file", async ({ page, browser }) => {
  const { id, people } = await openDay(page);
  await page.getByLabel(words("en", "papers:paper.badges"), { exact: true }).uncheck();
  const { pack, asked, context } = await openPack(page, browser, "ca");
  await expect(pack.locator(".badge")).toHaveCount(0);
  expect(await sheetsOf(pack)).toEqual(a4(11));
  expect(asked()).toEqual([]);
  await context.close();
  await page.goto(`/en/admin/meetings/${id}/day/badges?in=sv`);
  const names = await page.locator(".badge-name").allTextContents();
  expect(names.toSorted()).toEqual(people.map(({ name }) => name).toSorted());
  for (const { code } of people) await expect(page.getByText(code)).toHaveCount(0);
  await expectNoBarrier(page, "badges");
  expect(await sheetsOf(page)).toEqual(a4(1));
});

test("each visit is printed on one sheet, in the language that is chosen, without the frame of the page", async ({
  page,
}) => {
  const { id } = await openDay(page);
  await page.getByRole("link", { name: words("en", "papers:paper.sheets"), exact: true }).click();
  await page.locator("#in").selectOption("sv");
  await page.getByRole("button", { name: words("en", "papers:print.show"), exact: true }).click();
  await expect(page.getByText(words("sv", "papers:sheet.lines")).first()).toBeVisible();
  await expectNoBarrier(page, "visit sheets");
  expect(await sheetsOf(page)).toEqual(a4(2));
  for (const [paper, sheets] of [
    ["cards?in=pt", 3],
    ["groups", 1],
    ["attendance?in=cs", 1],
    ["programme", 2],
  ] as const) {
    await page.goto(`/en/admin/meetings/${id}/day/${paper}`);
    expect(await sheetsOf(page), paper).toEqual(a4(sheets));
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});

test("hosts tick who is absent and then mark everybody else as here, by keyboard alone", async ({ page }) => {
  const { people } = await openDay(page);
  const absent = people[0]!;
  await page.getByRole("checkbox", { name: absent.name }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: words("en", "hosting:people.setAbsent"), exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(words("en", "hosting:done.people"))).toBeVisible();
  await page.getByRole("button", { name: words("en", "papers:presence.rest"), exact: true }).focus();
  await page.keyboard.press("Enter");
  const counts = { expected: "0", came: String(people.length - 1), absent: "1" };
  await expect(page.getByText(words("en", "papers:presence.counts", counts))).toBeVisible();
});

test("a chair reads what hosts print and takes nothing along", async ({ page }) => {
  const { id } = await backstage("paperMeeting");
  const chair = await enter(page.context(), { role: "contributor", locale: "en" });
  const statusOf = async (path: string) => (await page.request.get(`/en/admin/meetings/${id}/${path}`)).status();
  expect(await statusOf("day/groups")).toBe(404);
  await database().meetingRole.create({ data: { meetingId: id, userId: chair.id, role: "chair" } });
  expect([await statusOf("day"), await statusOf("day/groups"), await statusOf("day/badges")]).toEqual([200, 200, 200]);
  const answer = await page.request.post("/api/admin/meetings/pack", {
    form: { locale: "en", id, papers: "sheets", language: "en" },
    headers: { accept: "application/json", origin: process.env.BASE_URL ?? "" },
  });
  expect(answer.status()).toBe(404);
});
