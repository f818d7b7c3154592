import { readDoi, readIsbn } from "@/lib/cite/read/identifiers";
import { database } from "@/lib/db";
import { canonicalLanguage, languageTags } from "@/lib/i18n/languages";
import { ownersPointing, referencePointers } from "@/lib/records/merge/pointers";
import { referenceFields } from "@/lib/records/references/input";
import { removeReferenceWithin } from "@/lib/records/references/merge";
import { saveReferenceWithin } from "@/lib/records/references/save";
import { cutText } from "@/lib/text/clean";
import { fold } from "@/lib/text/fold";
import type { RowReason } from "../model";
import { plainSite } from "../plan/our-records";
import { firstUsers } from "./first-users";
import type { StoredThing, Thing, ThingStore, ThingValues } from "./model";

const textAt = (values: ThingValues, key: string) => (typeof values[key] === "string" ? (values[key] as string) : "");

/** DOI, else address, else title and year. */
function keysOf(values: ThingValues): string[] {
  const [doi, address, title] = ["doi", "address", "title"].map((key) => textAt(values, key));
  return [
    ...(doi ? [`doi ${doi}`] : []),
    ...(address ? [`address ${plainSite(address)}`] : []),
    ...(title ? [`title ${fold(title)} ${textAt(values, "year")}`] : []),
  ].map((key) => cutText(key, 480));
}

const filled = (row: object): ThingValues =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => referenceFields.some((field) => field === name) && value),
  );

async function list(): Promise<Thing[]> {
  const rows = await database().reference.findMany({
    select: { id: true, title: true, year: true, doi: true, address: true },
  });
  return rows.map(({ id, ...row }) => ({ id, title: row.title, keys: keysOf(row), isOwn: true }));
}

/** Numbers as they are stored; a wrong one is not taken, and said. */
function complete(values: ThingValues, language: string) {
  const notes: RowReason[] = [];
  const readers = { doi: readDoi, isbn: readIsbn };
  const read = Object.entries(readers).map(([name, reader]): [string, string | null] => {
    const text = textAt(values, name);
    const found = text ? reader(text) : null;
    if (text && !found) notes.push({ key: `cell.${name}`, values: { column: name.toUpperCase() } });
    return [name, found];
  });
  const tag = canonicalLanguage(textAt(values, "titleLanguage"));
  const titleLanguage = languageTags.includes(tag) ? tag : language;
  const all = { ...values, ...Object.fromEntries(read), ...(values.titleLanguage ? { titleLanguage } : {}) };
  return { values: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)), notes };
}

/** The literature that all cities cite. */
export const referenceStore: ThingStore = {
  right: "changeReferences",
  isShared: true,
  open: async ({ language }) => ({ things: await list(), complete: (values) => complete(values, language) }),
  keysOf,
  read: async (tx, ids) => {
    const rows = await tx.reference.findMany({ where: { id: { in: [...ids] } } });
    return new Map(rows.map((row): [string, StoredThing] => [row.id, { title: row.title, values: filled(row) }]));
  },
  save: async (tx, actor, changes, { language }) => {
    const [ids, tags]: string[][] = [[], []];
    for (const { id, values } of changes) {
      const saved = await saveReferenceWithin(tx, actor, id, { titleLanguage: language, ...values });
      ids!.push(saved.id);
      tags!.push(...saved.tags);
    }
    return { ids: ids!, tags: tags! };
  },
  users: async (tx, ids) => firstUsers(await ownersPointing(tx, referencePointers(), { in: [...ids] })),
  remove: removeReferenceWithin,
  path: (locale, { id }) => `/${locale}/admin/references/${id}`,
};
