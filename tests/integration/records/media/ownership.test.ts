import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as remove } from "@/app/api/admin/media/remove/route";
import { POST as upload } from "@/app/api/admin/media/upload/route";
import { POST as withdraw } from "@/app/api/admin/media/withdraw/route";
import { POST as saveRecord } from "@/app/api/admin/records/save/route";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { fileNames } from "@/lib/media/key";
import { accessToMedia } from "@/lib/records/media/access";
import { removeExpiredMedia } from "@/lib/records/media/sweep";
import { mergeRecords } from "@/lib/records/merge/merge";
import { saveRevision } from "@/lib/records/review/revisions";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { restoreVersion } from "@/lib/records/write/restore";
import { save } from "@/lib/records/write/save";
import { addPerson, cookieFor, formRequest } from "../../../support/people";
import { pictureBytes } from "../../../support/pictures";

// A reference in a form is not ownership: the key of a file, the id of a medium or part may belong to another record.

process.env.MEDIA_FOLDER = mkdtempSync(join(tmpdir(), "media-"));
process.env.MEDIA_QUOTA_MB = "1";
afterAll(closeDatabase);

type Person = Actor & { userId: string; cookie: string };

async function person(grant: Grant): Promise<Person> {
  const { id, name } = await addPerson([grant]);
  return { userId: id, name, grants: [grant], cookie: await cookieFor(id) };
}

let [city, elsewhere] = ["", ""];
let owner: Person;
let contributor: Person;

beforeAll(async () => {
  const cities = await database().city.findMany({ take: 2, orderBy: { id: "asc" } });
  [city, elsewhere] = cities.map(({ id }) => id) as [string, string];
  owner = await person({ role: "coordinator", cityId: city });
  contributor = await person({ role: "contributor", cityId: elsewhere });
});

