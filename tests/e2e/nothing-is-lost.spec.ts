import { test as interrupted, type Page } from "@playwright/test";
import { kindNames, kinds } from "@/lib/kinds/index";
import { storeDraft } from "@/lib/routes/draft";
import { prepareSetting, type Setting } from "./support/admin-states";
import { backstage } from "./support/backstage";
import { enter } from "./support/people";
import { adminOf } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// Nothing typed into any field of any form of the admin is lost: each form is filled, interrupted and looked at again.

test.describe.configure({ timeout: 300_000 });
test.use({ trace: "off" });

const softly = expect.configure({ soft: true });

const demo = { practice: "aprenem-en-xarxa", network: "xarxes-pel-canvi", meeting: "barcelona-2019" } as const;

/** The pages with forms, without their language. */
async function pagesOf({ school, draft, question }: Setting): Promise<string[]> {
  const own = adminOf("en", school).slice("/en".length);
  const full = Object.entries(demo).map(async ([kind, slug]) => {
    const name = kindNames.find((known) => known === kind)!;
    return `/admin/${kinds[name].path}/${await backstage("idOf", name, slug)}`;
  });
  return [
    ...kindNames.map((kind) => `/admin/${kinds[kind].path}/new`),
    ...(await Promise.all(full)),
    ...[own, `${own}/languages/cs`, `${own}/media`, `/admin/approvals${own.slice("/admin".length)}`],
    ...[`/admin/reviews/record/${draft.id}`, "/admin/people/invite", "/admin/vocabularies/theme/new"],
    ...["/admin/vocabularies/theme/transitions", "/admin/collections", "/admin/schools"],
    ...[`/admin/messages/${question}`, "/admin/people/contacts/new", "/admin/references/new"],
  ];
}

type Field = { form: number; name: string; text: string };

/** Types something of its own into every field of every plain and record form; what it typed, in the browser. */
const typeEverywhere = (page: Page): Promise<Field[]> =>
  page.evaluate(() => {
    const set = (element: HTMLInputElement | HTMLTextAreaElement, text: string) => {
      const { prototype } = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, text);
      element.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const samples: Record<string, string> = { date: "2031-05-06", time: "09:41", number: "7" };
    const plain = ["text", "search", "url", "tel", "email", ...Object.keys(samples)];
    return [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')].flatMap((form, place) =>
      [...form.elements].flatMap((element, index) => {
        const isText = element instanceof HTMLTextAreaElement;
        if (!(isText || (element instanceof HTMLInputElement && plain.includes(element.type)))) return [];
        if (!element.name) return [];
        const text = (isText ? undefined : samples[element.type]) ?? `typed ${place} ${index}`;
        set(element, text);
        return [{ form: place, name: element.name, text }];
      }),
    );
  });

/** What the fields hold now, in the same order. */
const readEverywhere = (page: Page, fields: readonly Field[]): Promise<Field[]> =>
  page.evaluate((asked) => {
    const forms = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')];
    return asked.map(({ form, name }) => {
      const found = [...(forms[form]?.elements ?? [])].filter(
        (one): one is HTMLInputElement | HTMLTextAreaElement =>
          (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) && one.name === name,
      );
      return { form, name, text: found.map(({ value }) => value).join("|") };
    });
  }, fields);

const lost = (before: readonly Field[], after: readonly Field[]) =>
  before.flatMap(({ form, name, text }, index) =>
    after[index]?.text.split("|").includes(text) ? [] : [`${form} ${name}: ${after[index]?.text}`],
  );

async function openAsAdministrator(page: Page): Promise<string[]> {
  page.on("dialog", (dialog) => dialog.accept());
  await enter(page.context(), { role: "administrator", locale: "en" });
  return (await pagesOf(await prepareSetting("en"))).map((path) => `/en${path}`);
}

/** Waits until the browser has stored the last thing that was typed. */
const waitForStore = (page: Page, { text }: Field) =>
  expect.poll(() => page.evaluate((sought) => JSON.stringify(localStorage).includes(sought), text)).toBe(true);

async function restoreAll(page: Page): Promise<void> {
  const buttons = page.getByRole("button", { name: words("en", "admin:form.restore"), exact: true });
  await expect(buttons.first()).toBeVisible();
  for (const button of (await buttons.all()).reverse()) await button.click();
}

test("what was typed is offered again after the page was left", async ({ page }) => {
  for (const path of await openAsAdministrator(page)) {
    await test.step(path, async () => {
      await page.goto(path);
      const fields = await typeEverywhere(page);
      if (fields.length === 0) return;
      await waitForStore(page, fields.at(-1)!);
      await page.goto("/en/admin");
      await page.goto(path);
      await restoreAll(page);
      await softly.poll(async () => lost(fields, await readEverywhere(page, fields)), path).toEqual([]);
      await page.evaluate(() => localStorage.clear());
    });
  }
});

