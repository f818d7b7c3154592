import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { newPerson, signIn } from "./support/people";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// Journeys of a person with an account. Unlike all others, these pages set a cookie.

const button = (page: Page, locale: Locale, key: Parameters<typeof words>[1]) =>
  page.getByRole("button", { name: words(locale, key), exact: true });
const heading = (page: Page, locale: Locale, key: Parameters<typeof words>[1], values?: Record<string, string>) =>
  page.getByRole("heading", { level: 1, name: words(locale, key, values), exact: true });

test("an invited person creates an account and is signed in", { tag: "@both" }, async ({ page }) => {
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
  await expect(heading(page, "ca", "work:dashboard.title", { name: "Jordi Puig" })).toBeVisible();
  await page.goto(invitation);
  await expect(page.getByText(words("ca", "account:link.deadTitle"))).toBeVisible();
});

test("a link signs in once, even if it was opened several times before", { tag: "@both" }, async ({
  page,
  request,
}) => {
  const { link } = await newPerson({ role: "coordinator", locale: "cs" });
  for (let look = 0; look < 3; look++) expect((await request.get(link)).status()).toBe(200);
  await page.goto(link);
  await button(page, "cs", "account:signIn.submit").click();
  await expect(page).toHaveURL(/\/cs\/admin$/);
  await page.getByRole("link", { name: words("cs", "admin:profile", { name: "Núria Ferrer" }) }).click();
  await button(page, "cs", "account:profile.signOut").click();
  await expect(page.getByRole("status")).toContainText(words("cs", "account:done.signedOut"));
  await page.goto("/cs/account");
  await expect(page).toHaveURL(/\/cs\/account\/sign-in\?next=%2Fcs%2Faccount$/);
  await page.goto(link);
  await expect(page.getByText(words("cs", "account:link.deadTitle"))).toBeVisible();
});

test("requesting a link gives the same answer for every address", { tag: "@both" }, async ({ page }) => {
  const { email } = await newPerson({ role: "coordinator", locale: "en" });
  for (const address of [email, `nobody-${Date.now()}@people.example`]) {
    await page.goto("/en/account/sign-in");
    await page.locator("#link-email").fill(address);
    await button(page, "en", "account:signIn.sendLink").click();
    await expect(page).toHaveURL(/\/en\/account\/sent$/);
    await expect(page.getByText(words("en", "account:sent.body"))).toBeVisible();
  }
});

test("a wrong password is reported in the summary and at the field, and the email address is kept", {
  tag: "@both",
}, async ({ page }) => {
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
  await expect(page).toHaveURL(/\/pt\/admin$/);
});

test("an administrator passes the second step and reads stored email", { tag: "@both" }, async ({ page }) => {
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

test("a coordinator does not see stored email", { tag: "@both" }, async ({ page }) => {
  await signIn(page, { role: "coordinator", locale: "es" });
  expect((await page.goto("/es/admin/mail"))?.status()).toBe(404);
});

test("account pages are not cached and contain no data of others", async ({ page, request }) => {
  await signIn(page, { role: "coordinator", locale: "en" });
  const answer = await page.goto("/en/account");
  expect(answer?.headers()["cache-control"]).toBe("no-store");
  const stranger = await request.get("/en/account", { maxRedirects: 0, headers: { cookie: "" } });
  expect(stranger.status()).toBe(307);
});
