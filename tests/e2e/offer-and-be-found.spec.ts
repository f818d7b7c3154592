import type { Page } from "@playwright/test";
import { consentOf, newSender, sendButton, takeTime, writeQuestion } from "./support/asking";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { mouse } from "./support/hands";
import { signIn } from "./support/people";
import { fieldOf, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { termLabel, words } from "./support/words";

// A coordinator in Barcelona says what a network offers; a reader in Helsinki finds it in Swedish and asks about it.

test.describe.configure({ timeout: 180_000 });
test.beforeEach(() => backstage("forgetAttempts"));

const theme = "theme/transitions";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const offer = "Veniu dos matins de maig a veure com els grans acompanyen els petits.";

async function newNetwork(name: string) {
  const cities = [await backstage("idOf", "city", "barcelona")];
  return newRecord({ kind: "network", fields: { cities }, translations: { ca: { name, purpose: "Per provar." } } });
}

/** From the dashboard to the saved offer. Returns how many presses and fields it took. */
async function writeOffer(page: Page, name: string): Promise<number> {
  let steps = 0;
  const step = async (done: Promise<void>) => {
    await done;
    steps += 1;
  };
  const first = (field: string) => fieldOf(page, `parts.offers.0.${field}`);
  const networks = page.getByRole("link", { name: words("ca", "kinds:plural.network"), exact: true }).first();
  await step(networks.click());
  await step(page.getByRole("link", { name, exact: true }).click());
  await step(mouse.press(page, fieldOf(page, "parts.offers-add")));
  await step(mouse.choose(page, first("fields.direction"), "offer"));
  await step(mouse.write(page, first("fields.shownUntil"), inDays(20)));
  await step(mouse.write(page, first("translations.ca.text"), offer));
  await step(first("fields.themes").click());
  await step(mouse.tick(page, page.locator(`[name="parts.offers.0.fields.themes"][value="${theme}"]`)));
  await step(
    page
      .getByRole("button", { name: words("ca", "admin:form.savePublic"), exact: true })
      .last()
      .click(),
  );
  await expect(page.getByText(words("ca", "admin:edit.saved"))).toBeVisible();
  return steps;
}

test("an offer is written in ten steps, found from another city, and asked about", { tag: "@both" }, async ({
  page,
}) => {
  const name = nameLike("Xarxa que ofereix");
  const { slug } = await newNetwork(name);
  await signIn(page, { role: "coordinator", locale: "ca" });
  expect(await writeOffer(page, name)).toBeLessThanOrEqual(10);

  await page.goto("/ca/admin");
  const ending = page.getByRole("region", { name: words("ca", "work:dashboard.offers") });
  await expect(ending.getByRole("link", { name })).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/sv");
  await page
    .getByRole("link", { name: words("sv", "offers:title") })
    .first()
    .click();
  await page.getByLabel(words("sv", "offers:filter.theme")).selectOption({ label: termLabel("sv", theme) });
  await page.getByLabel(words("sv", "offers:filter.city")).selectOption("barcelona");
  await page.getByRole("button", { name: words("sv", "lists:apply") }).click();
  await expect(page).toHaveURL(/\/sv\/offers\?city=barcelona&theme=transitions$/);
  const found = page.getByRole("article").filter({ hasText: name });
  await expect(found.locator("[lang=ca]").getByText(offer)).toBeVisible();
  await expectNoBarrier(page);
  await found.getByRole("link", { name: words("sv", "offers:ask") }).click();

  await expect(page).toHaveURL(`/sv/ask/networks/${slug}`);
  await writeQuestion(page, "sv", mouse, newSender());
  await mouse.tick(page, consentOf(page, "sv"));
  await takeTime(page);
  await sendButton(page, "sv").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("sv", "ask:state.open.title"));
});

test("a page beyond the last and a filter that nobody has lead somewhere sensible", { tag: "@both" }, async ({
  page,
}) => {
  await page.goto("/en/offers?theme=transitions&page=40");
  await expect(page).toHaveURL(/\/en\/offers\?theme=transitions$/);
  await page.goto("/en/offers?city=no-such-city");
  await expect(page.getByText(words("en", "offers:empty"))).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: words("en", "offers:all") })
    .click();
  await expect(page.getByRole("article").first()).toBeVisible();
});
