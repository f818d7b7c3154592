import { randomUUID } from "node:crypto";
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

async function signedIn(grants: Parameters<typeof addPerson>[0]) {
  const { id } = await addPerson(grants);
  await database().user.update({ where: { id }, data: { totpSecret: "set up" } });
  return cookieFor(id, { secondFactor: true });
}

async function linesFor(cookie: string, values: Record<string, string>) {
  const asked = await POST(
    formRequest("/api/admin/export", { locale: "en", format: "csv", query: "", ...values }, { cookie }),
  );
  return asked.status === 200 ? (await asked.text()).trim().split("\r\n") : null;
}

test("people and contacts are downloaded by the words of the search, and nobody's private address with them", async () => {
  const { id: cityId } = await database().record.findFirstOrThrow({ where: { kind: "city", slug: "barcelona" } });
  const cookie = await signedIn([{ role: "coordinator", cityId }]);
  const people = (await linesFor(cookie, { list: "people" }))!;
  const grants = [{ cityId }, { record: { responsibleCityId: cityId } }];
  expect(people.length - 1).toBe(await database().user.count({ where: { grants: { some: { OR: grants } } } }));
  expect((await linesFor(cookie, { list: "people", query: "q=nobody+is+called+this" }))!.length).toBe(1);
  const contacts = (await linesFor(cookie, { list: "contacts" }))!;
  const own = { organisation: { record: { responsibleCityId: cityId } } };
  expect(contacts.length - 1).toBe(await database().person.count({ where: own }));
  const addresses = await database().personAddress.findMany({ where: { person: own } });
  expect(addresses.length).toBeGreaterThan(0);
  for (const { email } of addresses) expect(contacts.join("\n")).not.toContain(email);
});

test("messages are downloaded by those who may read them, with the filters of the inbox and without addresses", async () => {
  const record = await database().record.findFirstOrThrow({
    where: { kind: "practice", publication: "published", responsibleCityId: { not: null } },
  });
  const elsewhere = await database().record.findFirstOrThrow({
    where: { kind: "city", id: { not: record.responsibleCityId! } },
  });
  const id = randomUUID();
  const sender = { senderName: "Jana Export", senderEmail: "jana@export.example", senderLanguage: "cs" };
  const sent = { interest: "visit" as const, consentedAt: new Date(), submission: randomUUID() };
  await database().message.create({
    data: {
      ...sender,
      ...sent,
      id,
      reference: "EX-0001",
      recordId: record.id,
      language: "cs",
      body: "Otázka",
      state: "open",
    },
  });
  const mine = await signedIn([{ role: "coordinator", cityId: record.responsibleCityId! }]);
  const lines = (await linesFor(mine, { list: "messages", query: "state=waiting&language=cs" }))!.join("\n");
  expect(lines).toContain("EX-0001");
  expect(lines).not.toContain("jana@export.example");
  expect((await linesFor(mine, { list: "messages", query: "state=closed" }))!.join("\n")).not.toContain("EX-0001");
  const theirs = await signedIn([{ role: "coordinator", cityId: elsewhere.id }]);
  expect((await linesFor(theirs, { list: "messages", query: "state=all" }))!.join("\n")).not.toContain("EX-0001");
});

test("terms, references and the audit log are for administrators; the log is downloaded in words", async () => {
  const { id: cityId } = await database().record.findFirstOrThrow({ where: { kind: "city", slug: "barcelona" } });
  const coordinator = await signedIn([{ role: "coordinator", cityId }]);
  const administrator = await signedIn([{ role: "administrator" }]);
  expect(await linesFor(coordinator, { list: "audit" })).toBeNull();
  expect(await linesFor(coordinator, { list: "vocabulary", query: "vocabulary=theme" })).toBeNull();
  expect(await linesFor(administrator, { list: "vocabulary", query: "vocabulary=nothing" })).toBeNull();
  const themes = (await linesFor(administrator, { list: "vocabulary", query: "vocabulary=theme" }))!;
  expect(themes.length - 1).toBe(await database().term.count({ where: { vocabulary: "theme" } }));
  const references = (await linesFor(administrator, { list: "references" }))!;
  expect(references.length - 1).toBe(await database().reference.count());
  const log = (await linesFor(administrator, { list: "audit", query: "area=lists&outcome=done" }))!;
  expect(log[1]).toContain(",List downloaded,done,");
  expect(log.slice(1).every((line) => line.endsWith(",lists.export"))).toBe(true);
  for (const query of ["day=2026", "day=0000-01-01", "day=2026-13-01", "area=%00", "outcome=%00"])
    expect((await linesFor(administrator, { list: "audit", query }))!.length, query).toBeGreaterThan(1);
  expect(await linesFor(administrator, { list: "scheduled" })).toHaveLength(
    1 +
      (await database().scheduledLanguage.count()) +
      (await database().revision.count({ where: { state: "approved" } })),
  );
});
