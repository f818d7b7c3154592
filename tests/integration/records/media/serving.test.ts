import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as noteConsent } from "@/app/api/admin/media/consent/route";
import { POST as describeOne } from "@/app/api/admin/media/describe/route";
import { POST as move } from "@/app/api/admin/media/move/route";
import { POST as remove } from "@/app/api/admin/media/remove/route";
import { POST as upload } from "@/app/api/admin/media/upload/route";
import { POST as withdraw } from "@/app/api/admin/media/withdraw/route";
import { GET as serve } from "@/app/media/[key]/[size]/route";
import { type Grant, system } from "@/lib/auth/actor";
import { signToken } from "@/lib/auth/signed-token";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { fileNames, mediaAddress } from "@/lib/media/key";
import { previewView, signPreview } from "@/lib/records/admin/preview";
import { listMedia } from "@/lib/records/media/list";
import { openMedia } from "@/lib/records/media/preview";
import { removeExpiredMedia } from "@/lib/records/media/sweep";
import { publishedRecord } from "@/lib/records/public/published";
import { recordTag } from "@/lib/records/store/tags";
import { create } from "@/lib/records/write/create";
import { publish, unpublish } from "@/lib/records/write/publish";
import { currentVersion, isInvalidatedSince } from "@/lib/serving/invalidation";
import { loadedPdf, wordsInPdf } from "../../../support/documents";
import { fullInput } from "../../../support/full-input";
import { addPerson, cookieFor, formRequest } from "../../../support/people";
import { pdfBytes, pictureBytes, pictureFromPhone } from "../../../support/pictures";

process.env.MEDIA_FOLDER = mkdtempSync(join(tmpdir(), "media-"));

afterAll(closeDatabase);

let [city, elsewhere] = ["", ""];
const cookies: Record<string, string> = {};

async function person(name: string, ...grants: Grant[]) {
  const user = await addPerson(grants);
  cookies[name] = await cookieFor(user.id);
}

beforeAll(async () => {
  const cities = await database().city.findMany({ take: 2, orderBy: { id: "asc" } });
  [city, elsewhere] = cities.map(({ id }) => id) as [string, string];
  await person("coordinator", { role: "coordinator", cityId: city });
  await person("stranger", { role: "coordinator", cityId: elsewhere });
});

async function newSchool({ isPublic = true } = {}) {
  const input = await fullInput("school", city);
  const slug = `school-${randomUUID().slice(0, 8)}`;
  // An official code is unique.
  const { officialCode: _, ...fields } = input.fields;
  const made = await create(system, "school", slug, { ...input, fields, parts: {} });
  if (!made.ok) throw new Error(JSON.stringify(made));
  if (isPublic) await publish(system, "school", made.value.id, ["en", "ca"]);
  return { id: made.value.id, slug };
}

const said = {
  keep: "medium",
  "translations.en.alternative": "Two children plant a tree",
  "translations.ca.alternative": "Dues criatures planten un arbre",
  "translations.en.caption": "In the school garden",
  "fields.credit": "Anna Riera",
  "fields.licence": "CC BY 4.0",
  "fields.peopleRecognisable": "no",
};

type Asked = { as?: string; json?: boolean; origin?: string; values?: Record<string, string>; name?: string };

function uploadRequest(id: string, bytes: Uint8Array | string | null, asked: Asked = {}): Request {
  const { as = "coordinator", json = true, origin = env().SITE_URL, values = said, name = "a.jpg" } = asked;
  const form = new FormData();
  for (const [key, value] of Object.entries(values)) form.set(key, value);
  if (bytes !== null) form.set("file", new File([bytes as BlobPart], name, { type: "image/jpeg" }));
  const headers: Record<string, string> = { accept: json ? "application/json" : "text/html", origin };
  if (cookies[as]) headers.cookie = cookies[as];
  const query = new URLSearchParams({ locale: "en", kind: "school", id });
  return new Request(`${env().SITE_URL}/api/admin/media/upload?${query}`, { method: "POST", headers, body: form });
}

type Told = { errors?: { key: string; path: string[]; text: string }[]; file?: string; medium?: string; type?: string };

