import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { makeGround } from "@/lib/ground/make-ground";
import { noShapes } from "@/lib/ground/shapes";
import { readGround } from "@/lib/records/public/ground";
import { readCity } from "@/lib/records/public/pages/city";
import { readNetwork } from "@/lib/records/public/pages/network";
import { readSchool } from "@/lib/records/public/pages/school";
import { groundTag } from "@/lib/records/store/tags";
import { loadDistricts } from "@/lib/records/write/load-districts";
import { groundBox, loadGround, removeGround } from "@/lib/records/write/load-ground";
import { setListening } from "@/lib/serving/invalidation";
import { isStale, keep } from "@/tests/support/cached-page";
import { hearTags } from "@/tests/support/heard-tags";
import { idOf } from "@/tests/support/id-of";

beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

const source = { text: "© Somebody", licence: "CC0", address: "https://example.org/data" };

/** A lake around the centre of a city. */
async function lakeIn(slug: string, size = 0.01) {
  const box = await groundBox(system, slug);
  if (!box.ok || !box.value) throw new Error(slug);
  const { west, south, east, north } = box.value;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const lake = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y],
  ];
  return { ...makeGround({ ...noShapes(), water: [[lake]] }, box.value), source };
}

describe("the ground of a city", () => {
  test("is stored with its source, replaced, and removed, while the districts stay", async () => {
    const id = await idOf("city", "ostrava");
    const before = await readGround(id);
    expect(before).toMatchObject({ shapes: null, sources: [{ licence: "CC BY 4.0" }] });

    expect(await loadGround(system, "ostrava", await lakeIn("ostrava"))).toMatchObject({ ok: true });
    const first = await readGround(id);
    expect(first!.version).not.toBe(before!.version);
    expect(first!.sources).toEqual([...before!.sources, source]);
    expect(first!.shapes!.objects.water!.geometries).toHaveLength(1);
    expect(first!.districts!.arcs).toEqual(before!.districts!.arcs);
    // Prepared once per version.
    expect(await readGround(id)).toBe(first);

    await loadGround(system, "ostrava", await lakeIn("ostrava", 0.03));
    const second = await readGround(id);
    expect(second!.version).not.toBe(first!.version);
    expect(second!.shapes!.objects.water!.geometries).toHaveLength(1);
    expect(second!.shapes!.bbox).not.toEqual(first!.shapes!.bbox);

    expect(await removeGround(system, "ostrava")).toEqual({ ok: true, value: null });
    expect(await readGround(id)).toMatchObject({ shapes: null, sources: before!.sources });
  });

  test("stays when its districts are loaded anew", async () => {
    const id = await idOf("city", "vienna");
    await loadGround(system, "vienna", await lakeIn("vienna"));
    const geometry = {
      type: "Polygon",
      coordinates: [
        [
          [16.3, 48.2],
          [16.4, 48.2],
          [16.4, 48.3],
          [16.3, 48.2],
        ],
      ],
    };
    const features = [{ type: "Feature", properties: { code: "1010", name: "Innere Stadt" }, geometry }];
    const other = { text: "Another office" };
    await loadDistricts(system, "vienna", { type: "FeatureCollection", features }, other);
    const ground = await readGround(id);
    expect(ground!.shapes).not.toBeNull();
    expect(ground!.sources).toEqual([other, source]);
    // The other districts keep their boundaries.
    expect(ground!.districts!.objects.districts!.geometries).toHaveLength(23);
  });

  test("invalidates the pages with a map of this city, and no others", async () => {
    const shown = await Promise.all([
      keep(() => readCity("barcelona", "en")),
      keep(() => readCity("barcelona", "sv")),
      keep(() => readNetwork("xarxa-pont-de-mar", "en")),
      keep(() => readSchool("institut-grua-groga", "en")),
    ]);
    const others = await Promise.all([
      keep(() => readCity("helsinki", "en")),
      keep(() => readSchool("kottbackens-skola", "en")),
      keep(() => readNetwork("verkstadsringen", "en")),
    ]);
    const heard = await hearTags(async () => loadGround(system, "barcelona", await lakeIn("barcelona")));
    expect(heard).toEqual([groundTag(await idOf("city", "barcelona"))]);
    expect(shown.map(isStale)).toEqual([true, true, true, true]);
    expect(others.map(isStale)).toEqual([false, false, false]);
  });

  test("is changed by those who may save the city only", async () => {
    const stranger = { ...system, grants: [] };
    const lake = await lakeIn("barcelona");
    const notFound = { ok: false, reason: "notFound" };
    expect(await groundBox(stranger, "barcelona")).toEqual(notFound);
    expect(await loadGround(stranger, "barcelona", lake)).toEqual(notFound);
    expect(await removeGround(stranger, "barcelona")).toEqual(notFound);
    expect(await loadGround(system, "nowhere", lake)).toEqual(notFound);
  });

  test("is never stored without saying whose data it is", async () => {
    const cityId = await idOf("city", "porto");
    const row = { cityId, version: cityId, shapes: { type: "Topology" }, loadedAt: new Date() };
    await expect(database().ground.create({ data: row })).rejects.toThrow(/Ground_source_check/);
  });
});
