import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as decideRoute } from "@/app/api/admin/translations/decide/route";
import { POST as check } from "@/app/api/admin/translations/xliff/check/route";
import { POST as exportFile } from "@/app/api/admin/translations/xliff/export/route";
import { POST as takeIn } from "@/app/api/admin/translations/xliff/take-in/route";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import type { KindName } from "@/lib/kinds/index";
import { readBulkOutcome } from "@/lib/records/admin/bulk/outcome";
import { applyRevision } from "@/lib/records/review/apply-revision";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { leavesOf } from "@/lib/records/translation/texts";
import { saveTranslation } from "@/lib/records/translation/translate";
import { translationWork } from "@/lib/records/translation/work";
import { checkReturned, type ReturnedLine } from "@/lib/records/translation/xliff/check";
import { type ExportChoice, exportTexts } from "@/lib/records/translation/xliff/export";
import { type ReturnedFile, returnedFiles } from "@/lib/records/translation/xliff/model";
import { readXliff } from "@/lib/records/translation/xliff/read";
import { readReturnedFile, storeReturnedFile } from "@/lib/records/translation/xliff/stored-returned-file";
import { takeIn as takeInFiles } from "@/lib/records/translation/xliff/take-in";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { allStandings } from "@/tests/support/standings";
import { idOf } from "../../../support/id-of";
import { addPerson, cookieFor, formRequest } from "../../../support/people";

afterAll(closeDatabase);

let [barcelona, elsewhere] = ["", ""];
type Person = { actor: Actor; cookie: string };
const people: Record<string, Person> = {};

async function addOne(name: string, ...grants: Grant[]): Promise<void> {
  const { id } = await addPerson(grants);
  people[name] = { actor: { userId: id, name, grants }, cookie: await cookieFor(id) };
}

beforeAll(async () => {
  [barcelona, elsewhere] = [await idOf("city", "barcelona"), await idOf("city", "helsinki")];
  await addOne("coordinator", { role: "coordinator", cityId: barcelona });
  await addOne("stranger", { role: "coordinator", cityId: elsewhere });
  await addOne("contributor", { role: "contributor", cityId: barcelona });
});

const actorOf = (name: string) => people[name]!.actor;

async function exported(choice: Partial<ExportChoice> = {}, by = "coordinator") {
  const result = await exportTexts(actorOf(by), { city: barcelona, from: "ca", to: "cs", ...choice });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** Fills in every target like a translation agency; null leaves a unit unchanged. */
function fillIn(xml: string, translate: (source: string, id: string) => string | null): string {
  const unit = /<trans-unit id="([^"]*)"[^>]*>\s*<source[^>]*>(.*?)<\/source>\s*(<target[^>]*)>.*?<\/target>/gs;
  return xml.replace(unit, (whole, id: string, source: string, target: string) => {
    const text = translate(source, id);
    const open = target.replace(/ state="[^"]*"/, ' state="translated"');
    return text === null ? whole : whole.replace(/<target.*$/s, `${open}>${text}</target>`);
  });
}

