import { afterAll, expect, test } from "vitest";
import { POST } from "@/app/api/admin/export/route";
import { closeDatabase, database } from "@/lib/db";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

async function download(values: Record<string, string>, city = "barcelona") {
  const { id: cityId } = await database().record.findUniqueOrThrow({
    where: { kind_slug: { kind: "city", slug: city } },
  });
  const { id } = await addPerson([{ role: "coordinator", cityId }]);
  const cookie = await cookieFor(id, { secondFactor: true });
  return { cityId, response: await POST(formRequest("/api/admin/export", { locale: "ca", ...values }, { cookie })) };
}

const linesOf = async (response: Response) => (await response.text()).trim().split("\r\n").slice(1);

test("a list is downloaded with the filters of its page, all of it, of one's own cities only, and audited", async () => {
  const { response, cityId } = await download({ list: "records", query: "kind=school&state=published", format: "csv" });
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="xarxa-school-[\d-]{10}\.csv"$/);
  const own = await database().record.findMany({
    where: { kind: "school", responsibleCityId: cityId, publication: "published" },
  });
  const lines = await linesOf(response);
  expect(lines.map((line) => line.split(";").at(-1)).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  expect(await database().auditEntry.count({ where: { action: "lists.export", outcome: "done" } })).toBe(1);
});

test("every list and format answers with a file", async () => {
  for (const list of ["translations", "confirm", "reviews"])
    for (const format of ["csv", "xlsx"]) {
      const { response } = await download({ list, query: "kind=practice&state=missing&language=cs", format });
      expect(response.status, `${list} ${format}`).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20);
    }
  const { response } = await download({
    list: "translations",
    query: "kind=practice&state=missing&language=cs",
    format: "csv",
  });
  const lines = await linesOf(response);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.includes(";txec;"))).toBe(true);
});

test("a list that does not exist, or that one may not see, is refused", async () => {
  const { response } = await download({ list: "records", query: "kind=nothing", format: "csv" });
  expect(response.headers.get("location")).toContain("draft=");
  const { id } = await addPerson([]);
  const cookie = await cookieFor(id, { secondFactor: true });
  const asked = await POST(formRequest("/api/admin/export", { list: "confirm", query: "", format: "csv" }, { cookie }));
  expect(asked.status).toBe(303);
});
