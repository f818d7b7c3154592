import { afterAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { system } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import type { FieldType } from "@/lib/kinds/fields";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import type { Fields, Part } from "@/lib/kinds/kind";
import { publishedRecord } from "@/lib/records/public/published";
import { publishedList } from "@/lib/records/search/lists";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { archive, publish, unpublish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { type FullInput, fullInput } from "../support/full-input";
import { idOf } from "../support/id-of";

// Promises that hold for every kind. A new kind is tested as soon as it is registered.

afterAll(closeDatabase);

async function createFull(kind: KindName, slug: string, actor: Actor = system, cityId: string | null = null) {
  const input = await fullInput(kind, cityId);
  return { input, result: await create(actor, kind, slug, input) };
}

async function createdId(kind: KindName, slug: string): Promise<string> {
  const { result } = await createFull(kind, slug);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.id;
}

function coordinatorOf(cityId: string): Actor {
  return { userId: null, name: "A coordinator", grants: [{ role: "coordinator", cityId }] };
}

/** Frees the unique values: the number of a guide, the code of a school. */
async function cleanUp(kind: KindName, id: string) {
  const db = database();
  if (kind === "guide") await db.guide.update({ where: { id }, data: { number: `${Math.random()}`.slice(2) } });
  if (kind === "school") await db.school.update({ where: { id }, data: { officialCode: id } });
  if (kind === "cluster") await db.cluster.update({ where: { id }, data: { registerCode: id } });
}

/** Links, terms and addresses stay: some parts need one of several. */
const droppedTypes: readonly FieldType[] = ["text", "number", "choice", "edtf", "coordinates", "flag"];

const withoutOptionalValues = (fields: Fields, values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => fields[name]!.required || !droppedTypes.includes(fields[name]!.type)),
  );

describe.each(kindNames)("a %s", (kind) => {
  test("is read from the database exactly as it was saved, with every field, text and part", async () => {
    const { input, result } = await createFull(kind, "every-field");
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    const stored = await readStored(database(), kind, result.value.id);
    expect(stored?.input).toEqual(input);
    const again = await save(system, kind, result.value.id, stored?.input);
    expect(again).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await readStored(database(), kind, result.value.id))?.input).toEqual(input);
    await cleanUp(kind, result.value.id);
  });

  test("has parts whose values are changed in place: taken away where they may be, and written again", async () => {
    const { input, result } = await createFull(kind, "changed-parts");
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { id } = result.value;
    const saved = async (next: FullInput) => {
      expect(await save(system, kind, id, next)).toMatchObject({ ok: true });
      return (await readStored(database(), kind, id))?.input;
    };
    const declared: Record<string, Part> = kindNamed(kind).parts;
    const bare = structuredClone(input);
    for (const [name, parts] of Object.entries(bare.parts))
      for (const part of parts) part.fields = withoutOptionalValues(declared[name]!.fields, part.fields);
    expect(await saved(bare)).toEqual(bare);
    expect(await saved(input)).toEqual(input);
    await cleanUp(kind, id);
  });

  test("is hidden as a draft, visible when published, hidden when unpublished, and remembered when archived", async () => {
    const id = await createdId(kind, "in-and-out");
    expect(await publishedRecord(kind, "in-and-out", "cs")).toBeNull();
    expect(await database().searchEntry.count({ where: { recordId: id } })).toBe(0);

    await publish(system, kind, id, ["en", "cs"]);
    const found = await publishedRecord(kind, "in-and-out", "cs");
    if (found?.state !== "published") throw new Error("It is not there");
    expect(found.view.title).toEqual({ text: `Zkouška ${kind} cs`, language: "cs", isFallback: false });
    const inPortuguese = await publishedRecord(kind, "in-and-out", "pt");
    expect(inPortuguese).toMatchObject({
      view: { title: { language: "en", isFallback: true }, languages: ["en", "cs"] },
    });

    await unpublish(system, kind, id);
    expect(await publishedRecord(kind, "in-and-out", "cs")).toBeNull();
    await archive(system, kind, id);
    expect(await publishedRecord(kind, "in-and-out", "cs")).toMatchObject({ state: "archived" });
    await cleanUp(kind, id);
  });

  test("is found by its words and languages, and counted in the filters", async () => {
    const id = await createdId(kind, "to-be-found");
    await publish(system, kind, id, [...locales]);
    const byWords = await publishedList(kind, "cs", { filters: {}, words: `zkouška ${kind} cs`, page: 1 });
    expect(byWords.cards.map((card) => card.id)).toContain(id);
    const byLanguage = await publishedList(kind, "sv", { filters: { language: ["pt"] }, page: 1, sort: "recent" });
    expect(byLanguage.cards.map((card) => card.id)).toContain(id);
    expect(byLanguage.counts.language?.pt).toBeGreaterThan(0);
    await cleanUp(kind, id);
  });

  test("writes a line of history with every save", async () => {
    const id = await createdId(kind, "history-of-it");
    const stored = await readStored(database(), kind, id);
    const input = structuredClone(stored!.input) as { translations: Record<string, Record<string, unknown>> };
    const title = Object.keys(input.translations.cs!).find((name) =>
      String(input.translations.cs![name]).startsWith("Zkouška"),
    )!;
    input.translations.cs![title] = "Nový název";
    await save({ ...system, name: "Somebody" }, kind, id, input);
    const lines = await database().history.findMany({ where: { recordId: id }, orderBy: { id: "asc" } });
    expect(lines.map((line) => [line.action, line.version, line.actorName])).toEqual([
      ["create", 1, "Xarxa"],
      ["save", 2, "Somebody"],
    ]);
    expect(lines[1]!.changes).toEqual({ [`translations.cs.${title}`]: [`Zkouška ${kind} cs`, "Nový název"] });
    await expect(database().history.deleteMany({ where: { recordId: id } })).rejects.toThrow(/append-only/);
    await cleanUp(kind, id);
  });

  test("is not found for a coordinator of another city, and stays unchanged", async () => {
    const [barcelona, helsinki] = [await idOf("city", "barcelona"), await idOf("city", "helsinki")];
    // The platform creates cities; their coordinators edit them.
    const mayCreate = can(coordinatorOf(barcelona), "create", { kind, cityId: barcelona });
    const author = mayCreate ? coordinatorOf(barcelona) : system;
    const { result } = await createFull(kind, "of-barcelona", author, barcelona);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const before = await readStored(database(), kind, result.value.id);
    const mine = { ...before!.input, responsibleCity: helsinki };
    expect(await save(coordinatorOf(helsinki), kind, result.value.id, before!.input)).toEqual({
      ok: false,
      reason: "notFound",
    });
    expect(await save(coordinatorOf(helsinki), kind, result.value.id, mine)).toEqual({ ok: false, reason: "notFound" });
    expect(await save(coordinatorOf(barcelona), kind, result.value.id, mine)).toEqual({
      ok: false,
      reason: "notFound",
    });
    expect((await createFull(kind, "not-here", coordinatorOf(helsinki), barcelona)).result).toEqual({
      ok: false,
      reason: "notFound",
    });
    expect(await readStored(database(), kind, result.value.id)).toEqual(before);
    await cleanUp(kind, result.value.id);
  });

  test("refuses invalid values with a key and a path, and unknown fields", async () => {
    const input = await fullInput(kind);
    const result = await create(system, kind, "not-valid", {
      ...input,
      fields: { ...input.fields, cityId: "x" },
      sourceLanguage: "fi",
    });
    expect(result).toMatchObject({ ok: false, reason: "invalid" });
    if (result.ok || result.reason !== "invalid") return;
    expect(result.errors).toContainEqual({ key: "error.language", path: ["sourceLanguage"] });
    expect(result.errors).toContainEqual({ key: "error.form", path: ["fields"] });
    expect(await database().record.findUnique({ where: { kind_slug: { kind, slug: "not-valid" } } })).toBeNull();
  });
});
