import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { generateSync } from "otplib";
import type { Role } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kinds } from "@/lib/kinds/index";
import { paperNames } from "@/lib/meetings/papers/names";
import { root } from "@/scripts/process/project";
import { storeImport } from "../../support/stored-imports";
import { backstage } from "./backstage";
import { workOnImportOf } from "./import-journey";
import { newPerson } from "./people";
import { adminOf, type Made, nameLike, newRecord } from "./records";

// Every page behind a sign-in, in every state.

/** The data that the states show, created once per run. */
export type Setting = {
  locale: Locale;
  name: string;
  school: Made;
  draft: Made;
  foreign: Made;
  email: string;
  question: string;
  mistake: string;
};

export type AdminState = {
  /** The page file. */
  page: string;
  state: string;
  /** An address without its language, or a function that leads to the state. */
  open: string | ((page: Page, setting: Setting) => Promise<unknown>);
  status?: number;
};

type Visitor = Role | "stranger";

const areas = ["(account)/account", "admin", "preview"];

/** The page files without their route groups. */
export function pageFiles(): string[] {
  return areas.flatMap((area) =>
    readdirSync(join(root, "app", "[locale]", area), { recursive: true, encoding: "utf8" })
      .filter((file) => /(^|\/)(page|route)\.tsx$/.test(file))
      .map((file) =>
        `${area.replace("(account)/", "")}/${file.replace(/\/?(page|route)\.tsx$/, "")}`.replace(/\/$/, ""),
      ),
  );
}

async function askAbout({ id }: Made, locale: Locale, email: string): Promise<string> {
  const key = randomUUID();
  const names = { senderName: "Helena Torres", senderEmail: email, senderLanguage: locale };
  const texts = { language: locale, interest: "visit", body: "Could we come and see the school?" } as const;
  const data = {
    recordId: id,
    reference: key.slice(0, 8),
    submission: key,
    consentedAt: new Date(),
    ...names,
    ...texts,
  };
  return (await database().message.create({ data })).id;
}

async function reportAbout({ id, cityId }: Made, language: Locale): Promise<string> {
  const key = randomUUID();
  const values = { section: "description", wrong: "The wood is gone.", right: "There is a park.", source: "" };
  const state = { type: "mistake", state: "submitted", language, name: "Helena Torres" } as const;
  const data = { recordId: id, cityId, reference: key.slice(0, 8), submission: key, values, ...state };
  return (await database().proposal.create({ data })).id;
}

/** Creates a school in two languages, one outdated; a draft that waits for a decision; a record of another city. */
export async function prepareSetting(locale: Locale): Promise<Setting> {
  const name = nameLike("Escola dels Estats");
  const texts = (description: string) => ({
    ca: { name, description },
    cs: { name, description: "Škola u moře." },
  });
  const school = await newRecord({ kind: "school", translations: texts("Una escola vora el mar.") });
  await backstage("save", "school", school.id, {
    sourceLanguage: "ca",
    responsibleCity: school.cityId,
    takenFrom: null,
    fields: { city: school.cityId, status: "open", phone: "93 111 11 11" },
    translations: texts("Una escola vora el bosc."),
    parts: {},
  });
  const draft = await newRecord({ kind: "school", translations: { ca: { name: `${name} bis` } }, isDraft: true });
  await backstage("submit", "school", draft.id, "Mireu-vos el nom.");
  const foreign = await newRecord({
    kind: "school",
    city: "helsinki",
    translations: { sv: { name: nameLike("Skola") } },
  });
  const { email } = await newPerson({ role: "contributor", locale });
  const [question, mistake] = await Promise.all([askAbout(school, locale, email), reportAbout(school, locale)]);
  return { locale, name, school, draft, foreign, email, question, mistake };
}

const at = (path: (setting: Setting) => string) => (page: Page, setting: Setting) => page.goto(path(setting));
const go = (page: Page, { locale }: Setting, path: string) => page.goto(`/${locale}${path}`);
const idOf = (kind: KindName, slug: string) => backstage("idOf", kind, slug);

/** A complete demo record, by its slug. */
const ofDemo =
  (kind: KindName, slug: string, path: (admin: string) => string = (admin) => admin) =>
  async (page: Page, { locale }: Setting) =>
    page.goto(path(`/${locale}/admin/${kinds[kind].path}/${await idOf(kind, slug)}`));

