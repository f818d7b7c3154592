import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { publishedRecord } from "@/lib/records/public/published";
import { applyRevision } from "@/lib/records/review/apply-revision";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { changeSourceLanguage } from "@/lib/records/translation/change-source-language";
import { saveTranslationRevision } from "@/lib/records/translation/revision";
import { sourcesThen } from "@/lib/records/translation/source";
import { saveTranslation } from "@/lib/records/translation/translate";
import { translationWork } from "@/lib/records/translation/work";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";

afterAll(closeDatabase);

let [city, elsewhere] = ["", ""];
const people: Record<string, Actor> = {};

async function makePerson(name: string, ...grants: Grant[]): Promise<Actor> {
  const { id } = await database().user.create({
    data: { email: `${randomUUID()}@xarxa.example`, name, language: "en" },
  });
  people[name] = { userId: id, name, grants };
  return people[name];
}

beforeAll(async () => {
  const cities = await database().city.findMany({ take: 2, select: { id: true } });
  [city, elsewhere] = [cities[0]!.id, cities[1]!.id];
  await makePerson("coordinator", { role: "coordinator", cityId: city });
  await makePerson("contributor", { role: "contributor", cityId: city });
  await makePerson("stranger", { role: "coordinator", cityId: elsewhere });
});

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};
const refused = (key: string) => ({ ok: false, reason: "invalid", errors: [expect.objectContaining({ key })] });

const item = { id: "findings-1", text: "Els alumnes llegeixen més." };
const quotation = () => ({
  id: randomUUID(),
  fields: { language: "ca", year: 2024 },
  translations: { ca: { text: "Ara m'agrada llegir.", speaker: "Una alumna" } },
});

/** A public Catalan practice without translations. */
async function makePractice(by: Actor = system) {
  const { termId } = await database()
    .recordTerm.findFirstOrThrow({ where: { termId: { startsWith: "theme/" } } })
    .catch(() => ({ termId: "" }));
  const type = (await database().term.findFirstOrThrow({ where: { vocabulary: "practice-type" } })).id;
  const part = quotation();
  const input = {
    sourceLanguage: "ca",
    responsibleCity: city,
    takenFrom: null,
    fields: { type, cities: [city], agesFrom: 6, agesTo: 12, ...(termId ? { themes: [termId] } : {}) },
    translations: {
      ca: {
        title: "Llegim junts",
        summary: "Cada dia mitja hora.",
        findings: [item, { id: "findings-2", text: "I més sovint." }],
      },
    },
    parts: { quotations: [part] },
  };
  const slug = `p-${randomUUID()}`;
  const { id } = value(await create(by, "practice", slug, input));
  const editor = await makePerson("editor", { role: "editor", recordId: id });
  return { id, slug, editor, quoted: part.id };
}

async function makePublic() {
  const practice = await makePractice();
  value(await publish(system, "practice", practice.id, ["ca"]));
  return practice;
}

const stored = async (id: string, kind: KindName = "practice") => (await readStored(database(), kind, id)) as Stored;
const work = async (id: string, language: Locale = "cs") => translationWork(await stored(id), language);
const states = async (id: string, language: Locale = "cs") =>
  Object.fromEntries(
    (await work(id, language)).texts.map(({ key, state }) => [key.replace(/[0-9a-f-]{36}/, "…"), state]),
  );
const textOf = async (id: string, key: string, language: Locale = "cs") =>
  (await work(id, language)).texts.find((text) => text.key === key)?.target;

type Changed = {
  fields: { agesTo?: number };
  translations: Record<string, { title: string; summary: string }>;
  parts: { quotations: { translations: Record<string, { text: string }> }[] };
};

/** Changes the source text as an editor would. */
async function rewrite(id: string, change: (input: Changed) => void) {
  const input = structuredClone((await stored(id)).input);
  change(input as unknown as Changed);
  return value(await save(system, "practice", id, input));
}

const czech = (quoted: string) => ({
  title: "Čteme spolu",
  summary: "Každý den půl hodiny.",
  "findings#findings-1/text": "Žáci čtou více.",
  "findings#findings-2/text": "A častěji.",
  [`quotations/${quoted}/text`]: "Teď mě čtení baví.",
  [`quotations/${quoted}/speaker`]: "Žákyně",
});

async function seenOf(id: string, language: Locale = "cs") {
  const { texts } = await work(id, language);
  return Object.fromEntries(
    texts.map(({ key, sourceHash, targetHash }) => [key, { source: sourceHash, target: targetHash }]),
  );
}

async function translated() {
  const practice = await makePublic();
  value(
    await saveTranslation(people.coordinator!, "practice", practice.id, "cs", czech(practice.quoted), {
      publish: true,
    }),
  );
  return practice;
}

