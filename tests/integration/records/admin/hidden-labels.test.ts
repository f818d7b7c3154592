import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import { readBulkOutcome } from "@/lib/records/admin/bulk/outcome";
import { labelsOf } from "@/lib/records/admin/labels";
import { adminList } from "@/lib/records/admin/list";
import { parseAdminQuery } from "@/lib/records/admin/list-query";
import { namesIn } from "@/lib/records/history/view";
import { findToMerge } from "@/lib/records/merge/preview";
import { create } from "@/lib/records/write/create";
import { storeDraft } from "@/lib/routes/draft";
import { root } from "@/scripts/process/project";
import { fullInput } from "@/tests/support/full-input";
import { addPerson, cookieFor } from "@/tests/support/people";

// Drafts of every kind, a person and a district of another city, all named with the same word. A coordinator must not
// find them anywhere in the admin; the coordinator of that city must.

afterAll(closeDatabase);

const canary = `Zvonek${randomUUID().slice(0, 8)}`;
const [lat, lon] = [12.3456, -45.678];

let [cookie, ownCookie] = ["", ""];
let [stranger, owner] = [system, system];
const ids: string[] = [];
let hiddenCity = "";

async function makeCoordinator(cityId: string): Promise<[Actor, string]> {
  const { id, name } = await addPerson([{ role: "coordinator", cityId }]);
  return [{ userId: id, name, grants: [{ role: "coordinator", cityId }] }, await cookieFor(id)];
}

async function makeDraft(kind: (typeof kindNames)[number], city: string | null): Promise<string> {
  const input = await fullInput(kind, city);
  const { title } = kindNamed(kind);
  const texts = Object.values(input.translations);
  for (const text of texts) text[title] = `${canary} ${kind}`;
  const coordinates = Object.hasOwn(input.fields, "coordinates") ? { coordinates: { lat, lon } } : {};
  const made = await create(system, kind, `c-${randomUUID()}`, {
    ...input,
    fields: { ...input.fields, ...coordinates },
  });
  if (!made.ok) throw new Error(`${kind} ${JSON.stringify(made)}`);
  return made.value.id;
}

async function makePerson(organisationId: string): Promise<string> {
  const id = randomUUID();
  await database().person.create({ data: { id, name: `${canary} person`, languages: ["cs"], organisationId } });
  return id;
}

async function makeDistrict(cityId: string): Promise<string> {
  const id = randomUUID();
  const boundary = {
    type: "Polygon",
    coordinates: [
      [
        [lon - 1, lat - 1],
        [lon + 1, lat - 1],
        [lon + 1, lat + 1],
        [lon - 1, lat + 1],
        [lon - 1, lat - 1],
      ],
    ],
  };
  await database().district.create({ data: { id, cityId, code: "C", position: 0, boundary } });
  await database().districtTranslation.create({ data: { partId: id, language: "cs", name: `${canary} district` } });
  return id;
}

beforeAll(async () => {
  const { id: here } = await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } });
  hiddenCity = await makeDraft("city", null);
  // A city in preparation belongs to its own coordinators.
  await database().record.update({ where: { id: hiddenCity }, data: { responsibleCityId: hiddenCity } });
  ids.push(hiddenCity);
  for (const kind of kindNames.filter((name) => name !== "city")) ids.push(await makeDraft(kind, hiddenCity));
  const organisation = await database().record.findFirstOrThrow({ where: { id: { in: ids }, kind: "organisation" } });
  ids.push(await makePerson(organisation.id), await makeDistrict(hiddenCity));
  [stranger, cookie] = await makeCoordinator(here);
  [owner, ownCookie] = await makeCoordinator(hiddenCity);
});

const targets = [...kindNames, "person", "reference", "district"];

/** The requests to each admin address that looks something up. */
const questions: Record<string, () => string[]> = {
  "records/search": () => targets.map((to) => `to=${to}&q=${canary}`),
  "records/places": () => [`q=${canary}`],
  "records/map": () => [`lat=${lat}&lon=${lon}&zoom=14`, `lat=${lat}&lon=${lon}&zoom=9`, `near=${hiddenCity}`],
  "records/whereabouts": () => [`lat=${lat}&lon=${lon}`],
  "records/date": () => ["value=2019"],
};