async function parsed(xml: string): Promise<ReturnedFile[]> {
  const result = await readXliff(new TextEncoder().encode(xml));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const czech = (source: string) => `Česky: ${source}`.slice(0, 120);
const counts = (lines: ReturnedLine[]) => {
  const found: Record<string, number> = {};
  for (const { outcome } of lines) found[outcome] = (found[outcome] ?? 0) + 1;
  return found;
};
const read = async (kind: KindName, id: string) => (await readStored(database(), kind, id)) as Stored;
const look = async (xml: string, by = "coordinator") => checkReturned(actorOf(by), await parsed(xml), "en");

type Texts = { translations: Record<string, Record<string, unknown>> };

/** Changes the original as an editor would. */
async function rewrite(kind: KindName, id: string, field: string, value: unknown) {
  const { input } = await read(kind, id);
  const changed = structuredClone(input) as unknown as Texts & { sourceLanguage: string };
  changed.translations[changed.sourceLanguage]![field] = value;
  const result = await save(system, kind, id, changed);
  if (!result.ok) throw new Error(JSON.stringify(result));
}

/** A public Catalan practice of Barcelona without translations. */
async function freePractice(): Promise<string> {
  const { id: type } = await database().term.findFirstOrThrow({ where: { vocabulary: "practice-type" } });
  const findings = ["Llegeixen més.", "I més sovint.", "I junts."].map((text, at) => ({ id: `findings-${at}`, text }));
  const quotation = {
    id: randomUUID(),
    fields: { language: "ca", year: 2024 },
    translations: { ca: { text: "Ara m'agrada llegir.", speaker: "Una alumna" } },
  };
  const made = await create(system, "practice", `p-${randomUUID()}`, {
    sourceLanguage: "ca",
    responsibleCity: barcelona,
    takenFrom: null,
    fields: { type, cities: [barcelona], agesFrom: 6, agesTo: 12 },
    translations: { ca: { title: "Llegim junts", summary: "Cada dia mitja hora, **sense** pressa.", findings } },
    parts: { quotations: [quotation] },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "practice", made.value.id, ["ca"]);
  return made.value.id;
}
const only = (files: ReturnedFile[], id: string) => files.filter(({ record }) => record?.id === id);

test("missing Czech texts of Barcelona are exported, imported, reviewed and accepted", async () => {
  const before = await allStandings(actorOf("coordinator"), { city: barcelona });
  const { xml, records, units } = await exported();
  expect(records).toBeGreaterThan(5);
  const back = fillIn(xml, czech);
  const lines = await look(back);
  // Outdated texts are returned changed.
  const { new: anew = 0, changed = 0, ...others } = counts(lines);
  expect([anew + changed, others]).toEqual([units, {}]);
  expect(lines[0]!.record!.title.text.length).toBeGreaterThan(0);
  expect(lines.every(({ label }) => label && !label.includes("undefined"))).toBe(true);

  const taken = await takeInFiles(actorOf("coordinator"), await parsed(back));
  expect(taken).toEqual({ records, units, left: [] });
  // Nothing is public, and no record has changed.
  expect(await allStandings(actorOf("coordinator"), { city: barcelona })).toEqual(before);
  const waiting = await database().revision.findMany({ where: { origin: "xliff", languages: { equals: ["cs"] } } });
  expect(waiting).toHaveLength(records);
  expect(waiting.every(({ state, publishAt }) => state === "open" && publishAt === null)).toBe(true);
  // No text is exported twice.
  expect(await exportTexts(actorOf("coordinator"), { city: barcelona, from: "ca", to: "cs" })).toMatchObject({
    errors: [{ key: "translation:error.nothingToExport" }],
  });

  const one = waiting.find(({ kind }) => kind === "practice")!;
  expect(await applyRevision(actorOf("coordinator"), one.id)).toMatchObject({ ok: true });
  const { texts, isPublished } = translationWork(await read("practice", one.recordId!), "cs");
  expect(isPublished).toBe(false);
  expect(texts.filter(({ declared }) => !("proper" in declared)).every(({ state }) => state === "current")).toBe(true);
  await database().revision.deleteMany({ where: { origin: "xliff" } });
});

describe("a change since the export is not overwritten", () => {
  test("for a line whose original changed, while other lines are imported", async () => {
    const id = await freePractice();
    const files = only(await parsed(fillIn((await exported()).xml, czech)), id);
    await rewrite("practice", id, "title", "Un altre títol");
    const lines = await checkReturned(actorOf("coordinator"), files, "en");
    expect(lines.filter(({ outcome }) => outcome === "sourceChanged").map(({ label }) => label)).toHaveLength(1);
    const { left, units } = await takeInFiles(actorOf("coordinator"), files);
    expect(units).toBe(lines.length - 1);
    expect(left).toMatchObject([{ units: [{ leaf: "title" }] }]);
    const revision = await database().revision.findFirstOrThrow({ where: { recordId: id, origin: "xliff" } });
    expect(Object.keys(revision.texts as object)).not.toContain("title");
  });

  test("between the check and the import either", async () => {
    const id = await freePractice();
    const files = only(await parsed(fillIn((await exported()).xml, czech)), id);
    expect(counts(await checkReturned(actorOf("coordinator"), files, "en")).sourceChanged).toBeUndefined();
    await rewrite("practice", id, "summary", "Ara diu una altra cosa.");
    const { left } = await takeInFiles(actorOf("coordinator"), files);
    expect(left[0]!.units.map(({ leaf }) => leaf)).toEqual(["summary"]);
  });

  test("by a translation written here meanwhile", async () => {
    const id = await freePractice();
    const files = only(await parsed(fillIn((await exported()).xml, czech)), id);
    await saveTranslation(system, "practice", id, "cs", { title: "Mezitím napsáno" });
    const lines = await checkReturned(actorOf("coordinator"), files, "en");
    expect(lines.find(({ label }) => label === "Title")?.outcome).toBe("targetChanged");
    await takeInFiles(actorOf("coordinator"), files);
    const revision = await database().revision.findFirstOrThrow({ where: { recordId: id, origin: "xliff" } });
    expect(await applyRevision(actorOf("coordinator"), revision.id)).toMatchObject({ ok: true });
    const { texts } = translationWork(await read("practice", id), "cs");
    expect(texts.find(({ key }) => key === "title")?.target).toBe("Mezitím napsáno");
  });

  test("for an original in another language than the file says", async () => {
    const id = await freePractice();
    const files = only(await parsed(fillIn((await exported()).xml, czech)), id);
    const others = files.map((file) => ({ ...file, from: "es" as const }));
    const lines = await checkReturned(actorOf("coordinator"), others, "en");
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(["language"]));
    const none = files.map((file) => ({ ...file, to: null }));
    expect(Object.keys(counts(await checkReturned(actorOf("coordinator"), none, "en")))).toEqual(["language"]);
    expect(await takeInFiles(actorOf("coordinator"), [...others, ...none])).toMatchObject({ units: 0, records: 0 });
  });
});

describe("an outdated text", () => {
  async function outdated() {
    const id = await freePractice();
    const work = translationWork(await read("practice", id), "pt");
    const lines = work.texts.flatMap((text) => leavesOf(text, text.source).map((leaf) => [leaf.id, "Em português"]));
    const saved = await saveTranslation(system, "practice", id, "pt", Object.fromEntries(lines), { publish: true });
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    await rewrite("practice", id, "summary", `Ara diu ${randomUUID()}.`);
    const { xml } = await exported({ to: "pt", kind: "practice" });
    const [file] = only(await parsed(xml), id);
    return { id, xml, file: file! };
  }
  const stateOf = async (id: string) =>
    translationWork(await read("practice", id), "pt").texts.find(({ key }) => key === "summary")?.state;
  async function accept(id: string) {
    const { id: revision } = await database().revision.findFirstOrThrow({ where: { recordId: id, origin: "xliff" } });
    expect(await applyRevision(actorOf("coordinator"), revision)).toMatchObject({ ok: true });
  }

  test("is exported with its old translation", async () => {
    const { file } = await outdated();
    expect(file.units).toMatchObject([{ leaf: "summary", text: "Em português", isConfirmed: false }]);
  });

  test("returned unchanged stays outdated", async () => {
    const { file } = await outdated();
    expect(counts(await checkReturned(actorOf("coordinator"), [file], "en"))).toEqual({ untouched: 1 });
    expect(await takeInFiles(actorOf("coordinator"), [file])).toMatchObject({ units: 0, left: [file] });
  });

  test("returned as checked is current once accepted", async () => {
    const { id, file } = await outdated();
    const checked = { ...file, units: file.units.map((unit) => ({ ...unit, isConfirmed: true })) };
    expect(counts(await checkReturned(actorOf("coordinator"), [checked], "en"))).toEqual({ stillCorrect: 1 });
    await takeInFiles(actorOf("coordinator"), [checked]);
    expect(await stateOf(id)).toBe("outdated");
    await accept(id);
    expect(await stateOf(id)).toBe("current");
  });

  test("returned with a new translation is current once accepted", async () => {
    const { id, file } = await outdated();
    const anew = { ...file, units: file.units.map((unit) => ({ ...unit, text: "Novo" })) };
    expect(counts(await checkReturned(actorOf("coordinator"), [anew], "en"))).toEqual({ changed: 1 });
    await takeInFiles(actorOf("coordinator"), [anew]);
    await accept(id);
    expect(await stateOf(id)).toBe("current");
  });
});

test("a list is current only if all of its lines were answered", async () => {
  const id = await freePractice();
  const [file] = only(await parsed((await exported({ to: "sv", kind: "practice" })).xml), id);
  const own = file!.units.filter(({ leaf }) => leaf?.startsWith("findings#"));
  const units = own.map((unit) => ({ ...unit, text: "På svenska" }));
  const { texts } = translationWork(await read("practice", id), "sv");
  const source = texts.find(({ key }) => key === "findings")!.source as { id: string; text: string }[];
  await rewrite("practice", id, "findings", [{ ...source[0], text: "Ja no." }, ...source.slice(1)]);
  expect(counts(await checkReturned(actorOf("coordinator"), [{ ...file!, units }], "en"))).toEqual({
    sourceChanged: 1,
    new: 2,
  });
  await takeInFiles(actorOf("coordinator"), [{ ...file!, units }]);
  const revision = await database().revision.findFirstOrThrow({ where: { recordId: id, origin: "xliff" } });
  await applyRevision(actorOf("coordinator"), revision.id);
  const after = translationWork(await read("practice", id), "sv").texts.find(({ key }) => key === "findings")!;
  expect(after.state).toBe("outdated");
});

test("texts that are too long, empty, repeated, unknown or contain markup are refused with a reason", async () => {
  const id = await freePractice();
  const [file] = only(await parsed(fillIn((await exported()).xml, czech)), id);
  const title = file!.units.find(({ leaf }) => leaf === "title")!;
  const rest = file!.units.filter(({ leaf }) => leaf !== "title" && leaf !== "summary");
  const summary = file!.units.find(({ leaf }) => leaf === "summary")!;
  const units = [
    { ...title, text: "x".repeat(5_000) },
    { ...title, text: "Podruhé" },
    { ...summary, isBroken: true },
    { ...summary, leaf: "findings#gone/text" },
    { ...summary, leaf: null },
    { ...rest[0]!, text: "  " },
    ...rest.slice(1),
  ];
  const lines = await checkReturned(actorOf("coordinator"), [{ ...file!, units }], "cs");
  const expected = { tooLong: 1, twice: 1, broken: 1, unknown: 2, empty: 1, new: rest.length - 1 };
  expect(counts(lines)).toEqual(expected);
  expect((await takeInFiles(actorOf("coordinator"), [{ ...file!, units }])).units).toBe(rest.length - 1);
});

describe("access to texts", () => {
  test("of another city is refused for export and import", async () => {
    const { xml, units } = await exported();
    expect(counts(await look(fillIn(xml, czech), "stranger"))).toEqual({ noRecord: units });
    expect(await takeInFiles(actorOf("stranger"), await parsed(fillIn(xml, czech)))).toMatchObject({ units: 0 });
    const asked = await exportTexts(actorOf("stranger"), { city: barcelona, from: "ca", to: "cs" });
    expect(asked).toEqual({ ok: false, reason: "notFound" });
    for (const city of [barcelona, "platform"])
      expect(await exportTexts(actorOf("contributor"), { city, from: "ca", to: "cs" })).toEqual(asked);
    expect(await exportTexts(actorOf("contributor"), { from: "ca", to: "cs" })).toMatchObject({
      errors: [{ key: "translation:error.nothingToExport" }],
    });
  });

  test("of all cities is limited to administrators", async () => {
    const result = await exportTexts(system, { from: "en", to: "pt" });
    if (!result.ok) throw new Error(JSON.stringify(result));
    const ids = (await parsed(result.value.xml)).flatMap(({ record }) => record?.id ?? []);
    const rows = await database().record.findMany({ where: { id: { in: ids } } });
    expect(new Set(rows.map(({ responsibleCityId }) => responsibleCityId)).size).toBeGreaterThan(1);
    expect(rows.every(({ publication }) => publication === "published")).toBe(true);
  });

  test("of a stored file is limited to its sender, for a day", async () => {
    const now = new Date();
    const id = await storeReturnedFile(
      actorOf("coordinator"),
      "a\u0000\ud800.xlf",
      await parsed((await exported()).xml),
      now,
    );
    const kept = await readReturnedFile(actorOf("coordinator"), id, now);
    expect(kept?.name).toBe("a\ufffd.xlf");
    expect(returnedFiles.safeParse(kept?.files).success).toBe(true);
    expect(await readReturnedFile(actorOf("stranger"), id, now)).toBeNull();
    expect(await readReturnedFile(actorOf("coordinator"), id, new Date(now.getTime() + 25 * 3_600_000))).toBeNull();
  });
});

describe("many waiting translations", () => {
  async function waiting() {
    const id = await freePractice();
    await takeInFiles(actorOf("coordinator"), only(await parsed(fillIn((await exported()).xml, czech)), id));
    const revision = await database().revision.findFirstOrThrow({ where: { recordId: id, origin: "xliff" } });
    return { id, revision: revision.id };
  }
  const decide = (ids: string[], values: Record<string, string>, by = "coordinator") => {
    const path = "/api/admin/translations/decide";
    const request = formRequest(path, { locale: "en", ...values }, { cookie: people[by]!.cookie });
    const body = new URLSearchParams([["locale", "en"], ...Object.entries(values), ...ids.map((id) => ["ids", id])]);
    return decideRoute(new Request(request.url, { method: "POST", headers: request.headers, body }));
  };
  const stateOf = async (id: string) => (await database().revision.findUniqueOrThrow({ where: { id } })).state;

  test("are accepted at once, except one that was changed meanwhile", async () => {
    const [one, other, touched] = [await waiting(), await waiting(), await waiting()];
    await saveTranslation(system, "practice", touched.id, "cs", { title: "Mezitím" });
    const answer = await decide([one.revision, other.revision, touched.revision], { intent: "accept", reason: "" });
    expect(answer.headers.get("location")).toMatch(
      /^\/en\/admin\/translations\?done=accepted&number=2&left=1&report=[\w-]{22}#report$/,
    );
    const title = async (id: string) =>
      translationWork(await read("practice", id), "cs").texts.find(({ key }) => key === "title")?.target;
    expect([await title(one.id), await title(touched.id)]).toEqual(["Česky: Llegim junts", "Mezitím"]);
    expect([await stateOf(other.revision), await stateOf(touched.revision)]).toEqual(["applied", "open"]);
  });

  test("are accepted and published, and the report says what became of each", async () => {
    const [one, touched] = [await waiting(), await waiting()];
    await saveTranslation(system, "practice", touched.id, "cs", { title: "Mezitím" });
    const answer = await decide([one.revision, touched.revision], { intent: "acceptPublish", reason: "" });
    const shown = async (id: string) => (await read("practice", id)).translations.cs?.published;
    expect([await shown(one.id), await shown(touched.id)]).toEqual([true, false]);
    const report = new URL(answer.headers.get("location")!, "http://here").searchParams.get("report");
    const outcome = (await readBulkOutcome(actorOf("coordinator"), report, "en", new Date()))!;
    expect(outcome.changed.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^1 translation accepted\. Public in .*Czech/),
    ]);
    expect(outcome.failures).toHaveLength(1);
  });

  test("are rejected with a reason that is in the history, and not by another city", async () => {
    const { id, revision } = await waiting();
    for (const intent of ["accept", "reject"])
      expect((await decide([revision], { intent, reason: "Why" }, "stranger")).headers.get("location")).toContain(
        "number=0&left=1",
      );
    expect((await decide([revision], { intent: "reject", reason: " " })).headers.get("location")).toContain("draft=");
    expect((await decide([], { intent: "accept", reason: "" })).headers.get("location")).toContain("draft=");
    expect(await stateOf(revision)).toBe("open");
    await decide([revision], { intent: "reject", reason: "Wrong terms" });
    expect(await database().revision.findUniqueOrThrow({ where: { id: revision } })).toMatchObject({
      state: "rejected",
      reason: "Wrong terms",
    });
    const line = await database().history.findFirstOrThrow({ where: { recordId: id }, orderBy: { id: "desc" } });
    expect(line).toMatchObject({ action: "discardChange", reason: "Wrong terms" });
  });
});

