import { randomUUID } from "node:crypto";
import proj4 from "proj4";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { changeWords } from "@/lib/exchange/import/pages/words";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { readGround } from "@/lib/records/public/ground";
import { projections } from "@/lib/spreadsheets/doctor/coordinates";
import { idOf } from "../../support/id-of";
import { planFile, rowsOf, takeAll, undoAll } from "../../support/imports";
import { addPerson } from "../../support/people";

// The districts of a city, as its office publishes them: taken in, compared again, changed by a newer file, undone.

afterAll(closeDatabase);

let porto = "";
let here = { lat: 0, lon: 0 };
let [coordinator, stranger]: Actor[] = [];

async function actorWith(cityId: string): Promise<Actor> {
  const grants = [{ role: "coordinator", cityId } as const];
  const user = await addPerson(grants);
  return { userId: user.id, name: user.name, grants };
}

beforeAll(async () => {
  porto = await idOf("city", "porto");
  const { lat, lon } = await database().city.findUniqueOrThrow({ where: { id: porto } });
  here = { lat: lat!, lon: lon! };
  [coordinator, stranger] = [await actorWith(porto), await actorWith(await idOf("city", "barcelona"))];
});

type Point = [number, number];
/** A square so many steps to the east of the centre. */
const squareAt = (east: number, size = 0.01): Point[] => {
  const [x, y] = [here.lon + east * 0.01, here.lat];
  return [
    [x, y],
    [x + 0.01, y],
    [x + 0.01, y + size],
    [x, y + size],
    [x, y],
  ];
};
const area = (properties: object, ring: Point[]) => ({
  ...{ type: "Feature", properties },
  geometry: { type: "Polygon", coordinates: [ring] },
});
const collection = (...features: object[]) =>
  new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
const first = () => [
  area({ codi: "T01", nom: "Norte de ensaio", name_en: "North" }, squareAt(0)),
  area({ codi: "T02", nom: "Sul de ensaio", name_en: "" }, squareAt(1)),
  area({ codi: "T03", nom: "Leste de ensaio", name_en: "East" }, squareAt(2)),
];

const source = {
  ...{ register: null, publisher: "Câmara de ensaio", address: "https://example.org/", asOf: "2026" },
  ...{ licence: "CC BY 4.0", isWhole: false },
};
const plan = (bytes: Uint8Array, more: object = {}, by = coordinator!) =>
  planFile(by, porto, bytes, { kind: "district", source, language: "pt", ...more });
const ours = async () => {
  const rows = await database().district.findMany({
    where: { cityId: porto, code: { startsWith: "T" } },
    include: { translations: { orderBy: { language: "asc" } } },
    orderBy: { code: "asc" },
  });
  return rows.map(({ code, boundary, translations }) => ({
    ...{ code, ring: (boundary as { coordinates: Point[][] } | null)?.coordinates[0] ?? [] },
    names: translations.map(({ language, name }) => `${language} ${name}`),
  }));
};
const near = (ring: Point[], expected: Point[]) =>
  expected.every(([x, y]) => ring.some(([a, b]) => Math.abs(a - x) < 0.0001 && Math.abs(b - y) < 0.0001));

