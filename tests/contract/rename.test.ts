import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { listCards } from "@/lib/records/public/cards";
import { publishedRecord } from "@/lib/records/public/published";
import { slugTag } from "@/lib/records/store/tags";
import { create } from "@/lib/records/write/create";
import { archive, publish } from "@/lib/records/write/publish";
import { renameSlug } from "@/lib/records/write/rename";
import { hearTags } from "@/tests/support/heard-tags";
import { fullInput } from "../support/full-input";

afterAll(closeDatabase);

async function createRecord(kind: KindName, slug: string, cityId: string | null = null): Promise<string> {
  const input = await fullInput(kind, cityId);
  const unique = `${Math.random()}`.slice(2, 10);
  if (kind === "guide") input.fields.number = unique;
  if (kind === "school") input.fields.officialCode = unique;
  if (kind === "cluster") input.fields.registerCode = unique;
  const result = await create(system, kind, slug, input);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.id;
}

async function createPublished(kind: KindName, slug: string): Promise<string> {
  const id = await createRecord(kind, slug);
  await publish(system, kind, id, ["en"]);
  return id;
}

const slugAt = async (kind: KindName, slug: string) => {
  const found = await publishedRecord(kind, slug, "en");
  return found?.state === "published" ? found.view.slug : found;
};

describe.each(kindNames)("a renamed %s", (kind) => {
  test("has its new address, and every former one redirects directly to it", async () => {
    const id = await createPublished(kind, "first-name");
    expect(await renameSlug(system, kind, id, "second-name")).toMatchObject({
      ok: true,
      value: { slug: "second-name" },
    });
    expect(await renameSlug(system, kind, id, "third-name")).toMatchObject({ ok: true });
    expect(await slugAt(kind, "third-name")).toBe("third-name");
    expect(await slugAt(kind, "first-name")).toEqual({ state: "moved", slug: "third-name" });
    expect(await slugAt(kind, "second-name")).toEqual({ state: "moved", slug: "third-name" });
    expect((await listCards([id], "cs"))[0]!.slug).toBe("third-name");
  });
});

describe("an address", () => {
  let id: string;
  beforeAll(async () => {
    id = await createPublished("network", "to-and-fro");
  });

  test("that its record takes back no longer redirects", async () => {
    await renameSlug(system, "network", id, "elsewhere");
    await renameSlug(system, "network", id, "to-and-fro");
    expect(await slugAt("network", "to-and-fro")).toBe("to-and-fro");
    expect(await slugAt("network", "elsewhere")).toEqual({ state: "moved", slug: "to-and-fro" });
    const redirects = await database().slugRedirect.findMany({ where: { recordId: id } });
    expect(redirects.map(({ slug }) => slug)).toEqual(["elsewhere"]);
  });

  test("that another record has or had is taken, and nothing changes", async () => {
    const other = await createPublished("network", "another");
    const taken = { ok: false, reason: "invalid", errors: [{ key: "error.taken", path: ["slug"] }] };
    expect(await renameSlug(system, "network", other, "to-and-fro")).toEqual(taken);
    expect(await renameSlug(system, "network", other, "elsewhere")).toEqual(taken);
    expect(await slugAt("network", "another")).toBe("another");
    expect(await database().history.count({ where: { recordId: other, action: "rename" } })).toBe(0);
    expect(await renameSlug(system, "network", other, "Not a slug")).toMatchObject({
      errors: [{ key: "error.slug", path: ["slug"] }],
    });
  });

  test("of a record of another kind is free", async () => {
    const practice = await createPublished("practice", "a-practice");
    expect(await renameSlug(system, "practice", practice, "to-and-fro")).toMatchObject({ ok: true });
  });

  test("that was never public leaves no redirect", async () => {
    const draft = await createRecord("network", "a-draft");
    expect(await renameSlug(system, "network", draft, "a-better-draft")).toMatchObject({ ok: true });
    expect(await database().slugRedirect.count({ where: { recordId: draft } })).toBe(0);
    expect(await slugAt("network", "a-draft")).toBeNull();
  });

  test("of an archived record shows the page that says so", async () => {
    const old = await createPublished("network", "long-ago");
    await renameSlug(system, "network", old, "not-so-long-ago");
    await archive(system, "network", old);
    expect(await slugAt("network", "long-ago")).toEqual({ state: "moved", slug: "not-so-long-ago" });
    expect(await slugAt("network", "not-so-long-ago")).toMatchObject({ state: "archived" });
  });
});

test("a rename writes a line of history and invalidates both addresses", async () => {
  const id = await createPublished("network", "noted");
  const before = await database().record.findUniqueOrThrow({ where: { id } });
  const tags = await hearTags(() => renameSlug({ ...system, name: "Somebody" }, "network", id, "noted-anew"));
  const line = await database().history.findFirstOrThrow({ where: { recordId: id }, orderBy: { id: "desc" } });
  expect(line).toMatchObject({ action: "rename", actorName: "Somebody", version: before.version });
  expect(line.changes).toEqual({ slug: ["noted", "noted-anew"] });
  expect(tags).toEqual(
    expect.arrayContaining([
      slugTag("network", "noted"),
      slugTag("network", "noted-anew"),
      `record:${id}`,
      "kind:network",
    ]),
  );
});

test("a coordinator of another city gets a 404; one of the own city may rename", async () => {
  const [barcelona, helsinki] = await Promise.all(
    ["barcelona", "helsinki"].map((slug) =>
      database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug } } }),
    ),
  );
  const coordinator = (cityId: string): Actor => ({
    userId: null,
    name: "A coordinator",
    grants: [{ role: "coordinator", cityId }],
  });
  const id = await createRecord("network", "of-barcelona", barcelona!.id);
  const refused = { ok: false, reason: "notFound" };
  expect(await renameSlug(coordinator(helsinki!.id), "network", id, "of-helsinki")).toEqual(refused);
  expect(await renameSlug(coordinator(barcelona!.id), "practice", id, "of-barcelona-2")).toEqual(refused);
  expect(await renameSlug(coordinator(barcelona!.id), "network", id, "of-barcelona-2")).toMatchObject({ ok: true });
});

test("many simultaneous renames all end, and the record has one address", async () => {
  const id = await createPublished("network", "crowded");
  const results = await Promise.all([1, 2, 3, 4, 5].map((n) => renameSlug(system, "network", id, `crowded-${n}`)));
  expect(results.some(({ ok }) => ok)).toBe(true);
  expect(results.every((result) => result.ok || result.reason === "conflict")).toBe(true);
  const { slug } = await database().record.findUniqueOrThrow({ where: { id } });
  expect(await slugAt("network", "crowded")).toEqual({ state: "moved", slug });
});