async function send(id: string, bytes: Uint8Array | string | null, asked: Asked = {}) {
  const answer = await upload(uploadRequest(id, bytes, asked));
  const text = await answer.text();
  return { status: answer.status, to: answer.headers.get("location"), told: (text ? JSON.parse(text) : {}) as Told };
}

const keysOf = ({ told }: { told: Told }) => told.errors?.map(({ key, path }) => `${path.join(".")}: ${key}`);
const mediaOf = (recordId: string) =>
  database().media.findMany({ where: { recordId }, orderBy: { position: "asc" }, include: { consent: true } });

type Headers = Record<string, string>;

function ask(key: string, name: string, as = "nobody", headers: Headers = {}, signature?: string) {
  const request = new Request(`${env().SITE_URL}${mediaAddress(key, name, signature)}`, {
    headers: { ...headers, ...(cookies[as] ? { cookie: cookies[as] } : {}) },
  });
  return serve(request, { params: Promise.resolve({ key, size: name }) });
}

const statusOf = async (key: string, as?: string) =>
  [...new Set(await Promise.all(fileNames(key).map(async (name) => (await ask(key, name, as)).status)))].join();

async function uploaded(id: string, values: Record<string, string> = {}, bytes?: Uint8Array) {
  const sent = await send(id, bytes ?? (await pictureBytes(1000, 700)), { values: { ...said, ...values } });
  expect([sent.status, keysOf(sent)]).toEqual([200, undefined]);
  const row = (await mediaOf(id)).find((one) => one.id === sent.told.medium)!;
  return { medium: row.id, key: row.file! };
}

const post = (route: (request: Request) => Promise<Response>, values: Record<string, string>, as = "coordinator") =>
  route(
    formRequest(
      "/api/admin/media/x",
      { locale: "en", kind: "school", ...values },
      { cookie: cookies[as]!, json: true },
    ),
  );

const today = () => new Date().toISOString().slice(0, 10);
const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);