/** Submits a form as it is, empty or invalid; the page comes back with errors. */
async function send(page: Page, action: string): Promise<void> {
  const answered = page.waitForURL(/draft=|done=|report=/);
  await page
    .locator(`form[action^="${action}"]`)
    .first()
    .evaluate((form: HTMLFormElement) => form.submit());
  await answered;
}

const refused = (path: string, action: string) => async (page: Page, setting: Setting) => {
  await go(page, setting, path);
  await send(page, action);
};

/** The link in the newest email to a person. */
async function linkIn(email: string, page: string): Promise<string> {
  const where = { to: email, text: { contains: `/account/${page}?` } };
  const { text } = await database().email.findFirstOrThrow({ where, orderBy: { createdAt: "desc" } });
  return new RegExp(`https?://\\S+/account/${page}\\?\\S+`).exec(text)?.[0] ?? "";
}

async function askForPassword(page: Page, { locale, email }: Setting): Promise<void> {
  const origin = new URL(process.env.BASE_URL ?? "").origin;
  const form = { email, locale };
  await page.request.post("/api/account/password/link", { form, headers: { origin } });
}

const strangers: AdminState[] = [
  { page: "account/sign-in", state: "empty", open: "/account/sign-in" },
  { page: "account/sign-in", state: "refused", open: refused("/account/sign-in", "/api/account/sign-in") },
  { page: "account/sent", state: "told", open: "/account/sent" },
  { page: "account/forgotten", state: "empty", open: "/account/forgotten" },
  { page: "account/forgotten", state: "refused", open: refused("/account/forgotten", "/api/account/password/link") },
  { page: "account/link", state: "dead", status: 410, open: "/account/link?token=dead" },
  { page: "account/link", state: "open", open: async (page, s) => page.goto((await personOf(s)).link) },
  { page: "account/password", state: "dead", status: 410, open: "/account/password?token=dead" },
  {
    page: "account/password",
    state: "open",
    open: async (page, setting) => {
      await askForPassword(page, setting);
      await page.goto(await linkIn(setting.email, "password"));
    },
  },
  { page: "account/stop-reset", state: "dead", status: 410, open: "/account/stop-reset?token=dead" },
  { page: "account/stop-reset", state: "stopped", open: "/account/stop-reset?done=stopped" },
  { page: "account/invitation", state: "dead", status: 410, open: "/account/invitation?token=dead" },
  { page: "account/invitation", state: "open", open: async (page, s) => page.goto((await personOf(s)).invitation) },
  {
    page: "account/second-factor",
    state: "asked",
    open: async (page, { locale }) => {
      await page.goto((await newPerson({ role: "administrator", locale })).link);
      await page.locator('form[action="/api/account/link/confirm"] button').click();
      await page.waitForURL(/second-factor/);
    },
  },
];

const personOf = ({ locale }: Setting) => newPerson({ role: "coordinator", locale });

