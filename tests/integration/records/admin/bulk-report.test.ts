import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as bulk } from "@/app/api/admin/records/bulk/route";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { readBulkOutcome } from "@/lib/records/admin/bulk/outcome";
import type { BulkAction } from "@/lib/records/admin/bulk/run";
import { readStored } from "@/lib/records/store/stored";
import { saveTranslation } from "@/lib/records/translation/translate";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

// A bulk action says of each record what changed, what was so already, and why something did not change.

afterAll(closeDatabase);

let [city, elsewhere, cookie, colleague] = ["", "", "", ""];
let coordinator: Actor;

beforeAll(async () => {
  const cities = await database().city.findMany({ where: { record: { publication: "published" } }, take: 2 });
  [city, elsewhere] = cities.map(({ id }) => id) as [string, string];
  const grant = { role: "coordinator" as const, cityId: city };
  const person = await addPerson([grant]);
  coordinator = { userId: person.id, name: "Núria", grants: [grant] };
  cookie = await cookieFor(person.id);
  colleague = (await addPerson([grant])).id;
});

async function addNetwork(name: string, { at = city, isPublic = true } = {}): Promise<string> {
  const made = await create(system, "network", `n-${randomUUID().slice(0, 12)}`, {
    ...{ sourceLanguage: "ca", responsibleCity: at, takenFrom: null, fields: {}, parts: {} },
    translations: { ca: { name, purpose: "Ara" }, cs: { name: `${name} cs`, purpose: "Teď" } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  if (isPublic) await publish(system, "network", made.value.id, ["ca"]);
  return made.value.id;
}

async function report(ids: string[], action: BulkAction, more: Record<string, string> = {}) {
  const body = new URLSearchParams({ locale: "en", kind: "network", action, ...more });
  for (const id of ids) body.append("ids", id);
  const { url, headers } = formRequest("/api/admin/records/bulk", {}, { cookie });
  const answer = await bulk(new Request(url, { method: "POST", headers, body }));
  const to = new URL(answer.headers.get("location")!, "http://here");
  const draft = to.searchParams.get("report") ?? to.searchParams.get("draft");
  const { changed, same, failures } = (await readBulkOutcome(coordinator, draft, "en", new Date()))!;
  const inWords = (lines: typeof changed) => lines.map(({ title, text }) => `${title}: ${text}`);
  return { changed: inWords(changed), same: inWords(same), failures: inWords(failures) };
}

const publicLanguages = async (id: string) => {
  const { translations } = (await readStored(database(), "network", id))!;
  return locales.filter((locale) => translations[locale]?.published);
};

describe("the report of a bulk action", () => {
  test("does not count what was public already", async () => {
    const [shown, draft] = [await addNetwork("Shown"), await addNetwork("Draft", { isPublic: false })];
    const other = await addNetwork("Elsewhere", { at: elsewhere, isPublic: false });
    const before = await database().history.count({ where: { recordId: shown } });
    expect(await report([shown, draft, other], "publish")).toEqual({
      changed: ["Draft: public in Catalan."],
      same: ["Shown: was already public in Catalan."],
      failures: [expect.stringContaining("We cannot find this record.")],
    });
    expect(await database().history.count({ where: { recordId: shown } })).toBe(before);
  });

  test("of archiving, assigning and confirming names what is new and what is not", async () => {
    const id = await addNetwork("One");
    expect(await report([id], "assign", { assignee: colleague })).toMatchObject({
      changed: [expect.stringMatching(/^One: assigned\. Person: /)],
    });
    expect(await report([id], "assign", { assignee: colleague })).toMatchObject({
      ...{ changed: [], same: [expect.stringMatching(/^One: was already assigned/)] },
    });
    expect((await report([id], "confirm12")).changed).toEqual([
      expect.stringMatching(/^One: confirmed until \d+ \w+ \d{4}\.$/),
    ]);
    expect(await report([id], "archive")).toMatchObject({ changed: ["One: archived."], same: [] });
    expect(await report([id], "archive")).toMatchObject({ changed: [], same: ["One: was already archived."] });
  });

  test("of publishing a language names those that cannot be shown in it, and why", async () => {
    const [shown, draft] = [await addNetwork("Shown"), await addNetwork("Draft", { isPublic: false })];
    expect((await report([shown], "publishLanguage")).failures).toEqual([
      expect.stringContaining("Select a language for this action."),
    ]);
    const published = await report([shown, draft], "publishLanguage", { language: "cs" });
    expect(published).toMatchObject({ changed: ["Shown: public in Catalan and Czech."], same: [] });
    expect(published.failures).toEqual([expect.stringMatching(/^Draft: /)]);
    expect(await publicLanguages(shown)).toEqual(["ca", "cs"]);
    expect(await report([shown], "publishLanguage", { language: "cs" })).toMatchObject({
      ...{ changed: [], same: ["Shown: was already public in Catalan and Czech."] },
    });
    const [textless] = (await report([shown], "publishLanguage", { language: "sv" })).failures;
    expect(textless).toContain("Select at least one language that has a text.");
  });

  test("of accepting translations says how many, and shows the record in the language", async () => {
    const [waits, nothing] = [await addNetwork("Waits"), await addNetwork("Nothing")];
    const kept = await saveTranslation(coordinator, "network", waits, "cs", { purpose: "Nově" }, { wait: true });
    expect(kept).toMatchObject({ ok: true, value: { waiting: expect.any(String) } });
    expect(await report([waits, nothing], "acceptTranslations", { language: "cs" })).toEqual({
      changed: ["Waits: 1 translation accepted. Public in Catalan and Czech."],
      same: ["Nothing: no translation is waiting. Language: Czech."],
      failures: [],
    });
    const other = await addNetwork("Elsewhere", { at: elsewhere, isPublic: false });
    expect(await report([other], "acceptTranslations", { language: "cs" })).toEqual({
      ...{ changed: [], same: [] },
      failures: [expect.stringContaining("We cannot find this record.")],
    });
    const { input } = (await readStored(database(), "network", waits))!;
    expect(input.translations.cs).toMatchObject({ purpose: "Nově" });
    expect(await publicLanguages(waits)).toEqual(["ca", "cs"]);
  });
});
