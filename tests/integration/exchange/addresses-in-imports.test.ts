import { prerender } from "react-dom/static";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StepPage } from "@/app/[locale]/admin/import/[id]/[step]/step-page";
import { POST as start } from "@/app/api/admin/imports/route";
import type { Actor } from "@/lib/auth/actor";
import { erasePerson } from "@/lib/contact/erasure";
import { readPersonData } from "@/lib/contact/person-data";
import { closeDatabase, database, Prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { eraseImports, keptDays } from "@/lib/exchange/import/erase";
import { importSteps } from "@/lib/exchange/import/pages/paths";
import { readImportPage } from "@/lib/exchange/import/pages/read-import";
import { rowsFile } from "@/lib/exchange/import/pages/rows-file";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { workOnImport } from "@/lib/exchange/import/work";
import { translator } from "@/lib/i18n/server";
import { readFormState } from "@/lib/routes/form-state";
import { readTableFile } from "@/lib/spreadsheets/read-file";
import { contactRow, makeContactPlace, planContacts } from "../../support/contact-files";
import { rowsOf, takeAll, undoAll } from "../../support/imports";
import { addPerson, cookieFor } from "../../support/people";

// Where the email addresses of a file of contacts are, and where they never are.

afterAll(closeDatabase);

const domain = "enderecos.example.org";
let place: Awaited<ReturnType<typeof makeContactPlace>>;
let colleague: Actor;

beforeAll(async () => {
  place = await makeContactPlace();
  const grants = [{ role: "coordinator", cityId: place.city } as const];
  const { id: userId, name } = await addPerson(grants);
  colleague = { userId, name, grants };
});

const row = (at: number, more: object = {}) => contactRow(at, { email: `segredo.${at}@${domain}`, ...more });

/** The tables of the database in which this text stands. */
async function tablesWith(text: string): Promise<string[]> {
  const names = await database().$queryRaw<{ name: string }[]>`
    SELECT c."relname" AS "name" FROM pg_class c JOIN pg_namespace n ON n."oid" = c."relnamespace"
    WHERE n."nspname" = 'public' AND c."relkind" = 'r' ORDER BY 1`;
  const found: string[] = [];
  for (const { name } of names) {
    const table = Prisma.raw(`"${name}"`);
    const hex = Buffer.from(text).toString("hex");
    const [count] = await database().$queryRaw<{ rows: bigint }[]>`
      SELECT count(*) AS "rows" FROM ${table} t WHERE position(${text} IN t::text) > 0 OR position(${hex} IN t::text) > 0`;
    if (count!.rows > 0n) found.push(name);
  }
  return found;
}

async function textOf(actor: Actor, importId: string, tab: "new" | "refused"): Promise<string> {
  const file = rowsFile(actor, (await readBatch(importId))!, tab, "pt");
  const bytes = new Uint8Array(await new Response(file.content).arrayBuffer());
  const cells: string[] = [];
  for await (const part of readTableFile(bytes, {})) if (part.part === "rows") cells.push(...part.rows.flat());
  return cells.join("\n");
}

async function pagesOf(actor: Actor, id: string): Promise<string> {
  const form = await readFormState("pt", null, new Date());
  const page = { locale: "pt" as const, t: translator("pt"), form };
  const shown = (await readImportPage(actor, id, "pt"))!;
  const pages: string[] = [];
  for (const step of importSteps) {
    // The table of addresses as the column by which rows are chosen.
    for (const query of [{}, { column: "5" }, { tab: "refused" }, { tab: "changed" }])
      pages.push(await new Response((await prerender(await StepPage({ page, shown, step, query }))).prelude).text());
  }
  return pages.join("\n");
}

test("an address is in the file, in its plan and with the person, and nowhere else; and after its time with the person only", async () => {
  const rows = [row(1), row(2), row(3, { rede: "Nada" }), row(4, { funcao: `papel.4@${domain}` })];
  const { batch } = await planContacts(place, rows);
  expect(await tablesWith(`papel.4@${domain}`)).toEqual(["Import", "ImportFile", "ImportRow"]);
  await takeAll(place.coordinator, batch.id);
  const owners = { owners: { email: "register" } };
  const newer = await planContacts(place, [row(1, { email: `outro.1@${domain}` }), row(2)], owners);
  expect(newer.counts).toMatchObject({ changed: 1 });
  await takeAll(place.coordinator, newer.batch.id);
  expect(await tablesWith(`outro.1@${domain}`)).toEqual(["Import", "ImportFile", "ImportRow", "PersonAddress"]);
  expect(await tablesWith(`segredo.2@${domain}`)).toEqual(["Import", "ImportFile", "ImportRow", "PersonAddress"]);
  await undoAll(place.coordinator, newer.batch.id);
  expect(await tablesWith(`segredo.1@${domain}`)).toEqual(["Import", "ImportFile", "ImportRow", "PersonAddress"]);

  await eraseImports(new Date(Date.now() + (keptDays + 1) * 86_400_000));
  expect(await tablesWith(`outro.1@${domain}`)).toEqual([]);
  expect(await tablesWith(`segredo.3@${domain}`)).toEqual([]);
  expect(await tablesWith(`papel.4@${domain}`)).toEqual([]);
  expect(await tablesWith(`segredo.1@${domain}`)).toEqual(["PersonAddress"]);
  // What is remembered of a person who is not a contact any more goes with the file.
  expect(await tablesWith("Pessoa de Ensaio 2")).toContain("ImportedRecord");
  await database().contact.deleteMany({ where: { recordId: place.network } });
  await eraseImports(new Date());
  expect(await tablesWith("Pessoa de Ensaio 2")).not.toContain("ImportedRecord");
});

test("no page of the wizard shows whose address it is, and only who brought the file gets it back", async () => {
  const rows = [row(10), row(11, { rede: "Nada" }), row(12, { funcao: `x.12@${domain}` })];
  const { batch } = await planContacts(place, rows);
  for (const actor of [place.coordinator, colleague]) {
    const html = await pagesOf(actor, batch.id);
    expect(html).toContain("Pessoa de Ensaio 10");
    expect(html).toContain(`…@${domain}`);
    expect(html).not.toMatch(new RegExp(`[a-z0-9]@${domain}`));
    const isOwn = actor === place.coordinator;
    expect(html.includes(translator("pt")("exchange:plan.addressesLeftOut"))).toBe(!isOwn);
    for (const tab of ["new", "refused"] as const) {
      const text = await textOf(actor, batch.id, tab);
      expect(text).toContain("Pessoa de Ensaio 1");
      expect(text.includes(`@${domain}`)).toBe(isOwn);
    }
  }
  // A colleague who goes on with it does not become the one who brought it.
  await takeAll(colleague, batch.id);
  expect(await textOf(colleague, batch.id, "refused")).not.toContain(domain);
  expect(await textOf(place.coordinator, batch.id, "refused")).toContain(`segredo.11@${domain}`);
});

test("the file of a colleague taken again as a list of something else gives no addresses either", async () => {
  const { batch } = await planContacts(place, [row(20)]);
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: "network", city: place.city, from: batch.id }))
    form.set(name, value);
  const headers = {
    ...{ cookie: await cookieFor(colleague.userId!), origin: env().SITE_URL, accept: "application/json" },
    "x-forwarded-for": "192.0.2.19",
  };
  const url = `${env().SITE_URL}/api/admin/imports?locale=pt`;
  const answer = await start(new Request(url, { method: "POST", headers, body: form }));
  const { id } = (await answer.json()) as { id: string };
  await workOnImport(id);
  expect(await readBatch(id)).toMatchObject({ broughtById: place.coordinator.userId, createdById: colleague.userId });
});

