import { type Actor, ownCities } from "@/lib/auth/actor";
import { type Database, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { writeTags } from "@/lib/records/store/tags";
import { numberSlug, slugify } from "@/lib/text/slug";
import type { Collection, CollectionVisibility } from "@/prisma/generated/client";
import { mayEdit, mayPublish } from "./rights";
import { collectionsTag, collectionTag } from "./tags";

export type CollectionInput = {
  title: string;
  note: string;
  language: Locale;
  cityId: string | null;
  visibility: CollectionVisibility;
  /** Colleagues, by their accounts. */
  readers: string[];
};

export type SavedCollection = { id: string; slug: string | null };

/** An address for a collection that becomes public; it keeps it. */
async function freeSlug(tx: Database, title: string): Promise<string> {
  const slug = slugify(title) || "collection";
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : numberSlug(slug, number);
    if ((await tx.collection.count({ where: { slug: candidate } })) === 0) return candidate;
  }
}

/** Of the people who were named, those who have a role in the city. */
async function colleaguesAmong(tx: Database, readers: string[], cityId: string | null): Promise<string[]> {
  if (!cityId || readers.length === 0) return [];
  const users = await tx.user.findMany({
    where: { id: { in: readers }, disabledAt: null, grants: { some: { cityId } } },
    select: { id: true },
  });
  return users.map(({ id }) => id);
}

type Kept = Pick<Collection, "id" | "cityId" | "visibility" | "ownerId" | "slug">;

/** Whether the actor may keep a collection for this city, and publish it if it is to be public. */
function mayKeep(actor: Actor, { visibility, cityId }: CollectionInput, kept: Kept | null): boolean {
  if (visibility === "public") return mayPublish(actor, cityId);
  return cityId === null || cityId === kept?.cityId || ownCities(actor).includes(cityId) || mayPublish(actor, cityId);
}

/** What is missing for these readers. */
function missingField({ visibility, cityId, note }: CollectionInput) {
  const isShared = visibility === "colleagues" || visibility === "city";
  if (isShared && !cityId) return { key: "collection:error.noCity", path: ["city"] };
  return visibility === "public" && note === "" ? { key: "collection:error.why", path: ["note"] } : null;
}

/** The collection that the actor may change; null for a new one. */
async function findEditable(tx: Database, actor: Actor, id: string | null): Promise<Result<Kept | null>> {
  if (!id) return actor.userId === null ? notFoundResult : { ok: true, value: null };
  const kept = await tx.collection.findUnique({ where: { id } });
  return kept && mayEdit(actor, kept) ? { ok: true, value: kept } : notFoundResult;
}

/** From its first publication on, a collection keeps its address and that day. */
async function publication(tx: Database, { visibility, title }: CollectionInput, kept: Kept | null, now: Date) {
  if (visibility !== "public" || kept?.slug) return {};
  return { slug: await freeSlug(tx, title), publishedAt: now };
}

async function writeReaders(tx: Database, collectionId: string, input: CollectionInput): Promise<void> {
  const { visibility, readers, cityId } = input;
  const colleagues = visibility === "colleagues" ? await colleaguesAmong(tx, readers, cityId) : [];
  await tx.collectionReader.deleteMany({ where: { collectionId } });
  await tx.collectionReader.createMany({ data: colleagues.map((userId) => ({ collectionId, userId })) });
}

/** Makes a collection, or changes one. Publishing is for those who may publish in its city, and needs a note that says why. */
export function saveCollection(
  actor: Actor,
  id: string | null,
  input: CollectionInput,
  now: Date,
): Promise<Result<SavedCollection>> {
  return transaction(async (tx) => {
    const found = await findEditable(tx, actor, id);
    if (!found.ok) return found;
    const kept = found.value;
    if (!mayKeep(actor, input, kept)) return notFoundResult;
    const error = missingField(input);
    if (error) return invalidResult([error]);
    const { readers: _readers, ...fields } = input;
    const data = { ...fields, ...(await publication(tx, input, kept, now)), updatedAt: now };
    const saved = kept
      ? await tx.collection.update({ where: { id: kept.id }, data })
      : await tx.collection.create({ data: { ...data, ownerId: actor.userId } });
    await writeReaders(tx, saved.id, input);
    await writeTags(tx, saved.slug ? [collectionTag(saved.slug), collectionsTag] : []);
    return { ok: true, value: { id: saved.id, slug: saved.slug } };
  });
}

/** Deletes a collection for good. */
export function removeCollection(actor: Actor, id: string): Promise<Result<null>> {
  return transaction(async (tx) => {
    const kept = await tx.collection.findUnique({ where: { id } });
    if (!kept || !mayEdit(actor, kept)) return notFoundResult;
    await tx.collection.delete({ where: { id } });
    await writeTags(tx, kept.slug ? [collectionTag(kept.slug), collectionsTag] : []);
    return { ok: true, value: null };
  });
}
