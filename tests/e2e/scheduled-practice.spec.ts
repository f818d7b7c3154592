import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { makeTestPicture } from "../support/pictures";
import { backstage } from "./support/backstage";
import { type Hand, keyboard, mouse } from "./support/hands";
import { enter } from "./support/people";
import { fieldOf, nameLike } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A practice with a figure, a quotation, a reference and a picture, scheduled in two languages: by mouse, by keyboard
// alone, and on a phone, in Catalan and Czech. One combination runs always, all with ALL_JOURNEYS=1.

test.describe.configure({ timeout: 300_000 });

type Way = { name: string; width: number; hand: Hand };
const ways: Way[] = [
  { name: "on a phone of 360 px", width: 360, hand: mouse },
  { name: "by mouse", width: 1280, hand: mouse },
  { name: "by keyboard alone", width: 1280, hand: keyboard },
];
const combinations = (["cs", "ca"] as const).flatMap((locale) => ways.map((way) => ({ locale, way })));
const run = process.env.ALL_JOURNEYS === "1" ? combinations : combinations.slice(0, 1);

type Key = Parameters<typeof words>[1];
const buttonIn = (page: Page, locale: Locale, key: Key) =>
  page.getByRole("button", { name: words(locale, key), exact: true }).last();

/** A reference that others have entered before. */
async function newReference(): Promise<string> {
  const title = nameLike("Networks of schools");
  await database().reference.create({
    data: { id: randomUUID(), title, titleLanguage: "en", authors: "Lock, R.", year: "2011" },
  });
  return title;
}

async function fillPractice(page: Page, hand: Hand, locale: Locale, { title, reference }: Record<string, string>) {
  const write = (name: string, text: string) => hand.write(page, fieldOf(page, name), text);
  const add = (part: string) => hand.press(page, fieldOf(page, `parts.${part}-add`));
  await write(`translations.${locale}.title`, title!);
  await write(`translations.${locale}.summary`, "Two classes read together every week.");
  await hand.choose(page, fieldOf(page, "fields.type"), "practice-type/project");
  await add("facts");
  await write("parts.facts.0.fields.value", "22");
  await write("parts.facts.0.fields.asOf", "2024");
  await write("parts.facts.0.fields.source", "Yearly report");
  await write(`parts.facts.0.translations.${locale}.label`, "classes");
  await add("quotations");
  await hand.choose(page, fieldOf(page, "parts.quotations.0.fields.language"), locale);
  await write(`parts.quotations.0.translations.${locale}.text`, "They ask for the next book themselves.");
  await write(`parts.quotations.0.translations.${locale}.speaker`, "a teacher");
  await add("citations");
  await hand.lookUp(page, "parts.citations.0.fields.reference", reference!);
  await hand.press(page, buttonIn(page, locale, "admin:form.saveDraft"));
  await expect(page.getByText(words(locale, "admin:edit.saved"), { exact: true })).toBeVisible();
}

async function addPicture(page: Page, hand: Hand, locale: Locale): Promise<void> {
  await hand.press(page, page.locator("#media summary", { hasText: words(locale, "media:upload.title") }).first());
  const buffer = await makeTestPicture(600, 400).toBuffer();
  await page.locator("#upload-file").setInputFiles({ name: "books.jpg", mimeType: "image/jpeg", buffer });
  const alternatives = await page.locator('[id^="upload-translations"][id$=".alternative"]').all();
  expect(alternatives).toHaveLength(2);
  for (const alternative of alternatives) await hand.write(page, alternative, "Two children with a book");
  await hand.write(page, fieldOf(page, "upload-fields.credit"), "Anna Riera");
  await hand.write(page, fieldOf(page, "upload-fields.licence"), "CC BY 4.0");
  await hand.choose(page, fieldOf(page, "upload-fields.peopleRecognisable"), "no");
  await hand.press(page, buttonIn(page, locale, "media:upload.send"));
  await expect(page.getByText(words(locale, "media:done.saved"))).toBeVisible({ timeout: 30_000 });
}

/** Writes something into every text of the other language. */
async function translate(page: Page, hand: Hand, locale: Locale, address: string, title: string): Promise<void> {
  await page.goto(address);
  const lines: Locator[] = await page.locator('main form [name^="t."]:visible').all();
  expect(lines.length).toBeGreaterThanOrEqual(5);
  for (const [index, line] of lines.entries()) await hand.write(page, line, index === 0 ? title : `Text ${index}`);
  await hand.press(page, buttonIn(page, locale, "translation:save"));
  await expect(page.getByText(words(locale, "translation:done.saved"))).toBeVisible();
}

async function scheduleBoth(page: Page, hand: Hand, locale: Locale, languages: Locale[], day: string): Promise<void> {
  for (const language of languages) {
    const tick = page.locator(`input[name="languages"][value="${language}"]`);
    if (!(await tick.isChecked())) await hand.tick(page, tick);
  }
  await hand.press(page, page.locator("summary", { hasText: words(locale, "admin:form.later") }));
  await hand.set(page, fieldOf(page, "publishDay"), day);
  await hand.set(page, fieldOf(page, "publishTime"), "09:30");
  await hand.press(page, buttonIn(page, locale, "admin:form.schedule"));
  await expect(page.getByText(words(locale, "admin:edit.scheduled"))).toBeVisible();
}

for (const { locale, way } of run)
  test(`a practice with everything is scheduled in two languages, ${way.name}, in ${locale}`, async ({
    page,
    context,
    request,
  }) => {
    const { hand } = way;
    const other: Locale = locale === "ca" ? "cs" : "ca";
    const [title, translated] = [nameLike("Read together"), nameLike("Read together again")];
    const reference = await newReference();
    await page.setViewportSize({ width: way.width, height: 740 });
    await enter(context, { role: "coordinator", locale });
    await page.goto(`/${locale}/admin/practices/new`);
    await fillPractice(page, hand, locale, { title, reference });
    const [, id = ""] = /practices\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
    await translate(page, hand, locale, `/${locale}/admin/practices/${id}/languages/${other}`, translated);
    await page.goto(`/${locale}/admin/practices/${id}`);
    await addPicture(page, hand, locale);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const day = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);
    await scheduleBoth(page, hand, locale, [locale, other], day);

    await page.goto(`/${locale}/admin/scheduled`);
    await expect(page.getByRole("row").filter({ hasText: title })).toHaveCount(2);
    const { slug, scheduled } = await database().record.findUniqueOrThrow({
      where: { id },
      include: { scheduled: true },
    });
    expect(scheduled.map(({ language }) => language).sort()).toEqual([locale, other].sort());
    const at = scheduled[0]!.publishAt.getTime();
    const pathIn = (language: Locale) => recordPath(language, { kind: "practice", slug });
    const read = async (language: Locale) => {
      const answer = await request.get(pathIn(language));
      return { status: answer.status(), text: await answer.text() };
    };
    await backstage("publishDue", new Date(at - 1_000).toISOString());
    expect((await read(locale)).status).toBe(404);
    await backstage("publishDue", new Date(at + 1_000).toISOString());
    await expect.poll(async () => (await read(locale)).status, { timeout: 5_000 }).toBe(200);
    const { text } = await read(locale);
    for (const part of [title, "22", "They ask for the next book themselves.", reference, "Two children with a book"])
      expect(text).toContain(part);
    expect((await read(other)).text).toContain(translated);
  });