describe("an uploaded image", () => {
  test("is on the public page at the next request, in every size and with its texts", async () => {
    const { id, slug } = await newSchool();
    const before = currentVersion();
    const { key, medium } = await uploaded(id);
    expect(isInvalidatedSince(before, [recordTag(id)])).toBe(true);
    expect(key).toMatch(/^[0-9a-f]{40}-1000x700$/);
    const found = await publishedRecord("school", slug, "ca");
    const [shown] = found?.state === "published" ? found.view.parts.media : [];
    expect(shown).toMatchObject({
      id: medium,
      fields: { type: "image", file: key, credit: "Anna Riera", licence: "CC BY 4.0" },
      texts: { alternative: { text: "Dues criatures planten un arbre" }, caption: { isFallback: true } },
    });
    for (const name of fileNames(key)) {
      const answer = await ask(key, name);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        name.endsWith("webp") ? "image/webp" : "image/jpeg",
      ]);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("content-security-policy")).toContain("sandbox");
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
    const etag = (await ask(key, "480.jpg")).headers.get("etag")!;
    expect((await ask(key, "480.jpg", "nobody", { "if-none-match": etag })).status).toBe(304);
    expect(await database().history.findFirst({ where: { recordId: id }, orderBy: { id: "desc" } })).toMatchObject({
      action: "save",
    });
  });

  test("has no metadata of the phone", async () => {
    const { id } = await newSchool();
    const { key } = await uploaded(id, {}, await pictureFromPhone(800, 600));
    for (const name of fileNames(key)) {
      const bytes = Buffer.from(await (await ask(key, name)).arrayBuffer()).toString("latin1");
      expect(bytes).not.toMatch(/secret-exif-words|Anna Riera|Exif/);
    }
  });

  test("needs texts in every public language, an author, a licence and an answer about people", async () => {
    const { id } = await newSchool();
    const picture = await pictureBytes(50, 50);
    const bare = await send(id, picture, { values: { keep: "medium", "fields.peopleRecognisable": "no" } });
    expect([bare.status, keysOf(bare)]).toEqual([
      422,
      [
        "translations.en.alternative: error.alternative",
        "fields.credit: error.required",
        "fields.licence: error.required",
        "translations.ca.alternative: error.alternative",
      ],
    ]);
    const silent = await send(id, picture, { values: { ...said, "fields.peopleRecognisable": "" } });
    expect(keysOf(silent)).toEqual(["fields.peopleRecognisable: media:error.people"]);
    expect(silent.told.errors![0]!.text).toBe("Select yes if people can be recognised in it.");
    expect(await mediaOf(id)).toEqual([]);
  });

  test("of a draft is visible to those who may read the draft, and is not cached", async () => {
    const { id } = await newSchool({ isPublic: false });
    const { key } = await uploaded(id);
    expect([await statusOf(key), await statusOf(key, "stranger"), await statusOf(key, "coordinator")]).toEqual([
      "404",
      "404",
      "200",
    ]);
    expect((await ask(key, "480.webp", "coordinator")).headers.get("cache-control")).toBe("private, no-store");
    await publish(system, "school", id, ["en"]);
    expect(await statusOf(key)).toBe("200");
    await unpublish(system, "school", id);
    expect(await statusOf(key)).toBe("404");
  });

  test("has no other working address", async () => {
    const { id } = await newSchool();
    const { key } = await uploaded(id);
    for (const name of ["about.json", "1600.webp", "../about.json", "480.WEBP", "480.png", ""])
      expect((await ask(key, name)).status).toBe(404);
    for (const other of [`${key}/..`, "..", `${"0".repeat(40)}-pdf`, "%00"])
      expect((await ask(other, "480.webp")).status).toBe(404);
  });

  test("is described, moved and removed, and its address stops working at once", async () => {
    const { id } = await newSchool();
    const [first, second] = [await uploaded(id), await uploaded(id)];
    expect((await post(move, { id, medium: second.medium, to: "up" })).status).toBe(200);
    expect((await mediaOf(id)).map((row) => row.id)).toEqual([second.medium, first.medium]);
    const { keep: _, ...values } = said;
    const changed = { ...values, id, medium: first.medium, "fields.credit": "Somebody else" };
    expect((await post(describeOne, changed)).status).toBe(200);
    expect((await mediaOf(id))[1]).toMatchObject({ credit: "Somebody else", file: first.key });
    const empty = await post(describeOne, { ...changed, "translations.en.alternative": "" });
    expect([empty.status, ((await empty.json()) as Told).errors![0]]).toMatchObject([
      422,
      { key: "error.alternative", path: ["translations", "en", "alternative"] },
    ]);
    expect((await post(remove, { id, medium: first.medium })).status).toBe(200);
    expect([await statusOf(first.key), await statusOf(first.key, "coordinator"), await statusOf(second.key)]).toEqual([
      "410",
      "410",
      "200",
    ]);
  });
});

const encrypted = Buffer.from(pdfBytes("2 0 obj<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>endobj"))
  .toString("latin1")
  .replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 2 0 R");

describe("a PDF", () => {
  test("is stored without hidden content and only offered as a download", async () => {
    const { id } = await newSchool();
    const { key } = await uploaded(id, {}, await loadedPdf());
    const answer = await ask(key, "document.pdf");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
    const words = await wordsInPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(words).not.toMatch(/JavaScript|Launch|EmbeddedFile|Metadata|Author|Exif/);
    expect(words).toMatch(/\/Page\b/);
  });

  test.each([
    ["cannot be read", "%PDF-1.4\nnothing\n%%EOF", "media:error.unreadableDocument"],
    ["is encrypted", encrypted, "media:error.encrypted"],
  ])("that %s is refused with an explanation", async (_, bytes, key) => {
    const { id } = await newSchool();
    const sent = await send(id, bytes);
    expect([sent.status, keysOf(sent)]).toEqual([422, [`file: ${key}`]]);
  });
});

