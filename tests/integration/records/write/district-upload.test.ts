import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as read } from "@/app/api/admin/districts/read/route";
import { POST as save } from "@/app/api/admin/districts/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type EditedCity, previewDistricts, readWaitingDistricts } from "@/lib/records/admin/district-preview";
import { readGround } from "@/lib/records/public/ground";
import { readStored } from "@/lib/records/store/stored";
import { save as saveRecord } from "@/lib/records/write/save";
import { storeDraft } from "@/lib/routes/draft";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

let city: EditedCity & { lat: number; lon: number };
let cookie: string;
let elsewhere: string;
beforeAll(async () => {
  const where = { kind: "city", slug: "tampere" } as const;
  const { id, slug, sourceLanguage: source } = await database().record.findFirstOrThrow({ where });
  const { lat, lon } = await database().city.findUniqueOrThrow({ where: { id } });
  city = { id, slug, source, lat: lat!, lon: lon! };
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: id }])).id, { secondFactor: true });
  const other = await database().record.findFirstOrThrow({ where: { kind: "city", slug: "barcelona" } });
  const stranger = await addPerson([{ role: "coordinator", cityId: other.id }]);
  elsewhere = await cookieFor(stranger.id, { secondFactor: true });
});

const area = (properties: object, east = 0, north = 0) => {
  const [lon, lat] = [city.lon + east, city.lat + north];
  const ring = [
    [lon, lat],
    [lon + 0.02, lat],
    [lon + 0.02, lat + 0.01],
    [lon, lat + 0.01],
    [lon, lat],
  ];
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
};
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });

async function send(text: string, more: Record<string, string> = {}, as = cookie) {
  const form = new FormData();
  form.set("file", new File([text], "districts.geojson"));
  for (const [name, value] of Object.entries({ source: "Tampereen kaupunki", ...more })) form.set(name, value);
  const { url, headers } = formRequest(`/api/admin/districts/read?locale=en&city=${city.id}`, {}, { cookie: as });
  headers.delete("content-type");
  headers.delete("content-length");
  const response = await read(new Request(url, { method: "POST", headers, body: form }));
  const to = new URL(response.headers.get("location") ?? "/", "http://here");
  const draft = to.searchParams.get("draft");
  const refused = draft && (await database().formDraft.findUniqueOrThrow({ where: { id: draft } }));
  const errors = refused ? (refused.errors as { key: string }[]).map(({ key }) => key) : [];
  return { errors, file: to.searchParams.get("read") };
}

async function press(file: string, as = cookie) {
  const values = { locale: "en", city: city.id, file };
  const response = await save(formRequest("/api/admin/districts", values, { cookie: as }));
  return response.headers.get("location") ?? "";
}

const districts = () => database().district.findMany({ where: { cityId: city.id }, orderBy: { code: "asc" } });