test("a translation becomes outdated when the meaning of the original changes, not when a position does, and can be confirmed", async () => {
  const practice = await makePublic();
  expect((await work(practice.id)).state).toBe("missing");
  value(await saveTranslation(people.coordinator!, "practice", practice.id, "cs", czech(practice.quoted)));
  expect(await work(practice.id)).toMatchObject({ state: "inProgress", isPublished: false });
  expect((await publishedRecord("practice", practice.slug, "cs"))?.state).toBe("published");
  const isShownIn = async (language: Locale) => {
    const found = await publishedRecord("practice", practice.slug, language);
    return found?.state === "published" && found.view.languages.includes(language);
  };
  expect(await isShownIn("cs")).toBe(false);
  value(await saveTranslation(people.coordinator!, "practice", practice.id, "cs", {}, { publish: true }));
  expect(await isShownIn("cs")).toBe(true);
  expect((await work(practice.id)).state).toBe("current");

  await rewrite(practice.id, (input) => {
    input.fields.agesTo = 14;
  });
  expect((await work(practice.id)).state).toBe("current");

  await rewrite(practice.id, (input) => {
    input.translations.ca!.summary = "Cada dia una hora.";
  });
  expect((await work(practice.id)).state).toBe("outdated");
  expect(await states(practice.id)).toMatchObject({ summary: "outdated", title: "current" });

  value(await saveTranslation(people.coordinator!, "practice", practice.id, "cs", {}, { stillCorrect: ["summary"] }));
  expect((await work(practice.id)).state).toBe("current");
  expect(await textOf(practice.id, "summary")).toBe("Každý den půl hodiny.");
});

describe("a translation", () => {
  test("includes lists, item by item, and the texts of parts", async () => {
    const { id, quoted } = await translated();
    expect(Object.values(await states(id))).toEqual(Array(5).fill("current"));
    await rewrite(id, (input) => {
      input.parts.quotations[0]!.translations.ca!.text = "Ara no m'agrada llegir.";
    });
    expect(await states(id)).toMatchObject({ "quotations/…/text": "outdated", "quotations/…/speaker": "current" });
    expect((await work(id)).state).toBe("outdated");
    value(await saveTranslation(system, "practice", id, "cs", { [`quotations/${quoted}/text`]: "Teď mě to nebaví." }));
    expect((await work(id)).state).toBe("current");
  });

  test("with half of a list is not current", async () => {
    const { id } = await makePublic();
    value(await saveTranslation(system, "practice", id, "cs", { "findings#findings-1/text": "Žáci čtou více." }));
    expect(await states(id)).toMatchObject({ findings: "outdated" });
    value(await saveTranslation(system, "practice", id, "cs", { "findings#findings-2/text": "A častěji." }));
    expect(await states(id)).toMatchObject({ findings: "current" });
  });

  test("from a source that changed meanwhile is outdated at once", async () => {
    const { id } = await translated();
    const seen = await seenOf(id);
    await rewrite(id, (input) => {
      input.translations.ca!.summary = "Cada dia una hora.";
    });
    value(await saveTranslation(system, "practice", id, "cs", { summary: "Denně půl hodiny." }, { seen, version: 1 }));
    expect(await states(id)).toMatchObject({ summary: "outdated" });
    const later = await seenOf(id);
    value(await saveTranslation(system, "practice", id, "cs", {}, { stillCorrect: ["summary"], seen }));
    expect(await states(id)).toMatchObject({ summary: "outdated" });
    value(await saveTranslation(system, "practice", id, "cs", {}, { stillCorrect: ["summary"], seen: later }));
    expect(await states(id)).toMatchObject({ summary: "current" });
  });

  test("by two people at once is a conflict for the same text, but not for different texts", async () => {
    const { id } = await translated();
    const seen = await seenOf(id);
    value(await saveTranslation(system, "practice", id, "cs", { summary: "První" }, { seen }));
    expect(await saveTranslation(system, "practice", id, "cs", { summary: "Druhý" }, { seen })).toMatchObject({
      reason: "conflict",
    });
    value(await saveTranslation(system, "practice", id, "cs", { title: "Čtení" }, { seen }));
    expect([await textOf(id, "summary"), await textOf(id, "title")]).toEqual(["První", "Čtení"]);
    expect(await saveTranslation(system, "practice", id, "cs", { title: "X" }, { version: 1 })).toMatchObject({
      reason: "conflict",
    });
  });

  test("saved twenty times at once is saved once, and the others get a conflict", async () => {
    const { id } = await translated();
    const seen = await seenOf(id);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        saveTranslation(system, "practice", id, "cs", { title: `T ${n}` }, { seen }),
      ),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok && one.reason === "conflict")).toHaveLength(19);
  });

  test("reports errors by line, and texts whose field is gone", async () => {
    const { id, quoted } = await translated();
    const long = await saveTranslation(system, "practice", id, "cs", { title: "x".repeat(201) });
    expect(long).toEqual({ ok: false, reason: "invalid", errors: [{ key: "error.tooLong", path: ["title"] }] });
    const nul = await saveTranslation(system, "practice", id, "cs", { [`quotations/${quoted}/text`]: "a\u0000" });
    expect(nul).toMatchObject({ errors: [{ key: "error.characters", path: [`quotations/${quoted}/text`] }] });
    const inList = await saveTranslation(system, "practice", id, "cs", { "findings#findings-2/text": "a\u0000" });
    expect(inList).toMatchObject({ errors: [{ path: ["findings#findings-2/text"] }] });
    const gone = await saveTranslation(system, "practice", id, "cs", { "findings#findings-9/text": "Kam s tím?" });
    expect(gone).toEqual(refused("translation:error.gone"));
    expect(await saveTranslation(system, "practice", id, "ca", { title: "x" })).toEqual(
      refused("translation:error.isSource"),
    );
  });

  test("is shown and hidden by those who may publish; the last language stays public", async () => {
    const { id } = await translated();
    value(await saveTranslation(people.coordinator!, "practice", id, "cs", {}, { publish: false }));
    expect((await work(id)).isPublished).toBe(false);
    value(await publish(system, "practice", id, ["cs"]));
    expect(await saveTranslation(people.coordinator!, "practice", id, "cs", {}, { publish: false })).toEqual(
      refused("translation:error.lastLanguage"),
    );
    const draft = await makePractice();
    expect(await saveTranslation(system, "practice", draft.id, "cs", { title: "x" }, { publish: true })).toEqual(
      refused("translation:error.notPublic"),
    );
    expect((await work(draft.id)).state).toBe("missing");
  });
});