describe("an upload is refused", () => {
  const wrong: [string, string | Uint8Array | null, string][] = [
    ["SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", "media:error.type"],
    ["HTML that calls itself a picture", "<!doctype html><script>alert(1)</script>", "media:error.type"],
    ["a broken picture", Buffer.from("\xff\xd8\xff nothing", "latin1"), "media:error.unreadable"],
    ["an empty file", "", "media:error.file"],
    ["no file", null, "media:error.file"],
  ];
  test.each(wrong)("%s", async (_, bytes, key) => {
    const { id } = await newSchool();
    const sent = await send(id, bytes);
    expect([sent.status, keysOf(sent)]).toEqual([422, [`file: ${key}`]]);
    expect(await mediaOf(id)).toEqual([]);
  });

  test("of 9 MB: 413 for scripts, an error in the form otherwise", async () => {
    const { id } = await newSchool();
    const large = new Uint8Array(9 * 1_048_576);
    expect((await send(id, large)).status).toBe(413);
    const plain = await send(id, large, { json: false });
    expect([plain.status, plain.to]).toMatchObject([
      303,
      expect.stringMatching(new RegExp(`/en/admin/schools/${id}/media\\?draft=.*#error-summary`)),
    ]);
    const draft = await database().formDraft.findFirstOrThrow({ orderBy: { expiresAt: "desc" } });
    expect(draft.errors).toEqual([{ key: "media:error.tooLarge", path: ["file"] }]);
  });

  test("of a stranger, another city or another origin: nothing is stored or changed", async () => {
    const { id } = await newSchool();
    const picture = await pictureBytes(60, 60);
    const before = readdirSync(process.env.MEDIA_FOLDER!, { recursive: true }).length;
    const version = (await database().record.findUniqueOrThrow({ where: { id } })).version;
    const statuses = [
      await send(id, picture, { as: "nobody" }),
      await send(id, picture, { as: "stranger" }),
      await send(id, picture, { origin: "https://elsewhere.example" }),
      await send(id, picture, { as: "stranger", values: { keep: "file" } }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 404, 403, 404]);
    expect(readdirSync(process.env.MEDIA_FOLDER!, { recursive: true }).length).toBe(before);
    expect(await mediaOf(id)).toEqual([]);
    expect((await database().record.findUniqueOrThrow({ where: { id } })).version).toBe(version);
  });

  test("other calls of another city are refused too", async () => {
    const { id } = await newSchool();
    const { medium, key } = await uploaded(id, { "fields.peopleRecognisable": "yes" });
    const consent = { id, medium, scope: "This site", givenOn: today(), until: "" };
    const { keep: _, ...values } = said;
    const calls: [(request: Request) => Promise<Response>, Record<string, string>][] = [
      [describeOne, { ...values, id, medium }],
      [move, { id, medium, to: "up" }],
      [remove, { id, medium }],
      [noteConsent, consent],
      [withdraw, { id, medium }],
    ];
    const before = await mediaOf(id);
    for (const [route, sent] of calls) expect((await post(route, sent, "stranger")).status).toBe(404);
    expect(await mediaOf(id)).toEqual(before);
    expect(await statusOf(key, "coordinator")).toBe("200");
  });

  test("a request that is not a form with a file", async () => {
    const { id } = await newSchool();
    const { headers, url } = uploadRequest(id, "x");
    const plain = new Headers(headers);
    plain.set("content-type", "application/json");
    expect((await upload(new Request(url, { method: "POST", headers: plain, body: "{}" }))).status).toBe(415);
    plain.set("content-type", "multipart/form-data; boundary=x");
    expect((await upload(new Request(url, { method: "POST", headers: plain, body: "--y nonsense" }))).status).toBe(400);
  });
});

