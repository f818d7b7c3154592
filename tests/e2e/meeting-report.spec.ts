import type { Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locales";
import { canaries } from "../support/report-canaries";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { crawl } from "./support/crawl";
import { enter, newPerson } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A host turns notes into a public statement and writes the report; chair and school approve it; readers read it in two
// languages, find the correction, and nothing that was private.

test.describe.configure({ timeout: 240_000 });

const say = (key: string, values?: Record<string, string>, locale: Locale = "en") =>
  words(locale, `report:${key}`, values);
const review = (key: string) => words("en", `review:${key}`);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** From the notes of the visit to a statement that everyone may read. */
async function addStatement(page: Page, id: string) {
  await page.goto(`/en/admin/meetings/${id}/review`);
  await page.getByRole("checkbox", { name: canaries.note }).check();
  await page.getByLabel(review("synthesis.target")).selectOption("suggestion");
  await page.getByLabel(review("synthesis.text")).fill("Put benches into the yard");
  await page.locator("#reach").selectOption("public");
  await press(page, review("synthesis.move"));
  await expect(page.getByText(review("done.arranged"))).toBeVisible();
}

async function approve(page: Page) {
  await page.getByLabel(say("approve.approved")).check();
  await press(page, words("en", "hosting:answer.send"));
  await expect(page.getByText(say("done.said"))).toBeVisible();
}

const readable = (slug: string) =>
  locales.flatMap((locale) => [
    `/${locale}/meetings/${slug}`,
    `/${locale}/meetings/${slug}/report`,
    `/${locale}/meetings/${slug}/report/1`,
    `/${locale}/meetings/${slug}/report/2`,
    `/${locale}/meetings/${slug}/calendar.ics`,
    `/${locale}/meetings/feed.atom`,
    `/${locale}/search?q=canary`,
  ]);

test("a report goes from notes to readers in two languages, is corrected, and keeps what is private", async ({
  page,
  browser,
  baseURL,
}) => {
  const chair = await newPerson({ role: "contributor", locale: "en", city: "helsinki" });
  const { id, slug, school } = await backstage("reported", chair.id);
  await enter(page.context(), { role: "coordinator", locale: "en" });
  await addStatement(page, id);

  const desk = `/en/admin/meetings/${id}/report`;
  await page.goto(desk);
  await expect(page.getByText("Put benches into the yard")).toBeVisible();
  await expect(page.getByText("8 of 9 cities that visited; 2 did not see it").first()).toBeVisible();
  await expectNoBarrier(page, "the report at the desk");
  await page.getByLabel(say("summary.label")).fill("Three days about libraries.");
  await press(page, say("summary.save"));
  await press(page, say("approval.ask"));
  await expect(page.getByText(say("done.asked"))).toBeVisible();
  await press(page, say("publish.button", { number: "1" }));
  await expect(page.locator("#error-summary")).toContainText(say("error.approvals"));

  const phone = await (
    await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  ).newPage();
  await phone.goto(`/en/school-visit/${school}`);
  await phone.getByRole("link", { name: say("school.open") }).click();
  await expect(phone.getByText("Open the library on Saturdays")).toBeVisible();
  await approve(phone);
  await phone.context().close();

  const presiding = await browser.newContext({ baseURL });
  const [name = "", value = ""] = chair.cookie.split(/=(.*)/s);
  await presiding.addCookies([{ name, value, url: baseURL ?? "" }]);
  const second = await presiding.newPage();
  await second.goto(desk);
  await expect(second.getByLabel(say("summary.label"))).toHaveCount(0);
  await approve(second);

  await page.goto(desk);
  await press(page, say("publish.button", { number: "1" }));
  await expect(page.getByText(say("done.publishedFirst"))).toBeVisible();

  const reader = await (await browser.newContext({ baseURL })).newPage();
  for (const locale of ["en", "ca"] as const) {
    // The check for barriers leaves a narrow page, on which the facts are folded.
    await reader.setViewportSize({ width: 1280, height: 800 });
    await reader.goto(`/${locale}/meetings/${slug}`);
    await expect(reader.getByText("Open the library on Saturdays")).toBeVisible();
    await reader.locator(`a[href="/${locale}/meetings/${slug}/report/1"]`).first().click();
    await expect(reader.getByRole("heading", { level: 1 })).toContainText(say("title", {}, locale));
    await expect(reader.locator("#report-review").getByText("Put benches into the yard")).toBeVisible();
    await expectNoBarrier(reader, `the report in ${locale}`);
  }
  await expect(reader.getByText("Obertura a la biblioteca")).toBeVisible();
  await reader.emulateMedia({ media: "print" });
  await expect(reader.getByRole("navigation").first()).toBeHidden();

  await page.goto(desk);
  await page.getByLabel(say("summary.label")).fill("Three days about libraries and yards.");
  await press(page, say("summary.save"));
  await second.goto(desk);
  await approve(second);
  await page.goto(desk);
  await page.getByLabel(say("publish.reason")).fill("The yards were missing.");
  await press(page, say("publish.button", { number: "2" }));
  await expect(page.getByText(say("done.published"))).toBeVisible();
  await reader.emulateMedia({ media: "screen" });
  await reader.goto(`/en/meetings/${slug}/report/1`);
  await expect(reader.getByText(say("newer"))).toBeVisible();
  await reader.getByRole("link", { name: say("open", { number: "2" }) }).click();
  await expect(reader.getByText("The yards were missing.")).toBeVisible();

  const found: string[] = [];
  await crawl(
    baseURL ?? "",
    [...readable(slug), `/api/v1/meetings/${slug}`, `/en/school-visit/${school}/report`],
    ({ path, status, body }) => {
      if (status >= 400 && !path.includes("calendar")) found.push(`${path} ${status}`);
      for (const canary of Object.values(canaries))
        if (!path.includes("search") && body.includes(canary)) found.push(`${path}: ${canary}`);
    },
  );
  expect(found).toEqual([]);

  await page.goto(desk);
  await page
    .getByText(say("withdraw.title", { number: "2" }))
    .first()
    .click();
  await page.getByLabel(say("withdraw.sure")).first().check();
  await press(page, say("withdraw.button", { number: "2" }));
  await expect(page.getByText(say("done.withdrawn"))).toBeVisible();
  expect((await reader.goto(`/en/meetings/${slug}/report/2`))?.status()).toBe(410);
  await reader.goto(`/en/meetings/${slug}/report`);
  await expect(reader.getByText("Three days about libraries.", { exact: true })).toBeVisible();
  await expect(reader.getByText(say("newer"))).toHaveCount(0);
});
