import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoBarrier, expectNoViolation } from "./support/barriers";
import { signIn } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// Texts are exported to a translation agency and imported again: downloaded, filled in, checked, imported, read, saved.

test.describe.configure({ timeout: 120_000 });

const word = (key: Parameters<typeof words>[1], values?: Parameters<typeof words>[2]) => words("en", key, values);
const press = (page: Page, key: Parameters<typeof words>[1]) =>
  page.getByRole("button", { name: word(key), exact: true }).click();

/** Waiting texts are not exported again, so the runs with and without scripts use one language each. */
const language = () => (test.info().project.name === "no-javascript" ? "cs" : "pt");

async function download(page: Page): Promise<string> {
  await page.locator("#from").selectOption("en");
  await page.locator("#to").selectOption(language());
  const [file] = await Promise.all([page.waitForEvent("download"), press(page, "translation:desk.download")]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^xarxa-limerick-en-${language()}-[\\d-]{10}\\.xlf$`));
  return readFile(await file.path(), "utf8");
}

const unit = /(<trans-unit id=")([^"]*)("[^>]*>.*?<target[^>]*>).*?<\/target>/gs;

/** Fills in all units but the first, and pretends that the original of the second was different. */
function fillIn(xml: string): string {
  let number = 0;
  return xml.replace(unit, (whole, begin: string, id: string, middle: string) => {
    number += 1;
    if (number === 1) return whole;
    const then = number === 2 ? id.replace(/#[\w-]{16}/, "#0000000000000000") : id;
    return `${begin}${then}${middle}Přeloženo ${number}</target>`;
  });
}

/** The values of text fields. */
const written = (fields: Element[]) => fields.map((field) => (field as HTMLTextAreaElement).value).join(" ");

async function upload(page: Page, content: string): Promise<void> {
  const file = { name: "z-kanceláře.xlf", mimeType: "application/xliff+xml", buffer: Buffer.from(content) };
  await page.locator("#file").setInputFiles(file);
  await press(page, "translation:desk.check");
}

test("texts are exported to a file and imported after a check", { tag: "@both" }, async ({ page }) => {
  await signIn(page, { role: "coordinator", locale: "en", city: "limerick" });
  await page.goto("/en/admin/coverage");
  await page.getByRole("link", { name: word("translation:desk.export") }).click();
  const xml = await download(page);
  const count = xml.split("<trans-unit ").length - 1;
  expect(count).toBeGreaterThan(5);

  await upload(page, "<xliff version='2.0'/>");
  await expect(page.locator("#error-summary")).toContainText(word("translation:error.version"));
  await expectNoViolation(page);

  await upload(page, fillIn(xml));
  await expect(page.getByText(word("translation:report.fineCount_other", { count: String(count - 2) }))).toBeVisible();
  await expect(page.getByText(word("translation:report.name", { name: "z-kanceláře.xlf" }))).toBeVisible();
  await expect(page.locator("#left")).toContainText(word("translation:outcome.empty"));
  await expect(page.locator("#left")).toContainText(word("translation:outcome.sourceChanged"));
  await expectNoBarrier(page, "the check of a file");

  await press(page, "translation:report.takeIn");
  await expect(page.getByRole("status")).toContainText(
    word("translation:report.taken_other", { count: String(count - 2) }),
  );
  await expect(page.locator("#left")).toContainText(word("translation:outcome.sourceChanged"));
  await page.getByRole("link", { name: word("translation:report.look") }).click();
  await expectNoBarrier(page, "translations that wait");
  const fromFile = page.getByRole("row").filter({ hasText: word("translation:origin.xliff") });
  await fromFile.getByRole("link").first().click();
  await expect(page.getByText(word("translation:revision.xliff"))).toBeVisible();
  expect(await page.locator("main").getByRole("textbox").evaluateAll(written)).toContain("Přeloženo");
});

test("a coordinator of another city sees none of it", { tag: "@both" }, async ({ page }) => {
  await signIn(page, { role: "coordinator", locale: "en", city: "braga" });
  await page.goto("/en/admin/translations/xliff?file=AAAAAAAAAAAAAAAAAAAAAA");
  await expect(page.getByRole("status")).toContainText(word("translation:desk.gone"));
});