describe("many uploads at once", () => {
  test("are all stored, one after the other", async () => {
    const { id } = await newSchool();
    const picture = await pictureBytes(900, 600);
    const sent = await Promise.all(Array.from({ length: 10 }, () => send(id, picture)));
    const kept = sent.filter(({ status }) => status === 200);
    expect(sent.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const rows = await mediaOf(id);
    expect(rows.length).toBe(kept.length);
    expect(new Set(rows.map(({ file }) => file)).size).toBe(kept.length);
  });
});

describe("an image of people", () => {
  const people = { "fields.peopleRecognisable": "yes" };
  const shownTo = async (slug: string) => {
    const found = await publishedRecord("school", slug, "en");
    return found?.state === "published" ? found.view.parts.media.map(({ id }) => id) : null;
  };

  test("is visible once consent is recorded, and disappears in every size when it is withdrawn", async () => {
    const { id, slug } = await newSchool();
    const { medium, key } = await uploaded(id, people);
    expect([await statusOf(key), await shownTo(slug)]).toEqual(["404", []]);
    const consent = { id, medium, scope: "This site", givenOn: today(), until: day(30) };
    expect((await post(noteConsent, consent)).status).toBe(200);
    expect([await statusOf(key), await shownTo(slug)]).toEqual(["200", [medium]]);
    // So that a withdrawal takes effect in every cache.
    expect((await ask(key, "480.webp")).headers.get("cache-control")).toBe("public, no-cache");

    const before = currentVersion();
    expect((await post(withdraw, { id, medium })).status).toBe(200);
    expect(isInvalidatedSince(before, [recordTag(id)])).toBe(true);
    expect([await statusOf(key), await statusOf(key, "coordinator"), await shownTo(slug)]).toEqual(["410", "410", []]);
    const files = readdirSync(process.env.MEDIA_FOLDER!, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => file.includes(key))).toEqual([]);
    const [row] = await mediaOf(id);
    expect(row).toMatchObject({ id: medium, file: key, consent: { withdrawnAt: expect.any(Date) } });
    const actions = await database().history.findMany({ where: { recordId: id }, orderBy: { id: "desc" }, take: 2 });
    expect(actions.map(({ action }) => action)).toEqual(["withdrawConsent", "giveConsent"]);
    // Neither by claiming that nobody is recognisable, nor by a new consent.
    const { keep: _, ...values } = said;
    await post(describeOne, { ...values, id, medium });
    expect((await post(noteConsent, consent)).status).toBe(422);
    expect([await statusOf(key), await shownTo(slug)]).toEqual(["410", []]);
  });

  test("disappears when the consent expires", async () => {
    const { id, slug } = await newSchool();
    const { medium, key } = await uploaded(id, people);
    await post(noteConsent, { id, medium, scope: "This site", givenOn: day(-10), until: today() });
    expect(await removeExpiredMedia(new Date())).toMatchObject({ expired: 0 });
    expect(await statusOf(key)).toBe("200");
    expect(await removeExpiredMedia(new Date(Date.now() + 86_400_000))).toMatchObject({ expired: 1 });
    expect([await statusOf(key), await shownTo(slug)]).toEqual(["410", []]);
  });

  test("refuses a consent of tomorrow, an expired one, and one without scope", async () => {
    const { id } = await newSchool();
    const { medium } = await uploaded(id, people);
    const consent = { id, medium, scope: "This site", givenOn: today(), until: "" };
    for (const more of [
      { givenOn: day(2) },
      { until: day(-2) },
      { scope: " " },
      { givenOn: "yesterday" },
      { until: "2027-13-01" },
    ])
      expect((await post(noteConsent, { ...consent, ...more })).status).toBe(422);
    expect((await post(withdraw, { id, medium })).status).toBe(422);
    expect((await mediaOf(id))[0]!.consent).toBeNull();
  });
});

