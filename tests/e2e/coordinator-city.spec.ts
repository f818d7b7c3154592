import type { Page } from "@playwright/test";
import { database } from "@/lib/db";
import { backstage } from "./support/backstage";
import { signIn } from "./support/people";
import { adminOf, fieldOf, type Made, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator of Barcelona tries records of Helsinki: they are not found, nothing can be done, nothing changes.

test.describe.configure({ timeout: 120_000 });

async function rowOf({ id, kind }: Made) {
  const record = await database().record.findUniqueOrThrow({ where: { id } });
  const lines = await database().history.count({ where: { recordId: id } });
  const school = kind === "school" ? await database().school.findUnique({ where: { id } }) : null;
  return { record, lines, school };
}

/** The requests that a browser would send if the pages offered them. */
function callsAbout(
  { id, kind, slug, cityId }: Made,
  other: Made,
  someone: string,
): [string, Record<string, string>][] {
  const frame = { kind, id };
  const texts = { "translations.sv.name": "Presa", "fields.status": "open", "fields.city": cityId };
  const role = { role: "contributor", city: cityId, record: "" };
  return [
    ["records/save", { ...frame, ...texts, language: "sv", version: "1", intent: "save", slug }],
    ["records/save", { ...frame, ...texts, language: "sv", version: "1", intent: "wait" }],
    ["history", frame],
    ["history", { ...frame, version: "1" }],
    ["reviews", { type: "record", id, version: "1", intent: "publish", languages: "sv" }],
    ["reviews", { type: "record", id, version: "1", intent: "sendBack", reason: "Res" }],
    ["translations/save", { ...frame, language: "cs", intent: "save", seen: "{}" }],
    ["translations/source-language", { ...frame, language: "en" }],
    ["merge", { kind, keep: id, lose: other.id }],
    ["people/roles", { user: someone, ...role, role: "coordinator", grant: "" }],
    ["people/invite", { email: `${someone}@people.example`, name: "Algú", language: "ca", ...role }],
    ["people/account", { user: someone, intent: "disable" }],
    ["hand-over", { from: someone, to: "", city: cityId }],
  ];
}

/** Bulk actions report for each record why it was not changed. */
function bulkAbout({ id, kind }: Made): [string, Record<string, string>][] {
  const actions = ["confirm12", "archive", "publish"].map((action) => ({ kind, ids: id, action, assignee: "" }));
  return actions.map((form) => ["records/bulk", form]);
}

test("records of Helsinki are not found and cannot be changed", { tag: "@both" }, async ({ page, baseURL }) => {
  const name = nameLike("Helsingin koulu");
  const school = await newRecord({ kind: "school", city: "helsinki", translations: { sv: { name } } });
  const other = await newRecord({ kind: "school", city: "helsinki", translations: { sv: { name } } });
  const someone = await backstage("newPerson", { role: "contributor", locale: "sv", city: "helsinki" });
  const person = await signIn(page, { role: "coordinator", locale: "ca" });
  const before = await rowOf(school);
  const grants = await database().grant.count({ where: { userId: { in: [someone.id, person.id] } } });

  await page.goto("/ca/admin/schools");
  await page.locator("#q").fill(name);
  await page.getByRole("button", { name: words("ca", "admin:list.apply"), exact: true }).click();
  await expect(page.getByText(words("ca", "admin:list.emptyTitle"))).toBeVisible();
  await expectNotThere(page, school);

  const origin = new URL(baseURL ?? "").origin;
  const post = async (path: string, form: Record<string, string>) => {
    const headers = { origin, accept: "application/json" };
    const answer = await page.request.post(`/api/admin/${path}`, { headers, form: { locale: "ca", ...form } });
    return `${path} ${answer.status()} ${await answer.text()}`;
  };
  for (const [path, form] of callsAbout(school, other, someone.id))
    expect.soft(await post(path, form)).toMatch(/ (403|404) /);
  for (const [path, form] of bulkAbout(school))
    expect.soft(await post(path, form)).toContain('"outcome":"refused","key":"error.id"');
  expect(await rowOf(school)).toEqual(before);
  expect(await database().grant.count({ where: { userId: { in: [someone.id, person.id] } } })).toBe(grants);
});

async function expectNotThere(page: Page, school: Made): Promise<void> {
  const here = adminOf("ca", school);
  const pages = [here, `${here}/history`, `${here}/languages`, `${here}/languages/cs`, `${here}/media`];
  for (const path of [...pages, here.replace("/admin/", "/admin/preview/"), `/ca/admin/reviews/record/${school.id}`]) {
    expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
    await expect(fieldOf(page, "record-form")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  }
}
