import type { Database } from "@/lib/db";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { type BaseStored, readStoredOf } from "@/lib/records/store/stored";
import { type EntryChange, entryTags } from "@/lib/records/store/tags";
import { documentOf, neededRecords, readPublicIds } from "./document/document";
import { withOpenOffers } from "./document/open-offers";
import { type DocumentsById, writeDocuments } from "./document/write-document";
import { entriesAmong, publishedLanguages } from "./entries";
import { readFacetSources } from "./facet-sources";
import { countriesOf, type Surroundings, valuesAt } from "./facets";
import { writeEntries } from "./write-entries";

/** The search documents of those of these records that are public; null for all the others. */
async function documentsFor(
  tx: Database,
  kind: KindDefinition,
  ids: readonly string[],
  records: BaseStored[],
  around: Surroundings,
  now: Date,
): Promise<DocumentsById> {
  const shown = records.filter((stored) => publishedLanguages(stored).length > 0);
  const needed = shown.flatMap((stored) => neededRecords(kind, stored));
  const publicIds = await readPublicIds(tx, needed);
  const documents = shown.map((stored) => {
    const own = kind.fields.country ? valuesAt(stored, "country") : [];
    const countries = [...countriesOf(kind, stored, around), ...own].map(String);
    const neighbours = { countries, broader: around.broader, publicIds };
    return [stored.record.id, documentOf(withOpenOffers(stored, now), publishedLanguages(stored), neighbours)] as const;
  });
  const byId = new Map(documents);
  return new Map(ids.map((id) => [id, byId.get(id) ?? null]));
}

/** `indexRecord` of records of one kind. The statements are the same for one record and for many. */
export async function indexTogether(
  tx: Database,
  kind: KindName,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, EntryChange>> {
  const declaration = kindNamed(kind);
  const records: BaseStored[] = await readStoredOf(tx, kind, ids);
  const around = await readFacetSources(tx, declaration, records);
  const changes = await writeEntries(tx, ids, await entriesAmong(tx, declaration, records, around));
  await writeDocuments(tx, kind, await documentsFor(tx, declaration, ids, records, around, now));
  return changes;
}

/**
 * Writes what lists, cards and the search read of a record; a record that is not public has no entries and no document.
 * Returns what changed, for the tags.
 */
export async function indexRecord(tx: Database, kind: KindName, id: string, now = new Date()): Promise<EntryChange> {
  return (await indexTogether(tx, kind, [id], now)).get(id) ?? "none";
}

/** So many records at a time are in memory, and in one statement. */
const maxTogether = 200;

/** The same for records whose own texts did not change. Returns the tags. */
export async function indexRecords(
  tx: Database,
  records: readonly { kind: KindName; id: string }[],
  now = new Date(),
): Promise<string[]> {
  const tags = new Set<string>();
  for (const [kind, group] of Map.groupBy(records, (record) => record.kind)) {
    const ids = [...new Set(group.map(({ id }) => id))].sort();
    for (let from = 0; from < ids.length; from += maxTogether)
      for (const [id, change] of await indexTogether(tx, kind, ids.slice(from, from + maxTogether), now))
        for (const tag of entryTags({ kind, id, change })) tags.add(tag);
  }
  return [...tags];
}
