import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { newPerson } from "../support/e2e-people";
import { words } from "../support/e2e-words";

// The journeys of somebody with an account. These pages are for one visitor, so unlike all others they keep a cookie.

// Each makes its people in a process of their own, which takes a moment.
test.describe.configure({ timeout: 90_000 });

let complaints: string[] = [];
test.beforeEach(({ context }) => {
  complaints = [];
  context.on("console", (message) => {
    const { url } = message.location();
    const isMissing = message.text().startsWith("Failed to load resource");
    const isAnswered = isMissing && (url === message.page()?.url() || url.endsWith("/favicon.ico"));
    if (["error", "warning"].includes(message.type()) && !isAnswered) complaints.push(`${url}: ${message.text()}`);
  });
  context.on("weberror", (error) => void complaints.push(String(error.error())));
});
test.afterEach(() => expect(complaints, "complaints of the browser").toEqual([]));

const button = (page: Page, locale: Locale, key: Parameters<typeof words>[1]) =>
  page.getByRole("button", { name: words(locale, key), exact: true });
const heading = (page: Page, locale: Locale, key: Parameters<typeof words>[1]) =>
  page.getByRole("heading", { level: 1, name: words(locale, key), exact: true });

async function signInByLink(page: Page, locale: Locale) {
  const person = await newPerson({ role: "coordinator", locale });
  await page.goto(person.link);
  await button(page, locale, "account:signIn.submit").click();
  await expect(heading(page, locale, "account:profile.title")).toBeVisible();
  return person;
}

test("somebody who is invited makes an account and is in", { tag: "@both" }, async ({ page }) => {
  const { invitation } = await newPerson({ role: "coordinator", locale: "ca" });
  await page.goto(invitation);
  await expect(page.getByLabel(words("ca", "account:name"))).toHaveValue("Jordi");
  await page.getByLabel(words("ca", "account:name")).fill("Jordi Puig");
  await page.locator("#password").fill("password1234");
  await button(page, "ca", "account:invitation.submit").click();
  await expect(page.locator("#error-summary")).toContainText(words("ca", "account:error.passwordCommon"));
  await expect(page.getByLabel(words("ca", "account:name"))).toHaveValue("Jordi Puig");
  await expect(page.locator("#password")).toHaveValue("");
  await page.locator("#password").fill("quatre gats verds");
  await button(page, "ca", "account:invitation.submit").click();
  await expect(heading(page, "ca", "account:profile.title")).toBeVisible();
  await expect(page.getByLabel(words("ca", "account:name"))).toHaveValue("Jordi Puig");
  await page.goto(invitation);
  await expect(page.getByText(words("ca", "account:link.deadTitle"))).toBeVisible();
});

test("a link signs in once, however often it was looked at", { tag: "@both" }, async ({ page, request }) => {
  const { link } = await newPerson({ role: "coordinator", locale: "cs" });
  for (let look = 0; look < 3; look++) expect((await request.get(link)).status()).toBe(200);
  await page.goto(link);
  await button(page, "cs", "account:signIn.submit").click();
  await expect(heading(page, "cs", "account:profile.title")).toBeVisible();
  await button(page, "cs", "account:profile.signOut").click();
  await expect(page.getByRole("status")).toContainText(words("cs", "account:done.signedOut"));
  await page.goto("/cs/account");
  await expect(page).toHaveURL(/\/cs\/account\/sign-in\?next=%2Fcs%2Faccount$/);
  await page.goto(link);
  await expect(page.getByText(words("cs", "account:link.deadTitle"))).toBeVisible();
});

test("asking for a link says the same whoever asks", { tag: "@both" }, async ({ page }) => {
  const { email } = await newPerson({ role: "coordinator", locale: "en" });
  for (const address of [email, `nobody-${Date.now()}@people.example`]) {
    await page.goto("/en/account/sign-in");
    await page.locator("#link-email").fill(address);
    await button(page, "en", "account:signIn.sendLink").click();
    await expect(page).toHaveURL(/\/en\/account\/sent$/);
    await expect(page.getByText(words("en", "account:sent.body"))).toBeVisible();
  }
});

