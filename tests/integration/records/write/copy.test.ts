import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST } from "@/app/api/admin/records/copy/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { type BaseStored, readStored } from "@/lib/records/store/stored";
import { copyRecord, mayBeCopied } from "@/lib/records/write/copy";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

const now = new Date("2026-11-30T12:00:00Z");
const copied = kindNames.filter(mayBeCopied);
const firstOf = (kind: KindName) =>
  database().record.findFirstOrThrow({ where: { kind, publication: "published" }, orderBy: { slug: "asc" } });

async function copyOf(kind: KindName, id: string) {
  const result = await copyRecord(system, kind, id, now);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return (await readStored(database(), kind, result.value.id))!;
}

describe.each(copied)("a copy of a %s", (kind) => {
  let original: BaseStored;
  let copy: BaseStored;
  beforeAll(async () => {
    const { id } = await firstOf(kind);
    original = (await readStored(database(), kind, id))!;
    copy = await copyOf(kind, id);
  });

  test("is a draft of its own, without address, history, confirmation, pictures and source", async () => {
    const { record } = copy;
    expect(record).toMatchObject({ kind, publication: "draft", publishedAt: null, version: 1, confirmedAt: null });
    expect(record.slug).not.toBe(original.record.slug);
    expect(copy.input.takenFrom).toBeNull();
    const lines = await database().history.findMany({ where: { recordId: record.id } });
    expect(lines.map(({ action }) => action)).toEqual(["create"]);
    expect(await database().media.count({ where: { recordId: record.id } })).toBe(0);
  });

  test("has the terms, texts and parts, each with an id of its own, and no code", () => {
    const fields: Record<string, unknown> = { ...original.input.fields };
    for (const name of ["officialCode", "codeSystem", "registerCode", "number", "code", "website"]) {
      expect(copy.input.fields).not.toHaveProperty(name);
      delete fields[name];
    }
    expect(copy.input.fields).toEqual(fields);
    const [before, after] = [original, copy].map(({ input: { parts } }) =>
      Object.entries(parts).flatMap(([name, list]) => (name === "media" ? [] : (list ?? []))),
    );
    expect(after!.map((part) => Object.keys(part.fields))).toEqual(before!.map((part) => Object.keys(part.fields)));
    expect(after!.map((part) => part.translations)).toEqual(before!.map((part) => part.translations));
    const ids = new Set(before!.map((part) => part.id));
    expect(after!.filter((part) => ids.has(part.id))).toEqual([]);
    const [had, has] = [original, copy].map(({ input }) => Object.keys(input.translations).toSorted());
    expect(has).toEqual(had);
  });

  test("keeps how its translations stand", () => {
    for (const [language, { provenance }] of Object.entries(original.translations))
      expect(copy.translations[language as "ca"]).toMatchObject({ provenance, published: false });
  });
});

test("outdated and machine-made translations stay so in the copy", async () => {
  const { id } = await firstOf("practice");
  const where = { recordId: id, language: { not: "ca" } };
  const [row] = await database().practiceTranslation.findMany({ where, take: 1, orderBy: { language: "asc" } });
  const madeFrom = { ...(row!.madeFrom as object), summary: "an older text" };
  const key = { recordId_language: { recordId: id, language: row!.language } };
  await database().practiceTranslation.update({ where: key, data: { madeFrom, provenance: "machine" } });
  const copy = await copyOf("practice", id);
  const own = copy.translations[row!.language as "en"]!;
  expect(own.provenance).toBe("machine");
  expect(own.madeFrom.summary).toBe("an older text");
  expect(own.madeFrom.title).not.toBe((row!.madeFrom as Record<string, string>).title);
});

test("a long title stays whole, and the longest ones lose only what the mark needs", async () => {
  const { id, sourceLanguage } = await firstOf("practice");
  const key = { recordId_language: { recordId: id, language: sourceLanguage } };
  const titleOf = async (title: string) => {
    await database().practiceTranslation.update({ where: key, data: { title } });
    const { input } = await copyOf("practice", id);
    const text: Record<string, unknown> | undefined = input.translations[sourceLanguage as "ca"];
    return String(text?.title);
  };
  const long = "Hort ".repeat(30).trim();
  expect(await titleOf(long)).toMatch(new RegExp(`^${long} \\(`));
  for (const most of ["x".repeat(200), "🏫".repeat(100)]) {
    const title = await titleOf(most);
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title.length).toBeGreaterThan(185);
    expect(title).toMatch(/… \(\S+\)$/);
  }
});

test("two copies at once are two drafts with two addresses", async () => {
  const { id } = await firstOf("network");
  const both = await Promise.all([copyOf("network", id), copyOf("network", id)]);
  expect(new Set(both.map(({ record }) => record.slug)).size).toBe(2);
});

test("the button leads to the copy; another city's coordinator, a meeting and a city are refused", async () => {
  const record = await database().record.findFirstOrThrow({
    where: { kind: "practice", publication: "published", responsibleCityId: { not: null } },
  });
  const press = async (cityId: string, kind: KindName, id: string) => {
    const cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId }])).id, { secondFactor: true });
    const asked = formRequest("/api/admin/records/copy", { locale: "cs", kind, id }, { cookie });
    return (await POST(asked)).headers.get("location") ?? "";
  };
  const to = await press(record.responsibleCityId!, "practice", record.id);
  const [, copy] = /\/cs\/admin\/practices\/([\w-]{36})\?done=copied$/.exec(to) ?? [];
  const { title } = await database().practiceTranslation.findFirstOrThrow({
    where: { recordId: copy!, language: "cs" },
  });
  expect(title).toMatch(/ \(kopie\)$/);
  const elsewhere = await database().record.findFirstOrThrow({
    where: { kind: "city", id: { not: record.responsibleCityId! } },
  });
  expect(await press(elsewhere.id, "practice", record.id)).not.toContain("done=copied");
  for (const kind of ["meeting", "city"] as const) {
    const { id } = await database().record.findFirstOrThrow({ where: { kind } });
    expect(await copyRecord(system, kind, id, now)).toMatchObject({ ok: false, reason: "notFound" });
  }
});
