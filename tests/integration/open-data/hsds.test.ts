import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { type HsdsList, readHsdsList, readHsdsRecord } from "@/lib/open-data/hsds/read-hsds";
import { root } from "@/scripts/process/project";
import { publicRecords } from "@/tests/e2e/support/directory";
import { secretsIn } from "@/tests/e2e/support/secrets";

afterAll(closeDatabase);

const site = "https://xarxa.example";
const folder = join(root, "tests", "fixtures", "hsds");

/** The official schemas, which name each other by file. */
const ajv = new Ajv2020({
  strict: false,
  formats: {
    uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    uri: /^https?:\/\/./,
    email: true,
    "date-time": true,
  },
});
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), "utf8")), file);

const kinds = {
  organizations: "organisation",
  services: "school",
  locations: "school",
  service_at_locations: "school",
} as const;
const schemas = {
  organizations: "organization.json",
  services: "service.json",
  locations: "location.json",
  service_at_locations: "service_at_location.json",
} as const;

async function contents(list: HsdsList, query = "per_page=100") {
  const answer = await readHsdsList(list, { params: {}, query: new URLSearchParams(query), site });
  return ("body" in answer ? answer.body : answer) as { total_items: number; contents: { id: string }[] };
}

test.each(Object.keys(kinds) as HsdsList[])(
  "%s are as the schemas of HSDS want them, all of them, without secrets",
  async (list) => {
    const found = await contents(list);
    expect(found.total_items).toBe(publicRecords.filter(({ kind }) => kind === kinds[list]).length);
    expect(found.contents.length).toBe(Math.min(100, found.total_items));
    const validate = ajv.getSchema(schemas[list])!;
    for (const one of found.contents) {
      expect(validate(one) ? [] : validate.errors).toEqual([]);
      expect(secretsIn(JSON.stringify(one))).toEqual([]);
      expect(JSON.stringify(one)).not.toContain("@");
    }
    expect(validate({ id: "x" })).toBe(false);
  },
);

test("a record answers by id, and what is wrong is said", async () => {
  const [first] = (await contents("services")).contents;
  const ask = (id: string, query = "") =>
    readHsdsRecord("services", { params: { id }, query: new URLSearchParams(query), site });
  expect(await ask(first!.id)).toMatchObject({
    body: { id: first!.id, application_process: expect.stringContaining("/ask/schools/") },
  });
  expect(await ask("nothing")).toMatchObject({ code: "notFound" });
  expect(await ask(first!.id, "x=1")).toMatchObject({ code: "unknownParameter" });
  expect(await contents("services", "per_page=1000")).toMatchObject({ code: "badLimit" });
  expect(await contents("services", "page=0")).toMatchObject({ code: "unknownValue" });
});

test("what names another address is found there: the places of schools", async () => {
  const [service] = (await contents("services")).contents;
  const [at] = (service as unknown as { service_at_locations: { id: string; location_id: string; location: object }[] })
    .service_at_locations;
  const ask = async (list: HsdsList, id: string) => {
    const answer = await readHsdsRecord(list, { params: { id }, query: new URLSearchParams(), site });
    return "body" in answer ? answer.body : answer;
  };
  expect(await ask("locations", at!.location_id)).toEqual(at!.location);
  expect(await ask("service_at_locations", at!.id)).toEqual(at);
  for (const list of ["locations", "service_at_locations"] as const) {
    expect(await ask(list, service!.id)).toMatchObject({ code: "notFound" });
    expect(await ask(list, "nothing")).toMatchObject({ code: "notFound" });
  }
  const ids = (await contents("locations")).contents.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
