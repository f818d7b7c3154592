import { type APIRequestContext, test as plainTest, type Route } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { contactableKinds } from "@/lib/contact/ask/addresses";
import { locales } from "@/lib/i18n/locales";
import { kinds } from "@/lib/kinds/index";
import {
  consentOf,
  newSender,
  postForm,
  readForm,
  sendButton,
  suspiciousSender,
  takeTime,
  writeQuestion,
} from "./support/asking";
import { backstage } from "./support/backstage";
import { expectNoBarrier } from "./support/barriers";
import { hiddenRecords, testedLocales } from "./support/directory";
import { hands, mouse } from "./support/hands";
import { htmlRules } from "./support/html-rules";
import { newRecord } from "./support/records";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// A school leader asks the people of a practice a question, without an account.

const practice = "/practices/formadores-da-casa";
const form = `/cs/ask${practice}`;
const statusPage = /\/cs\/message\/[\w.-]+$/;

// All requests come from one network here, which would soon exceed its limit.
test.beforeEach(() => backstage("forgetAttempts"));

// A slow machine must not fail these tests.
test.describe.configure({ timeout: 120_000 });
const soon = { timeout: 20_000 };

const titleOf = (state: string) => words("cs", `ask:state.${state}.title`);
const heading = { level: 1 } as const;

for (const hand of hands) {
  test(`a question is asked from a practice, with an error on the way, ${hand.name}`, {
    tag: hand.tag,
  }, async ({ page }) => {
    const sender = newSender();
    await page.goto(`/cs${practice}`);
    await hand.follow(page, page.getByRole("link", { name: words("cs", "ask:title.practice") }).first());
    await expect(page).toHaveURL(form);
    await expect(page.getByRole("heading", heading)).toHaveText(words("cs", "ask:title.practice"));
    await writeQuestion(page, "cs", hand, sender);
    await takeTime(page);
    await hand.press(page, sendButton(page, "cs"));

    const summary = page.locator("#error-summary");
    await expect(summary).toBeFocused(soon);
    await expect(page).toHaveTitle(new RegExp(`^${words("cs", "ask:error.pageTitle")}`));
    await expect(page.locator("#message")).toHaveValue(sender.message);
    await expect(page.getByRole("radio", { name: words("cs", "ask:interest.visit") })).toBeChecked();
    await hand.follow(page, summary.getByRole("link", { name: words("cs", "ask:error.consent") }));
    await expect(consentOf(page, "cs")).toBeFocused();
    await hand.tick(page, consentOf(page, "cs"));
    await hand.press(page, sendButton(page, "cs"));

    await expect(page).toHaveURL(statusPage, soon);
    await expect(page.getByRole("heading", heading)).toHaveText(titleOf("open"));
    await expect(page.getByRole("complementary")).toContainText(/XR-\w{5}/);
    await expect(page.getByRole("main").getByRole("link", { name: /^Formadores da casa/ })).toBeVisible();
    await hand.press(page, page.getByRole("button", { name: words("cs", "ask:close.button") }));
    await expect(page.getByRole("heading", heading)).toHaveText(titleOf("closed"), soon);
  });
}

test("a suspicious sender without JavaScript confirms by email, and then erases the message", {
  tag: "@no-javascript",
}, async ({ page, baseURL }) => {
  const sender = suspiciousSender();
  const sent = await postForm(baseURL!, await readForm(baseURL!, form, sender));
  await page.goto(sent.to);
  await expect(page.getByRole("heading", heading)).toHaveText(titleOf("unconfirmed"));

  const letter = (await backstage("newestEmail", sender.email)) ?? "";
  const link = /https?:\/\/\S+(\/cs\/ask\/confirm\/\S+)/.exec(letter)![1]!;
  // Mail scanners open links too.
  for (let look = 0; look < 2; look++) await page.goto(link);
  await page.getByRole("button", { name: words("cs", "ask:confirm.button") }).click();
  await expect(page).toHaveURL(statusPage, soon);
  await expect(page.getByRole("heading", heading)).toHaveText(titleOf("open"));
  await page.goto(link);
  await expect(page).toHaveURL(statusPage, soon);

  await page.getByText(words("cs", "ask:erase.open")).click();
  await page.getByRole("button", { name: words("cs", "ask:erase.button") }).click();
  await expect(page.getByRole("heading", heading)).toHaveText(titleOf("erased"));
});

