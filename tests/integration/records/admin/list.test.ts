import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as bulk } from "@/app/api/admin/records/bulk/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { kindNames } from "@/lib/kinds/index";
import { adminList, matchingIds } from "@/lib/records/admin/list";
import { parseAdminQuery } from "@/lib/records/admin/list-query";
import { create } from "@/lib/records/write/create";
import { readDraft } from "@/lib/routes/draft";
import { idOf } from "@/tests/support/id-of";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

const now = new Date("2026-11-22T10:00:00Z");

const mark = randomUUID().slice(0, 6);

let city: string;

let cookie: string;

async function newSchool(name: string) {
  const made = await create(system, "school", `s-${randomUUID().slice(0, 12)}`, {
    ...{ sourceLanguage: "cs", responsibleCity: city, takenFrom: null, parts: {} },
    ...{ fields: { status: "open", city }, translations: { cs: { name: `${name} ${mark}` } } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}

beforeAll(async () => {
  city = await idOf("city", "barcelona");
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: city }])).id);
  for (const name of ["Chrám", "Hora", "Ích", "Čáp", "Cesta", "škola", "Sever"]) await newSchool(name);
});

const titles = async (locale: "cs" | "en") => {
  const query = parseAdminQuery({ q: mark, sort: "title" });
  const { rows } = await adminList(system, "school", locale, query, now);
  return rows.map(({ title }) => title.replace(` ${mark}`, ""));
};

describe("an admin list sorted by title", () => {
  test("is in the order of the reader's alphabet", async () => {
    expect(await titles("cs")).toEqual(["Cesta", "Čáp", "Hora", "Chrám", "Ích", "Sever", "škola"]);
    expect(await titles("en")).toEqual(["Čáp", "Cesta", "Chrám", "Hora", "Ích", "Sever", "škola"]);
  });

  test("has every record once, page by page", async () => {
    const total = (await adminList(system, "practice", "sv", parseAdminQuery({ sort: "title" }), now)).total;
    const seen = new Set<string>();
    for (let page = 1; page <= Math.ceil(total / 50); page += 1) {
      const query = parseAdminQuery({ sort: "title", page: String(page) });
      for (const { id } of (await adminList(system, "practice", "sv", query, now)).rows) seen.add(id);
    }
    expect(seen.size).toBe(total);
  });
});

const send = (values: Record<string, string>) =>
  bulk(
    formRequest(
      "/api/admin/records/bulk",
      { locale: "en", kind: "school", action: "confirm12", ...values },
      { cookie },
    ),
  );

const toOf = (answer: Response) => new URL(answer.headers.get("location")!, "http://here");

const confirmed = () => database().record.count({ where: { kind: "school", confirmedUntil: { not: null } } });

describe("a bulk action on all matches", () => {
  const query = `q=${mark}`;

  test("asks for confirmation with the number of records, and changes nothing before", async () => {
    const before = await confirmed();
    const to = toOf(await send({ all: "yes", query }));
    expect([to.pathname, to.searchParams.get("q"), to.searchParams.get("bulk")]).toEqual([
      ...["/en/admin/schools", mark, "confirm12"],
    ]);
    expect(await confirmed()).toBe(before);
  });

  test("is refused if the list has changed since", async () => {
    const before = await confirmed();
    const draft = await readDraft(
      toOf(await send({ all: "yes", query, confirmed: "6" })).searchParams.get("draft"),
      new Date(),
    );
    expect(draft?.errors.map(({ key }) => key)).toEqual(["admin:bulk.changed"]);
    expect(await confirmed()).toBe(before);
  });

  test("applies to all of them after confirmation", async () => {
    const before = await confirmed();
    const answer = await send({ all: "yes", query, confirmed: "7" });
    expect(toOf(answer).searchParams.has("report")).toBe(true);
    expect(await confirmed()).toBe(before + 7);
  });

  test("never reaches invisible records, or more than the limit", async () => {
    const stranger = { userId: null, name: "", grants: [{ role: "contributor" as const, cityId: randomUUID() }] };
    expect(await matchingIds(stranger, "school", parseAdminQuery({ q: mark }), now)).toEqual([]);
    const rows = Array.from({ length: 201 }, () => ({ id: randomUUID(), slug: `x-${randomUUID().slice(0, 18)}` }));
    const columns = { kind: "school" as const, sourceLanguage: "en", createdAt: now, updatedAt: now };
    await database().record.createMany({ data: rows.map((row) => ({ ...row, ...columns, responsibleCityId: city })) });
    expect(await matchingIds(system, "school", parseAdminQuery({}), now)).toBeNull();
    const draft = await readDraft(toOf(await send({ all: "yes", query: "" })).searchParams.get("draft"), new Date());
    expect(draft?.errors.map(({ key }) => key)).toEqual(["admin:bulk.tooMany"]);
  });

  test("does nothing without a selection", async () => {
    const draft = await readDraft(toOf(await send({})).searchParams.get("draft"), new Date());
    expect(draft?.errors.map(({ key }) => key)).toEqual(["admin:bulk.noneSelected"]);
  });
});

test("who has no role finds nothing in any list", async () => {
  const nobody = { userId: randomUUID(), name: "Nobody", grants: [] };
  for (const kind of kindNames)
    expect((await adminList(nobody, kind, "en", parseAdminQuery({}), now)).total, kind).toBe(0);
});
