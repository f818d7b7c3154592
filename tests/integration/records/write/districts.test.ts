import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readGround } from "@/lib/records/public/ground";
import { readStored } from "@/lib/records/store/stored";
import { loadDistricts } from "@/lib/records/write/load-districts";

afterAll(closeDatabase);

const square = (lon: number, lat: number) => [
  [lon, lat],
  [lon + 0.020004, lat],
  [lon + 0.020004, lat + 0.01],
  [lon, lat + 0.01],
  [lon, lat],
];
const feature = (code: string, properties: object, lon: number) => ({
  type: "Feature",
  properties: { code, ...properties },
  geometry: { type: "Polygon", coordinates: [square(lon, 65.01)] },
});
const file = {
  type: "FeatureCollection",
  features: [feature("01", { name: "Norr" }, 25.46), feature("02", { name: "Söder", name_en: "South" }, 25.48)],
};

test("boundaries are stored once and kept when the city is saved", async () => {
  const city = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug: "tampere" } } });
  for (const _ of [1, 2])
    expect(await loadDistricts(system, "tampere", file)).toEqual({ ok: true, value: { districts: 2 } });
  const ground = await readGround(city.id);
  const boundaries = await database().district.findMany({ where: { cityId: city.id }, orderBy: { code: "asc" } });
  expect(ground!.districts!.objects.districts!.geometries.map(({ id }) => id)).toEqual(boundaries.map(({ id }) => id));
  const [first, second] = boundaries.map(({ boundary }) => (boundary as { coordinates: number[][][] }).coordinates[0]!);
  const [longitude, latitude] = first![1]!;
  expect(longitude).toBeCloseTo(25.48, 4);
  expect(latitude).toBeCloseTo(65.01, 4);
  // Neighbours share the points of their border.
  expect(second!.some((point) => point.join() === first![1]!.join())).toBe(true);
  const stored = await readStored(database(), "city", city.id);
  expect(stored!.input.parts.districts?.map((part) => [part.fields.code, part.translations])).toEqual([
    ["01", { [city.sourceLanguage]: { name: "Norr" } }],
    ["02", { [city.sourceLanguage]: { name: "Söder" }, en: { name: "South" } }],
  ]);
});

test("invalid GeoJSON, an unknown city and another city are refused", async () => {
  const invalid = { ok: false, reason: "invalid" };
  for (const junk of [
    undefined,
    null,
    [],
    { type: "FeatureCollection", features: [] },
    { ...file, features: [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [1, 2] } }] },
  ])
    expect(await loadDistricts(system, "tampere", junk)).toMatchObject(invalid);
  expect(await loadDistricts(system, "nowhere", file)).toEqual({ ok: false, reason: "notFound" });
  expect(await loadDistricts({ ...system, grants: [] }, "tampere", file)).toEqual({ ok: false, reason: "notFound" });
});

test("boundaries of very many points are stored with few enough to draw, and every ring stays closed", async () => {
  const ring = (lon: number, radius: number) => {
    const points = Array.from({ length: 15_000 }, (_, at) => {
      const angle = (at / 15_000) * 2 * Math.PI;
      return [lon + radius * Math.cos(angle), 65 + radius * Math.sin(angle)];
    });
    return [...points, points[0]!];
  };
  const geometry = { type: "MultiPolygon", coordinates: [[ring(25, 0.4), ring(25, 0.00001)], [ring(26, 0.4)]] };
  const features = [{ type: "Feature", properties: { code: "99", name: "Kranz" }, geometry }];
  expect(await loadDistricts(system, "vienna", { type: "FeatureCollection", features })).toMatchObject({ ok: true });
  const stored = await database().district.findFirstOrThrow({ where: { code: "99" } });
  const rings = (stored.boundary as { coordinates: number[][][][] }).coordinates.flat();
  expect(rings.flat().length).toBeLessThanOrEqual(20_000);
  for (const points of rings) {
    expect(points.length).toBeGreaterThanOrEqual(4);
    expect(points.at(-1)).toEqual(points[0]);
  }
});
