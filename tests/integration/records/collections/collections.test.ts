import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor, Grant } from "@/lib/auth/actor";
import { closeAccount } from "@/lib/auth/close-account";
import { collectPersonData } from "@/lib/contact/person-data";
import { closeDatabase, database, transaction } from "@/lib/db";
import { addItems, changeItem, takeOver } from "@/lib/records/collections/items";
import { publishedCollection, publishedCollections } from "@/lib/records/collections/published";
import { listCollections, readCollection } from "@/lib/records/collections/read";
import { type CollectionInput, removeCollection, saveCollection } from "@/lib/records/collections/save";
import { hearTags } from "@/tests/support/heard-tags";
import { idOf } from "@/tests/support/id-of";
import { makeActor } from "@/tests/support/people";

const now = new Date("2026-11-30T10:00:00Z");
const notFound = { ok: false, reason: "notFound" };

const person = (...grants: Grant[]) => makeActor("Núria Ferrer", grants);

let barcelona = "";
let helsinki = "";
let owner: Awaited<ReturnType<typeof person>>;
let colleague: Awaited<ReturnType<typeof person>>;
let stranger: Awaited<ReturnType<typeof person>>;

beforeAll(async () => {
  barcelona = await idOf("city", "barcelona");
  helsinki = await idOf("city", "helsinki");
  owner = await person({ role: "coordinator", cityId: barcelona });
  colleague = await person({ role: "contributor", cityId: barcelona });
  stranger = await person({ role: "coordinator", cityId: helsinki });
});
afterAll(closeDatabase);

const input = (more: Partial<CollectionInput> = {}): CollectionInput => ({
  title: "Transicions que funcionen",
  note: "",
  language: "ca",
  cityId: barcelona,
  visibility: "private",
  readers: [],
  ...more,
});

const practice = (slug: string, note = "") => ({ kind: "practice" as const, slug, note });

async function saved(actor: Actor, more: Partial<CollectionInput> = {}, id: string | null = null): Promise<string> {
  const result = await saveCollection(actor, id, input(more), now);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.id;
}

const seenBy = async (actor: Actor, id: string) => (await readCollection(actor, id, "ca")) !== null;

describe("who reads a collection", () => {
  test("nobody but its owner while it is private", async () => {
    const id = await saved(owner);
    expect([await seenBy(owner, id), await seenBy(colleague, id), await seenBy(stranger, id)]).toEqual([
      true,
      false,
      false,
    ]);
    expect((await listCollections(colleague)).map((line) => line.id)).not.toContain(id);
  });

  test("named colleagues of its city, and nobody else who was named", async () => {
    const readers = [colleague.userId, stranger.userId];
    const id = await saved(owner, { visibility: "colleagues", readers });
    expect([await seenBy(colleague, id), await seenBy(stranger, id)]).toEqual([true, false]);
    await saved(owner, { visibility: "private", readers }, id);
    expect(await seenBy(colleague, id)).toBe(false);
  });

  test("everybody with a role in its city", async () => {
    const id = await saved(owner, { visibility: "city" });
    expect([await seenBy(colleague, id), await seenBy(stranger, id)]).toEqual([true, false]);
  });

  test("to share needs a city, and one of one's own", async () => {
    const share = (cityId: string | null) => saveCollection(owner, null, input({ visibility: "city", cityId }), now);
    expect(await share(null)).toMatchObject({ reason: "invalid", errors: [{ path: ["city"] }] });
    expect(await share(helsinki)).toEqual(notFound);
  });
});

describe("who changes a collection", () => {
  test("its owner only, though others read it", async () => {
    const id = await saved(owner, { visibility: "city" });
    expect(await saveCollection(colleague, id, input(), now)).toEqual(notFound);
    expect(await addItems(colleague, id, [practice("most-do-sestky")], now)).toEqual(notFound);
    expect(await removeCollection(stranger, id)).toEqual(notFound);
    expect(await removeCollection(owner, id)).toMatchObject({ ok: true });
    expect(await seenBy(owner, id)).toBe(false);
  });
});

