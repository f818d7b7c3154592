import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";

export type SavedView = { id: string; name: string; query: string };

/** The actor's saved filters of a list. */
export async function listViews({ userId }: Actor, kind: KindName): Promise<SavedView[]> {
  if (!userId) return [];
  return database().savedView.findMany({
    where: { userId, kind },
    select: { id: true, name: true, query: true },
    orderBy: { name: "asc" },
  });
}

/** Saves a view, replacing one with the same name. */
export async function saveView({ userId }: Actor, kind: KindName, name: string, query: string): Promise<void> {
  if (!userId) return;
  const key = { userId, kind, name };
  await database().savedView.upsert({ where: { userId_kind_name: key }, create: { ...key, query }, update: { query } });
}

/** Deletes one of the actor's own views. Returns false when there is none with this id. */
export async function removeView({ userId }: Actor, id: string): Promise<boolean> {
  if (!userId) return false;
  return (await database().savedView.deleteMany({ where: { id, userId } })).count === 1;
}