/** The states of a record's form. */
const forms: AdminState[] = [
  { page: "admin/[kind]/new", state: "empty", open: "/admin/practices/new" },
  {
    page: "admin/[kind]/new",
    state: "refused",
    open: async (page, setting) => {
      await go(page, setting, "/admin/schools/new");
      await page.locator('[id="fields.website"]').fill("no address");
      await page.locator('button[value="save"]').last().click();
      await page.locator("#error-summary").waitFor();
    },
  },
  { page: "admin/[kind]/[id]", state: "filled", open: at(({ locale, school }) => adminOf(locale, school)) },
  ...(["practice", "network", "meeting"] as const).map((kind) => ({
    page: "admin/[kind]/[id]",
    state: `a full ${kind}`,
    open: ofDemo(kind, { practice: "aprenem-en-xarxa", network: "xarxes-pel-canvi", meeting: "barcelona-2019" }[kind]),
  })),
  {
    page: "admin/[kind]/[id]",
    state: "somebody asks whether to remove a member",
    open: async (page, setting) => {
      await ofDemo("network", "xarxa-pont-de-mar")(page, setting);
      await page.locator('[id="parts.members.0-remove"]').click();
    },
  },
  {
    page: "admin/[kind]/[id]",
    state: "two people at once",
    open: async (page, { locale, school, name }) => {
      await page.goto(adminOf(locale, school));
      await page.locator('[id="fields.phone"]').fill("93 222 22 22");
      await backstage("save", "school", school.id, {
        sourceLanguage: "ca",
        responsibleCity: school.cityId,
        takenFrom: null,
        fields: { city: school.cityId, status: "open", phone: "93 333 33 33" },
        translations: {
          ca: { name, description: "Una escola vora el riu." },
          cs: { name, description: "Škola u moře." },
        },
        parts: {},
      });
      await page.locator('button[value="save"]').last().click();
      await page.waitForURL(/draft=/);
    },
  },
  {
    page: "admin/[kind]/[id]",
    state: "not there",
    status: 404,
    open: "/admin/schools/00000000-0000-4000-8000-000000000000",
  },
  {
    page: "admin/[kind]/[id]",
    state: "of another city",
    status: 404,
    open: at(({ locale, foreign }) => adminOf(locale, foreign)),
  },
  {
    page: "admin/[kind]/[id]/history",
    state: "filled",
    open: at(({ locale, school }) => `${adminOf(locale, school)}/history`),
  },
  ...(["undo=yes", "restore=1"] as const).map((query) => ({
    page: "admin/[kind]/[id]/history",
    state: `asks before ${query}`,
    open: at(({ locale, school }) => `${adminOf(locale, school)}/history?${query}`),
  })),
  {
    page: "admin/[kind]/[id]",
    state: "a change that waits",
    open: async (page, { locale, school }) => {
      await page.goto(adminOf(locale, school));
      await page.locator('[id="fields.phone"]').fill("93 444 44 44");
      await page.locator('button[value="wait"]').last().click();
      await page.waitForURL(/done=waiting/);
      await page.locator('a[href*="revision="]').first().click();
      await page.waitForURL(/revision=/);
    },
  },
  {
    page: "admin/[kind]/[id]/media",
    state: "empty",
    open: at(({ locale, school }) => `${adminOf(locale, school)}/media`),
  },
  {
    page: "admin/[kind]/[id]/languages",
    state: "filled",
    open: at(({ locale, school }) => `${adminOf(locale, school)}/languages`),
  },
  {
    page: "admin/[kind]/[id]/languages/[language]",
    state: "older than the original",
    open: at(({ locale, school }) => `${adminOf(locale, school)}/languages/cs`),
  },
  {
    page: "admin/[kind]/[id]/languages/[language]",
    state: "missing",
    open: ofDemo("practice", "aprenem-en-xarxa", (admin) => `${admin}/languages/sv`),
  },
  {
    page: "admin/[kind]/[id]/languages/[language]",
    state: "waiting",
    open: async (page, { locale, school }) => {
      await page.goto(`${adminOf(locale, school)}/languages/en`);
      await page.locator('textarea[name^="t."], input[name^="t."], textarea').last().fill("A school by the wood.");
      await page.locator('button[value="wait"], button[value="save"]').last().click();
      await page.waitForURL(/done=/);
    },
  },
  {
    page: "admin/preview/[kind]/[id]",
    state: "filled",
    open: at(({ locale, draft }) => adminOf(locale, draft).replace("/admin/", "/admin/preview/")),
  },
  {
    page: "admin/approvals/[kind]/[id]",
    state: "empty",
    open: at(({ locale, school }) => adminOf(locale, school).replace("/admin/", "/admin/approvals/")),
  },
  {
    page: "preview/[token]",
    state: "filled",
    open: async (page, { locale, draft }) => {
      await page.goto(adminOf(locale, draft).replace("/admin/", "/admin/preview/"));
      await page.goto(await page.locator("#share").inputValue());
    },
  },
  { page: "preview/[token]", state: "dead", status: 404, open: "/preview/dead" },
];

type Step = (page: Page) => Promise<unknown>;

/** A page of a meeting's desk, and what is done on it. */
const desk = (slug: string, path: string, step?: Step) => async (page: Page, setting: Setting) => {
  await ofDemo("meeting", slug, (admin) => `${admin}/${path}`)(page, setting);
  await step?.(page);
};
const sending = (action: string) => (page: Page) => send(page, action);

/** Follows the first link to a page below this one. */
async function openOne(page: Page, where: string, below: string): Promise<void> {
  await page.locator(`${where} a[href*="/${below}/"]`).first().click();
  await page.waitForURL(new RegExp(`/${below}/.`));
}

async function addVisit(page: Page): Promise<void> {
  await send(page, "/api/admin/meetings/visits");
  await page.waitForURL(/done=added/);
}

