import type { Database } from "@/lib/db";
import type { Field } from "@/lib/kinds/fields";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import type { Fields } from "@/lib/kinds/kind";
import { modelNamed, type PartStore, storeOf } from "./stores";

/** A column that may hold the id of a record of some kind, and the column that names the record that it belongs to. */
type Pointer = { model: string; column: string; owner: string };

const leadsTo = (field: Field, kind: KindName) => field.type === "link" && [field.to].flat().includes(kind);

function pointersOfPart(fields: Fields, store: PartStore, kind: KindName): Pointer[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!leadsTo(field, kind)) return [];
    const joined = store.links?.[name];
    if (joined) return { model: joined, column: "toId", owner: `part.${store.owner}` };
    return { model: store.model, column: `${name}Id`, owner: store.owner };
  });
}

/** Every column that may point at a record of this kind, from the declarations: a new field needs nothing here. */
export function pointersTo(kind: KindName): Pointer[] {
  const pointers = kindNames.flatMap((name) => {
    const { fields, parts } = kindNamed(name);
    const store = storeOf(name);
    const own = Object.entries(fields).filter(([, field]) => leadsTo(field, kind));
    const single = own.filter(([, field]) => !("many" in field && field.many));
    return [
      ...single.map(([field]) => ({ model: store.model, column: `${field}Id`, owner: "id" })),
      ...Object.entries(parts).flatMap(([part, { fields: inPart }]) =>
        pointersOfPart(inPart, store.parts[part]!, kind),
      ),
    ];
  });
  const all = [...pointers, { model: "link", column: "toId", owner: "fromId" }];
  if (kind === "city") all.push({ model: "record", column: "responsibleCityId", owner: "id" });
  return [...new Map(all.map((pointer) => [Object.values(pointer).join(), pointer])).values()];
}

async function ownersOf(tx: Database, { model, column, owner }: Pointer, id: string): Promise<(string | null)[]> {
  const [part, column2] = owner.split(".");
  const select = column2 ? { part: { select: { [column2]: true } } } : { [part!]: true };
  const rows = await modelNamed(tx, model).findMany({ where: { [column]: id }, select });
  return rows.map((row: Record<string, unknown>) =>
    column2 ? (row.part as Record<string, string>)[column2]! : (row[part!] as string | null),
  );
}

/** The records that point at this one, in the order of their ids: whoever locks them all does it in the same order. */
export async function pointingAt(tx: Database, kind: KindName, id: string): Promise<{ kind: KindName; id: string }[]> {
  const ids = new Set<string>();
  for (const pointer of pointersTo(kind))
    for (const owner of await ownersOf(tx, pointer, id)) if (owner) ids.add(owner);
  return tx.record.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kind: true },
    orderBy: { id: "asc" },
  });
}
