import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { describeKind } from "@/lib/forms/describe";
import { encodeRecord } from "@/lib/forms/encode";
import { missingIn } from "@/lib/forms/missing";
import { kindNamed } from "@/lib/kinds/index";
import { readUnseen } from "@/lib/records/admin/unseen";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";

// The form says what readers do not see, and what a draft still lacks.

afterAll(closeDatabase);

let cityId = "";
beforeAll(async () => {
  cityId = (await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } })).id;
});

const slug = () => `u-${randomUUID().slice(0, 12)}`;
const shared = { sourceLanguage: "en", takenFrom: null };

async function made(result: ReturnType<typeof create>): Promise<string> {
  const done = await result;
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.value.id;
}

const school = (name: string) =>
  made(
    create(system, "school", slug(), {
      ...{ ...shared, responsibleCity: cityId, parts: {}, fields: { status: "open", city: cityId } },
      translations: { en: { name } },
    }),
  );

test("a draft school in a public network is named as unseen, until it is public", async () => {
  const [shown, draft] = [await school("Shown school"), await school("Draft school")];
  await publish(system, "school", shown, ["en"]);
  const members = [shown, draft].map((id) => ({
    ...{ id: randomUUID(), translations: {} },
    fields: { school: id, role: "membership-role/member" },
  }));
  const network = await made(
    create(system, "network", slug(), {
      ...{ ...shared, responsibleCity: cityId, fields: {}, parts: { members } },
      translations: { en: { name: "A network" } },
    }),
  );
  await publish(system, "network", network, ["en"]);
  const unseen = async () => {
    const { input } = (await readStored(database(), "network", network))!;
    return readUnseen(system, "network", input, "en");
  };
  expect(await unseen()).toMatchObject({ total: 1, links: [{ id: draft, label: "Draft school", kind: "school" }] });
  await publish(system, "school", draft, ["en"]);
  expect(await unseen()).toEqual({ total: 0, links: [] });
});

test("a draft city may have a population without its year, which is asked before it is public", async () => {
  const id = await made(
    create(system, "city", slug(), {
      ...{ ...shared, responsibleCity: null, parts: {} },
      fields: { country: "PT", timeZone: "Europe/Lisbon", population: 193_000 },
      translations: { en: { name: "A city" } },
    }),
  );
  const { input } = (await readStored(database(), "city", id))!;
  const values = encodeRecord(kindNamed("city"), input, "en");
  expect(missingIn(describeKind(kindNamed("city"), "en"), values, "en")).toEqual(["fields.populationAsOf"]);
  const errors = [{ key: "error.required", path: ["fields", "populationAsOf"] }];
  expect(await publish(system, "city", id, ["en"])).toEqual({ ok: false, reason: "invalid", errors });
});