/** The follow-up of a meeting that was over a year ago, and what is done on its page. */
const followUp =
  (step?: Step) =>
  async (page: Page, { locale }: Setting) => {
    const { id } = await backstage("overMeeting");
    await page.goto(`/${locale}/admin/meetings/${id}/follow-up`);
    await step?.(page);
  };

/** The pages on which a meeting is run; the demo meeting of Helsinki is inviting. */
const desks: AdminState[] = [
  { page: "admin/meetings/[id]/overview", state: "inviting", open: desk("helsinki-2027", "overview") },
  { page: "admin/meetings/[id]/overview", state: "over", open: desk("barcelona-2019", "overview") },
  {
    page: "admin/meetings/[id]/overview",
    state: "refused",
    open: desk("helsinki-2027", "overview", async (page) => {
      await page.locator("#keepDays").fill("400");
      await send(page, "/api/admin/meetings/plan");
    }),
  },
  { page: "admin/meetings/[id]/programme", state: "empty", open: desk("barcelona-2019", "programme") },
  {
    page: "admin/meetings/[id]/programme",
    state: "refused",
    open: desk("helsinki-2027", "programme", sending("/api/admin/meetings/new-session")),
  },
  {
    page: "admin/meetings/[id]/programme/[session]",
    state: "filled",
    open: desk("helsinki-2027", "programme", async (page) => {
      await page.locator("#title").fill("Öppning");
      await page.locator("#kind").selectOption("session-kind/opening");
      await send(page, "/api/admin/meetings/new-session");
      await openOne(page, "h3", "programme");
    }),
  },
  { page: "admin/meetings/[id]/cities", state: "filled", open: desk("helsinki-2027", "cities") },
  { page: "admin/meetings/[id]/cities", state: "empty", open: desk("barcelona-2019", "cities") },
  {
    page: "admin/meetings/[id]/cities",
    state: "refused",
    open: desk("barcelona-2019", "cities", sending("/api/admin/meetings/cities")),
  },
  {
    page: "admin/meetings/[id]/cities/[invitation]",
    state: "filled",
    open: desk("helsinki-2027", "cities", (page) => openOne(page, "th", "cities")),
  },
  { page: "admin/meetings/[id]/people", state: "filled", open: desk("helsinki-2027", "people") },
  { page: "admin/meetings/[id]/people", state: "empty", open: desk("barcelona-2019", "people") },
  {
    page: "admin/meetings/[id]/people/needs",
    state: "not theirs",
    status: 404,
    open: desk("helsinki-2027", "people/needs"),
  },
  { page: "admin/meetings/[id]/visits", state: "empty", open: desk("barcelona-2019", "visits?school=escola") },
  {
    page: "admin/meetings/[id]/visits/[visit]",
    state: "refused",
    open: desk("helsinki-2027", "visits", async (page) => {
      await addVisit(page);
      await page.locator("#seats").fill("900");
      await send(page, "/api/admin/meetings/visit");
    }),
  },
  { page: "admin/meetings/[id]/visits", state: "filled", open: desk("helsinki-2027", "visits") },
  { page: "admin/meetings/[id]/visits/groups", state: "empty", open: desk("barcelona-2019", "visits/groups") },
  {
    page: "admin/meetings/[id]/visits/groups",
    state: "filled",
    open: async (page, setting) => {
      await desk("helsinki-2027", "visits", addVisit)(page, setting);
      await desk("helsinki-2027", "visits/groups", async () => {
        const answered = page.waitForURL(/done=propose/);
        await page.locator('button[name="intent"][value="propose"]').click();
        await answered;
      })(page, setting);
    },
  },
  { page: "admin/meetings/[id]/day", state: "filled", open: desk("helsinki-2027", "day") },
  { page: "admin/meetings/[id]/day", state: "empty", open: desk("barcelona-2019", "day") },
  {
    page: "admin/meetings/[id]/day",
    state: "refused",
    open: desk("helsinki-2027", "day", async (page) => {
      for (const tick of await page.locator("#pack input[name=papers]").all()) await tick.uncheck();
      await send(page, "/api/admin/meetings/pack");
    }),
  },
  { page: "admin/meetings/[id]/day/[paper]", state: "empty", open: desk("barcelona-2019", "day/badges") },
  { page: "admin/meetings/[id]/day/[paper]", state: "missing", status: 404, open: desk("helsinki-2027", "day/needs") },
  {
    page: "admin/meetings/[id]/day/[paper]",
    state: "sheets",
    open: desk("helsinki-2027", "visits", async (page) => {
      await addVisit(page);
      await page.goto(page.url().replace(/\/visits.*/, "/day/sheets?in=cs"));
    }),
  },
  ...paperNames
    .filter((name) => name !== "sheets")
    .map((name) => ({
      page: "admin/meetings/[id]/day/[paper]",
      state: name,
      open: desk("helsinki-2027", `day/${name}?in=cs`),
    })),
  { page: "admin/meetings/[id]/review", state: "empty", open: desk("barcelona-2019", "review") },
  {
    page: "admin/meetings/[id]/review",
    state: "refused",
    open: desk("barcelona-2019", "review", sending("/api/admin/meetings/review")),
  },
  {
    page: "admin/meetings/[id]/review/[statement]",
    state: "asked",
    open: desk("helsinki-2027", "review", async (page) => {
      await page.locator("#target").selectOption("suggestion");
      await page.locator("#text").fill("Fler träd på gården");
      await page.locator("#reach").selectOption("shared");
      await send(page, "/api/admin/meetings/review");
      await page.locator('[data-drop] a[href*="/review/"]').last().click();
      await page.waitForURL(/\/review\/./);
      await send(page, "/api/admin/meetings/agreement");
    }),
  },
  { page: "admin/meetings/[id]/report", state: "empty", open: desk("helsinki-2027", "report") },
  {
    page: "admin/meetings/[id]/report",
    state: "refused",
    open: desk("barcelona-2019", "report", sending("/api/admin/meetings/report-publish")),
  },
  { page: "admin/meetings/[id]/follow-up", state: "empty", open: desk("barcelona-2019", "follow-up") },
  { page: "admin/meetings/[id]/follow-up", state: "filled", open: followUp() },
  {
    page: "admin/meetings/[id]/follow-up/[statement]",
    state: "refused",
    open: followUp(async (page) => {
      await openOne(page, "th", "follow-up");
      await send(page, "/api/admin/meetings/follow-up");
    }),
  },
  { page: "admin/meetings/[id]/letters", state: "filled", open: desk("helsinki-2027", "letters") },
  { page: "admin/meetings/[id]/letters", state: "empty", open: desk("barcelona-2019", "letters") },
];

