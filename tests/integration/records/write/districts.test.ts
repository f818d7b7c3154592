import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { districtBoundaries } from "@/lib/records/public/district-boundaries";
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

test("a city is given the boundaries of its districts, once, and keeps them when it is saved", async () => {
  const city = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug: "tampere" } } });
  for (const _ of [1, 2])
    expect(await loadDistricts(system, "tampere", file)).toEqual({ ok: true, value: { districts: 2 } });
  const boundaries = await districtBoundaries(city.id);
  expect(boundaries).toHaveLength(2);
  expect(boundaries[0]!.geometry.coordinates[0]![1]).toEqual([25.48, 65.01]);
  const stored = await readStored(database(), "city", city.id);
  expect(stored!.input.parts.districts?.map((part) => [part.fields.code, part.translations])).toEqual([
    ["01", { [city.sourceLanguage]: { name: "Norr" } }],
    ["02", { [city.sourceLanguage]: { name: "Söder" }, en: { name: "South" } }],
  ]);
});

test("what is no GeoJSON, no city or another city is refused", async () => {
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