test("the browser of a suspicious sender computes a proof of work and shows the progress", async ({ page }) => {
  const { message, name, email } = suspiciousSender();
  await page.goto(form);
  await takeTime(page);
  const said: string[] = [];
  await page.exposeFunction("hear", (text: string) => void said.push(text));
  await page.evaluate(
    (given) => {
      const status = document.querySelector("form [role=status]")!;
      const { hear } = window as unknown as { hear: (text: string) => void };
      new MutationObserver(() => hear(status.textContent ?? "")).observe(status, { childList: true });
      for (const [field, value] of Object.entries(given))
        document.querySelector<HTMLInputElement>(`[name="${field}"]`)!.value = value;
      document.querySelector<HTMLInputElement>("#consent")!.checked = true;
      status.closest("form")!.requestSubmit();
    },
    { message, name, email },
  );
  await expect(page).toHaveURL(statusPage, { timeout: 60_000 });
  await expect(page.getByRole("heading", heading)).toHaveText(titleOf("open"));
  const proving = words("cs", "ask:script.proving", { percent: "|" }).split("|")[0]!;
  expect(said.some((text) => text.startsWith(proving))).toBe(true);
});

// The browser reports the interrupted connection, as expected.
plainTest("after a network or storage failure nothing is lost, and no receipt is shown", async ({ page }) => {
  const sender = newSender();
  await page.goto(form);
  await writeQuestion(page, "cs", mouse, sender);
  await consentOf(page, "cs").check();
  await takeTime(page);
  const broken = [
    (route: Route) => route.abort(),
    (route: Route) => route.fulfill({ status: 503, json: { error: "unavailable" } }),
    (route: Route) => route.fulfill({ status: 502, body: "<h1>Bad gateway</h1>" }),
  ];
  for (const answer of broken) {
    await page.route("**/api/messages", answer);
    await sendButton(page, "cs").click();
    await expect(page.locator("form").getByRole("status")).toHaveText(words("cs", "ask:script.failed"), soon);
    await expect(page.locator("#message")).toHaveValue(sender.message);
    await expect(page).toHaveURL(form);
    await page.unroute("**/api/messages");
  }
  await sendButton(page, "cs").click();
  await expect(page).toHaveURL(statusPage, soon);
});

test("fifty parallel posts of one form make one question with one page", async ({ baseURL }) => {
  const values = await readForm(baseURL!, form, newSender());
  const answers = await Promise.all(Array.from({ length: 50 }, () => postForm(baseURL!, values)));
  expect(new Set(answers.map(({ status, to }) => `${status} ${to}`)).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 303, to: expect.stringMatching(statusPage) });
});

const seen = async (request: APIRequestContext, path: string) => {
  const response = await request.get(path, { maxRedirects: 0 });
  const { "cache-control": cache, "x-robots-tag": robots, "set-cookie": cookie, location } = response.headers();
  return { status: response.status(), cache, robots, cookie, location };
};

test("records that are not public, or have no contacts, have no question form", async ({ request }) => {
  const hidden = hiddenRecords.map(({ kind, slug }) => `/cs/ask/${kinds[kind].path}/${slug}`);
  const unasked = ["/cs/ask/guides/networks-and-clusters", "/cs/ask/organisations/barcelona-education-consortium"];
  for (const path of [...hidden, ...unasked, "/cs/ask/practices/no-such", "/cs/ask/nothing/x", "/cs/message/a.b"])
    expect((await seen(request, path)).status, path).toBe(404);
});