describe("a translator", () => {
  test("proposes as an editor of a public record; coordinators decide, other cities find nothing", async () => {
    const { id, editor, quoted } = await makePublic();
    expect(await saveTranslation(people.stranger!, "practice", id, "cs", czech(quoted))).toEqual({
      ok: false,
      reason: "notFound",
    });
    const { waiting } = value(await saveTranslation(editor, "practice", id, "cs", czech(quoted)));
    expect(waiting).not.toBeNull();
    expect((await work(id)).state).toBe("missing");
    expect(await saveTranslation(editor, "practice", id, "cs", {}, { publish: true })).toEqual({
      ok: false,
      reason: "notFound",
    });
    value(await applyRevision(people.coordinator!, waiting!));
    expect(Object.values(await states(id))).toEqual(Array(5).fill("current"));
  });

  test("writes directly in their own draft as a contributor", async () => {
    const { id } = await makePractice(people.contributor!);
    expect(value(await saveTranslation(people.contributor!, "practice", id, "cs", { title: "Čteme" }))).toMatchObject({
      waiting: null,
      version: 2,
    });
  });

  test("does not overwrite another waiting translation or a change of facts", async () => {
    const { id, editor } = await makePublic();
    const first = value(await saveTranslation(editor, "practice", id, "cs", { title: "Čteme" })).waiting!;
    const second = value(await saveTranslation(editor, "practice", id, "sv", { title: "Vi läser" })).waiting!;
    expect(second).not.toBe(first);
    await rewrite(id, (input) => {
      input.fields.agesTo = 15;
      input.translations.ca!.title = "Llegim plegats";
    });
    value(await applyRevision(people.coordinator!, first));
    value(await applyRevision(people.coordinator!, second));
    expect([await textOf(id, "title"), await textOf(id, "title", "sv")]).toEqual(["Čteme", "Vi läser"]);
    expect((await stored(id)).input.fields).toMatchObject({ agesTo: 15 });
    expect((await stored(id)).input.translations.ca).toMatchObject({ title: "Llegim plegats" });
    expect(await states(id)).toMatchObject({ title: "outdated" });
  });

  test("gets a conflict if the text was changed meanwhile", async () => {
    const { id, editor } = await makePublic();
    const waiting = value(await saveTranslation(editor, "practice", id, "cs", { title: "Čekající" })).waiting!;
    const { version } = value(await saveTranslation(people.coordinator!, "practice", id, "cs", { title: "Mezitím" }));
    expect(await applyRevision(people.coordinator!, waiting)).toEqual({ ok: false, reason: "conflict", version });
    value(await applyRevision(people.coordinator!, waiting, { over: version }));
    expect(await textOf(id, "title")).toBe("Čekající");
  });

  test("adds to their own waiting change of the language", async () => {
    const { id, editor } = await makePublic();
    const first = value(await saveTranslation(editor, "practice", id, "cs", { title: "Čteme" })).waiting;
    expect(value(await saveTranslation(editor, "practice", id, "cs", { summary: "Denně." })).waiting).toBe(first);
    value(await applyRevision(people.coordinator!, first!));
    expect([await textOf(id, "title"), await textOf(id, "summary")]).toEqual(["Čteme", "Denně."]);
  });
});

