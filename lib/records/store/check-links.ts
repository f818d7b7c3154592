import type { Database } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import type { LinkTarget } from "@/lib/kinds/fields";
import type { LinkedId } from "./linked-ids";

/** Which of these ids exist, as `<target>/<id>`: one question per table, not per id. */
async function findTargets(tx: Database, ids: string[]): Promise<Set<string>> {
  const where = { where: { id: { in: ids } }, select: { id: true } };
  const [records, persons, references, districts] = await Promise.all([
    tx.record.findMany({ where: { id: { in: ids } }, select: { id: true, kind: true } }),
    tx.person.findMany(where),
    tx.reference.findMany(where),
    tx.district.findMany(where),
  ]);
  const named = (target: LinkTarget, rows: { id: string }[]) => rows.map(({ id }) => `${target}/${id}`);
  return new Set([
    ...records.map(({ kind, id }) => `${kind}/${id}`),
    ...named("person", persons),
    ...named("reference", references),
    ...named("district", districts),
  ]);
}

/** One error for each link that points at nothing, or at something of another kind. */
export async function checkLinks(tx: Database, linked: LinkedId[]): Promise<FieldError[]> {
  if (linked.length === 0) return [];
  const found = await findTargets(tx, [...new Set(linked.map(({ id }) => id))]);
  const broken = linked.filter(({ id, to }) => !to.some((target) => found.has(`${target}/${id}`)));
  return broken.map(({ path }) => ({ key: "error.link", path }));
}

/** One error for each term that does not exist. */
export async function checkTerms(
  tx: Database,
  terms: { id: string; path: (string | number)[] }[],
): Promise<FieldError[]> {
  if (terms.length === 0) return [];
  const rows = await tx.term.findMany({ where: { id: { in: terms.map(({ id }) => id) } }, select: { id: true } });
  const found = new Set(rows.map(({ id }) => id));
  return terms.filter(({ id }) => !found.has(id)).map(({ path }) => ({ key: "error.term", path }));
}
