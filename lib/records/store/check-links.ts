import type { Database } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import type { LinkTarget } from "@/lib/kinds/fields";
import type { LinkedId } from "./linked-ids";
import { modelNamed } from "./stores";

/** The targets that exist, as `<target>/<id>`. One query per table. */
async function findTargets(tx: Database, linked: LinkedId[]): Promise<Set<string>> {
  const others = ["person", "reference", "district"] as const;
  const idsTo = (isWanted: (target: LinkTarget) => boolean) => [
    ...new Set(linked.flatMap(({ id, to }) => (to.some(isWanted) ? id : []))),
  ];
  const recordIds = idsTo((target) => !others.some((other) => other === target));
  const records =
    recordIds.length > 0
      ? await tx.record.findMany({ where: { id: { in: recordIds } }, select: { id: true, kind: true } })
      : [];
  const found = new Set(records.map(({ kind, id }) => `${kind}/${id}`));
  for (const target of others) {
    const ids = idsTo((wanted) => wanted === target);
    const where = { where: { id: { in: ids } }, select: { id: true } };
    const rows: { id: string }[] = ids.length > 0 ? await modelNamed(tx, target).findMany(where) : [];
    for (const { id } of rows) found.add(`${target}/${id}`);
  }
  return found;
}

/** One error per link whose record does not exist or is of another kind. */
export async function checkLinks(tx: Database, linked: LinkedId[]): Promise<FieldError[]> {
  if (linked.length === 0) return [];
  const found = await findTargets(tx, linked);
  const broken = linked.filter(({ id, to }) => !to.some((target) => found.has(`${target}/${id}`)));
  return broken.map(({ path }) => ({ key: "error.link", path }));
}

/** One error per term that does not exist. */
export async function checkTerms(
  tx: Database,
  terms: { id: string; path: (string | number)[] }[],
): Promise<FieldError[]> {
  if (terms.length === 0) return [];
  const rows = await tx.term.findMany({ where: { id: { in: terms.map(({ id }) => id) } }, select: { id: true } });
  const found = new Set(rows.map(({ id }) => id));
  return terms.filter(({ id }) => !found.has(id)).map(({ path }) => ({ key: "error.term", path }));
}
