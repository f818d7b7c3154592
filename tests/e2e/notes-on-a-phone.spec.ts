import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, test as withoutWatch } from "@playwright/test";
import type { Writer } from "../support/review";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// Visitors of a school take notes on their phones, with and without a connection.

const say = (key: string) => words("cs", `review:${key}`);
const phone = { viewport: { width: 360, height: 740 } };
const pathOf = (code: string, { token }: Writer) => `/cs/m/${code}/${token}`;

async function write(page: Page, text: string, kind: "worksWell" | "couldBeBetter" = "worksWell") {
  await page.getByLabel(say("note.text")).fill(text);
  await page.getByRole("button", { name: say(`kind.${kind}`) }).click();
  await expect(page.getByText(text, { exact: true })).toBeVisible();
}

const counts = async (page: Page) =>
  (await page.locator("[data-count]").textContent())?.match(/\d+/g)?.slice(0, 2) ?? [];

/** The first note on the phone, as it is stored. */
const firstNote = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const asked = indexedDB.open("xarxa-notes");
        asked.onsuccess = () => {
          const all = asked.result.transaction("notes").objectStore("notes").getAll();
          all.onsuccess = () => done(JSON.stringify(all.result[0]));
        };
      }),
  );

/** The page, its scripts and its styles are on the phone. */
async function hasCopy(page: Page) {
  const kept = () =>
    page.evaluate(async () => {
      const found = await Promise.all([location.pathname, "/notes.js", "/qr.js"].map((path) => caches.match(path)));
      return found.every(Boolean) && navigator.serviceWorker.controller !== null;
    });
  await expect.poll(kept).toBe(true);
}

// The browser reports the missing connection, as expected.
withoutWatch(
  "forty notes from ten phones arrive once: half offline, one killed before sending, one cleared after the receipt",
  async ({ browser, baseURL, launchOptions }) => {
    withoutWatch.setTimeout(240_000);
    const { code, visitId, people } = await backstage("visited", 10);
    const profile = await mkdtemp(join(tmpdir(), "xarxa-phone-"));
    const openProfile = () => chromium.launchPersistentContext(profile, { ...launchOptions, ...phone, baseURL });
    const contexts: BrowserContext[] = await Promise.all(
      people.map((_, number) => (number === 9 ? openProfile() : browser.newContext({ ...phone, baseURL }))),
    );
    const pages: Page[] = [];
    for (const [number, context] of contexts.entries()) {
      const page = await context.newPage();
      await page.goto(pathOf(code, people[number]!));
      await expect(page.locator("[data-phone]")).toBeVisible();
      if (number >= 5) await context.setOffline(true);
      pages.push(page);
    }
    for (const [number, page] of pages.entries())
      for (let note = 1; note <= 4; note++)
        await write(page, `Poznámka ${number}-${note}`, note % 2 ? "worksWell" : "couldBeBetter");
    for (const page of pages.slice(0, 5)) await expect.poll(() => counts(page)).toEqual(["0", "4"]);
    for (const page of pages.slice(5)) await expect.poll(() => counts(page)).toEqual(["4", "0"]);
    expect(await backstage("notesAt", visitId)).toHaveLength(20);

    // One phone is killed before it has sent anything.
    const session = await contexts[9]!.newCDPSession(pages[9]!);
    await session.send("Browser.crash").catch(() => {});
    await contexts[9]!.close().catch(() => {});
    // One is cleared after its notes have arrived; they are shown from the server and can be changed.
    await pages[0]!.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? "");
      localStorage.clear();
    });
    await pages[0]!.goto(pathOf(code, people[0]!));
    await expect(pages[0]!.getByText("Poznámka 0-4")).toBeVisible();

    for (const context of contexts.slice(5, 9)) await context.setOffline(false);
    for (const page of pages.slice(5, 9)) await expect.poll(() => counts(page)).toEqual(["0", "4"]);
    const again = await openProfile();
    const back = await again.newPage();
    await back.goto(pathOf(code, people[9]!));
    await expect.poll(() => counts(back)).toEqual(["0", "4"]);

    // Everything is sent once more, as a phone does that has not heard the receipt.
    await pages[7]!.reload();
    const expected = people.flatMap((_, number) => [1, 2, 3, 4].map((note) => `Poznámka ${number}-${note}`));
    expect(await backstage("notesAt", visitId)).toEqual(expected.sort());
    await Promise.all([...contexts.slice(0, 9), again].map((context) => context.close()));
    await rm(profile, { recursive: true, force: true });
  },
);