async function answersOf(route: string, as: string): Promise<string> {
  const { GET } = (await import(join(root, "app/api/admin", route, "route.ts"))) as {
    GET: (request: Request) => Promise<Response>;
  };
  const ask = async (query: string) => {
    const headers = { cookie: as, accept: "application/json" };
    const answer = await GET(new Request(`http://localhost:3000/api/admin/${route}?${query}`, { headers }));
    expect(answer.status, query).toBe(200);
    return answer.text();
  };
  return (await Promise.all(questions[route]!().map(ask))).join("\n");
}

/** Files of one city: who may download them is tested with them (integration/exchange/city-export.test.ts). */
const files = ["city-exports/file"];

test("every admin address that looks something up is tested here", () => {
  const folder = join(root, "app/api/admin");
  const routes = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
  const asked = routes.filter((file) =>
    /export (const|function|async function) GET\b/.test(readFileSync(join(folder, file), "utf8")),
  );
  expect(asked.map((file) => file.slice(0, -"/route.ts".length)).sort()).toEqual(
    [...files, ...Object.keys(questions)].sort(),
  );
});

describe.each(Object.keys(questions))("/api/admin/%s", (route) => {
  test("does not show drafts and hidden people of another city", async () => {
    expect(await answersOf(route, cookie)).not.toContain(canary);
  });

  test.runIf(route !== "records/date")("shows them to coordinators of that city", async () => {
    expect(await answersOf(route, ownCookie)).toContain(canary);
  });
});

/** The functions that supply labels to admin pages. */
const pages: Record<string, (actor: Actor) => Promise<unknown>> = {
  labels: async (actor) => [...(await labelsOf(actor, ids, "en")).values()],
  "names of a history": async (actor) => [...(await namesIn(actor, { ids }, "en", "UTC")).things],
  "the outcome of an action on many": async (actor) => {
    const errors = ids.map((id) => ({ key: "error.id", path: [id] }));
    return readBulkOutcome(actor, await storeDraft({ done: "0" }, errors, new Date()), "en", new Date());
  },
  "records to merge": (actor) => Promise.all(kindNames.map((kind) => findToMerge(actor, kind, canary, "en"))),
  lists: (actor) => {
    const query = parseAdminQuery({ q: canary });
    return Promise.all(kindNames.map((kind) => adminList(actor, kind, "en", query, new Date())));
  },
};

describe.each(Object.entries(pages))("%s", (_, ask) => {
  test("do not show drafts and hidden people of another city, but all of the own city", async () => {
    expect(JSON.stringify(await ask(stranger))).not.toContain(canary);
    expect(JSON.stringify(await ask(owner))).toContain(canary);
  });
});

test("a form keeps links to hidden records without showing their titles", async () => {
  const labels = await labelsOf(stranger, ids, "en");
  const things = ids.filter((id) => labels.has(id));
  // The district of an unpublished city is one of them.
  expect(things).toHaveLength(ids.length - 1);
  expect(new Set(things.map((id) => labels.get(id)!.label))).toEqual(
    new Set(["A record that is not public", "A person whose name is not shown"]),
  );
});

test("a person is named to those whose records they belong to, and to nobody else", async () => {
  const id = randomUUID();
  await database().person.create({ data: { id, name: `${canary} contact`, languages: [] } });
  const named = async (actor: Actor) => (await labelsOf(actor, [id], "en")).get(id)?.label.includes(canary);
  expect([await named(stranger), await named(owner)]).toEqual([false, false]);
  const record = await database().record.findFirstOrThrow({
    where: { responsibleCityId: hiddenCity, kind: "network" },
  });
  await database().contact.create({
    data: {
      id: randomUUID(),
      recordId: record.id,
      personId: id,
      position: 99,
      roleId: (await database().term.findFirstOrThrow({ where: { vocabulary: "contact-role" } })).id,
    },
  });
  expect([await named(stranger), await named(owner)]).toEqual([false, true]);
  await database().person.update({ where: { id }, data: { showName: true } });
  expect(await named(stranger)).toBe(true);
});
