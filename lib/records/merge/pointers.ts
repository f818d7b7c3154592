import type { Database } from "@/lib/db";
import type { Field } from "@/lib/kinds/fields";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import type { Fields } from "@/lib/kinds/kind";
import { modelNamed, type PartStore, storeOf } from "@/lib/records/store/stores";

/** A column that can hold a record's id, and the column with the id of the record that owns the row. */
type Pointer = { model: string; column: string; owner: string };

type Test = (field: Field) => boolean;

function pointersOfPart(fields: Fields, store: PartStore, leads: Test): Pointer[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!leads(field)) return [];
    const joined = store.links?.[name];
    if (joined) return { model: joined, column: "toId", owner: `part.${store.owner}` };
    return { model: store.model, column: `${name}Id`, owner: store.owner };
  });
}

const distinct = (pointers: Pointer[]) => [
  ...new Map(pointers.map((pointer) => [Object.values(pointer).join(), pointer])).values(),
];

/** Derives the columns of matching fields from the declarations, so that new fields are included. */
function columnsLeading(leads: Test): Pointer[] {
  return kindNames.flatMap((name) => {
    const { fields, parts } = kindNamed(name);
    const store = storeOf(name);
    const own = Object.entries(fields).filter(([, field]) => leads(field) && !("many" in field && field.many));
    return [
      ...own.map(([field]) => ({ model: store.model, column: `${field}Id`, owner: "id" })),
      ...Object.entries(parts).flatMap(([part, { fields: inPart }]) =>
        pointersOfPart(inPart, store.parts[part]!, leads),
      ),
    ];
  });
}

/** All columns that can refer to a record of this kind. */
export function pointersTo(kind: KindName): Pointer[] {
  const all = columnsLeading((field) => field.type === "link" && [field.to].flat().includes(kind));
  all.push({ model: "link", column: "toId", owner: "fromId" });
  if (kind === "city") all.push({ model: "record", column: "responsibleCityId", owner: "id" });
  return distinct(all);
}

/** All columns that can refer to a reference. */
export const referencePointers = (): Pointer[] =>
  distinct(columnsLeading((field) => field.type === "link" && [field.to].flat().includes("reference")));

/** All columns that can refer to a term of this vocabulary. */
export function termPointers(vocabulary: string): Pointer[] {
  const all = columnsLeading((field) => field.type === "term" && field.vocabulary === vocabulary);
  if (vocabulary === "session-kind") all.push({ model: "meetingSession", column: "kindId", owner: "meetingId" });
  if (vocabulary === "theme") all.push({ model: "meetingVisit", column: "themeId", owner: "meetingId" });
  return distinct([...all, { model: "recordTerm", column: "termId", owner: "recordId" }]);
}

type PointingRow = { target: string; owner: string | null };

/** The rows of a pointer whose column fulfils a condition, each with the record that owns it. */
async function readPointingRows(
  client: Database,
  { model, column, owner }: Pointer,
  condition: string | { startsWith: string } | { in: string[] },
): Promise<PointingRow[]> {
  const [first = "", ofPart] = owner.split(".");
  const select = { [column]: true, ...(ofPart ? { part: { select: { [ofPart]: true } } } : { [first]: true }) };
  const rows = await modelNamed(client, model).findMany({ where: { [column]: condition }, select });
  return rows.map((row: Record<string, unknown>) => ({
    target: row[column],
    owner: ofPart ? (row.part as Record<string, string>)[ofPart]! : (row[first] as string | null),
  }));
}

/** Each id that fulfils a condition, with the ids of the records that refer to it. One query per column. */
export async function ownersPointing(
  client: Database,
  pointers: Pointer[],
  condition: { startsWith: string } | { in: string[] },
): Promise<Map<string, Set<string>>> {
  const owners = new Map<string, Set<string>>();
  for (const pointer of pointers) {
    const rows = await readPointingRows(client, pointer, condition);
    for (const { target, owner } of rows) if (owner) owners.set(target, (owners.get(target) ?? new Set()).add(owner));
  }
  return owners;
}

/** How many records refer to each id that fulfils a condition. */
export async function countPointing(...asked: Parameters<typeof ownersPointing>): Promise<Map<string, number>> {
  return new Map([...(await ownersPointing(...asked))].map(([id, records]) => [id, records.size]));
}

async function ownersOf(tx: Database, pointer: Pointer, id: string): Promise<(string | null)[]> {
  return (await readPointingRows(tx, pointer, id)).map(({ owner }) => owner);
}

/**
 * The records that refer to an id in these columns, ordered by id, so that concurrent callers lock them in the same
 * order.
 */
export async function pointingAt(
  tx: Database,
  pointers: Pointer[],
  id: string,
): Promise<{ kind: KindName; id: string }[]> {
  const ids = new Set<string>();
  for (const pointer of pointers) for (const owner of await ownersOf(tx, pointer, id)) if (owner) ids.add(owner);
  const where = { id: { in: [...ids] } };
  return tx.record.findMany({ where, select: { id: true, kind: true }, orderBy: { id: "asc" } });
}