describe("a published collection", () => {
  test("needs somebody who may publish in its city, and a note that says why", async () => {
    const publish = (actor: Actor, more: Partial<CollectionInput> = {}) =>
      saveCollection(actor, null, input({ visibility: "public", note: "Per què", ...more }), now);
    for (const result of [await publish(colleague), await publish(stranger), await publish(owner, { cityId: null })])
      expect(result).toEqual(notFound);
    expect(await publish(owner, { note: "" })).toMatchObject({ reason: "invalid", errors: [{ path: ["note"] }] });
    expect(await publish(owner)).toMatchObject({ ok: true });
  });

  test("is read by everybody at its address, with public records only, until it is withdrawn", async () => {
    const id = await saved(owner);
    const draft = await database().record.findFirstOrThrow({ where: { publication: { in: ["draft", "inReview"] } } });
    const added = await addItems(
      owner,
      id,
      [
        practice("en-skola-for-alla", "Per Hèlsinki"),
        practice("no-such"),
        { kind: draft.kind, slug: draft.slug, note: "" },
        practice("most-do-sestky"),
      ],
      now,
    );
    expect(added).toEqual({ ok: true, value: 2 });
    await saved(owner, { visibility: "public", note: "Per què", title: "Dues transicions" }, id);

    const found = await publishedCollection("dues-transicions", "sv");
    expect(found?.items.map(({ card, note }) => [card.slug, note])).toEqual([
      ["en-skola-for-alla", "Per Hèlsinki"],
      ["most-do-sestky", ""],
    ]);
    expect((await publishedCollections("sv")).map(({ slug }) => slug)).toContain("dues-transicions");
    expect(JSON.stringify(found)).not.toContain(owner.name);

    await saved(owner, { visibility: "city", note: "Per què" }, id);
    expect(await publishedCollection("dues-transicions", "sv")).toBeNull();
    await saved(owner, { visibility: "public", note: "Per què", title: "Un altre nom" }, id);
    expect((await publishedCollection("dues-transicions", "ca"))?.title).toBe("Un altre nom");
  });

  test("refreshes its page and the list, and a private one refreshes nothing", async () => {
    const id = await saved(owner);
    expect(await hearTags(() => addItems(owner, id, [practice("most-do-sestky")], now))).toEqual([]);
    const publish = () => saved(owner, { visibility: "public", note: "Per què", title: "Refrescada" }, id);
    expect((await hearTags(publish)).sort()).toEqual(["collection:refrescada", "collections"]);
    const add = () => addItems(owner, id, [practice("en-skola-for-alla")], now);
    expect(await hearTags(add)).toEqual(["collection:refrescada"]);
  });

  test("is its city's: another coordinator of it corrects it, its owner without the role does not", async () => {
    const id = await saved(owner, { visibility: "public", note: "Per què", title: "De la ciutat" });
    const other = await person({ role: "coordinator", cityId: barcelona });
    const former = { ...owner, grants: [] };
    expect(
      await saveCollection(other, id, input({ visibility: "public", note: "Millor", title: "X" }), now),
    ).toMatchObject({
      ok: true,
    });
    expect(await saveCollection(former, id, input(), now)).toEqual(notFound);
    expect(await addItems(stranger, id, [practice("most-do-sestky")], now)).toEqual(notFound);
  });
});

describe("the records of a collection", () => {
  test("keep their order, are moved, noted and removed", async () => {
    const id = await saved(owner);
    const slugs = ["en-skola-for-alla", "most-do-sestky", "aprenem-en-xarxa"];
    await addItems(
      owner,
      id,
      slugs.map((slug) => practice(slug)),
      now,
    );
    const last = await idOf("practice", "aprenem-en-xarxa");
    const order = async () => (await readCollection(owner, id, "ca"))?.items.map(({ card }) => card?.slug);
    const change = (intent: "up" | "down" | "remove" | "save", note = "") =>
      changeItem(owner, id, { intent, recordId: last, note }, now);
    await change("up", "Nota");
    expect(await order()).toEqual(["en-skola-for-alla", "aprenem-en-xarxa", "most-do-sestky"]);
    await change("up", "Nota");
    await change("up", "Nota");
    expect(await order()).toEqual(["aprenem-en-xarxa", "en-skola-for-alla", "most-do-sestky"]);
    expect((await readCollection(owner, id, "ca"))?.items[0]?.note).toBe("Nota");
    await change("remove");
    expect(await order()).toEqual(["en-skola-for-alla", "most-do-sestky"]);
    expect(await change("save")).toEqual(notFound);
    expect(await addItems(owner, id, [practice("most-do-sestky")], now)).toMatchObject({ reason: "invalid" });
  });

  test("come from a browser in one step, for their owner alone", async () => {
    const items = [practice("most-do-sestky", "Del navegador"), practice("no-such")];
    const taken = await takeOver(colleague, { title: "Del navegador", language: "ca", items });
    const id = taken.ok ? taken.value.id : "";
    expect((await readCollection(colleague, id, "ca"))?.items.map(({ note }) => note)).toEqual(["Del navegador"]);
    expect(await seenBy(owner, id)).toBe(false);
    expect(await takeOver(colleague, { title: "Buit", language: "ca", items: [practice("no-such")] })).toMatchObject({
      reason: "invalid",
    });
  });
});

test("a person's data holds their collections; a closed account leaves only what is public, without a name", async () => {
  const leaving = await person({ role: "coordinator", cityId: barcelona });
  const own = await saved(leaving, { title: "Meva" });
  const open = await saved(leaving, { title: "De tothom", visibility: "public", note: "Per què" });
  const data = await collectPersonData(database(), leaving.email);
  expect(data.account?.collections.map(({ title }) => title).sort()).toEqual(["De tothom", "Meva"]);
  await transaction((tx) => closeAccount(tx, leaving.userId, now));
  const left = await database().collection.findMany({ where: { id: { in: [own, open] } } });
  expect(left.map(({ id, ownerId }) => [id, ownerId])).toEqual([[open, null]]);
});
