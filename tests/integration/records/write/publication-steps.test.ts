import { afterAll, expect, test } from "vitest";
import { POST } from "@/app/api/admin/records/publication/route";
import { closeDatabase, database } from "@/lib/db";
import { publishedRecord } from "@/lib/records/public/published";
import { addPerson, cookieFor, formRequest } from "../../../support/people";

afterAll(closeDatabase);

const find = (kind: "city" | "practice", where: object) =>
  database().record.findFirstOrThrow({ where: { kind, ...where }, orderBy: { slug: "asc" } });

async function press(cookie: string, id: string, step: string): Promise<string> {
  const values = { locale: "en", kind: "practice", id, step };
  const answer = await POST(formRequest("/api/admin/records/publication", values, { cookie }));
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get("location")!, "http://here").search;
}

test("a coordinator unpublishes, archives and restores a practice, but not one of another city", async () => {
  const [here, there] = [await find("city", { slug: "barcelona" }), await find("city", { slug: "helsinki" })];
  const cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: here.id }])).id);
  const mine = await find("practice", { responsibleCityId: here.id, publication: "published" });
  const theirs = await find("practice", { responsibleCityId: there.id, publication: "published" });
  const state = async (id: string) => (await database().record.findUniqueOrThrow({ where: { id } })).publication;
  const read = async () => (await publishedRecord("practice", mine.slug, "ca"))?.state ?? "unknown";

  expect([await press(cookie, mine.id, "unpublish"), await state(mine.id), await read()]).toEqual([
    "?done=unpublished",
    "draft",
    "unknown",
  ]);
  expect([await press(cookie, mine.id, "archive"), await state(mine.id), await read()]).toEqual([
    "?done=archived",
    "archived",
    "archived",
  ]);
  expect([await press(cookie, mine.id, "unarchive"), await state(mine.id)]).toEqual(["?done=unarchived", "draft"]);
  const actions = await database().history.findMany({ where: { recordId: mine.id }, orderBy: { id: "desc" }, take: 3 });
  expect(actions.map(({ action }) => action)).toEqual(["unarchive", "archive", "unpublish"]);

  for (const step of ["unpublish", "archive", "unarchive"]) {
    expect(await press(cookie, theirs.id, step)).toContain("draft=");
    expect(await state(theirs.id)).toBe("published");
  }
});
