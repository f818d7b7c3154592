import { afterAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { describePlace, findPlaces, readMapSurroundings } from "@/lib/records/admin/places";
import { searchTargets } from "@/lib/records/admin/search";
import { readAlternativeLabels } from "@/lib/records/vocabularies/terms";

afterAll(closeDatabase);

const nobody: Actor = { userId: null, name: "nobody", grants: [] };
const bounds = { west: 2, south: 41.2, east: 2.4, north: 41.6 };

describe("places of the directory", () => {
  test("are found by name without accents, by postcode and by address", async () => {
    const school = await database().school.findFirstOrThrow({
      where: {
        lat: { not: null },
        postcode: { not: null },
        address: { not: null },
        record: { publication: "published" },
      },
    });
    for (const words of [school.postcode!, school.address!.toUpperCase()]) {
      const found = await findPlaces(nobody, words, "ca");
      expect(found.find(({ id }) => id === school.id)).toMatchObject({ lat: school.lat, lon: school.lon });
    }
    const [district] = await findPlaces(nobody, "gracia", "sv");
    expect(district?.label).toBe("Gràcia, Barcelona");
    expect(district?.lat).toBeCloseTo(41.41, 2);
    expect((await findPlaces(nobody, "goteborg", "sv"))[0]?.label).toBe("Göteborg");
  });

  test("are not shown before they are public", async () => {
    const school = await database().school.findFirstOrThrow({
      where: { lat: { not: null }, record: { publication: "published" } },
      include: { translations: true },
    });
    const name = school.translations[0]!.name!;
    await database().record.update({ where: { id: school.id }, data: { publication: "draft" } });
    const isFound = async (actor: Actor) => (await findPlaces(actor, name, "ca")).some(({ id }) => id === school.id);
    const isDrawn = async (actor: Actor) => {
      const view = { isNear: true, except: null, locale: "ca" as const };
      const wide = { west: school.lon! - 1, south: school.lat! - 1, east: school.lon! + 1, north: school.lat! + 1 };
      return (await readMapSurroundings(actor, wide, view)).landmarks.some(({ id }) => id === school.id);
    };
    expect([await isFound(nobody), await isDrawn(nobody)]).toEqual([false, false]);
    const administrator: Actor = { userId: null, name: "all", grants: [{ role: "administrator" }] };
    expect([await isFound(administrator), await isDrawn(administrator)]).toEqual([true, true]);
    await database().record.update({ where: { id: school.id }, data: { publication: "published" } });
  });

  test("are described in words: the district, or the distance to the nearest city", async () => {
    expect(await describePlace(nobody, 41.405, 2.158, "en")).toMatchObject({ district: "Gràcia", city: "Barcelona" });
    expect(await describePlace(nobody, 41.5, 2.15, "en")).toMatchObject({ district: null, city: "Barcelona" });
    expect(await describePlace(nobody, 0, -30, "en")).toBeNull();
  });

  test("include districts on the map at high zoom only", async () => {
    const near = await readMapSurroundings(nobody, bounds, { isNear: true, except: null, locale: "en" });
    const far = await readMapSurroundings(nobody, bounds, { isNear: false, except: null, locale: "en" });
    expect(near.districts).toHaveLength(10);
    expect(far.districts).toHaveLength(0);
    expect(far.landmarks.every(({ kind }) => kind === "city")).toBe(true);
  });
});

describe("a search for a record to link", () => {
  test("ignores accents, in any language of the title", async () => {
    const row = await database().schoolTranslation.findFirstOrThrow({
      where: { name: { contains: "ó" }, record: { record: { publication: "published" } } },
    });
    const plain = row.name!.normalize("NFD").replace(/\p{M}/gu, "");
    const found = await searchTargets(nobody, ["school"], plain.toUpperCase(), "cs");
    expect(found.map(({ id }) => id)).toContain(row.recordId);
  });

  test("treats pattern characters literally", async () => {
    for (const words of ["%", "_", "\\", "100%_", "'", "·", "\u0000"])
      expect(await searchTargets(nobody, ["school", "person", "reference", "district"], words, "en")).toEqual([]);
  });
});

test("terms are found by alternative labels in the editor's language", async () => {
  const labels = await readAlternativeLabels(["theme"], "cs");
  expect(labels.get("theme/transitions")).toContain("nástup do školy");
});
