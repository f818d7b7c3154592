import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as save } from "@/app/api/admin/records/save/route";
import { system } from "@/lib/auth/actor";
import { readVisitor } from "@/lib/auth/visitor";
import { closeDatabase, database } from "@/lib/db";
import { create } from "@/lib/records/write/create";
import { readDraft } from "@/lib/routes/draft";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

let [here, elsewhere, cookie] = ["", "", ""];
beforeAll(async () => {
  const cities = await database().city.findMany({ where: { record: { publication: "published" } }, take: 2 });
  [here, elsewhere] = cities.map(({ id }) => id) as [string, string];
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: here }])).id);
});

const newSlug = () => `s-${randomUUID().slice(0, 12)}`;

async function makeSchool(cityId: string, code: string, slug = newSlug()) {
  const made = await create(system, "school", slug, {
    ...{ sourceLanguage: "cs", responsibleCity: cityId, takenFrom: null, parts: {} },
    fields: { status: "open", city: cityId, codeSystem: "izo", officialCode: code },
    translations: { cs: { name: `School ${code}` } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return { id: made.value.id, slug };
}

const form = (more: Record<string, string>) => ({
  ...{ locale: "en", kind: "school", id: "", revision: "", version: "", language: "en", intent: "save", slug: "" },
  ...{ responsibleCity: here, "fields.status": "open", "fields.city": here, "translations.en.name": "A school" },
  ...more,
});

/** Tries to give a draft this address. */
async function renameTo(slug: string): Promise<Record<string, string>> {
  const { id } = await makeSchool(here, randomUUID().slice(0, 8));
  return { id, version: "1", language: "cs", "translations.cs.name": "Renamed", slug };
}

type Told = { errors: { key: string; path: string[]; link?: string }[] };
async function errorsOf(values: Record<string, string>): Promise<Told["errors"]> {
  const response = await save(formRequest("/api/admin/records/save", form(values), { cookie, json: true }));
  return ((await response.json()) as Told).errors;
}

describe("a duplicate value is reported at its field", () => {
  test("with a link to the other record, for a code and for an address", async () => {
    const code = randomUUID().slice(0, 8);
    const { id, slug } = await makeSchool(here, code);
    const link = `/en/admin/schools/${id}`;
    const ofCode = await errorsOf({ "fields.codeSystem": "IZO", "fields.officialCode": ` ${code} ` });
    expect(ofCode).toMatchObject([{ key: "error.taken", path: ["fields", "officialCode"], link }]);
    expect(await errorsOf(await renameTo(slug))).toMatchObject([{ key: "error.taken", path: ["slug"], link }]);
  });

  test("without a link to a draft of another city", async () => {
    const code = randomUUID().slice(0, 8);
    const { slug } = await makeSchool(elsewhere, code);
    const asked: Record<string, string>[] = [
      await renameTo(slug),
      { "fields.codeSystem": "izo", "fields.officialCode": code },
    ];
    for (const values of asked) {
      const [error] = await errorsOf(values);
      expect(error?.key).toBe("error.taken");
      expect(error).not.toHaveProperty("link");
    }
  });
});

describe("a plain form sent after the sign-in ended", () => {
  /** The redirect of the answer, and the draft stored for it. */
  async function sendWith(header: string) {
    const values = form({ "translations.en.name": "Typed for an hour" });
    const response = await save(
      formRequest("/api/admin/records/save", values, { cookie: header, address: randomUUID() }),
    );
    const to = new URL(response.headers.get("location")!, "http://x");
    const next = new URL(to.searchParams.get("next")!, "http://x");
    return { to, next, draft: await readDraft(next.searchParams.get("draft"), new Date()) };
  }

  test("is restored after signing in, for any reason of the end", async () => {
    const person = await addPerson([{ role: "coordinator", cityId: here }]);
    const ended = await cookieFor(person.id);
    const { signInId } = (await readVisitor(ended, new Date()))!;
    await database().signIn.update({ where: { id: signInId }, data: { revokedAt: new Date() } });
    const { to, next, draft } = await sendWith(ended);
    expect([to.pathname, next.pathname]).toEqual(["/en/account/sign-in", "/en/admin/schools/new"]);
    expect(draft?.values).toMatchObject({ "translations.en.name": "Typed for an hour" });
    expect(draft?.errors).toEqual([]);
  });

  test("is not stored for a person who was never signed in", async () => {
    const { to, draft } = await sendWith("other=1");
    expect(to.pathname).toBe("/en/account/sign-in");
    expect(draft).toBeNull();
  });
});