const work: AdminState[] = [
  { page: "admin", state: "filled", open: "/admin" },
  { page: "admin/[kind]", state: "filled", open: "/admin/schools" },
  { page: "admin/[kind]", state: "empty", open: "/admin/schools?q=nichts-dergleichen" },
  {
    page: "admin/[kind]",
    state: "a report about many",
    open: async (page, setting) => {
      await go(page, setting, `/admin/schools?q=${encodeURIComponent(setting.name)}`);
      for (const tick of await page.locator('input[name="ids"]').all()) await tick.check();
      await page.locator("#bulk-action").selectOption("confirm12");
      await page.locator('form[action="/api/admin/records/bulk"] button').last().click();
      await page.waitForURL(/report=/);
    },
  },
  { page: "admin/reviews", state: "filled", open: "/admin/reviews" },
  { page: "admin/scheduled", state: "empty", open: "/admin/scheduled" },
  {
    page: "admin/reviews/[type]/[id]",
    state: "filled",
    open: at(({ locale, draft }) => `/${locale}/admin/reviews/record/${draft.id}`),
  },
  {
    page: "admin/reviews/[type]/[id]",
    state: "refused",
    open: async (page, { locale, draft }) => {
      await page.goto(`/${locale}/admin/reviews/record/${draft.id}`);
      await page.locator('button[value="sendBack"]').click();
      await page.waitForURL(/draft=/);
    },
  },
  { page: "admin/confirm", state: "filled", open: "/admin/confirm" },
  {
    page: "admin/confirm/[id]",
    state: "in a round",
    open: (page, setting) => go(page, setting, "/admin/next?list=confirm"),
  },
  {
    page: "admin/confirm/[id]",
    state: "filled",
    open: at(({ locale, school }) => `/${locale}/admin/confirm/${school.id}`),
  },
  { page: "admin/next", state: "the end", open: "/admin/next?list=waiting&after=9" },
  {
    page: "admin/[kind]/[id]/languages/[language]",
    state: "in a round",
    open: (page, setting) => go(page, setting, "/admin/next?list=translations&kind=school&language=cs&state=outdated"),
  },
  {
    page: "admin/[kind]/[id]",
    state: "in a round",
    open: (page, setting) => go(page, setting, "/admin/next?list=records&kind=school"),
  },
  { page: "admin/confirm", state: "refused", open: refused("/admin/confirm", "/api/admin/confirm") },
  { page: "admin/collections", state: "empty", open: "/admin/collections" },
  { page: "admin/collections", state: "refused", open: refused("/admin/collections", "/api/admin/collections") },
  {
    page: "admin/collections/[id]",
    state: "filled",
    open: async (page, setting) => {
      await go(page, setting, "/admin/collections");
      await page.locator("#title").fill("Transicions");
      await send(page, "/api/admin/collections");
      await page.waitForURL(/collections\/[0-9a-f]{8}-/);
      await page.locator('form[action="/api/admin/collections/add"]').evaluate((form) => {
        form.closest("details")?.setAttribute("open", "");
      });
      await page.locator("#pages").fill("/ca/practices/most-do-sestky /ca/practices/en-skola-for-alla");
      await send(page, "/api/admin/collections/add");
      await page.waitForURL(/done=added/);
    },
  },
  {
    page: "admin/collections/[id]",
    state: "not there",
    status: 404,
    open: "/admin/collections/00000000-0000-4000-8000-000000000000",
  },
  { page: "admin/coverage", state: "filled", open: "/admin/coverage" },
  { page: "admin/coverage", state: "a list", open: "/admin/coverage?kind=school&language=cs&state=missing" },
  { page: "admin/coverage", state: "an empty list", open: "/admin/coverage?kind=guide&language=ca&state=outdated" },
  { page: "admin/city-export", state: "empty", open: "/admin/city-export" },
  {
    page: "admin/city-export",
    state: "asked for",
    open: async (page, setting) => {
      await go(page, setting, "/admin/city-export");
      await page.locator('form[action="/api/admin/city-exports"] button').click();
      await page.locator("#exports").waitFor();
    },
  },
  { page: "admin/import", state: "empty", open: "/admin/import" },
  { page: "admin/import/[id]/[step]", state: "read", open: compareFile },
  { page: "admin/import/[id]/[step]", state: "an address that failed", open: failedAddress },
  {
    page: "admin/import/[id]/[step]",
    state: "not there",
    status: 404,
    open: "/admin/import/00000000-0000-4000-8000-000000000000/file",
  },
  { page: "admin/merge", state: "empty", open: "/admin/merge" },
  { page: "admin/merge", state: "nothing found", open: "/admin/merge?kind=school&words=nichts-dergleichen" },
  {
    page: "admin/merge",
    state: "found",
    open: at(({ locale, name }) => `/${locale}/admin/merge?kind=school&words=${encodeURIComponent(name)}`),
  },
  {
    page: "admin/merge",
    state: "compared",
    open: at(
      ({ locale, school, draft }) => `/${locale}/admin/merge?kind=school&words=x&keep=${school.id}&lose=${draft.id}`,
    ),
  },
  { page: "admin/people", state: "filled", open: "/admin/people" },
  {
    page: "admin/people",
    state: "one of them open",
    open: async (page, setting) => {
      await go(page, setting, "/admin/people");
      await page.locator('a[href*="/admin/people?person="]').first().click();
      await page.waitForURL(/person=/);
    },
  },
  { page: "admin/people/invite", state: "empty", open: "/admin/people/invite" },
  { page: "admin/people/invite", state: "refused", open: refused("/admin/people/invite", "/api/admin/people/invite") },
  { page: "admin/people/contacts/[id]", state: "new", open: "/admin/people/contacts/new" },
  {
    page: "admin/people/contacts/[id]",
    state: "refused",
    open: refused("/admin/people/contacts/new", "/api/admin/people/contacts"),
  },
  {
    page: "admin/people/contacts/[id]",
    state: "filled",
    open: async (page, setting) => {
      await go(page, setting, "/admin/people");
      await page.locator('#contacts a[href*="/contacts/"]').nth(1).click();
      await page.waitForURL(/contacts\/[0-9a-f]{8}-/);
    },
  },
  { page: "admin/translations", state: "filled", open: "/admin/translations" },
  {
    page: "admin/translations",
    state: "refused",
    open: refused("/admin/translations", "/api/admin/translations/xliff/check"),
  },
  { page: "admin/translations/xliff", state: "checked", open: checkFile },
];

