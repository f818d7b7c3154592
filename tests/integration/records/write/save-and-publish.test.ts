import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { SaveRequest } from "@/lib/records/admin/save/form-frame";
import { saveForm } from "@/lib/records/admin/save/save-form";
import { readStored } from "@/lib/records/store/stored";
import { saveTranslation } from "@/lib/records/translation/translate";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { publishDue } from "@/lib/records/write/publish-due";
import { schedule } from "@/lib/records/write/schedule";
import { idOf } from "../../../support/id-of";

// One button saves and publishes: both happen, or neither.

afterAll(closeDatabase);

const now = new Date("2026-11-22T10:00:00Z");

let city: string;

beforeAll(async () => {
  city = await idOf("city", "barcelona");
});

const frame = (more: Partial<SaveRequest>): SaveRequest => ({
  ...{ kind: "school", intent: "publish", slug: "", note: "", isCorrection: false, languages: [], language: "ca" },
  ...{ take: [], ...more },
});

const values = (name: string) => ({
  ...{ sourceLanguage: "ca", responsibleCity: city, "translations.ca.name": name },
  ...{ "fields.city": city, "fields.status": "open" },
});

/** A school with an image that is described in Catalan only. */
async function newSchool(languages: ("ca" | "cs")[]) {
  const translations = Object.fromEntries(languages.map((language) => [language, { name: `Escola ${language}` }]));
  const made = await create(system, "school", `escola-${randomUUID().slice(0, 8)}`, {
    ...{ sourceLanguage: "ca", responsibleCity: city, takenFrom: null, translations },
    ...{ fields: { status: "open", city }, parts: {} },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { id: recordId } = made.value;
  const key = `${randomUUID().replaceAll("-", "").padEnd(40, "a")}-1600x1067`;
  const [id, said] = [randomUUID(), { credit: "Anna Riera", licence: "CC BY 4.0", peopleRecognisable: false }];
  await database().mediaFile.create({ data: { key, mediumId: id, recordId, bytes: 1 } });
  const alternative = { create: { language: "ca", alternative: "Una porta" } };
  const medium = { id, recordId, position: 0, type: "image" as const, file: key, ...said, translations: alternative };
  await database().media.create({ data: medium });
  return recordId;
}

const wordless = { ok: false, reason: "invalid", errors: [{ key: "error.alternative" }] };

describe("saving and publishing at once", () => {
  test("creates nothing if it cannot be published", async () => {
    const name = `Escola ${randomUUID()}`;
    const result = await saveForm(system, frame({ languages: ["cs"] }), values(name), "ca", now);
    expect(result).toMatchObject({ ok: false, reason: "invalid", errors: [{ path: ["languages"] }] });
    expect(await database().schoolTranslation.count({ where: { name } })).toBe(0);
  });

  test("changes nothing if it cannot be published, not even the address", async () => {
    const id = await newSchool(["ca", "cs"]);
    const before = await readStored(database(), "school", id);
    const form = frame({ id, version: 1, languages: ["ca", "cs"], slug: "una-altra-adreca" });
    const result = await saveForm(system, form, values("Nom nou"), "ca", now);
    expect(result).toMatchObject(wordless);
    expect(await readStored(database(), "school", id)).toEqual(before);
    expect(await database().history.count({ where: { recordId: id } })).toBe(1);
  });

  test("saves, sets the address and publishes", async () => {
    const id = await newSchool(["ca", "cs"]);
    const slug = `adreca-${randomUUID().slice(0, 8)}`;
    const result = await saveForm(system, frame({ id, version: 1, slug }), values("Nom nou"), "ca", now);
    expect(result).toEqual({ ok: true, value: { id, outcome: "published" } });
    const stored = await readStored(database(), "school", id);
    expect(stored?.record).toMatchObject({ slug, publication: "published", version: 2 });
    expect(stored?.translations.cs?.published).toBe(false);
  });
});

describe("adding a language", () => {
  test("needs texts for the images, both now and when scheduled", async () => {
    const id = await newSchool(["ca", "cs"]);
    expect(await publish(system, "school", id, ["ca", "cs"], now)).toMatchObject(wordless);
    const later = new Date(now.getTime() + 86_400_000);
    expect(await schedule(system, "school", id, later, ["ca", "cs"], now)).toMatchObject(wordless);
    expect(await publish(system, "school", id, ["ca"], now)).toMatchObject({ ok: true });
    expect(await publish(system, "school", id, ["ca", "cs"], now)).toMatchObject(wordless);
  });

  test("of which the image was there before the translation is scheduled once its text is translated too", async () => {
    const id = await newSchool(["ca"]);
    const later = new Date(now.getTime() + 86_400_000);
    const [medium] = (await readStored(database(), "school", id))!.input.parts.media!;
    expect(await saveTranslation(system, "school", id, "cs", { name: "Škola" }, { now })).toMatchObject({ ok: true });
    expect(await schedule(system, "school", id, later, ["ca", "cs"], now)).toMatchObject(wordless);
    const words = { [`media/${medium!.id}/alternative`]: "Dveře" };
    expect(await saveTranslation(system, "school", id, "cs", words, { now })).toMatchObject({ ok: true });
    expect(await schedule(system, "school", id, later, ["ca", "cs"], now)).toMatchObject({ ok: true });
    expect(await publishDue(new Date(later.getTime() + 1))).toMatchObject({ failed: 0 });
    const shown = (await readStored(database(), "school", id))!.translations;
    expect([shown.ca?.published, shown.cs?.published]).toEqual([true, true]);
  });
});
