import { afterAll, beforeAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { type Documents, searchDocuments } from "@/lib/records/search/documents";
import { linksOf } from "@/lib/records/search/links";
import { publish, unpublish } from "@/lib/records/write/publish";
import { setListening } from "@/lib/serving/invalidation";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

// A process that hears of its own saves: what it has in memory is patched, not read again.
beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

/** The ids of what each public record points at, and of what points at it. */
function told({ ids, pointed, pointing }: Documents) {
  const named = (numbers: Int32Array) => [...numbers].flatMap((number) => ids[number] ?? []).sort();
  const rows = ids.map((id, number) => ({
    id,
    to: named(linksOf(pointed, number)),
    by: named(linksOf(pointing, number)),
  }));
  return Object.fromEntries(rows.filter(({ id }) => id).map(({ id, to, by }) => [id, { to, by }]));
}

test("what belongs to what is after a save as if it were read anew", async () => {
  const practice = await idOf("practice", "aprenem-en-xarxa");
  const other = await idOf("city", "helsinki");
  expect(told(await searchDocuments())[practice]!.to.length).toBeGreaterThan(1);
  const changes: (() => Promise<unknown>)[] = [
    () =>
      saveChanged("practice", practice, ({ fields }) =>
        Object.assign(fields, { cities: [fields.cities, other].flat() }),
      ),
    () =>
      saveChanged("practice", practice, ({ fields }) =>
        Object.assign(fields, { cities: [fields.cities].flat().slice(0, 1) }),
      ),
    () => unpublish(system, "practice", practice),
    () => publish(system, "practice", practice, ["ca"]),
    () => unpublish(system, "city", other),
    () => publish(system, "city", other, ["en"]),
  ];
  for (const change of changes) {
    await searchDocuments();
    await change();
    const patched = told(await searchDocuments());
    // Hearing anew, it trusts nothing that it has.
    setListening(true);
    expect(patched).toEqual(told(await searchDocuments()));
  }
});