test("the form follows a renamed record, and says if the record was withdrawn", async ({ request }) => {
  const translations = { en: { name: "A network for a while", purpose: "To be renamed." } };
  const { id, slug } = await newRecord({ kind: "network", translations });
  await backstage("renameSlug", "network", id, `${slug}-moved`);
  expect(await seen(request, `/cs/ask/networks/${slug}`)).toMatchObject({
    status: 308,
    location: `/cs/ask/networks/${slug}-moved`,
  });
  expect((await seen(request, `/cs/ask/networks/${slug}-moved`)).status).toBe(200);
  await backstage("archive", "network", id);
  expect((await seen(request, `/cs/ask/networks/${slug}-moved`)).status).toBe(410);
});

const askPages = { practice: "formadores-da-casa", school: "regnbryggans-skola", network: "sit-spolecny-stul" };

test("the form is not cached, not indexed and sets no cookie", async ({ request, baseURL }) => {
  const sent = await postForm(baseURL!, await readForm(baseURL!, form, newSender()));
  for (const path of [form, sent.to])
    expect(await seen(request, path)).toMatchObject({ cache: "no-store", robots: "noindex", cookie: undefined });
});

for (const locale of testedLocales) {
  test(`the form, its errors and the message page have no violation in ${locale}`, async ({ page, baseURL }) => {
    test.setTimeout(180_000);
    for (const [kind, slug] of Object.entries(askPages)) {
      await page.goto(`/${locale}/ask/${kinds[kind as keyof typeof askPages].path}/${slug}`);
      await expectNoBarrier(page);
    }
    await sendButton(page, locale).click();
    await expect(page.locator("#error-summary")).toBeFocused(soon);
    await expectNoBarrier(page, "a form with mistakes");
    const path = `/${locale}/ask${practice}`;
    const unconfirmed = await postForm(baseURL!, await readForm(baseURL!, path, suspiciousSender()));
    await page.goto(unconfirmed.to);
    await expectNoBarrier(page, "an unconfirmed question");
    const held = await postForm(baseURL!, { ...(await readForm(baseURL!, path, newSender())), website: "x" });
    await page.goto(held.to);
    await expect(page.getByRole("heading", heading)).toHaveText(words(locale, "ask:state.held.title"));
    await expectNoBarrier(page, "a held question");
  });
}

test("the form, its errors and the message page are valid HTML in six languages", async ({ request, baseURL }) => {
  const validator = new HtmlValidate(htmlRules);
  for (const locale of locales) {
    const path = `/${locale}/ask${practice}`;
    const values = await readForm(baseURL!, path, newSender());
    const sent = await postForm(baseURL!, values);
    const refused = await postForm(baseURL!, { ...values, email: "x", consent: "" });
    for (const address of [path, sent.to, refused.to.replace(/#.*/, "")]) {
      const { results } = validator.validateStringSync(await (await request.get(address)).text());
      const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
      expect(faults, address).toEqual([]);
    }
  }
});

test("every kind with a question form links to it in the margin and beside its contacts", async ({ request }) => {
  const shown = {
    practice: "formadores-da-casa",
    network: "sit-spolecny-stul",
    cluster: "agrupamento-vale-das-cegonhas",
    school: "regnbryggans-skola",
    meeting: "barcelona-2019",
    city: "tampere",
  };
  for (const kind of contactableKinds) {
    const body = await (await request.get(`/cs/${kinds[kind].path}/${shown[kind]}`)).text();
    // Offers and needs lead there, too.
    expect(body.split(`href="/cs/ask/${kinds[kind].path}/${shown[kind]}"`).length).toBeGreaterThanOrEqual(3);
  }
  const guide = await (await request.get("/cs/guides/networks-and-clusters")).text();
  expect(guide).not.toContain("/cs/ask/");
});