withoutWatch(
  "without a connection the page opens again from the code, takes a note, shows it as text and as a code",
  async ({ browser, baseURL }) => {
    withoutWatch.setTimeout(90_000);
    const { code, visitId, people } = await backstage("visited", 2);
    const context = await browser.newContext({ ...phone, baseURL, locale: "cs" });
    const page = await context.newPage();
    await page.goto(`/m/${code}`);
    await expect(page).toHaveURL(`/cs/m/${code}`);
    await page.getByLabel(say("enter.personal")).fill(people[1]!.personal.toLowerCase());
    await page.getByRole("button", { name: say("enter.submit") }).click();
    await expect(page).toHaveURL(pathOf(code, people[1]!));
    await hasCopy(page);
    await context.setOffline(true);
    await page.goto(`/m/${code.toLowerCase()}`);
    await expect(page).toHaveURL(pathOf(code, people[1]!));
    await write(page, "Bez signálu");
    await expect.poll(() => counts(page)).toEqual(["1", "0"]);
    await expect(page.getByText(say("phone.mayDelete"))).toBeVisible();
    await page.getByRole("button", { name: say("phone.copy") }).click();
    await expect(page.getByLabel(say("phone.text"))).toHaveValue(`${say("kind.worksWell")}: Bez signálu`);
    await page.getByRole("button", { name: say("phone.showCode") }).click();
    await expect(page.getByRole("img", { name: say("phone.codeLabel") })).toBeVisible();
    await expectNoBarrier(page, "a note on a phone without a connection");

    // The phone that shows the code is not made to pass its own note on.
    await page.goto(`${pathOf(code, people[1]!)}#take=${Buffer.from(await firstNote(page)).toString("base64")}`);
    await page.reload();
    await expect.poll(() => counts(page)).toEqual(["1", "0"]);
    expect(await firstNote(page)).not.toContain("passedOn");

    // The rapporteur's phone takes it over, and the phone itself finds a connection later: one note.
    const note = await firstNote(page);
    const other = await browser.newContext({ ...phone, baseURL });
    const rapporteur = await other.newPage();
    await rapporteur.goto(pathOf(code, people[0]!));
    const packed = Buffer.from(note).toString("base64");
    await rapporteur.goto(`/cs/m/${code}#take=${packed}`);
    await expect(rapporteur).toHaveURL(pathOf(code, people[0]!));
    await expect.poll(() => backstage("notesAt", visitId)).toEqual(["Bez signálu"]);
    await context.setOffline(false);
    await expect.poll(() => counts(page)).toEqual(["0", "1"]);
    expect(await backstage("notesAt", visitId)).toEqual(["Bez signálu"]);
    await Promise.all([context.close(), other.close()]);
  },
);

withoutWatch(
  "each note has an id of its own when the page is opened twice without a connection",
  async ({ browser, baseURL }) => {
    const { code, visitId, people } = await backstage("visited", 1);
    const context = await browser.newContext({ ...phone, baseURL });
    const page = await context.newPage();
    await page.goto(pathOf(code, people[0]!));
    await hasCopy(page);
    await write(page, "Dřívější");
    await expect.poll(() => counts(page)).toEqual(["0", "1"]);
    // A page with a note to change is not the one that is kept.
    const earlier = await page.locator("[data-note]").getAttribute("data-note");
    await page.goto(`${pathOf(code, people[0]!)}?note=${earlier}`);
    await expect(page.getByLabel(say("note.text"))).toHaveValue("Dřívější");
    await context.setOffline(true);
    for (const text of ["První", "Druhá"]) {
      await page.goto(pathOf(code, people[0]!));
      await expect(page.getByLabel(say("note.text"))).toHaveValue("");
      await write(page, text);
    }
    await expect.poll(() => counts(page)).toEqual(["2", "1"]);
    await context.setOffline(false);
    const arrived = async () => (await backstage("notesAt", visitId)).toSorted();
    await expect.poll(arrived).toEqual(["Druhá", "Dřívější", "První"]);
    await context.close();
  },
);