test("a form that is refused, or sent after the sign-in ended, comes back as it was", {
  tag: "@no-javascript",
}, async ({ browser }) => {
  // The values are typed with a script, and the pages are read as a browser without scripts shows them.
  const context = await browser.newContext({ javaScriptEnabled: true, baseURL: process.env.BASE_URL ?? "" });
  const page = await context.newPage();
  for (const path of await openAsAdministrator(page)) {
    await test.step(path, async () => {
      await page.goto(path);
      const forms = await page.locator('main form[method="post"]').count();
      const fields = await typeEverywhere(page);
      for (let form = 0; form < forms; form += 1) {
        const own = fields.filter((field) => field.form === form);
        // Those of the media have a page of their own, which shows what was refused.
        const action = await page.locator('main form[method="post"]').nth(form).getAttribute("action");
        if (own.length === 0 || (action?.startsWith("/api/admin/media") && !path.endsWith("/media"))) continue;
        const values = await page.evaluate((place) => {
          const element = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')][place]!;
          return [...new FormData(element)].map(([name, value]) => [name, String(value)]);
        }, form);
        const draft = await storeDraft(Object.fromEntries(values), [], new Date());
        const answer = await context.newPage();
        // The page of the media is told which of its forms was refused.
        const medium = values.find(([name]) => name === "medium")?.[1];
        const which = action?.endsWith("/media/video") ? "&form=video" : medium ? `&medium=${medium}` : "";
        await answer.goto(`${path}?draft=${draft}${which}`);
        await softly
          .poll(async () => lost(own, await readEverywhere(answer, own)), `${path}, form ${form}`)
          .toEqual([]);
        await answer.close();
      }
      await page.evaluate(() => localStorage.clear());
    });
  }
  await context.close();
});

// The browser complains that it is offline, so this one does not ask it to be calm.
interrupted("what was typed is still there when the server does not answer", async ({ page, context }) => {
  const all = await openAsAdministrator(page);
  const plain = all.filter((path) => /\/people\/invite$|\/messages\/|\/languages\/|\/reviews\//.test(path));
  expect(plain).toHaveLength(4);
  await page.goto("/en/admin/schools/new");
  await page.locator('[id="fields.phone"]').fill("93 000 00 01");
  await context.setOffline(true);
  await page.getByRole("button", { name: words("en", "admin:form.saveDraft"), exact: true }).click();
  await expect(page.getByText(words("en", "admin:form.offline"))).toBeVisible();
  await expect(page.locator('[id="fields.phone"]')).toHaveValue("93 000 00 01");
  await context.setOffline(false);

  // A plain form, an answer to a question, a translation, a proposal that waits.
  for (const path of plain) {
    await page.goto(path);
    const fields = await typeEverywhere(page);
    await waitForStore(page, fields.at(-1)!);
    await context.setOffline(true);
    await page.locator('main form[method="post"] button').last().click();
    await context.setOffline(false);
    await page.goto(path);
    await restoreAll(page);
    await expect.poll(async () => lost(fields, await readEverywhere(page, fields)), path).toEqual([]);
    await page.evaluate(() => localStorage.clear());
  }
});

test("Enter in a field with one line sends no form that publishes or decides", { tag: "@both" }, async ({ page }) => {
  const paths = await openAsAdministrator(page);
  for (const path of paths) {
    await page.goto(path);
    const unguarded = await page.evaluate(() => {
      const decisive = /^(publish|save|schedule|accept|apply|decline|sendBack)$/;
      return [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')].flatMap((form) => {
        const buttons = [...form.elements].filter(
          (one): one is HTMLButtonElement => one instanceof HTMLButtonElement && one.type === "submit",
        );
        const lines = [...form.elements].filter((one) => one instanceof HTMLInputElement && one.type === "text");
        const isDecisive = buttons.some(({ name, value }) => name === "intent" && decisive.test(value));
        return lines.length > 0 && isDecisive && !buttons[0]?.disabled ? [form.action] : [];
      });
    });
    expect.soft(unguarded, path).toEqual([]);
  }
  await page.goto("/en/admin/schools/new");
  const field = page.locator('[id="fields.phone"]');
  await field.fill("93 000 00 02");
  await field.press("Enter");
  await expect(field).toHaveValue("93 000 00 02");
  await expect(page).toHaveURL(/schools\/new$/);
});