describe("districts", () => {
  test("are taken in once, are the same the second time, change with a newer file, and go back", async () => {
    const version = async () => (await database().record.findUniqueOrThrow({ where: { id: porto } })).version;
    const before = await version();
    const { batch, counts } = await plan(collection(...first()));
    expect(batch.answers.columns).toEqual([
      { column: 0, target: "code" },
      { column: 1, target: "name" },
      { column: 2, target: "name", language: "en" },
      { column: 5, target: "boundary" },
    ]);
    expect(counts).toMatchObject({ new: 3, refused: 0, doubtful: 0 });
    expect(await ours()).toEqual([]);
    await takeAll(coordinator!, batch.id);
    const taken = await ours();
    expect(taken.map(({ code, names }) => [code, ...names])).toEqual([
      ["T01", "en North", "pt Norte de ensaio"],
      ["T02", "pt Sul de ensaio"],
      ["T03", "en East", "pt Leste de ensaio"],
    ]);
    expect(taken.map(({ ring }, at) => near(ring, squareAt(at)))).toEqual([true, true, true]);
    expect((await readGround(porto))!.sources).toContainEqual({
      ...{ text: "Câmara de ensaio", address: "https://example.org/", licence: "CC BY 4.0" },
    });
    expect(await version()).toBe(before + 1);

    expect((await plan(collection(...first()))).counts).toMatchObject({ same: 3, new: 0, changed: 0, doubtful: 0 });
    // Other neighbours in the file change nothing about those that stay.
    const [north, , east] = first();
    const newer = [north!, area({ codi: "T02", nom: "Sul novo" }, squareAt(1, 0.02)), east!];
    const more = [...newer, area({ codi: "T04", nom: "Oeste de ensaio" }, squareAt(-1))];
    const changed = await plan(collection(...more));
    expect(changed.counts).toMatchObject({ same: 2, changed: 1, new: 1 });
    const [row] = await rowsOf(changed.batch.id, "changed");
    expect(Object.keys(row!.changes).sort()).toEqual(["boundary", "pt.name"]);
    expect(changeWords("en", row!.changes, new Map()).sort()).toEqual([
      expect.stringMatching(/^Boundary: [\d.]+ km² → [\d.]+ km²$/),
      expect.stringMatching(/^Name \(Português\): Sul de ensaio → Sul novo$/),
    ]);
    const whole = await plan(collection(...newer), { source: { ...source, isWhole: true } });
    const others = await database().district.count({
      where: { cityId: porto, NOT: { code: { in: ["T01", "T02", "T03"] } } },
    });
    expect(whole.counts).toMatchObject({ same: 2, changed: 1, absent: others });
    await takeAll(coordinator!, changed.batch.id);
    expect((await ours()).map(({ names }) => names.at(-1))).toContain("pt Sul novo");
    await undoAll(coordinator!, changed.batch.id);
    expect(await ours()).toEqual(taken);
    await undoAll(coordinator!, batch.id);
    expect(await ours()).toEqual([]);
  });

  test("that a whole newer file does not have are removed where somebody says so, except with schools, and come back", async () => {
    const { batch } = await plan(collection(...first()));
    await takeAll(coordinator!, batch.id);
    const before = await ours();
    const others = await database().district.count({ where: { cityId: porto, code: "T01" } });
    expect(others).toBe(1);
    const east = await database().district.findFirstOrThrow({ where: { cityId: porto, code: "T03" } });
    const school = await database().school.findFirstOrThrow({ where: { cityId: porto } });
    const inDistrict = (districtId: string | null) =>
      database().school.update({ where: { id: school.id }, data: { districtId } });
    await inDistrict(east.id);

    const newer = await plan(collection(first()[0]!), { source: { ...source, isWhole: true } });
    const absent = await rowsOf(newer.batch.id, "absent");
    const rowNamed = (name: string) => absent.find(({ row }) => row.name === name)!;
    const [south, used] = [rowNamed("Sul de ensaio"), rowNamed("Leste de ensaio")];
    // Nothing goes by itself.
    await takeAll(coordinator!, newer.batch.id);
    expect(await ours()).toEqual(before);

    const again = await plan(collection(first()[0]!), { source: { ...source, isWhole: true } });
    const decide = (numbers: number[]) =>
      decideRows(coordinator!, again.batch.id, { numbers, decision: "same" }, new Date());
    const inUse = { ok: false, errors: [{ key: "exchange:reason.districtInUse", path: ["decision"] }] };
    expect(await decide([south.number, used.number])).toMatchObject(inUse);
    expect(await decide([south.number])).toMatchObject({ ok: true, value: { rows: 1 } });
    await inDistrict(null);
    expect(await decide([used.number])).toMatchObject({ ok: true });
    // A school is put into it after the decision: it stays, and the row says why.
    await inDistrict(east.id);
    await takeAll(coordinator!, again.batch.id);
    expect((await ours()).map(({ code }) => code)).toEqual(["T01", "T03"]);
    expect(await database().school.findUnique({ where: { id: school.id } })).toMatchObject({ districtId: east.id });
    const after = await rowsOf(again.batch.id, "absent");
    const stateOf = ({ number }: { number: number }) => after.find((row) => row.number === number)!;
    expect(stateOf(south)).toMatchObject({ state: "taken" });
    expect(stateOf(used)).toMatchObject({ state: "failed", problem: [{ key: "exchange:reason.districtInUse" }] });

    await undoAll(coordinator!, again.batch.id);
    expect(await ours()).toEqual(before);
    await inDistrict(null);
    await undoAll(coordinator!, batch.id);
    expect(await ours()).toEqual([]);
  });

  test("have one code, and no name in a language that is none of ours", async () => {
    const properties = { code: "T01", number: 1, name_fi: "Pohjoinen", name_sv: "Norr" };
    const { batch } = await plan(collection(area(properties, squareAt(0))));
    expect(batch.answers.columns).toEqual([
      { column: 0, target: "code" },
      { column: 3, target: "name", language: "sv" },
      { column: 6, target: "boundary" },
    ]);
    const [row] = await rowsOf(batch.id, "new");
    expect(row!.row).toMatchObject({ code: "T01", name: "Norr", language: "sv", values: { "sv.name": "Norr" } });
  });

  test("in metres are found and said, and taken in degrees", async () => {
    const metres = first().map(({ geometry, ...one }) => ({
      ...one,
      geometry: {
        type: "MultiPolygon",
        coordinates: [
          geometry.coordinates.map((ring) => ring.map((point) => proj4("WGS84", projections[3763], point))),
        ],
      },
    }));
    const { batch, counts } = await plan(collection(...metres));
    expect(batch.answers.position).toEqual({ order: "xy", epsg: 3763 });
    expect(batch.detected!.findings.map(({ kind }) => kind)).toContain("projectedCoordinates");
    expect(counts).toMatchObject({ new: 3 });
    const [row] = await rowsOf(batch.id, "new");
    const { coordinates } = row!.row.values.boundary as { coordinates: Point[][][] };
    expect(near(coordinates[0]![0]!, squareAt(0))).toBe(true);
  });

  test("can be a table with boundaries as WKT, swapped ones too", async () => {
    const wkt = (ring: Point[]) => `POLYGON ((${ring.map(([x, y]) => `${y} ${x}`).join(", ")}))`;
    const text = [
      "codigo;freguesia;geometria_wgs84",
      `T01;Norte;"${wkt(squareAt(0))}"`,
      `T02;Sul;"${wkt(squareAt(1))}"`,
    ];
    const { batch, counts } = await plan(new TextEncoder().encode(text.join("\n")));
    expect(batch.detected!.findings.map(({ kind }) => kind)).toContain("swappedCoordinates");
    expect(counts).toMatchObject({ new: 2, refused: 0 });
    const [row] = await rowsOf(batch.id, "new");
    expect(near((row!.row.values.boundary as { coordinates: Point[][] }).coordinates[0]!, squareAt(0))).toBe(true);
  });

  test("of a long file keep their common borders, whatever blocks the file is read in", async () => {
    // Each with 4,000 points, in cells that no two of fit into a block; the second begins where the first ends.
    const jagged = (east: number) => (_: unknown, at: number) =>
      [here.lon + east * 0.01 + 0.001 * Math.sin(at), here.lat + (at / 4_000) * 0.05] as Point;
    const borders = [0, 1, 2, 3].map((east) => Array.from({ length: 4_000 }, jagged(east)));
    const text = borders.slice(1).map((right, at) => {
      const ring = [...borders[at]!, ...right.toReversed(), borders[at]![0]!];
      return `T1${at};Troço ${at};"POLYGON ((${ring.map((point) => point.join(" ")).join(", ")}))"`;
    });
    const { batch, counts } = await plan(new TextEncoder().encode(["codigo;freguesia;wkt", ...text].join("\n")));
    expect(counts).toMatchObject({ new: 3, refused: 0 });
    const rows = await rowsOf(batch.id, "new");
    const [west, middle, east] = rows.map(
      ({ row }) =>
        new Set((row.values.boundary as { coordinates: Point[][] }).coordinates[0]!.map((point) => point.join(" "))),
    );
    const common = (one: Set<string>, other: Set<string>) => [...one].filter((point) => other.has(point)).length;
    // They were simplified, and every point that is left of a border is in both.
    expect([west!, middle!, east!].map(({ size }) => size < 7_900)).toEqual([true, true, true]);
    expect([common(west!, middle!), common(middle!, east!)].map((points) => points > 100)).toEqual([true, true]);
    expect(common(west!, middle!) + common(middle!, east!)).toBeGreaterThan(middle!.size - 3);
  });

  test("of another city, twice in the file, or without a name are refused; hostile cells do no harm", async () => {
    const rows = [
      area(
        { codi: "T01", nom: "Longe" },
        squareAt(0).map(([x, y]): Point => [x + 20, y - 20]),
      ),
      area({ codi: "T02", nom: "Sul" }, squareAt(1)),
      area({ codi: " T 02", nom: "Sul outra vez" }, squareAt(2)),
      area({ codi: "T05", nom: "" }, squareAt(3)),
      area({ codi: "T06", nom: "A\u0001 \ud800b" }, squareAt(4)),
      area({ codi: "T07", nom: "x".repeat(10_000) }, squareAt(5)),
      { type: "Feature", properties: { codi: "T08", nom: "Sem limites" }, geometry: null },
    ];
    const { batch, counts } = await plan(collection(...rows));
    expect(counts).toMatchObject({ new: 3, refused: 4 });
    expect((await rowsOf(batch.id, "refused")).map(({ reasons }) => reasons[0]!.key)).toEqual([
      ...["work:error.districtsFar", "codeTwice", "no-name", "tooLong"],
    ]);
    await takeAll(coordinator!, batch.id);
    expect((await ours()).map(({ code }) => code)).toEqual(["T02", "T06", "T08"]);
    await undoAll(coordinator!, batch.id);
    expect(await ours()).toEqual([]);
    await expect(plan(collection(...first()), {}, stranger)).rejects.toThrow("notFound");
  });

  test("entered here without a code are doubtful by their name, and stay when a school uses them", async () => {
    const id = randomUUID();
    const translations = { create: [{ language: "pt", name: "Centro de ensaio" }] };
    await database().district.create({ data: { id, cityId: porto, position: 90, translations } });
    const { batch, counts } = await plan(
      collection(area({ codi: "T09", nom: "Centro de ensaio" }, squareAt(6)), ...first()),
    );
    expect(counts).toMatchObject({ doubtful: 1, new: 3 });
    const [doubtful] = await rowsOf(batch.id, "doubtful");
    await decideRows(coordinator!, batch.id, { numbers: [doubtful!.number], decision: "same" }, new Date());
    await takeAll(coordinator!, batch.id);
    expect(await database().district.findUnique({ where: { id } })).toMatchObject({ code: "T09" });
    const used = await database().district.findFirstOrThrow({ where: { cityId: porto, code: "T01" } });
    const school = await database().school.findFirstOrThrow({ where: { cityId: porto } });
    await database().school.update({ where: { id: school.id }, data: { districtId: used.id } });
    await undoAll(coordinator!, batch.id);
    expect((await ours()).map(({ code }) => code)).toEqual(["T01"]);
    const [kept] = (await rowsOf(batch.id, "new")).filter(({ state }) => state === "kept");
    expect(kept!.problem).toEqual([{ key: "used" }]);
    expect(await database().district.findUnique({ where: { id } })).toMatchObject({ code: null });
  });
});
