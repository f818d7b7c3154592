import { afterAll, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readGrowth } from "@/lib/records/growth/read-growth";
import { noteStatements } from "@/tests/support/statements";

// How the directory grows: what is counted in the database is what the tables hold.

afterAll(closeDatabase);

const now = new Date("2027-06-15T10:00:00Z");

test("the numbers are those of the tables, per city, and grow from month to month", async () => {
  const growth = (await readGrowth(system, "", "ca", now))!;
  expect(growth.months).toHaveLength(12);
  expect([growth.months[0]!.month, growth.months[11]!.month]).toEqual(["2026-07", "2027-06"]);
  const last = growth.months[11]!.counts;
  const isPublic = { publication: "published" as const };
  expect(last.records).toBe(await database().record.count({ where: isPublic }));
  expect(last.organisations).toBe(await database().record.count({ where: { ...isPublic, kind: "organisation" } }));
  expect(last.unanswered).toBe(await database().message.count({ where: { state: "open", answeredAt: null } }));
  expect(last.records).toBe(growth.cities.reduce((sum, { counts }) => sum + counts.records, 0));
  for (const [index, { counts }] of growth.months.entries())
    expect(counts.records).toBeGreaterThanOrEqual(growth.months[index - 1]?.counts.records ?? 0);
  const city = growth.cities.find(({ id, counts }) => id !== null && counts.records > 0)!;
  const own = (await readGrowth(system, city.id!, "ca", now))!;
  expect(own.months[11]!.counts).toEqual(city.counts);
  expect(city.counts.records).toBe(
    await database().record.count({ where: { ...isPublic, responsibleCityId: city.id } }),
  );
});

test("a second look within ten minutes does not count again", async () => {
  await readGrowth(system, "", "ca", now);
  const labels = (await noteStatements(() => readGrowth(system, "", "ca", new Date(now.getTime() + 60_000)))).statements
    .length;
  const counting = (await noteStatements(() => readGrowth(system, "", "ca", new Date(now.getTime() + 3_600_000))))
    .statements.length;
  expect(counting).toBe(labels + 1);
});

test("only administrators see them", async () => {
  const { id } = await database().city.findFirstOrThrow();
  const coordinator: Actor = { userId: null, name: "C", grants: [{ role: "coordinator", cityId: id }] };
  expect(await readGrowth(coordinator, "", "ca", now)).toBeNull();
});