describe("over HTTP", () => {
  const path = "/api/admin/translations/xliff";
  const send = (content: BlobPart | null, by = "coordinator") => {
    const form = new FormData();
    form.set("file", content === null ? "" : new File([content], "back.xlf"));
    const headers = { accept: "application/json", origin: env().SITE_URL, cookie: people[by]!.cookie };
    return check(new Request(`${env().SITE_URL}${path}/check?locale=en`, { method: "POST", headers, body: form }));
  };
  const ask = (values: Record<string, string>, by = "coordinator") =>
    exportFile(formRequest(`${path}/export`, { locale: "en", ...values }, { cookie: people[by]!.cookie }));

  test("an export is downloaded and written to the audit log", async () => {
    const answer = await ask({ city: barcelona, kind: "", from: "ca", to: "cs" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/xliff+xml; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="xarxa-barcelona-ca-cs-\d{4}-\d\d-\d\d\.xlf"$/,
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const units = (await parsed(await answer.text())).reduce((sum, file) => sum + file.units.length, 0);
    const line = await database().auditEntry.findFirstOrThrow({
      where: { action: "translations.export" },
      orderBy: { id: "desc" },
    });
    expect(line).toMatchObject({ outcome: "done", subject: barcelona, actorId: actorOf("coordinator").userId });
    expect(line.details).toMatchObject({ from: "ca", to: "cs", units });
  });

  test("an invalid choice returns to the form", async () => {
    for (const values of [
      { from: "ca", to: "ca" },
      { from: "xx", to: "cs" },
      { from: "ca", to: "cs", city: "no" },
    ]) {
      const answer = await ask(values as Record<string, string>);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toMatch(/^\/en\/admin\/translations\?draft=[\w-]{22}#error-summary$/);
    }
    expect((await ask({ city: barcelona, from: "ca", to: "cs" }, "stranger")).status).toBe(303);
  });

  test("a file is checked and imported once, and refused lines can still be read", async () => {
    const id = await freePractice();
    const xml = fillIn((await exported()).xml, (source, unit) => (unit.startsWith("summary#") ? null : czech(source)));
    const one = xml.replace(/ {2}<file .*?<\/file>\n/gs, (file) => (file.includes(id) ? file : ""));
    const answer = await send(one);
    expect(answer.status).toBe(200);
    const { file } = (await answer.json()) as { file: string };
    expect(await database().revision.count({ where: { recordId: id, origin: "xliff" } })).toBe(0);
    const press = (by = "coordinator") =>
      takeIn(formRequest(`${path}/take-in`, { locale: "en", file }, { cookie: people[by]!.cookie }));
    expect((await press("stranger")).headers.get("location")).toBe("/en/admin/translations?done=gone");
    expect(await database().revision.count({ where: { recordId: id, origin: "xliff" } })).toBe(0);
    const taken = await press();
    expect(taken.headers.get("location")).toMatch(
      new RegExp(`^/en/admin/translations/xliff\\?file=${file}&done=taken`),
    );
    expect((await readReturnedFile(actorOf("coordinator"), file, new Date()))?.files[0]?.units).toHaveLength(1);
    expect((await press()).headers.get("location")).toContain("number=0");
    expect(await database().revision.count({ where: { recordId: id, origin: "xliff" } })).toBe(1);
  });

  test("an invalid file is refused with an explanation, never with a 5xx", async () => {
    const key = async (content: BlobPart | null) => {
      const answer = await send(content);
      expect(answer.status).toBe(422);
      const { errors } = (await answer.json()) as { errors: { key: string; text: string }[] };
      expect(errors[0]!.text.length).toBeGreaterThan(10);
      return errors[0]!.key;
    };
    expect(await key(null)).toBe("translation:error.noFile");
    expect(await key("")).toBe("translation:error.noFile");
    expect(await key("<xliff>")).toBe("translation:error.notXliff");
    expect(await key("<a>".repeat(300_000))).toBe("translation:error.notXliff");
    expect((await send(new Uint8Array(9 * 1_048_576))).status).toBe(413);
  });
});