withoutWatch("a note that arrives while its code is shown keeps code and focus", async ({ browser, baseURL }) => {
  const { code, people } = await backstage("visited", 1);
  const context = await browser.newContext({ ...phone, baseURL });
  const page = await context.newPage();
  await page.goto(pathOf(code, people[0]!));
  await hasCopy(page);
  await context.setOffline(true);
  await write(page, "Ukazuji kód");
  await page.getByRole("button", { name: say("phone.showCode") }).press("Enter");
  await expect(page.getByRole("img", { name: say("phone.codeLabel") })).toBeVisible();
  await context.setOffline(false);
  await expect.poll(() => counts(page)).toEqual(["0", "1"]);
  await expect(page.getByRole("img", { name: say("phone.codeLabel") })).toBeVisible();
  await expect(page.getByRole("button", { name: say("phone.showCode") })).toBeFocused();
  await context.close();
});

withoutWatch("two people with one phone see and send their own notes only", async ({ browser, baseURL }) => {
  const { code, visitId, people } = await backstage("visited", 2);
  const context = await browser.newContext({ ...phone, baseURL, locale: "cs" });
  const first = await context.newPage();
  await first.goto(pathOf(code, people[1]!));
  await hasCopy(first);
  await context.setOffline(true);
  await write(first, "Moje");
  await first.close();
  await context.setOffline(false);
  // The second one finds a connection and sends what waits, without reading it.
  const page = await context.newPage();
  await page.goto(pathOf(code, people[0]!));
  await hasCopy(page);
  await expect.poll(() => backstage("notesAt", visitId)).toEqual(["Moje"]);
  await page.reload();
  await expect.poll(() => counts(page)).toEqual(["0", "0"]);
  await expect(page.getByText(say("own.none"))).toBeVisible();
  await context.setOffline(true);
  await page.goto(`/m/${code}`);
  await expect(page).toHaveURL(pathOf(code, people[0]!));
  await context.setOffline(false);
  await page.goto(pathOf(code, people[1]!));
  await expect(page.getByText("Moje", { exact: true })).toBeVisible();
  await context.close();
});

test("a note is changed and removed on the phone, by keyboard", async ({ page }) => {
  const { code, visitId, people } = await backstage("visited", 1);
  await page.goto(pathOf(code, people[0]!));
  await page.getByLabel(say("note.text")).focus();
  await page.keyboard.type("Dílny");
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.getAttribute("value"))) === "worksWell") break;
  }
  await page.getByRole("button", { name: say("kind.worksWell") }).press("Enter");
  await expect.poll(() => backstage("notesAt", visitId)).toEqual(["Dílny"]);
  await page
    .locator("[data-note]")
    .getByRole("button", { name: say("own.change") })
    .press("Enter");
  await expect(page.getByLabel(say("note.text"))).toHaveValue("Dílny");
  await page.keyboard.press("End");
  await page.keyboard.type(" s rodiči");
  await page.getByRole("button", { name: say("kind.couldBeBetter") }).press("Enter");
  await expect.poll(() => backstage("notesAt", visitId)).toEqual(["Dílny s rodiči"]);
  await page
    .locator("[data-note]")
    .getByRole("button", { name: say("own.remove") })
    .press("Enter");
  await expect(page.getByRole("heading", { name: say("own.title") })).toBeFocused();
  await expect.poll(() => backstage("notesAt", visitId)).toEqual([]);
  await expectNoBarrier(page, "notes on a phone");
});

test("without script the same form keeps a note", { tag: "@no-javascript" }, async ({ page }) => {
  const { code, visitId, people } = await backstage("visited", 1);
  await page.goto(`/cs/m/${code}`);
  await page.getByLabel(say("enter.personal")).fill(people[0]!.personal);
  await page.getByRole("button", { name: say("enter.submit") }).click();
  await page.getByLabel(say("note.text")).fill("Bez skriptu");
  await page.getByRole("button", { name: say("kind.couldBeBetter") }).click();
  await expect(page.getByText(say("note.kept"))).toBeVisible();
  await page.getByRole("link", { name: say("own.change") }).click();
  await page.getByLabel(say("note.text")).fill("Bez skriptu, změněno");
  await page.getByRole("button", { name: say("kind.couldBeBetter") }).click();
  expect(await backstage("notesAt", visitId)).toEqual(["Bez skriptu, změněno"]);
});