async function newSchool(actor: Actor, cityId: string, isPublic = true): Promise<string> {
  const made = await create(actor, "school", `school-${randomUUID().slice(0, 8)}`, {
    sourceLanguage: "en",
    responsibleCity: cityId,
    takenFrom: null,
    fields: { status: "open", city: cityId },
    translations: { en: { name: "A School" } },
    parts: {},
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  if (isPublic) await publish(system, "school", made.value.id, ["en"]);
  return made.value.id;
}

async function send(id: string, by: Person, more: Record<string, string> = {}, bytes?: Uint8Array) {
  const form = new FormData();
  const said = {
    keep: "medium",
    "translations.en.alternative": "A gate",
    "fields.credit": "Anna Riera",
    "fields.licence": "CC BY 4.0",
    "fields.peopleRecognisable": "no",
  };
  for (const [name, value] of Object.entries(more.keep ? more : { ...said, ...more })) form.set(name, value);
  form.set("file", new File([new Uint8Array(bytes ?? (await pictureBytes(300, 200)))], "a.jpg"));
  const address = `${env().SITE_URL}/api/admin/media/upload?${new URLSearchParams({ locale: "en", kind: "school", id })}`;
  const headers = { accept: "application/json", cookie: by.cookie, origin: new URL(env().SITE_URL).origin };
  const response = await upload(new Request(address, { method: "POST", headers, body: form }));
  const told = (await response.json()) as { medium?: string; file?: string; errors?: { key: string }[] };
  return { status: response.status, told };
}

const stored = async (id: string) => (await readStored(database(), "school", id)) as Stored;
const mediaOf = (recordId: string) => database().media.findMany({ where: { recordId } });
const access = (key: string) => accessToMedia(key, { cookies: null, signature: null }, new Date());

async function publicPicture() {
  const id = await newSchool(owner, city);
  expect((await send(id, owner)).status).toBe(200);
  const [row] = await mediaOf(id);
  return { id, medium: row!.id, key: row!.file! };
}

const post = (route: typeof remove, values: Record<string, string>, by: Person) =>
  route(formRequest("/api/admin/x", { locale: "en", kind: "school", ...values }, { cookie: by.cookie, json: true }));

/** An input whose only medium refers to this file. */
const holding = (input: Stored["input"], file: string, id: string = randomUUID()) => ({
  ...input,
  parts: {
    media: [
      {
        id,
        fields: { type: "image" as const, file, credit: "Me", licence: "CC BY 4.0", peopleRecognisable: false },
        translations: { en: { alternative: "Mine now" } },
      },
    ],
  },
});

const foreign = { ok: false, reason: "invalid", errors: [{ key: "media:error.foreign" }] };

describe("the key of another record's file", () => {
  test("is refused in a draft of the own city, in every role and by every route", async () => {
    const { key, medium } = await publicPicture();
    const draft = await newSchool(contributor, elsewhere, false);
    const { input, record } = await stored(draft);
    for (const id of [randomUUID(), medium]) {
      const taken = holding(input, key, id);
      expect(await save(contributor, "school", draft, taken, { version: record.version })).toMatchObject(foreign);
      expect(await saveRevision(contributor, "school", draft, record.version, taken)).toMatchObject(foreign);
      expect(await create(contributor, "school", `school-${randomUUID()}`.slice(0, 40), taken)).toMatchObject(foreign);
    }
    expect(await database().revision.count({ where: { recordId: draft } })).toBe(0);
    const form = {
      ...{ id: draft, version: String(record.version), language: "en", intent: "save", sourceLanguage: "en" },
      ...{ "translations.en.name": "Mine", "fields.status": "open", "fields.city": elsewhere },
      ...{ "parts.media.0.fields.type": "image", "parts.media.0.fields.file": key },
      ...{ "parts.media.0.fields.credit": "Me", "parts.media.0.fields.licence": "CC0" },
      ...{ "parts.media.0.translations.en.alternative": "Mine" },
    };
    const answer = await post(saveRecord, form, contributor);
    const { errors } = (await answer.json()) as { errors: { key: string }[] };
    expect([answer.status, errors.map((error) => error.key)]).toEqual([422, ["media:error.foreign"]]);
    expect([await access(key), await mediaOf(draft)]).toEqual(["open", []]);
  });

  test("in a stored row is neither shown, removed, withdrawn nor deleted by cleanup", async () => {
    const { key } = await publicPicture();
    const draft = await newSchool(owner, city, false);
    const medium = randomUUID();
    const row = {
      id: medium,
      recordId: draft,
      position: 0,
      type: "image" as const,
      file: key,
      peopleRecognisable: true,
    };
    await database().media.create({ data: row });
    await database().consent.create({ data: { mediaId: medium, scope: "x", givenOn: new Date("2026-01-01") } });
    expect((await post(withdraw, { id: draft, medium }, owner)).status).toBe(200);
    await removeExpiredMedia(new Date(Date.now() + 30 * 86_400_000));
    expect((await post(remove, { id: draft, medium }, owner)).status).toBe(200);
    expect(await access(key)).toBe("open");
    const files = readdirSync(process.env.MEDIA_FOLDER!, { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => name.includes(`${key}/`))).toHaveLength(fileNames(key).length);
  });

  test("is left out when a version with it is restored", async () => {
    const { key } = await publicPicture();
    const { id, key: own } = await publicPicture();
    const { input, record } = await stored(id);
    const taken = { ...input, parts: { media: [...input.parts.media!, ...holding(input, key).parts.media] } };
    const line = { recordId: id, actorName: "x", changes: {}, input: JSON.parse(JSON.stringify(taken)) };
    await database().history.create({ data: { ...line, version: record.version, action: "save" } });
    expect(await restoreVersion(owner, "school", id, record.version)).toMatchObject({ ok: true });
    expect((await mediaOf(id)).map(({ file }) => file)).toEqual([own]);
  });
});

describe("the id of another record's medium", () => {
  test("does not allow an upload to it", async () => {
    const { medium, key } = await publicPicture();
    const draft = await newSchool(contributor, elsewhere, false);
    const before = await database().mediaFile.findMany({ orderBy: { key: "asc" } });
    const files = readdirSync(process.env.MEDIA_FOLDER!, { recursive: true }).length;
    expect((await send(draft, contributor, { keep: "file", medium })).status).toBe(404);
    expect(await database().mediaFile.findMany({ orderBy: { key: "asc" } })).toEqual(before);
    expect(readdirSync(process.env.MEDIA_FOLDER!, { recursive: true })).toHaveLength(files);
    expect(await access(key)).toBe("open");
  });
});

describe("merging two records", () => {
  test("keeps the images of both, which the merged record then owns", async () => {
    const [keep, lose] = [await publicPicture(), await publicPicture()];
    expect(await mergeRecords(owner, "school", keep.id, lose.id)).toMatchObject({ ok: true });
    expect([await access(keep.key), await access(lose.key)]).toEqual(["open", "open"]);
    const { input, record } = await stored(keep.id);
    expect(await save(owner, "school", keep.id, input, { version: record.version })).toMatchObject({ ok: true });
    expect((await post(remove, { id: keep.id, medium: lose.medium }, owner)).status).toBe(200);
    expect([await access(keep.key), await access(lose.key)]).toEqual(["open", "gone"]);
  });
});

describe("a reference between parts", () => {
  test("must stay within the record, and ids of parts are unique", async () => {
    const meeting = await database().meeting.findFirstOrThrow({ where: { visits: { some: {} } } });
    const { input, record } = (await readStored(database(), "meeting", meeting.id)) as Stored<"meeting">;
    const other = await database().session.findFirstOrThrow({ where: { meetingId: { not: meeting.id } } });
    const [visit] = input.parts.visits!;
    const astray = { ...visit!, fields: { ...visit!.fields, session: other.id } };
    const saveVisits = (visits: object[]) =>
      save(system, "meeting", meeting.id, { ...input, parts: { ...input.parts, visits } }, { version: record.version });
    expect(await saveVisits([astray])).toMatchObject({
      ok: false,
      errors: [{ key: "error.link", path: ["parts", "visits", 0, "fields", "session"] }],
    });
    expect(await saveVisits([visit!, visit!])).toMatchObject({
      ok: false,
      errors: [{ key: "error.id", path: ["parts", "visits", 1, "id"] }],
    });
  });
});

describe("the storage quota of a city", () => {
  test("refuses further uploads of the city with an explanation, and affects no other city", async () => {
    const noise = async (seed: number) => {
      const { default: sharp } = await import("sharp");
      const raw = Buffer.from(Array.from({ length: 700 * 700 * 3 }, (_, at) => (at * seed * 2_654_435_761) >>> 13));
      return new Uint8Array(
        await sharp(raw, { raw: { width: 700, height: 700, channels: 3 } })
          .png()
          .toBuffer(),
      );
    };
    const id = await newSchool(owner, city);
    let last = await send(id, owner, {}, await noise(1));
    for (let seed = 2; last.status === 200 && seed < 30; seed += 1) last = await send(id, owner, {}, await noise(seed));
    expect([last.status, last.told.errors]).toMatchObject([507, [{ key: "media:error.quota" }]]);
    const { _sum } = await database().mediaFile.aggregate({
      where: { removedAt: null, record: { responsibleCityId: city } },
      _sum: { bytes: true },
    });
    expect(_sum.bytes).toBeLessThanOrEqual(1_048_576);
    const draft = await newSchool(contributor, elsewhere, false);
    expect((await send(draft, contributor)).status).toBe(200);
    const medium = (await mediaOf(id))[0]!.id;
    expect((await post(remove, { id, medium }, owner)).status).toBe(200);
    expect((await send(id, owner)).status).toBe(200);
  });
});