describe("a visitor with a preview link", () => {
  const [hour, week] = [3_600_000, 7 * 24 * 3_600_000];

  /** The signatures in the addresses of a draft's files on preview pages, by key. */
  async function signaturesOf(id: string, { lasts = week, now = new Date() } = {}) {
    const view = (await previewView({ kind: "school", id, revision: null }, "en"))!;
    const { media } = (await openMedia(view, new Date(now.getTime() + lasts), now)).parts;
    return Object.fromEntries(media.map(({ fields, signature }) => [fields.file!, signature!]));
  }
  const statusFor = async (key: string, signature: string | undefined) =>
    (await ask(key, "480.webp", "nobody", {}, signature)).status;

  test("sees the images of the draft without an account, and they are not cached", async () => {
    const { id } = await newSchool({ isPublic: false });
    const { medium, key } = await uploaded(id);
    const { [key]: signature } = await signaturesOf(id);
    const answer = await ask(key, "480.webp", "nobody", {}, signature);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
    expect(await statusOf(key)).toBe("404");
    await post(remove, { id, medium });
    expect(await statusFor(key, signature)).toBe(410);
  });

  test("sees no other file, and none with another signature", async () => {
    const [first, second] = [await newSchool({ isPublic: false }), await newSchool({ isPublic: false })];
    const [mine, other] = [await uploaded(first.id), await uploaded(second.id)];
    const { [mine.key]: signature = "" } = await signaturesOf(first.id);
    const preview = await signPreview({ kind: "school", id: first.id, revision: null }, new Date());
    expect(await statusFor(mine.key, signature)).toBe(200);
    expect(await statusFor(other.key, signature)).toBe(404);
    for (const wrong of [preview, "x", `${signature}x`, signature.slice(1), "%E9", ""])
      expect([wrong, await statusFor(mine.key, wrong)]).toEqual([wrong, 404]);
  });

  test("sees them until the preview expires, and from a shared address for a day at most", async () => {
    const { id } = await newSchool({ isPublic: false });
    const { key } = await uploaded(id);
    const past = (ago: number) => new Date(Date.now() - ago);
    const statuses = [
      await signaturesOf(id, { lasts: 2 * hour, now: past(hour) }),
      await signaturesOf(id, { lasts: hour, now: past(hour) }),
      await signaturesOf(id, { now: past(23 * hour) }),
      await signaturesOf(id, { now: past(24 * hour) }),
    ].map((signatures) => statusFor(key, signatures[key]));
    expect(await Promise.all(statuses)).toEqual([200, 404, 200, 404]);
  });

  test("sees images of people only with consent", async () => {
    const { id } = await newSchool({ isPublic: false });
    const { medium, key } = await uploaded(id, { "fields.peopleRecognisable": "yes" });
    const itself = await signToken("media", [key]);
    expect([await signaturesOf(id), await statusFor(key, itself)]).toEqual([{}, 404]);
    await post(noteConsent, { id, medium, scope: "This site", givenOn: today(), until: "" });
    const { [key]: signature } = await signaturesOf(id);
    expect(await statusFor(key, signature)).toBe(200);
    // This applies even before the file is deleted.
    await database().consent.update({ where: { mediaId: medium }, data: { withdrawnAt: new Date() } });
    expect([await statusFor(key, signature), await signaturesOf(id)]).toEqual([410, {}]);
  });
});

describe("a file uploaded in a record's form", () => {
  const keep = { keep: "file" };

  test("is visible to editors until the save, and is deleted by cleanup after a week", async () => {
    const { id } = await newSchool();
    const { status, told } = await send(id, await pictureBytes(500, 500), { values: keep });
    expect([status, told.type]).toEqual([200, "image"]);
    expect([await statusOf(told.file!), await statusOf(told.file!, "coordinator")]).toEqual(["410", "200"]);
    await removeExpiredMedia(new Date());
    expect(await statusOf(told.file!, "coordinator")).toBe("200");
    await removeExpiredMedia(new Date(Date.now() + 8 * 86_400_000));
    expect(await statusOf(told.file!, "coordinator")).toBe("410");
  });
});

describe("a person who may only propose", () => {
  test("uploads to a waiting change, and the public page is unchanged", async () => {
    const { id } = await newSchool();
    const editor = await addPerson([{ role: "editor", recordId: id }]);
    cookies.editor = await cookieFor(editor.id);
    const first = await send(id, await pictureBytes(300, 300), { as: "editor" });
    const second = await send(id, await pictureBytes(300, 300), { as: "editor" });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await mediaOf(id)).toEqual([]);
    const actor = { userId: editor.id, name: editor.name, grants: [{ role: "editor" as const, recordId: id }] };
    const list = (await listMedia(actor, "school", id, new Date()))!;
    expect([list.waits, list.media.length]).toEqual([true, 2]);
    await removeExpiredMedia(new Date(Date.now() + 8 * 86_400_000));
    const key = list.media[0]!.medium.fields.file!;
    expect(await statusOf(key, "editor")).toBe("200");
    const { id: revision } = await database().revision.findFirstOrThrow({ where: { recordId: id } });
    const view = (await previewView({ kind: "school", id, revision }, "en"))!;
    const { media } = (await openMedia(view, new Date(Date.now() + 86_400_000), new Date())).parts;
    const { signature } = media.find(({ fields }) => fields.file === key)!;
    expect([(await ask(key, "300.webp", "nobody", {}, signature)).status, await statusOf(key)]).toEqual([200, "410"]);
  });
});
