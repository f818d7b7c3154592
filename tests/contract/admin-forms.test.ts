import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { decodeRecord } from "@/lib/forms/decode";
import { encodeRecord } from "@/lib/forms/encode";
import type { FormValues } from "@/lib/forms/form-values";
import { mergeInput } from "@/lib/forms/merge";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { runBulk } from "@/lib/records/admin/bulk/run";
import { listDifferences, takeTheirs } from "@/lib/records/admin/conflict";
import { adminList } from "@/lib/records/admin/list";
import { parseAdminQuery } from "@/lib/records/admin/list-query";
import { previewView, readPreviewToken, signPreview } from "@/lib/records/admin/preview";
import { readEditable } from "@/lib/records/admin/record";
import type { SaveRequest } from "@/lib/records/admin/save/form-frame";
import { saveForm } from "@/lib/records/admin/save/save-form";
import { searchTargets } from "@/lib/records/admin/search";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";
import { fullInput } from "@/tests/support/full-input";
import { idOf } from "../support/id-of";

afterAll(closeDatabase);

const now = new Date("2026-11-22T10:00:00Z");

let barcelona: string;

let helsinki: string;

let coordinator: Actor;

let contributor: Actor;

async function person(role: "coordinator" | "contributor", cityId: string): Promise<Actor> {
  const data = { email: `${randomUUID()}@xarxa.example`, name: role, language: "ca" };
  const { id } = await database().user.create({ data: { ...data, grants: { create: { role, cityId } } } });
  return { userId: id, name: role, grants: [{ role, cityId }] };
}

beforeAll(async () => {
  [barcelona, helsinki] = [await idOf("city", "barcelona"), await idOf("city", "helsinki")];
  coordinator = await person("coordinator", barcelona);
  contributor = await person("contributor", barcelona);
});

const frame = (kind: KindName, more: Partial<SaveRequest>): SaveRequest => ({
  ...{
    kind,
    intent: "save",
    slug: "",
    note: "",
    isCorrection: false,
    isDifferent: true,
    languages: [],
    language: "ca",
    take: [],
  },
  ...more,
});

/** The values that an untouched form sends: facts, parts, and the texts of one language. */
async function untouched(kind: KindName, id: string, language: string): Promise<FormValues> {
  const stored = await readStored(database(), kind, id);
  const all = encodeRecord(kindNamed(kind), stored!.input, "en");
  const isOther = (name: string) =>
    /translations\.(\w\w)\./.exec(name)?.[1] !== language && name.includes("translations.");
  return Object.fromEntries(Object.entries(all).filter(([name]) => !isOther(name)));
}

describe.each(kindNames)("the form of a %s", (kind) => {
  test("contains exactly what the record contains", async () => {
    const input = await fullInput(kind, barcelona);
    expect(decodeRecord(kindNamed(kind), encodeRecord(kindNamed(kind), input, "ca"), "ca")).toEqual({
      raw: input,
      errors: [],
    });
  });

  test("submitted unchanged, changes nothing and keeps languages that it does not show", async () => {
    const { id } = await database().record.findFirstOrThrow({ where: { kind, publication: "published" } });
    const before = await readStored(database(), kind, id);
    const language = before!.input.sourceLanguage;
    const values = await untouched(kind, id, language);
    const version = before!.record.version;
    const result = await saveForm(system, frame(kind, { id, version, language }), values, "ca", now);
    expect(result).toEqual({ ok: true, value: { id, outcome: "saved" } });
    expect((await readStored(database(), kind, id))!.input).toEqual(before!.input);
  });
});

