import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import type { BaseInput, BasePart } from "@/lib/kinds/input";
import { notFound } from "@/lib/records/store/run-write";
import { readStoredOf } from "@/lib/records/store/stored";
import { saveManyWithin } from "@/lib/records/write/batch/save-many";
import { lockRecords } from "@/lib/records/write/place";
import { importFacts } from "../store/facts";
import type { SaveMoment } from "./model";

export type ContactWrite = { tx: Database; actor: Actor; moment: SaveMoment };

/** What becomes of the contacts of a record. */
export type ContactsChange = (contacts: BasePart[]) => BasePart[];

/** Saves records with other contacts, each once, with its history and its checks. Returns the tags. */
export async function saveContactsOf(
  { tx, actor, moment: { importId, fileName, now } }: ContactWrite,
  changes: ReadonlyMap<string, ContactsChange>,
): Promise<string[]> {
  const records = await tx.record.findMany({
    where: { id: { in: [...changes.keys()] } },
    select: { id: true, kind: true },
  });
  if (records.length !== changes.size) throw notFound();
  const facts = importFacts(importId, fileName);
  const tags: string[] = [];
  for (const [kind, some] of Map.groupBy(records, (record): KindName => record.kind)) {
    const ids = some.map(({ id }) => id).sort();
    // Before they are read: nobody else changes them meanwhile.
    await lockRecords(tx, kind, ids);
    const raws = (await readStoredOf(tx, kind, ids)).map(({ record: { id, version }, input }) => {
      const { parts, ...rest }: BaseInput = input;
      return { id, version, raw: { ...rest, parts: { ...parts, contacts: changes.get(id)!(parts.contacts ?? []) } } };
    });
    tags.push(...(await saveManyWithin(tx, actor, kind, raws, { action: "import", facts, now })).tags);
  }
  return tags;
}
