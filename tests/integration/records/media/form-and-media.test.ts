import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as upload } from "@/app/api/admin/media/upload/route";
import { POST as addVideo } from "@/app/api/admin/media/video/route";
import { POST as saveRecord } from "@/app/api/admin/records/save/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { addPerson, cookieFor, formRequest } from "../../../support/people";
import { pictureBytes } from "../../../support/pictures";

// A record's form and its media are saved separately; neither must overwrite the other.

process.env.MEDIA_FOLDER = mkdtempSync(join(tmpdir(), "media-"));
afterAll(closeDatabase);

let city: string;
const cookies: Record<"coordinator" | "editor", string> = { coordinator: "", editor: "" };

beforeAll(async () => {
  city = (await database().city.findFirstOrThrow({ orderBy: { id: "asc" } })).id;
  cookies.coordinator = await cookieFor((await addPerson([{ role: "coordinator", cityId: city }])).id);
});

async function newSchool(): Promise<string> {
  const made = await create(system, "school", `school-${randomUUID().slice(0, 8)}`, {
    sourceLanguage: "en",
    responsibleCity: city,
    takenFrom: null,
    fields: { status: "open", city },
    translations: { en: { name: "A School" } },
    parts: {},
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "school", made.value.id, ["en"]);
  return made.value.id;
}

type Who = { as?: keyof typeof cookies };

async function uploadTo(id: string, { as = "coordinator" }: Who = {}): Promise<Response> {
  const form = new FormData();
  const said = {
    keep: "medium",
    "translations.en.alternative": "A gate",
    "fields.credit": "Anna Riera",
    "fields.licence": "CC BY 4.0",
    "fields.peopleRecognisable": "no",
  };
  for (const [name, value] of Object.entries(said)) form.set(name, value);
  form.set("file", new File([new Uint8Array(await pictureBytes(600, 400))], "gate.jpg", { type: "image/jpeg" }));
  const address = `${env().SITE_URL}/api/admin/media/upload?${new URLSearchParams({ locale: "en", kind: "school", id })}`;
  const headers = { accept: "application/json", cookie: cookies[as], origin: new URL(env().SITE_URL).origin };
  return upload(new Request(address, { method: "POST", headers, body: form }));
}

const post = (
  route: typeof saveRecord,
  path: string,
  values: Record<string, string>,
  { as = "coordinator" }: Who = {},
) => route(formRequest(path, values, { cookie: cookies[as], json: true }));

const saveSchool = (id: string, version: number, more: Record<string, string>, who: Who = {}) =>
  post(
    saveRecord,
    "/api/admin/records/save",
    {
      ...{ locale: "en", kind: "school", id, version: String(version), language: "en", intent: "save" },
      ...{ sourceLanguage: "en", "translations.en.name": "A School", "fields.status": "open", "fields.city": city },
      ...more,
    },
    who,
  );

const stored = async (id: string) => (await readStored(database(), "school", id)) as Stored;

describe("during the editing of a record's form", () => {
  test("an added image causes no conflict and is kept", async () => {
    const id = await newSchool();
    expect((await uploadTo(id)).status).toBe(200);
    expect((await stored(id)).record.version).toBe(2);
    const saved = await saveSchool(id, 1, { "fields.phone": "93 000" });
    expect(saved.status).toBe(200);
    const { input } = await stored(id);
    expect(input.parts.media).toHaveLength(1);
    expect(input.fields).toMatchObject({ phone: "93 000" });
  });

  test("an added image does not hide a conflict with another person's text", async () => {
    const id = await newSchool();
    expect((await saveSchool(id, 1, { "fields.phone": "111" })).status).toBe(200);
    expect((await uploadTo(id)).status).toBe(200);
    expect((await saveSchool(id, 1, { "fields.phone": "222" })).status).toBe(409);
    expect((await stored(id)).input.fields).toMatchObject({ phone: "111" });
  });

  test("an image of a waiting change stays in that change", async () => {
    const id = await newSchool();
    const editor = await addPerson([{ role: "editor", recordId: id }]);
    cookies.editor = await cookieFor(editor.id);
    const as = { as: "editor" } as const;
    expect((await uploadTo(id, as)).status).toBe(200);
    expect((await saveSchool(id, 1, { "fields.phone": "93 111", intent: "wait" }, as)).status).toBe(200);
    const revision = await database().revision.findFirstOrThrow({ where: { recordId: id } });
    const input = revision.input as unknown as Stored["input"];
    expect(input.parts.media).toHaveLength(1);
    expect(input.fields).toMatchObject({ phone: "93 111" });
  });
});

test("a new record is saved first, and its images are added afterwards", async () => {
  const values = { locale: "en", kind: "school", language: "en", intent: "media", sourceLanguage: "en" };
  const fields = { "translations.en.name": "A Pictured School", "fields.status": "open", "fields.city": city };
  const answer = await post(saveRecord, "/api/admin/records/save", { ...values, ...fields, responsibleCity: city });
  const { id, to } = (await answer.json()) as { id: string; to: string };
  expect(to).toBe(`/en/admin/schools/${id}?done=saved#media`);
});

test("a video is added by its address with its texts; an invalid address is refused", async () => {
  const id = await newSchool();
  const values = {
    ...{
      locale: "en",
      kind: "school",
      id,
      "fields.address": "https://video.example/1",
      "fields.peopleRecognisable": "no",
    },
    ...{ "translations.en.caption": "A walk", "translations.en.transcript": "Here we are." },
  };
  const wrong = await post(addVideo, "/api/admin/media/video", { ...values, "fields.address": "javascript:alert(1)" });
  expect(wrong.status).toBe(422);
  expect((await post(addVideo, "/api/admin/media/video", values)).status).toBe(200);
  const [medium] = (await stored(id)).input.parts.media ?? [];
  expect(medium).toMatchObject({
    fields: { type: "video", address: "https://video.example/1" },
    translations: { en: { caption: "A walk", transcript: "Here we are." } },
  });
});

test("a long record is saved as a plain form of up to a megabyte", async () => {
  const id = await newSchool();
  const long = "Mokré dřevo čeká. ".repeat(1_000).slice(0, 19_000);
  const values = {
    ...{ locale: "en", kind: "school", id, version: "1", language: "en", intent: "save", sourceLanguage: "en" },
    ...{ "translations.en.name": "A School", "fields.status": "open", "fields.city": city, note: "" },
  };
  const send = (description: string) =>
    saveRecord(
      formRequest(
        "/api/admin/records/save",
        { ...values, "translations.en.description": description },
        { cookie: cookies.coordinator },
      ),
    );
  expect(new URLSearchParams({ long }).toString().length).toBeGreaterThan(32_000);
  const fits = await send(long);
  expect([fits.status, fits.headers.get("location")]).toEqual([303, `/en/admin/schools/${id}?done=saved`]);
  const padded = await send("x".repeat(1_048_577));
  expect(padded.status).toBe(413);
});
