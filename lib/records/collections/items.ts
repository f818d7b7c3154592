import type { Actor } from "@/lib/auth/actor";
import { type Database, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { idsAt } from "@/lib/records/public/collected";
import { writeTags } from "@/lib/records/store/tags";
import type { ChosenRecord } from "@/lib/serving/chosen-records";
import { mayEdit } from "./rights";
import { collectionTag } from "./tags";

export const mostItems = 100;

type Noted = ChosenRecord & { note: string };
type Change = { intent: "save" | "up" | "down" | "remove"; recordId: string; note: string };

/** A collection that the actor may change, locked until the transaction ends. */
async function editable(tx: Database, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Collection" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const kept = await tx.collection.findUnique({ where: { id }, include: { items: { orderBy: { position: "asc" } } } });
  return kept && mayEdit(actor, kept) ? kept : null;
}

const refresh = (tx: Database, slug: string | null) => writeTags(tx, slug ? [collectionTag(slug)] : []);

/** Public records of these addresses, in their order, each once. */
async function publicItems(tx: Database, items: readonly Noted[]) {
  const ids = await idsAt(tx, items);
  const found = items.flatMap(({ kind, slug, note }) => {
    const recordId = ids.get(`${kind}.${slug}`);
    return recordId ? [{ recordId, note }] : [];
  });
  const shown = await tx.record.findMany({
    where: { id: { in: found.map(({ recordId }) => recordId) }, publication: "published" },
    select: { id: true },
  });
  const isPublic = new Set(shown.map(({ id }) => id));
  const once = new Map(found.map((item) => [item.recordId, item]));
  return [...once.values()].filter(({ recordId }) => isPublic.has(recordId));
}

async function append(tx: Database, collectionId: string, last: number, items: { recordId: string; note: string }[]) {
  const data = items.map((item, index) => ({ ...item, collectionId, position: last + index + 1 }));
  await tx.collectionItem.createMany({ data });
}

/** Adds public records at the end; those that are in it already stay as they are. */
export function addItems(actor: Actor, id: string, items: readonly Noted[], now: Date): Promise<Result<number>> {
  return transaction(async (tx) => {
    const kept = await editable(tx, actor, id);
    if (!kept) return notFoundResult;
    const known = new Set(kept.items.map(({ recordId }) => recordId));
    const added = (await publicItems(tx, items)).filter(({ recordId }) => !known.has(recordId));
    if (added.length === 0) return invalidResult([{ key: "collection:error.noPage", path: ["pages"] }]);
    if (known.size + added.length > mostItems)
      return invalidResult([{ key: "error.tooMany", path: ["pages"], values: { maximum: String(mostItems) } }]);
    await append(tx, id, kept.items.at(-1)?.position ?? 0, added);
    await tx.collection.update({ where: { id }, data: { updatedAt: now } });
    await refresh(tx, kept.slug);
    return { ok: true, value: added.length };
  });
}

/** Takes over what a browser kept, as a private collection of the actor. */
export function takeOver(
  actor: Actor,
  { title, language, items }: { title: string; language: Locale; items: readonly Noted[] },
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    const found = (await publicItems(tx, items)).slice(0, mostItems);
    if (actor.userId === null || found.length === 0)
      return invalidResult([{ key: "collection:error.noPage", path: ["items"] }]);
    const { id } = await tx.collection.create({ data: { ownerId: actor.userId, title, language } });
    await append(tx, id, 0, found);
    return { ok: true, value: { id } };
  });
}

function reordered(ids: string[], { intent, recordId }: Change): string[] {
  const from = ids.indexOf(recordId);
  const to = Math.min(Math.max(from + (intent === "up" ? -1 : 1), 0), ids.length - 1);
  const rest = ids.filter((other) => other !== recordId);
  return [...rest.slice(0, to), recordId, ...rest.slice(to)];
}

/** Notes, moves or removes one record of a collection. */
export function changeItem(actor: Actor, id: string, change: Change, now: Date): Promise<Result<null>> {
  return transaction(async (tx) => {
    const kept = await editable(tx, actor, id);
    if (!kept?.items.some(({ recordId }) => recordId === change.recordId)) return notFoundResult;
    const where = { collectionId_recordId: { collectionId: id, recordId: change.recordId } };
    if (change.intent === "remove") await tx.collectionItem.delete({ where });
    else await tx.collectionItem.update({ where, data: { note: change.note } });
    if (change.intent === "up" || change.intent === "down") {
      const order = reordered(
        kept.items.map(({ recordId }) => recordId),
        change,
      );
      await tx.$executeRaw`
        UPDATE "CollectionItem" SET "position" = array_position(${order}::uuid[], "recordId")
        WHERE "collectionId" = ${id}::uuid`;
    }
    await tx.collection.update({ where: { id }, data: { updatedAt: now } });
    await refresh(tx, kept.slug);
    return { ok: true, value: null };
  });
}