describe("a new record", () => {
  const school = (more: object = {}) => ({
    sourceLanguage: "ca",
    responsibleCity: barcelona,
    "translations.ca.name": "Escola Nova del Mar",
    "fields.city": barcelona,
    "fields.status": "open",
    ...more,
  });

  test("gets its address from its title, or a numbered one if that is taken", async () => {
    const slugs: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const result = await saveForm(coordinator, frame("school", {}), school(), "ca", now);
      if (!result.ok) throw new Error(JSON.stringify(result));
      slugs.push((await database().record.findUniqueOrThrow({ where: { id: result.value.id } })).slug);
    }
    expect(slugs).toEqual(["escola-nova-del-mar", "escola-nova-del-mar-2"]);
  });

  test("can be published at once by a coordinator and submitted by a contributor, but not in another city", async () => {
    const published = await saveForm(coordinator, frame("school", { intent: "publish" }), school(), "ca", now);
    expect(published).toMatchObject({ ok: true, value: { outcome: "published" } });
    const handedIn = await saveForm(contributor, frame("school", { intent: "submit" }), school(), "ca", now);
    expect(handedIn).toMatchObject({ ok: true, value: { outcome: "submitted" } });
    const elsewhere = await saveForm(
      contributor,
      frame("school", {}),
      school({ responsibleCity: helsinki }),
      "ca",
      now,
    );
    expect(elsewhere).toEqual({ ok: false, reason: "notFound" });
  });

  test("is written in the language that was chosen last", async () => {
    const result = await saveForm(
      coordinator,
      frame("school", { language: "ca" }),
      school({ sourceLanguage: "cs" }),
      "ca",
      now,
    );
    if (!result.ok) throw new Error(JSON.stringify(result));
    const stored = await readStored(database(), "school", result.value.id);
    expect(Object.keys(stored!.input.translations)).toEqual(["cs"]);
  });

  test("is refused with the path of each error", async () => {
    const values = school({ "translations.ca.name": "", "fields.coordinates.lat": "about 41", "fields.website": "x" });
    const result = await saveForm(coordinator, frame("school", { intent: "publish" }), values, "ca", now);
    const paths = result.ok || result.reason !== "invalid" ? [] : result.errors.map(({ path }) => path.join("."));
    expect(paths).toEqual(expect.arrayContaining(["translations.ca.name", "fields.coordinates.lat", "fields.website"]));
  });
});

describe("a change that waits for review", () => {
  test("is stored beside the public record, found again, and applied when it is saved", async () => {
    const id = await idOf("school", "escola-rambleta-del-clot");
    const before = await readStored(database(), "school", id);
    const values = { ...(await untouched("school", id, "ca")), "fields.phone": "+34 93 000 00 00" };
    const version = before!.record.version;
    const waiting = await saveForm(coordinator, frame("school", { id, version, intent: "wait" }), values, "ca", now);
    expect(waiting).toMatchObject({ ok: true, value: { id, outcome: "waiting" } });
    expect((await readStored(database(), "school", id))!.input).toEqual(before!.input);
    const editable = await readEditable(coordinator, "school", id, "ca");
    const revision = editable!.waiting!.id;
    const applied = await saveForm(coordinator, frame("school", { id, version, revision }), values, "ca", now);
    expect(applied).toMatchObject({ ok: true });
    expect((await readStored(database(), "school", id))!.input.fields.phone).toBe("+34 93 000 00 00");
    expect((await readEditable(coordinator, "school", id, "ca"))!.waiting).toBeNull();
  });
});

describe("two people at once", () => {
  test("show the second person both versions, and the choices are saved", async () => {
    const id = await idOf("network", "xarxa-pont-de-mar");
    const first = await readStored(database(), "network", id);
    const version = first!.record.version;
    const language = first!.input.sourceLanguage;
    const mine: FormValues = await untouched("network", id, language);
    mine["fields.website"] = "https://mine.example/";
    mine[`translations.${language}.purpose`] = "What I wrote.";
    const theirs = structuredClone(first!.input);
    Object.assign(theirs.translations[language]!, { purpose: "What they wrote." });
    Object.assign(theirs.fields, { founded: "1999" });
    await save(system, "network", id, theirs);

    const late = await saveForm(coordinator, frame("network", { id, version, language }), mine, "ca", now);
    expect(late).toMatchObject({ ok: false, reason: "conflict", version: version + 1 });

    const { raw } = decodeRecord(kindNamed("network"), mine, "en");
    const input = mergeInput(first!.input, raw, [language]);
    const differences = await listDifferences(id, version, input, theirs);
    const suggested = Object.fromEntries(differences.map((one) => [one.path, one.suggested]));
    expect(suggested).toEqual({
      "fields.website": "mine",
      "fields.founded": "theirs",
      [`translations.${language}.purpose`]: "mine",
    });
    const take = ["fields.founded", `translations.${language}.purpose`];
    const chosen = await saveForm(
      coordinator,
      frame("network", { id, version: version + 1, language, take }),
      mine,
      "ca",
      now,
    );
    expect(chosen).toMatchObject({ ok: true });
    const after = await readStored(database(), "network", id);
    expect(after!.input.fields).toMatchObject({ website: "https://mine.example/", founded: "1999" });
    expect(after!.input.translations[language]!.purpose).toBe("What they wrote.");
  });

  test("parts can be chosen one by one: kept, restored or changed", () => {
    const mine = {
      parts: {
        members: [
          { id: "a", n: 1 },
          { id: "c", n: 3 },
        ],
      },
    };
    const theirs = {
      parts: {
        members: [
          { id: "a", n: 2 },
          { id: "b", n: 2 },
        ],
      },
    };
    const paths = ["parts.members.a.n", "parts.members.b", "parts.members.c"];
    expect(takeTheirs(mine, theirs, paths)).toEqual(theirs);
    expect(takeTheirs(mine, theirs, [])).toEqual(mine);
  });
});