/** An import that was taken in, whose newer files come from an address that was left alone. */
async function failedAddress(page: Page, setting: Setting): Promise<void> {
  const { cityId } = setting.school;
  const importId = await storeImport(cityId, "taken");
  const [now, address] = [new Date(), "https://data.xarxa.example/schools/"];
  await database().allowedAddress.createMany({ data: { address, cityId, allowedAt: now }, skipDuplicates: true });
  const trouble = { problem: "status", problemAbout: "404", failures: 5, stoppedAt: now, readAt: now } as const;
  const data = { importId, address: `${address}list.csv`, rhythm: "weekly", reading: "failed", ...trouble } as const;
  await database().importAddress.create({
    data: { ...data, chosenAt: now, signature: "x".repeat(22), fileHash: "0".repeat(64) },
  });
  await go(page, setting, `/admin/import/${importId}/result`);
}

/** Brings in a file of one school, as far as the comparison. */
async function compareFile(page: Page, setting: Setting): Promise<void> {
  await go(page, setting, "/admin/import");
  const content = "Codi;Nom del centre;Telèfon\n08999999;Escola dels Passos;931234567";
  await page
    .locator("#file")
    .setInputFiles({ name: "centres.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
  await page.locator('form[action^="/api/admin/imports"] button').click();
  await page.waitForURL(/\/file$/);
  await workOnImportOf(page);
  await page.reload();
  await page.locator('form[action="/api/admin/imports/answer"]').waitFor();
}

const outsiders: AdminState[] = [
  { page: "admin/messages", state: "filled", open: "/admin/messages" },
  {
    page: "admin/messages/[id]",
    state: "filled",
    open: at(({ locale, question }) => `/${locale}/admin/messages/${question}`),
  },
  { page: "admin/messages/figures", state: "filled", open: "/admin/messages/figures" },
  { page: "admin/proposals", state: "filled", open: "/admin/proposals" },
  {
    page: "admin/proposals/[id]",
    state: "filled",
    open: at(({ locale, mistake }) => `/${locale}/admin/proposals/${mistake}`),
  },
];

/** A file for a translation agency, returned unchanged. */
async function checkFile(page: Page, setting: Setting): Promise<void> {
  await go(page, setting, "/admin/translations");
  const origin = new URL(page.url()).origin;
  const form = { locale: setting.locale, from: "ca", to: "cs", kind: "school", city: "" };
  const answer = await page.request.post("/api/admin/translations/xliff/export", { headers: { origin }, form });
  const file = { name: "returned.xlf", mimeType: "application/xliff+xml", buffer: await answer.body() };
  await page.locator("#file").setInputFiles(file);
  await page.locator('form[action^="/api/admin/translations/xliff/check"] button').click();
  await page.waitForURL(/\/translations\/xliff\?/);
}

const account: AdminState[] = [
  { page: "account", state: "filled", open: "/account" },
  {
    page: "account",
    state: "refused",
    open: async (page, setting) => {
      await go(page, setting, "/account");
      await page.locator("#name").fill("");
      await send(page, "/api/account/profile");
    },
  },
  { page: "account/recovery-codes", state: "gone", open: "/account/recovery-codes" },
  { page: "account/second-factor/set-up", state: "empty", open: "/account/second-factor/set-up" },
  {
    page: "account/recovery-codes",
    state: "filled",
    open: async (page, setting) => {
      await go(page, setting, "/account/second-factor/set-up");
      const secret = (await page.locator("main strong").innerText()).replace(/\s/g, "");
      await page.locator("#code").fill(generateSync({ secret }));
      await page.locator('form[action="/api/account/second-factor/confirm"] button').click();
      await page.waitForURL(/recovery-codes\?/);
    },
  },
];

const districtsOf = (admin: string) => `${admin}/districts`;

const platform: AdminState[] = [
  { page: "admin/growth", state: "filled", open: "/admin/growth" },
  { page: "admin", state: "of an administrator", open: "/admin" },
  { page: "admin/references", state: "filled", open: "/admin/references" },
  { page: "admin/references", state: "empty", open: "/admin/references?q=nichts-dergleichen" },
  { page: "admin/references/[id]", state: "new", open: "/admin/references/new" },
  {
    page: "admin/references/[id]",
    state: "refused",
    open: refused("/admin/references/new", "/api/admin/references"),
  },
  { page: "admin/references/import", state: "empty", open: "/admin/references/import" },
  {
    page: "admin/references/import",
    state: "read",
    open: async (page, setting) => {
      await go(page, setting, "/admin/references/import");
      await page
        .locator("#text")
        .fill("@book{a, title={Read}} @book{b, title={Wrong}, isbn={123}} @book{c, title={Open");
      await page.locator('form[action^="/api/admin/references/read"] button').click();
      await page.waitForURL(/import\?draft=/);
    },
  },
  { page: "admin/cities/[id]/districts", state: "empty", open: ofDemo("city", "tampere", districtsOf) },
  {
    page: "admin/import/addresses",
    state: "refused",
    open: refused("/admin/import/addresses", "/api/admin/imports/allowed"),
  },
  {
    page: "admin/import/addresses",
    state: "filled",
    open: async (page, setting) => {
      await go(page, setting, "/admin/import/addresses");
      for (const path of ["open/", "withdrawn/"]) {
        await page.locator("#address").fill(`https://data.xarxa.example/${path}`);
        await page.locator('form[action="/api/admin/imports/allowed"] button').click();
        await page.waitForURL(/done=allowed/);
      }
      await page.locator('form[action="/api/admin/imports/allowed/withdraw"] button').last().click();
      await page.waitForURL(/done=withdrawn/);
    },
  },
  { page: "admin/vocabularies", state: "filled", open: "/admin/vocabularies" },
  { page: "admin/vocabularies/[vocabulary]", state: "filled", open: "/admin/vocabularies/theme" },
  { page: "admin/vocabularies/[vocabulary]/[term]", state: "new", open: "/admin/vocabularies/theme/new" },
  {
    page: "admin/vocabularies/[vocabulary]/[term]",
    state: "refused",
    open: refused("/admin/vocabularies/theme/new", "/api/admin/vocabularies"),
  },
  { page: "admin/vocabularies/[vocabulary]/[term]", state: "filled", open: "/admin/vocabularies/theme/transitions" },
  { page: "admin/audit", state: "filled", open: "/admin/audit" },
  { page: "admin/audit", state: "empty", open: "/admin/audit?actor=nichts-dergleichen" },
  { page: "admin/messages/person", state: "empty", open: "/admin/messages/person" },
  { page: "admin/operation", state: "filled", open: "/admin/operation" },
  { page: "admin/mail", state: "filled", open: "/admin/mail" },
  {
    page: "admin/mail/[id]",
    state: "filled",
    open: async (page, setting) => {
      await go(page, setting, "/admin/mail");
      await page.getByRole("table").getByRole("link").first().click();
      await page.waitForURL(/mail\/[0-9a-f]/);
    },
  },
  ...(["city", "organisation", "cluster", "guide"] as const).map((kind) => ({
    page: "admin/[kind]/[id]",
    state: `a full ${kind}`,
    open: ofDemo(
      kind,
      {
        city: "barcelona",
        organisation: "barcelona-education-consortium",
        cluster: "agrupamento-vale-das-cegonhas",
        guide: "networks-and-clusters",
      }[kind],
    ),
  })),
];

const proposing: AdminState[] = [
  { page: "admin", state: "of a contributor", open: "/admin" },
  { page: "admin/[kind]", state: "of a contributor", open: "/admin/practices" },
  { page: "admin/[kind]/new", state: "of a contributor", open: "/admin/practices/new" },
  { page: "admin/audit", state: "not theirs", status: 404, open: "/admin/audit" },
];

const isForm = ({ page }: AdminState) => ["admin/[kind]/new", "admin/[kind]/[id]"].includes(page);

/** The states by visitor. */
export const adminStates: Record<string, { visitor: Visitor; states: AdminState[] }> = {
  "a stranger": { visitor: "stranger", states: strangers },
  "a coordinator at a form": { visitor: "coordinator", states: forms.filter(isForm) },
  "a coordinator beside a form": { visitor: "coordinator", states: forms.filter((state) => !isForm(state)) },
  "a coordinator at work": { visitor: "coordinator", states: [...work, ...outsiders, ...account] },
  "an administrator": { visitor: "administrator", states: platform },
  "the hosts of a meeting": { visitor: "administrator", states: desks },
  "a contributor": { visitor: "contributor", states: proposing },
};
