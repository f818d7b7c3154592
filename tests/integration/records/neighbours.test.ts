import { afterAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { neighbourKinds } from "@/lib/records/neighbours/compared-by";
import { refreshNeighbours } from "@/lib/records/neighbours/refresh";
import { similarRecords } from "@/lib/records/public/neighbours";
import { aroundTag } from "@/lib/records/store/tags";
import { publish, unpublish } from "@/lib/records/write/publish";
import { hearTags } from "@/tests/support/heard-tags";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

afterAll(closeDatabase);

async function refreshAll(): Promise<void> {
  while ((await refreshNeighbours()).records! > 0);
}

const neighboursOf = async (id: string) => (await similarRecords(id, [], "en")).map(({ card }) => card.id);
const rowsWith = (id: string) =>
  database().neighbour.findMany({ where: { OR: [{ recordId: id }, { neighbourId: id }] } });

/** A published practice with themes, and one of its neighbours. */
async function pair() {
  const id = await idOf("practice", "most-do-sestky");
  const [other = ""] = await neighboursOf(id);
  return { id, other };
}

describe("right after the demo was filled in", () => {
  test.each(neighbourKinds)("every %s has neighbours as far as something resembles it", async (kind) => {
    const count = await database().neighbour.count({ where: { record: { kind } } });
    expect(count).toBeGreaterThan(0);
    expect(await database().neighbourTask.count()).toBe(0);
  });

  test("neighbours are of the same kind and public, and have reasons in words in every language", async () => {
    const rows = await database().neighbour.findMany({ include: { record: true, neighbour: true } });
    for (const { record, neighbour } of rows) {
      expect(neighbour.kind).toBe(record.kind);
      expect([record.publication, neighbour.publication]).toEqual(["published", "published"]);
    }
    const { id } = await pair();
    for (const locale of locales)
      for (const { reasons } of await similarRecords(id, [], locale)) expect(reasons.length).toBeGreaterThan(0);
  });

  test("no reason points at a record that is not public", async () => {
    const rows = await database().neighbour.findMany();
    const ids = rows.flatMap(({ reasons }) => reasons.filter((one) => one.startsWith("@")).map((one) => one.slice(1)));
    expect(await database().record.count({ where: { id: { in: ids }, publication: { not: "published" } } })).toBe(0);
  });

  test("what a page shows anyway is left out", async () => {
    const { id, other } = await pair();
    expect((await similarRecords(id, [other], "en")).map(({ card }) => card.id)).not.toContain(other);
  });
});

describe("after a save", () => {
  test("a record finds what it resembles now, in both directions, and the pages of both are refreshed", async () => {
    const [one, two] = [await idOf("practice", "aprenem-en-xarxa"), await idOf("practice", "most-do-sestky")];
    await saveChanged("practice", two, ({ fields }) => Object.assign(fields, { themes: ["theme/arts-and-culture"] }));
    await saveChanged("practice", one, ({ fields }) =>
      Object.assign(fields, {
        themes: ["theme/arts-and-culture"],
        learners: ["learners/special-needs"],
        needs: ["need/cultural"],
      }),
    );
    await saveChanged("practice", two, ({ fields }) =>
      Object.assign(fields, { learners: ["learners/special-needs"], needs: ["need/cultural"] }),
    );
    const heard = await hearTags(refreshAll);
    expect(await neighboursOf(one)).toContain(two);
    expect(await neighboursOf(two)).toContain(one);
    expect(heard).toEqual(expect.arrayContaining([aroundTag(one), aroundTag(two)]));
    const [row] = await database().neighbour.findMany({ where: { recordId: one, neighbourId: two } });
    expect(row!.reasons.some((reason) => reason.startsWith("#"))).toBe(true);
  });

  test("what is no longer true is no reason from that moment on", async () => {
    const one = await idOf("practice", "aprenem-en-xarxa");
    await saveChanged("practice", one, ({ fields }) => Object.assign(fields, { themes: ["theme/reading"] }));
    const rows = await rowsWith(one);
    expect(rows.filter(({ reasons }) => reasons.includes("#theme/arts-and-culture"))).toEqual([]);
    await refreshAll();
    expect((await neighboursOf(one)).length).toBeGreaterThan(0);
  });
});

describe("a record that is withdrawn", () => {
  test("is nobody's neighbour from that moment on, and is again when it is published", async () => {
    const { id, other } = await pair();
    await unpublish(system, "practice", id);
    expect(await rowsWith(id)).toEqual([]);
    expect(await neighboursOf(other)).not.toContain(id);
    await refreshAll();
    expect(await rowsWith(id)).toEqual([]);

    await publish(system, "practice", id, locales);
    await refreshAll();
    expect((await rowsWith(id)).map(({ neighbourId }) => neighbourId)).toContain(id);
  });

  test("is not shown where a row of it is left", async () => {
    const { id, other } = await pair();
    await unpublish(system, "practice", id);
    await database().neighbour.create({
      data: { recordId: other, neighbourId: id, score: 1_000, reasons: [`@${id}`, "#theme/reading"] },
    });
    await database().neighbour.updateMany({ where: { recordId: other }, data: { reasons: [`@${id}`] } });
    expect(await similarRecords(other, [], "en")).toEqual([]);
    await publish(system, "practice", id, locales);
    await refreshAll();
  });

  test("takes the reasons of its city with it", async () => {
    const practices = await database().link.findMany({ where: { fromKind: "practice", field: "cities" } });
    const cities = new Set(
      (await database().neighbour.findMany({ where: { record: { kind: "city" } } })).map((row) => row.recordId),
    );
    const { toId: city } = practices.find(({ toId }) => cities.has(toId))!;
    const all = practices.filter(({ toId }) => toId === city).map(({ fromId }) => fromId);
    const shown = await database().record.findMany({ where: { id: { in: all }, publication: "published" } });
    for (const { id } of shown) await unpublish(system, "practice", id);
    expect(await neighboursOf(city)).toEqual([]);
    for (const { id } of shown) await publish(system, "practice", id, locales);
    await refreshAll();
    expect((await neighboursOf(city)).length).toBeGreaterThan(0);
  });
});