describe("a machine translation", () => {
  async function machineWrote(id: string) {
    const now = new Date();
    return database().$transaction(async (tx) => {
      const record = (await readStored(tx, "practice", id)) as Stored;
      const texts = translationWork(record, "cs").texts.filter(({ key }) => key === "title" || key === "summary");
      const changes = texts.map((text) => ({
        text,
        value: `Stroj ${text.key}`,
        isChanged: true,
        madeFrom: text.sourceHash,
      }));
      return saveTranslationRevision(tx, people.coordinator!, record, "cs", changes, { origin: "machine", now });
    });
  }
  const provenance = async (id: string) => (await stored(id)).translations.cs?.provenance;

  test("stays marked if it is accepted unchanged, and becomes a person's once confirmed", async () => {
    const { id } = await makePublic();
    const revision = await machineWrote(id);
    expect((await work(id)).state).toBe("missing");
    value(await applyRevision(people.coordinator!, revision));
    expect([await provenance(id), (await work(id)).isPublished]).toEqual(["machine", false]);
    value(await saveTranslation(people.coordinator!, "practice", id, "cs", {}, { checked: true }));
    expect(await provenance(id)).toBe("human");
  });

  test("stays marked on the page until a person confirms it", async () => {
    const [one, other] = [await makePublic(), await makePublic()];
    const lines = { title: "Stroj title", summary: "Lepší souhrn" };
    const revisions = [await machineWrote(one.id), await machineWrote(other.id)];
    value(await saveTranslation(people.coordinator!, "practice", one.id, "cs", lines, { revision: revisions[0] }));
    value(
      await saveTranslation(people.coordinator!, "practice", other.id, "cs", lines, {
        revision: revisions[1],
        checked: true,
      }),
    );
    expect([await provenance(one.id), await provenance(other.id)]).toEqual(["machine", "human"]);
    expect(
      await saveTranslation(people.coordinator!, "practice", one.id, "cs", {}, { revision: revisions[0] }),
    ).toEqual(refused("error.transition"));
  });
});

test("the source language can be changed to one with the same texts; other languages stay as they are", async () => {
  const { id, quoted } = await translated();
  value(await saveTranslation(system, "practice", id, "sv", { title: "Vi läser" }));
  expect(await changeSourceLanguage(people.coordinator!, "practice", id, "sv")).toEqual(
    refused("translation:error.sourceIncomplete"),
  );
  value(await changeSourceLanguage(people.coordinator!, "practice", id, "cs"));
  expect((await stored(id)).record.sourceLanguage).toBe("cs");
  expect((await work(id, "ca")).state).toBe("current");
  expect(await states(id, "sv")).toMatchObject({ title: "current", summary: "missing" });
  value(await saveTranslation(system, "practice", id, "ca", { [`quotations/${quoted}/text`]: "Ara sí." }));
  expect(await changeSourceLanguage(people.stranger!, "practice", id, "ca")).toEqual({ ok: false, reason: "notFound" });
});

test("readers see the same state as translators: outdated texts, also in parts, and who translated", async () => {
  const { id, slug } = await translated();
  const told = async () => {
    const found = await publishedRecord("practice", slug, "cs");
    return found?.state === "published" ? found.view.translations.find(({ language }) => language === "cs") : undefined;
  };
  expect(await told()).toMatchObject({ state: "current", provenance: "human", translatedAt: expect.any(Date) });
  await rewrite(id, (input) => {
    input.parts.quotations[0]!.translations.ca!.text = "Ara no m'agrada llegir.";
  });
  expect(await told()).toMatchObject({ state: "outdated" });
});

test("the history gives the source of an outdated translation, and is read only if something is outdated", async () => {
  const { id } = await translated();
  await rewrite(id, (input) => {
    input.translations.ca!.summary = "Cada dia una hora.";
  });
  const now = await stored(id);
  expect(await sourcesThen(now, translationWork(now, "cs"))).toEqual(new Map([["summary", "Cada dia mitja hora."]]));
  const first = await makePublic();
  expect(await sourcesThen(await stored(first.id), await work(first.id))).toEqual(new Map());
});
