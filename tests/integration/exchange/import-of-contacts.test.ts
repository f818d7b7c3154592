import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { oneReason } from "@/lib/exchange/import/pages/words";
import { beginWork } from "@/lib/exchange/import/store/answer";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { workOnImport } from "@/lib/exchange/import/work";
import { locales } from "@/lib/i18n/locales";
import { readPerson, savePerson } from "@/lib/records/admin/person";
import { contactRow, contactsIn, makeContactPlace, peopleNamed, planContacts } from "../../support/contact-files";
import { idOf } from "../../support/id-of";
import { csvOf, planFile, rowsOf, takeAll, undoAll } from "../../support/imports";
import { addPerson } from "../../support/people";

// Contacts of a city's records. Their email addresses are private: addresses-in-imports.test.ts.

afterAll(closeDatabase);

let place: Awaited<ReturnType<typeof makeContactPlace>>;
beforeAll(async () => {
  place = await makeContactPlace();
});

const plan = (rows: object[], more: object = {}) => planContacts(place, rows, more);
async function take(rows: object[], more: object = {}) {
  const made = await plan(rows, more);
  await takeAll(place.coordinator, made.batch.id);
  expect((await readBatch(made.batch.id))!.state).toBe("taken");
  return made;
}
const linesOf = (recordId: string) =>
  database().history.findMany({
    where: { recordId },
    orderBy: { version: "asc" },
    select: { action: true, actorId: true },
  });