describe("an admin list", () => {
  const list = (actor: Actor, query: Record<string, string>) =>
    adminList(actor, "school", "ca", parseAdminQuery(query), now);

  test("shows the records that the actor may edit, and none of another city", async () => {
    const { rows } = await list(coordinator, {});
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ cityId }) => cityId))).toEqual(new Set([barcelona]));
    expect((await list(coordinator, { city: helsinki })).total).toBe(0);
  });

  test("filters by words, state, language and confirmation, and ignores invalid parameters", async () => {
    const all = (await list(system, {})).total;
    expect((await list(system, { q: "rambleta" })).rows.map(({ slug }) => slug)).toContain("escola-rambleta-del-clot");
    expect((await list(system, { state: "draft" })).total).toBeLessThan(all);
    expect((await list(system, { language: "pt", languageState: "missing" })).total).toBeLessThanOrEqual(all);
    expect((await list(system, { confirmed: "never" })).total).toBeLessThanOrEqual(all);
    expect((await list(system, { state: "x", page: "-1", sort: "drop", city: "1' OR 1", q: "\u0000" })).total).toBe(
      all,
    );
  });

  test("applies an action to many records and reports the outcome for each", async () => {
    const own = await idOf("school", "escola-rambleta-del-clot");
    const other = (await database().record.findFirstOrThrow({ where: { kind: "school", responsibleCityId: helsinki } }))
      .id;
    const lines = await runBulk(coordinator, "school", [own, other, randomUUID()], "confirm12", { now });
    expect(lines.map(({ key }) => key)).toEqual(["confirmed", "error.id", "error.id"]);
    const record = await database().record.findUniqueOrThrow({ where: { id: own } });
    expect(record.confirmedUntil?.toISOString().slice(0, 10)).toBe("2027-11-22");
    const { userId } = contributor;
    expect(await runBulk(coordinator, "school", [own], "assign", { assignee: userId, now })).toMatchObject([
      { id: own, outcome: "changed", key: "assignedToSomeone" },
    ]);
    expect((await list(contributor, { mine: "yes" })).rows.map(({ id }) => id)).not.toContain(other);
  });
});

describe("search results for a reference field", () => {
  test("match words of titles, ignoring accents, without drafts of other cities", async () => {
    const found = await searchTargets(contributor, ["school"], "rambleta", "ca");
    expect(found.map(({ label }) => label).join()).toMatch(/Rambleta/);
    const draft = await saveForm(
      await person("coordinator", helsinki),
      frame("organisation", {}),
      { responsibleCity: helsinki, sourceLanguage: "ca", "translations.ca.name": "Secret draft of Helsinki" },
      "ca",
      now,
    );
    expect(draft).toMatchObject({ ok: true });
    expect(await searchTargets(contributor, ["organisation"], "Secret draft", "ca")).toEqual([]);
    expect(await searchTargets(system, ["organisation"], "Secret draft", "ca")).toHaveLength(1);
  });
});

describe("a preview", () => {
  test("shows a draft as its public page, and a change as it will be", async () => {
    const values = { responsibleCity: barcelona, "translations.ca.name": "Xarxa en proves", "fields.founded": "2020" };
    const made = await saveForm(coordinator, frame("network", {}), values, "ca", now);
    if (!made.ok) throw new Error(JSON.stringify(made));
    const view = await previewView({ kind: "network", id: made.value.id, revision: null }, "ca");
    expect(view).toMatchObject({ title: { text: "Xarxa en proves" }, fields: { founded: "2020" }, languages: ["ca"] });
  });

  test("is open to anybody with its link until that expires, and with no other link", async () => {
    const shown = { kind: "network" as const, id: await idOf("network", "xarxa-pont-de-mar"), revision: null };
    const token = await signPreview(shown, now);
    expect(await readPreviewToken(token, now)).toMatchObject(shown);
    expect(await readPreviewToken(token, new Date(now.getTime() + 8 * 24 * 3_600_000))).toBeNull();
    for (const wrong of ["", "x", `${token}x`, token.slice(1), "é.ß"])
      expect(await readPreviewToken(wrong, now)).toBeNull();
  });
});
