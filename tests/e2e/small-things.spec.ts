import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { backstage } from "./support/backstage";
import { enter } from "./support/people";
import { expect, signedInTest, test } from "./support/test";
import { words } from "./support/words";

// What every page has, and what one notices only when it is wrong.

const longWord = "Skolnätverkssamarbets".repeat(8).slice(0, 160);

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Relative luminance of an sRGB colour as browsers report it: `rgb(186, 1, 53)`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test("browsers find an icon, and colour their frame like the paper", async ({ page, request }) => {
  const icon = await request.get("/favicon.ico");
  expect([icon.status(), icon.headers()["content-type"]]).toEqual([200, "image/x-icon"]);
  for (const path of ["/cs", "/cs/practices", "/cs/account/sign-in"]) {
    await page.goto(path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const [colour, paper] = await page.evaluate(() => {
        const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
        const probe = document.createElement("i");
        probe.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? "";
        document.body.append(probe);
        return [getComputedStyle(probe).color, getComputedStyle(document.documentElement).backgroundColor];
      });
      expect(colour, `${path}, ${colorScheme}`).toBe(paper);
    }
  }
});

test("the home page and every list have a picture for shared links", async ({ request }) => {
  for (const path of ["/pt", "/pt/practices", "/pt/schools", "/pt/about"]) {
    const html = await (await request.get(path)).text();
    const address = /property="og:image" content="([^"]+)"/.exec(html)?.[1];
    const picture = await request.get(new URL(address ?? "", "http://x").pathname);
    expect([picture.status(), picture.headers()["content-type"]], path).toEqual([200, "image/png"]);
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  expect((await request.get("/pt/og/page/nothing")).status()).toBe(404);
});

test("the keyboard reaches the languages before the kinds that stand below them", async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/cs/practices");
    if (width === 360) await page.locator("header summary").click();
    const tops = await page
      .locator("header details a")
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect(tops, `at ${width} px`).toEqual([...tops].sort((one, other) => one - other));
  }
});

test("boxes to tick are as warm as the paper, and signs on buttons can be seen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/ca/practices");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const look = await page
      .locator(".tick")
      .first()
      .evaluate((tick) => {
        const { appearance, backgroundColor, borderTopColor } = getComputedStyle(tick);
        return { appearance, backgroundColor, borderTopColor };
      });
    expect(look.appearance).toBe("none");
    expect(look.backgroundColor).toBe(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
    expect(contrast(look.borderTopColor, look.backgroundColor)).toBeGreaterThan(3);
    const summary = page.locator(".sheet > summary");
    await summary.hover();
    const [sign, ground] = await summary.evaluate((button) => {
      const fold = button.querySelector(".fold-sign")!;
      return [getComputedStyle(fold, "::before").color, getComputedStyle(button).backgroundColor];
    });
    expect(contrast(sign!, ground!), colorScheme).toBeGreaterThan(4.5);
  }
});

test("a removed page says what it was", async ({ page }) => {
  const city = await backstage("idOf", "city", "tampere");
  const slug = `removed-${randomUUID().slice(0, 8)}`;
  const title = "A school that closed its doors";
  const id = await backstage("create", "school", slug, {
    sourceLanguage: "en",
    responsibleCity: city,
    takenFrom: null,
    fields: { city, status: "open" },
    translations: { en: { name: title } },
    parts: {},
  });
  await backstage("publish", "school", id);
  await backstage("archive", "school", id);
  const answer = await page.goto(`/cs/schools/${slug}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("main")).toContainText(title);
  await expect(page.getByRole("main")).toContainText(words("cs", "kinds:kind.school"));
});

signedInTest("a word of 160 letters widens no page at 320 px", async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const city = await backstage("idOf", "city", "tampere");
  const slug = `long-${randomUUID().slice(0, 8)}`;
  const id = await backstage("create", "practice", slug, {
    sourceLanguage: "sv",
    responsibleCity: city,
    takenFrom: { publisher: longWord, address: `https://xarxa.example/${longWord}`, on: "2026" },
    fields: { type: "practice-type/project", phase: "phase/running", cities: [city] },
    translations: { sv: { title: longWord, summary: longWord, challenge: `# ${longWord}\n\n- ${longWord}` } },
    parts: {
      facts: [
        {
          id: randomUUID(),
          fields: { value: 7, asOf: "2026", source: longWord },
          translations: { sv: { label: longWord, unitInWords: longWord.slice(0, 40), note: longWord } },
        },
      ],
    },
  });
  await backstage("publish", "practice", id, ["sv"]);
  for (const path of [
    `/cs/practices/${slug}`,
    "/cs/practices?sort=recent",
    `/sv/search?q=${longWord}`,
    "/cs/cities/tampere",
  ]) {
    await page.goto(path);
    expect(await widthOf(page), path).toBeLessThanOrEqual(320);
  }
  await enter(context, { role: "administrator", locale: "cs" });
  for (const path of ["/cs/admin/practices?sort=recent", `/cs/admin/practices/${id}`, "/cs/admin"]) {
    await page.goto(path);
    expect(await widthOf(page), path).toBeLessThanOrEqual(320);
  }
});