test("a wrong password is told on top and beside the field, the address stays", { tag: "@both" }, async ({ page }) => {
  const { email, password } = await newPerson({ role: "coordinator", locale: "pt" });
  await page.goto("/pt/account/sign-in");
  await page.locator("#password-email").fill(email);
  await page.locator("#password-password").fill("not this one");
  await button(page, "pt", "account:signIn.submit").click();
  await expect(page).toHaveURL(/#error-summary$/);
  const summary = page.locator("#error-summary");
  await summary.getByRole("link", { name: words("pt", "account:error.signIn") }).click();
  await expect(page).toHaveURL(/#password-password$/);
  await expect(page.locator("#password-email")).toHaveValue(email);
  await page.locator("#password-password").fill(password);
  await button(page, "pt", "account:signIn.submit").click();
  await expect(heading(page, "pt", "account:profile.title")).toBeVisible();
});

test("an administrator takes the second step and reads the kept e-mail", { tag: "@both" }, async ({ page }) => {
  const { link, recoveryCode } = await newPerson({ role: "administrator", locale: "sv" });
  await page.goto(link);
  await button(page, "sv", "account:signIn.submit").click();
  await expect(heading(page, "sv", "account:second.title")).toBeVisible();
  await page.locator("#code").fill("123456");
  await button(page, "sv", "account:second.submit").click();
  await expect(page.locator("#error-summary")).toContainText(words("sv", "account:error.code"));
  await page.goto("/sv/admin/mail");
  await expect(heading(page, "sv", "account:second.title")).toBeVisible();
  await page.locator("#code").fill(recoveryCode ?? "");
  await button(page, "sv", "account:second.submit").click();
  await expect(heading(page, "sv", "account:mail.title")).toBeVisible();
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByText(/\/account\/invitation\?token=/)).toBeVisible();
});

test("a coordinator does not know that there is kept e-mail", { tag: "@both" }, async ({ page }) => {
  await signInByLink(page, "es");
  expect((await page.goto("/es/admin/mail"))?.status()).toBe(404);
});

test("pages of an account are kept by nobody and name nobody else", async ({ page, request }) => {
  await signInByLink(page, "en");
  const answer = await page.goto("/en/account");
  expect(answer?.headers()["cache-control"]).toBe("no-store");
  const stranger = await request.get("/en/account", { maxRedirects: 0, headers: { cookie: "" } });
  expect(stranger.status()).toBe(307);
});

async function expectNoBarrier(page: Page, what: string) {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [1280, "dark"],
    [320, "light"],
    [320, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
    expect.soft(told, `${what}, ${width}, ${colorScheme}`).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect.soft(tooWide, `${what} scrolls sideways at ${width}`).toBe(false);
  }
}

for (const locale of ["ca", "cs"] as const) {
  test(`no page of an account has a barrier, ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const coordinator = await newPerson({ role: "coordinator", locale });
    const open = async (path: string) => {
      await page.goto(path);
      await expectNoBarrier(page, path);
    };
    for (const name of ["sign-in", "sent", "forgotten", "link", "password?token=dead", "invitation"])
      await open(`/${locale}/account/${name}`);
    await open(coordinator.invitation);
    await open(coordinator.link);
    await button(page, locale, "account:signIn.submit").click();
    await expect(heading(page, locale, "account:profile.title")).toBeVisible();
    await expectNoBarrier(page, "profile");
    await page.locator("#name").fill("");
    await button(page, locale, "account:profile.save").click();
    await expect(page.locator("#error-summary")).toBeVisible();
    await expectNoBarrier(page, "profile with an error");
    await open(`/${locale}/account/second-factor/set-up`);
    await page.context().clearCookies();
    const administrator = await newPerson({ role: "administrator", locale });
    await page.goto(administrator.link);
    await button(page, locale, "account:signIn.submit").click();
    await expectNoBarrier(page, "second step");
    await page.locator("#code").fill(administrator.recoveryCode ?? "");
    await button(page, locale, "account:second.submit").click();
    await open(`/${locale}/account`);
    await open(`/${locale}/account/recovery-codes`);
    await open(`/${locale}/admin/mail`);
    await page.getByRole("table").getByRole("link").first().click();
    await expectNoBarrier(page, "one e-mail");
  });
}
