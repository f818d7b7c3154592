import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as postAdd } from "@/app/api/admin/collections/add/route";
import { POST as postRemove } from "@/app/api/admin/collections/remove/route";
import { POST as postSave } from "@/app/api/admin/collections/route";
import { POST as postTake } from "@/app/api/admin/collections/take/route";
import { closeDatabase, database } from "@/lib/db";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

let cookie = "";
let ownerId = "";

beforeAll(async () => {
  const barcelona = await database().record.findFirstOrThrow({ where: { kind: "city", slug: "barcelona" } });
  const owner = await addPerson([{ role: "coordinator", cityId: barcelona.id }]);
  ownerId = owner.id;
  cookie = await cookieFor(owner.id);
});
afterAll(closeDatabase);

const send = async (post: (request: Request) => Promise<Response>, path: string, values: Record<string, string>) => {
  const response = await post(formRequest(path, { locale: "ca", ...values }, { cookie }));
  return { status: response.status, to: response.headers.get("location") ?? "" };
};

test("a plain form copies the collection of a browser, adds pages and deletes it, and each has a line of the audit", async () => {
  const items = JSON.stringify([{ id: "practice.most-do-sestky", note: "Per a la reunió" }]);
  const taken = await send(postTake, "/api/admin/collections/take", { title: "Del navegador", items });
  expect(taken).toMatchObject({ status: 303, to: expect.stringContaining("done=taken") });
  const { id } = await database().collection.findFirstOrThrow({ where: { ownerId } });

  const pages = "https://xarxa.example/ca/practices/en-skola-for-alla";
  expect((await send(postAdd, "/api/admin/collections/add", { id, pages })).to).toContain("done=added");
  expect(await database().collectionItem.count({ where: { collectionId: id } })).toBe(2);

  expect((await send(postRemove, "/api/admin/collections/remove", { id })).to).toContain("done=removed");
  const lines = await database().auditEntry.findMany({
    where: { actorId: ownerId, subject: id },
    orderBy: { id: "asc" },
  });
  expect(lines.map(({ action }) => action)).toEqual(["collection.take", "collection.add", "collection.remove"]);
});

test.each(["[", '{"id":"x"}', '[{"id":"practice.no-such","note":""}]', '[{"id":"__proto__","note":5}]'])(
  "%s is no collection of a browser, and is refused",
  async (items) => {
    const { to } = await send(postTake, "/api/admin/collections/take", { title: "Res", items });
    expect(to).toContain("draft=");
    expect(await database().collection.count({ where: { ownerId } })).toBe(0);
  },
);

test("to publish without a note goes back to the form", async () => {
  const values = { title: "Sense nota", language: "ca", visibility: "public", note: "" };
  expect((await send(postSave, "/api/admin/collections", values)).to).toContain("draft=");
});