test("a person who is erased is in no file, plan or memory of imports any more, and what was written can be undone", async () => {
  const grants = [{ role: "administrator" } as const];
  const { id: userId, name } = await addPerson(grants);
  const administrator: Actor = { userId, name, grants };
  const taken = await planContacts(place, [row(30), row(31)]);
  await takeAll(place.coordinator, taken.batch.id);
  const changed = [row(30, { email: `Novo.30@${domain}` }), row(32, { rede: "Nada" }), row(33)];
  const waiting = await planContacts(place, changed, { owners: { email: "register" } });
  expect((await readPersonData(administrator, `segredo.30@${domain}`))!.importRows).toHaveLength(2);
  expect(await erasePerson(administrator, `segredo.30@${domain}`, new Date())).toMatchObject({ ok: true });
  expect(await tablesWith(`segredo.30@${domain}`)).toEqual([]);
  expect(await tablesWith("Pessoa de Ensaio 30")).toEqual([]);
  expect(await rowsOf(waiting.batch.id, "refused")).toMatchObject([
    { number: 1, cells: [], reasons: [{ key: "erased" }] },
    { number: 2, reasons: [{ key: "no-record" }, { key: "link.unknown" }] },
  ]);
  expect(await tablesWith(`segredo.33@${domain}`)).toEqual(["ImportRow"]);
  // The pages of both imports still stand.
  for (const { batch } of [taken, waiting])
    expect(await pagesOf(place.coordinator, batch.id)).toContain("Pessoa de Ensaio 3");
  await takeAll(place.coordinator, waiting.batch.id);
  expect(await database().person.count({ where: { name: "Pessoa de Ensaio 33" } })).toBe(1);
  await undoAll(place.coordinator, taken.batch.id);
  expect(await database().contact.count({ where: { person: { name: { in: ["–", "Pessoa de Ensaio 31"] } } } })).toBe(0);
});