describe("contacts", () => {
  test("are taken in once, change with a newer file, and go with their people when that is undone", async () => {
    const before = await linesOf(place.network);
    const rows = [
      contactRow(1),
      contactRow(2, { email: "Pessoa.2@ENSAIO.Example.ORG" }),
      contactRow(3, { nome: "", email: "" }),
    ];
    const { batch, counts } = await take(rows);
    expect(batch.answers.columns!.map(({ target }) => target)).toEqual(
      expect.arrayContaining(["record", "role", "name", "office", "organisation", "email"]),
    );
    expect(counts).toMatchObject({ new: 3, refused: 0 });
    const [first, second] = await peopleNamed("Pessoa de Ensaio");
    expect(first).toMatchObject({
      ...{ showName: false, organisationId: place.organisation, translations: [{ office: "Coordenadora" }] },
      address: { email: "pessoa.1@ensaio.example.org" },
      contacts: [{ recordId: place.network, roleId: "contact-role/coordinator" }],
    });
    expect(second!.address!.email).toBe("pessoa.2@ensaio.example.org");
    expect(await database().contact.count({ where: { recordId: place.network, personId: null } })).toBe(1);
    // The record was saved once for its three contacts.
    const lines = await linesOf(place.network);
    expect(lines.slice(before.length)).toEqual([{ action: "import", actorId: place.coordinator.userId }]);

    expect(await plan(rows)).toMatchObject({ counts: { same: 3, new: 0, changed: 0, doubtful: 0, refused: 0 } });
    const newer = await take([contactRow(1, { cargo_pt: "Diretora" }), ...rows.slice(1)]);
    expect(newer.counts).toMatchObject({ changed: 1, same: 2 });
    expect((await peopleNamed("Pessoa de Ensaio 1"))[0]!.translations).toMatchObject([{ office: "Diretora" }]);
    await undoAll(place.coordinator, newer.batch.id);
    expect((await peopleNamed("Pessoa de Ensaio 1"))[0]!.translations).toMatchObject([{ office: "Coordenadora" }]);

    await undoAll(place.coordinator, batch.id);
    expect(await peopleNamed("Pessoa de Ensaio")).toEqual([]);
    expect(await contactsIn(place.network)).toEqual([]);
    expect(await take(rows)).toMatchObject({ counts: { new: 3 } });
    expect(await peopleNamed("Pessoa de Ensaio")).toHaveLength(2);
  });

  test("with another address in a newer file change only when the file decides about addresses", async () => {
    await take([contactRow(30)]);
    const rows = [contactRow(30, { email: "nova.30@ensaio.example.org" })];
    const listed = await take(rows);
    expect(listed.counts).toMatchObject({ same: 1, changed: 0 });
    expect((await rowsOf(listed.batch.id, "same"))[0]!.changes.email).toMatchObject({ take: false, why: "ours" });
    const address = async () => (await peopleNamed("Pessoa de Ensaio 30"))[0]!.address!.email;
    expect(await address()).toBe("pessoa.30@ensaio.example.org");
    const chosen = await take(rows, { owners: { email: "register" } });
    expect(chosen.counts).toMatchObject({ changed: 1 });
    expect(await address()).toBe("nova.30@ensaio.example.org");
    await undoAll(place.coordinator, chosen.batch.id);
    expect(await address()).toBe("pessoa.30@ensaio.example.org");
  });

  test("of a person who is here already leave the person as they are, also when they are undone", async () => {
    const raw = {
      ...{ name: "Pessoa de Ensaio 40", email: "casa.40@ensaio.example.org", showName: false, languages: ["pt"] },
      ...{ organisation: place.organisation, offices: { pt: "Bibliotecária" } },
    };
    const saved = await savePerson(place.coordinator, null, raw);
    if (!saved.ok) throw new Error(saved.reason);
    const rows = [contactRow(40, { nome: "PESSOA DE ENSAIO 40" })];
    const { batch, counts } = await take(rows);
    expect(counts).toMatchObject({ new: 1 });
    const [row] = await rowsOf(batch.id, "new");
    expect(row!.reasons.map(({ key }) => key)).toEqual(["knownPerson"]);
    expect(Object.keys(row!.changes).sort()).toEqual(["email", "name", "pt.office"]);
    expect(JSON.stringify(row!.changes)).not.toContain("casa.40");
    const contacts = await contactsIn(place.network);
    expect(contacts.filter(({ personId }) => personId === saved.value.id)).toHaveLength(1);
    expect(await readPerson(place.coordinator, saved.value.id)).toEqual({ id: saved.value.id, ...raw });
    expect(await plan(rows)).toMatchObject({ counts: { same: 1, changed: 0, new: 0 } });
    await undoAll(place.coordinator, batch.id);
    expect(await readPerson(place.coordinator, saved.value.id)).toEqual({ id: saved.value.id, ...raw });
    expect((await contactsIn(place.network)).some(({ personId }) => personId === saved.value.id)).toBe(false);
  });

  test("in several rows are one person, and two people with one address are said to be", async () => {
    const shared = { email: "escritorio@ensaio.example.org" };
    const rows = [
      contactRow(50, shared),
      contactRow(50, { ...shared, funcao: "press", cargo_pt: "Outro cargo" }),
      contactRow(51, shared),
    ];
    const { batch } = await take(rows);
    const found = await rowsOf(batch.id, "new");
    expect(found.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual([[], [], ["addressTwice"]]);
    const [one, ...others] = await peopleNamed("Pessoa de Ensaio 50");
    expect(others).toEqual([]);
    expect(one!.contacts.map(({ roleId }) => roleId).sort()).toEqual([
      "contact-role/coordinator",
      "contact-role/press",
    ]);
    expect(one!.translations).toMatchObject([{ office: "Coordenadora" }]);
    expect(await plan(rows)).toMatchObject({ counts: { same: 3, changed: 0 } });
    // The person stays as long as one of the contacts does.
    await undoAll(place.coordinator, batch.id, [1]);
    expect(await peopleNamed("Pessoa de Ensaio 50")).toHaveLength(1);
    await undoAll(place.coordinator, batch.id);
    expect(await peopleNamed("Pessoa de Ensaio 50")).toEqual([]);
  });

  test("of a known person in another role are in doubt, and what was decided is remembered", async () => {
    await take([contactRow(60)]);
    const rows = [contactRow(60, { funcao: "press" })];
    const { batch, counts } = await plan(rows);
    expect(counts).toMatchObject({ doubtful: 1, new: 0 });
    const [row] = await rowsOf(batch.id, "doubtful");
    expect(row!.candidates).toMatchObject([{ why: ["name"] }]);
    await takeAll(place.coordinator, batch.id);
    expect((await peopleNamed("Pessoa de Ensaio 60"))[0]!.contacts).toHaveLength(1);
    await decideRows(place.coordinator, batch.id, { numbers: [row!.number], decision: "same" }, new Date());
    await takeAll(place.coordinator, batch.id);
    expect((await peopleNamed("Pessoa de Ensaio 60"))[0]!.contacts).toMatchObject([{ roleId: "contact-role/press" }]);
    expect(await plan(rows)).toMatchObject({ counts: { same: 1, doubtful: 0 } });
  });

  test("edited here since stay, and the others go back", async () => {
    const { batch } = await take([contactRow(70), contactRow(71)]);
    const [edited] = await peopleNamed("Pessoa de Ensaio 70");
    const raw = { ...(await readPerson(place.coordinator, edited!.id))!, email: "mudou.70@ensaio.example.org" };
    const { id, ...input } = raw;
    expect(await savePerson(place.coordinator, id, input)).toMatchObject({ ok: true });
    await undoAll(place.coordinator, batch.id);
    expect((await peopleNamed("Pessoa de Ensaio 7")).map(({ name }) => name)).toEqual(["Pessoa de Ensaio 70"]);
    expect((await rowsOf(batch.id, "new")).map(({ state }) => state)).toEqual(["kept", "undone"]);
  });

  test("that cannot be are refused with the reason in each language, and hostile cells do no harm", async () => {
    const same = { nome: "Pessoa Dupla" };
    for (const email of ["dupla.1@ensaio.example.org", "dupla.2@ensaio.example.org"]) {
      const raw = {
        name: "Pessoa Dupla",
        email,
        showName: false,
        languages: [],
        organisation: place.organisation,
        offices: {},
      };
      expect(await savePerson(place.coordinator, null, raw)).toMatchObject({ ok: true });
    }
    const rows = [
      contactRow(10, { rede: "Nada" }),
      contactRow(11, { funcao: "imperador" }),
      contactRow(12, { nome: "", organizacao: "" }),
      contactRow(13, { organizacao: "Desconhecida" }),
      contactRow(14, { email: "não é" }),
      contactRow(14, { cargo_pt: "O mesmo" }),
      contactRow(15, { nome: "=cmd()" }),
      contactRow(16, { nome: "x".repeat(10_000), organizacao: "" }),
      contactRow(17, { nome: "Pessoa de Ensaio \u0000 \ud800 17" }),
      contactRow(18, { nome: "pessoa.18@ensaio.example.org" }),
      contactRow(19, { cargo_pt: "Ver pessoa.19@ensaio.example.org" }),
      contactRow(20, { ...same, email: "dupla.3@ensaio.example.org" }),
      contactRow(21, { ...same, email: "dupla.2@ensaio.example.org", funcao: "press" }),
      contactRow(22, { nome: "", organizacao: "Gabinete dos contactos", funcao: "press" }),
    ];
    const { batch, counts } = await plan(rows);
    // An organisation that is a contact in another role is in doubt.
    expect(counts).toMatchObject({ new: 4, refused: 9, doubtful: 1 });
    const refused = await rowsOf(batch.id, "refused");
    expect(refused.map(({ number, reasons }) => [number, reasons.map(({ key }) => key)])).toEqual([
      [1, ["no-record", "link.unknown"]],
      [2, ["no-role"]],
      [3, ["nobody", "nobodysAddress"]],
      [4, ["contactOrganisation", "link.unknown"]],
      [6, ["rowTwice"]],
      [8, ["nobody", "cell.tooLong", "nobodysAddress"]],
      [10, ["addressInText"]],
      [11, ["addressInText"]],
      [12, ["severalPeople"]],
    ]);
    const found = await rowsOf(batch.id, "new");
    expect(found.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual([
      ["cell.email"],
      [],
      [],
      ["knownPerson"],
    ]);
    expect(await rowsOf(batch.id, "doubtful")).toMatchObject([{ row: { name: "Gabinete dos contactos" } }]);
    const reasons = [...refused, ...found].flatMap((row) => row.reasons);
    for (const locale of locales)
      for (const reason of reasons) {
        const words = oneReason(locale, reason);
        expect(words, `${locale} ${reason.key}`).not.toBe(reason.key);
        if (locale !== "en") expect(words).not.toBe(oneReason("en", reason));
      }
    await takeAll(place.coordinator, batch.id);
    expect((await rowsOf(batch.id, "new")).map(({ state }) => state)).toEqual(Array(4).fill("taken"));
    expect(await database().person.count({ where: { name: "=cmd()" } })).toBe(1);
    const [second] = await database().person.findMany({
      where: { address: { email: "dupla.2@ensaio.example.org" } },
      include: { contacts: true },
    });
    expect(second!.contacts).toMatchObject([{ roleId: "contact-role/press" }]);
    expect(await plan(rows)).toMatchObject({ counts: { same: 4, refused: 9, new: 0, changed: 0, doubtful: 1 } });
  });

  test("go on after a killed worker without doubles", async () => {
    const rows = Array.from({ length: 450 }, (_, at) => contactRow(1_000 + at));
    const { batch } = await plan(rows);
    const before = (await linesOf(place.network)).length;
    await beginWork(place.coordinator, batch.id, "taking");
    let looked = 0;
    await workOnImport(batch.id, () => ++looked > 1);
    expect((await readBatch(batch.id))!.state).toBe("taking");
    await database().import.update({ where: { id: batch.id }, data: { leasedUntil: null } });
    await workOnImport(batch.id);
    expect((await readBatch(batch.id))!.state).toBe("taken");
    const names = (await peopleNamed("Pessoa de Ensaio 1")).map(({ name }) => name);
    expect(names.filter((name) => / 1\d{3}$/.test(name))).toHaveLength(450);
    // A line of history for each chunk of 200.
    expect((await linesOf(place.network)).length - before).toBe(3);
  });
});

test("another city's coordinator is refused, and their city has none of these records", async () => {
  const ostrava = await idOf("city", "ostrava");
  const grants = [{ role: "coordinator", cityId: ostrava } as const];
  const user = await addPerson(grants);
  const stranger: Actor = { userId: user.id, name: user.name, grants };
  await expect(planContacts({ ...place, coordinator: stranger }, [contactRow(90)])).rejects.toThrow("notFound");
  const { batch } = await plan([contactRow(90)]);
  expect(await beginWork(stranger, batch.id, "taking")).toMatchObject({ ok: false, reason: "notFound" });
  const given = { kind: "contact", source: batch.answers.source, language: "cs" } as const;
  const own = await planFile(stranger, ostrava, csvOf([contactRow(90)], ";"), given);
  expect(own.counts).toMatchObject({ refused: 1, new: 0 });
  // A right that was taken away meanwhile counts when rows are written.
  await beginWork(place.coordinator, batch.id, "taking");
  await database().grant.deleteMany({ where: { userId: place.coordinator.userId! } });
  await workOnImport(batch.id);
  expect((await rowsOf(batch.id, "new"))[0]).toMatchObject({ state: "failed" });
  expect(await peopleNamed("Pessoa de Ensaio 90")).toEqual([]);
});