describe("boundaries of districts", () => {
  test("are seen on a map before anything is stored, then saved with their source", async () => {
    const before = await database().record.findUniqueOrThrow({ where: { id: city.id } });
    const text = collection(
      area({ code: "01", name_sv: "Norr" }),
      area({ code: 2, name_sv: "Söder", extra: "x" }, 0.02),
    );
    const { file, errors } = await send(`\ufeff${text}`, { licence: "CC BY 4.0", address: "https://data.example/" });
    expect(errors).toEqual([]);
    expect(await districts()).toEqual([]);
    const waiting = (await readWaitingDistricts(city, file, new Date()))!;
    const preview = await previewDistricts(city, waiting, "sv");
    expect(preview.districts.map(({ code, name, isKnown }) => [code, name, isKnown])).toEqual([
      ["01", "Norr", false],
      ["2", "Söder", false],
    ]);
    expect(preview.ground.districts!.objects.districts!.geometries).toHaveLength(2);
    expect(await press(file!)).toContain("done=saved");
    expect((await districts()).map(({ code, boundary }) => [code, boundary !== null])).toEqual([
      ["01", true],
      ["2", true],
    ]);
    const source = { text: "Tampereen kaupunki", licence: "CC BY 4.0", address: "https://data.example/" };
    expect((await readGround(city.id))!.sources).toContainEqual(source);
    const after = await database().record.findUniqueOrThrow({ where: { id: city.id } });
    expect(after.version).toBe(before.version + 1);
  });

  test("of a second file replace those with the same code and leave the others", async () => {
    const { file } = await send(
      collection(area({ code: "01", name_sv: "Norr" }, 0, 0.05), area({ code: "03", name_sv: "Öst" }, 0.1)),
    );
    const preview = await previewDistricts(city, (await readWaitingDistricts(city, file, new Date()))!, "sv");
    expect([preview.districts.map(({ isKnown }) => isKnown), preview.staying]).toEqual([[true, false], 1]);
    await Promise.all([press(file!), press(file!)]);
    expect((await districts()).map(({ code }) => code)).toEqual(["01", "03", "2"]);
  });

  test("are not removed by a form of the city that was open meanwhile", async () => {
    const { record, input } = (await readStored(database(), "city", city.id))!;
    const { file } = await send(collection(area({ code: "04", name_sv: "Väst" }, -0.1)));
    await press(file!);
    const saved = await saveRecord(system, "city", city.id, input, { version: record.version });
    expect(saved).toMatchObject({ ok: false, reason: "conflict" });
    expect((await districts()).map(({ code }) => code)).toContain("04");
  });

  test("with the name of a district without code give their code to it, and to no second one", async () => {
    const id = randomUUID();
    const translations = { create: [{ language: city.source, name: "Keskusta" }] };
    await database().district.create({ data: { id, cityId: city.id, position: 90, translations } });
    const text = collection(area({ code: "20", name: "Keskusta" }), area({ code: "21", name: "Keskusta" }, 0.02));
    const { file } = await send(text);
    const preview = await previewDistricts(city, (await readWaitingDistricts(city, file, new Date()))!, "en");
    expect(preview.districts.map(({ isKnown }) => isKnown)).toEqual([true, false]);
    expect(await press(file!)).toContain("done=saved");
    const saved = (await districts()).filter(({ code }) => code === "20" || code === "21");
    expect(saved.map((one) => [one.code, one.id === id])).toEqual([
      ["20", true],
      ["21", false],
    ]);
  });

  test.each([
    ["no JSON", () => "district;name", "work:error.districtsJson"],
    [
      "points",
      () =>
        collection({ type: "Feature", properties: { name: "A" }, geometry: { type: "Point", coordinates: [1, 2] } }),
      "work:error.districtsShape",
    ],
    ["metres", () => collection(area({ name: "A" }, 25_500_000)), "work:error.districtsDegrees"],
    ["no names", () => collection(area({ nimi_fi: "A" })), "work:error.districtsNames"],
    ["names in another language only", () => collection(area({ name_fi: "A" })), "work:error.districtsNames"],
    ["names of signs that are not stored", () => collection(area({ name: "\u0000" })), "work:error.districtsNames"],
    [
      "one code for two",
      () => collection(area({ code: "1", name: "A" }), area({ code: 1, name: "B" })),
      "work:error.districtsCodes",
    ],
    [
      "the code of a number that another one gets",
      () => collection(area({ name: "A" }), area({ code: "1", name: "B" })),
      "work:error.districtsCodes",
    ],
    [
      "too many areas",
      () => collection(...Array.from({ length: 501 }, () => area({ name: "A" }))),
      "work:error.districtsMany",
    ],
    ["another city", () => collection(area({ name: "A" }, 20, -20)), "work:error.districtsFar"],
    ["nothing", () => "", "work:error.districtsFile"],
    ["a huge file", () => " ".repeat(4_000_001), "work:error.districtsLarge"],
  ])("with %s are refused with the reason", async (_, text, key) => {
    expect(await send(text())).toEqual({ errors: [key], file: null });
  });

  test("need to say whose they are; characters that cannot be stored are left out of names", async () => {
    const text = collection(area({ name: "A\u0000\ud800b", code: "09" }));
    expect((await send(text, { source: "" })).errors).toEqual(["work:error.districtsSource"]);
    expect((await send(text, { address: "javascript:alert(1)" })).errors).toEqual(["error.url"]);
    const { file } = await send(text);
    expect(await press(file!)).toContain("done=saved");
    const named = await database().districtTranslation.findFirstOrThrow({
      where: { part: { cityId: city.id, code: "09" } },
    });
    expect(named.name).toMatch(/^A +b$/);
    const long = await send(collection(area({ name: `${"x".repeat(119)}🏫🏫`, code: "09" })));
    expect(await press(long.file!)).toContain("done=saved");
  });

  test("are taken from nothing but a file that was checked for this city", async () => {
    const now = new Date();
    const file = collection(area({ code: "11" }));
    for (const forged of ["no JSON", file, JSON.stringify({ type: "FeatureCollection", features: [] })]) {
      const draft = await storeDraft({ file: forged, source: "S", seal: "x.y" }, [], now);
      expect(await readWaitingDistricts(city, draft, now)).toBeNull();
      expect(await press(draft)).not.toContain("done=saved");
    }
    const read = (await send(collection(area({ code: "11", name: "A" })))).file;
    expect(await readWaitingDistricts(city, read, now)).not.toBeNull();
    const other = await database().record.findFirstOrThrow({ where: { kind: "city", id: { not: city.id } } });
    expect(await readWaitingDistricts(other, read, now)).toBeNull();
  });

  test("of another city are out of reach", async () => {
    const text = collection(area({ name: "A", code: "10" }));
    expect((await send(text, {}, elsewhere)).file).toBeNull();
    const { file } = await send(text);
    expect(await press(file!, elsewhere)).not.toContain("done=saved");
    expect((await districts()).map(({ code }) => code)).not.toContain("10");
  });
});
