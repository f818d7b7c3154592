import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as page } from "@/app/[locale]/(public)/still-right/[token]/route";
import { POST as answer } from "@/app/api/yearly-letters/route";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { listProposals } from "@/lib/proposals/queue";
import { askSchools } from "@/lib/proposals/yearly/ask";
import { askYearlyAgain } from "@/lib/proposals/yearly/ask-again";
import { readHistory } from "@/lib/records/history/view";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { beginRendering, renderWithin } from "@/lib/serving/rendering";
import { lettersTo, newEmail, sendForm } from "../../support/proposals";

afterAll(closeDatabase);

const day = 24 * 3_600_000;
let cityId = "";
let coordinator: Actor;
let id = "";
let email = "";

beforeAll(async () => {
  cityId = (await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } })).id;
  const user = await database().user.create({ data: { email: newEmail(), name: "Núria Ferrer", language: "ca" } });
  await database().grant.create({ data: { userId: user.id, role: "coordinator", cityId } });
  coordinator = { userId: user.id, name: user.name, grants: [{ role: "coordinator", cityId }] };
});

async function newSchool(contacts: object[]) {
  const made = await create(system, "school", `y-${randomUUID()}`, {
    ...{ sourceLanguage: "ca", responsibleCity: cityId, takenFrom: null },
    ...{
      fields: { city: cityId, status: "open", phone: "93 111 11 11" },
      translations: { ca: { name: "Escola del Pont" } },
    },
    parts: {
      contacts,
      facts: [
        {
          id: randomUUID(),
          fields: { value: 240, unit: "alumnes", asOf: "2024", source: "Consorci" },
          translations: { ca: { label: "Alumnat" } },
        },
      ],
    },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  expect(await publish(system, "school", made.value.id, ["ca"])).not.toHaveProperty("errors");
  return made.value.id;
}

async function newPerson() {
  const address = newEmail();
  const person = await database().person.create({
    data: { id: randomUUID(), name: "Božena Nová", languages: ["cs"], address: { create: { email: address } } },
  });
  return {
    address,
    contact: {
      id: randomUUID(),
      fields: { person: person.id, role: "contact-role/promoter", receivesMessages: true },
      translations: {},
    },
  };
}

beforeEach(async () => {
  const { address, contact } = await newPerson();
  email = address;
  id = await newSchool([contact]);
});

const ask = (now?: Date, repeats = true, actor = coordinator) => askSchools(actor, [id], repeats, now);
async function tokenSent() {
  const letters = await lettersTo(email);
  return /still-right\/([\w.-]+)/.exec(letters.at(-1)?.text ?? "")?.[1] ?? "";
}
const say = (token: string, values: Record<string, string>) =>
  sendForm(answer, "/api/yearly-letters", { token, ...values });
const record = () => database().record.findUniqueOrThrow({ where: { id } });
async function show(token: string) {
  const rendering = beginRendering();
  const params = Promise.resolve({ locale: "cs", token });
  const html = await renderWithin(rendering, async () =>
    (await page(new Request("http://localhost/cs"), { params })).text(),
  );
  return { html, status: rendering.status };
}

describe("a yearly letter", () => {
  test("is written in the contact's language, with what the page says; opening its link changes nothing", async () => {
    expect(await ask()).toMatchObject({ ok: true, value: { asked: 1, unreachable: 0, earlier: 0 } });
    const [letter] = await lettersTo(email);
    expect(letter).toMatchObject({ template: "yearly.ask", language: "cs" });
    for (const words of ["Escola del Pont", "93 111 11 11", "240", "/cs/still-right/"])
      expect(letter!.text).toContain(words);
    const before = await record();
    const { html } = await show(await tokenSent());
    expect(html).toContain("93 111 11 11");
    expect(html).not.toContain("Božena");
    expect(await record()).toEqual(before);
    const history = await readHistory(coordinator, "school", id, 1, "ca");
    expect(history!.entries[0]).toMatchObject({ action: "askSchool" });
  });

  test("“still right” confirms the record for a year with one press; a second press changes nothing", async () => {
    await ask();
    const token = await tokenSent();
    expect((await say(token, { intent: "right" })).location).toContain("/still-right/");
    const confirmed = await record();
    expect(confirmed.confirmedAt).not.toBeNull();
    expect(confirmed.confirmedUntil!.getTime()).toBeGreaterThan(Date.now() + 360 * day);
    await say(token, { intent: "right" });
    expect(await record()).toEqual(confirmed);
    const history = await readHistory(coordinator, "school", id, 1, "ca");
    expect(history!.entries[0]).toMatchObject({ action: "confirm", who: "un contacte, per correu" });
  });

  test("a correction waits as a proposal, once, and neither changes nor confirms the record", async () => {
    await ask();
    const token = await tokenSent();
    const before = await record();
    expect((await say(token, { intent: "correct", wrong: " " })).location).toContain("draft=");
    await say(token, { intent: "correct", wrong: "Telefon je jiný." });
    await say(token, { intent: "correct", wrong: "Telefon je jiný." });
    const waiting = (await listProposals(coordinator, "waiting", "ca")).filter(
      ({ title }) => title === "Escola del Pont",
    );
    expect(waiting).toHaveLength(1);
    expect(await record()).toEqual(before);
    const stored = await database().proposal.findFirstOrThrow({ where: { recordId: id } });
    expect(stored).toMatchObject({ type: "mistake", state: "submitted", values: { wrong: "Telefon je jiný." } });
    expect((await show(token)).html).not.toContain('name="wrong"');
  });

  test("is sent once a year at most, by whomever, and says who cannot be reached", async () => {
    await ask();
    expect(await ask(new Date(Date.now() + 300 * day))).toMatchObject({ value: { asked: 0, earlier: 1 } });
    const alone = await newSchool([]);
    expect(await askSchools(coordinator, [alone], true)).toMatchObject({ value: { unreachable: 1 } });
    expect(await lettersTo(email)).toHaveLength(1);
  });

  test("two people who ask at once send one letter", async () => {
    const results = await Promise.all([ask(), ask()]);
    expect(results.map((result) => (result.ok ? result.value.asked : "failed")).toSorted()).toEqual([0, 1]);
    expect(await lettersTo(email)).toHaveLength(1);
  });

  test("is sent again a year later by the job, if wanted, and only then", async () => {
    await ask();
    await askYearlyAgain(new Date(Date.now() + 300 * day));
    expect(await lettersTo(email)).toHaveLength(1);
    const later = new Date(Date.now() + 366 * day);
    await askYearlyAgain(later);
    await askYearlyAgain(later);
    expect(await lettersTo(email)).toHaveLength(2);
    const { address, contact } = await newPerson();
    const once = await newSchool([contact]);
    await askSchools(coordinator, [once], false);
    await askYearlyAgain(later);
    expect(await lettersTo(address)).toHaveLength(1);
  });

  test("is sent again although many others are due whose contacts have no address any more", async () => {
    await ask();
    const silent = await database().person.create({ data: { id: randomUUID(), name: "Sense adreça" } });
    const others = await database().record.findMany({
      where: { publication: "published", id: { not: id }, contacts: { none: {} } },
      select: { id: true },
      take: 60,
    });
    expect(others).toHaveLength(60);
    const contact = { personId: silent.id, position: 0, receivesMessages: true };
    await database().contact.createMany({
      data: others.map((record) => ({ id: randomUUID(), recordId: record.id, ...contact })),
    });
    const longAgo = new Date(Date.now() - 30 * day);
    await database().yearlyLetter.createMany({
      data: others.map((record) => ({ recordId: record.id, createdAt: longAgo, expiresAt: longAgo })),
    });
    await askYearlyAgain(new Date(Date.now() + 366 * day));
    expect(await lettersTo(email)).toHaveLength(2);
  });

  test("only those who may confirm all records can ask", async () => {
    const stranger: Actor = { userId: null, name: "N", grants: [] };
    expect(await ask(undefined, true, stranger)).toMatchObject({ reason: "notFound" });
    expect(await askSchools(coordinator, [id, randomUUID()], true)).toMatchObject({ reason: "notFound" });
    expect(await lettersTo(email)).toHaveLength(0);
  });

  test("a link that is forged, or to a record that is not public any more, is gone", async () => {
    await ask();
    const token = await tokenSent();
    expect((await show(`${token.slice(0, -2)}xx`)).status).toBe(410);
    await database().record.update({ where: { id }, data: { publication: "archived" } });
    expect((await show(token)).status).toBe(410);
    expect((await say(token, { intent: "right" })).location).toContain("draft=");
    expect((await record()).confirmedAt).toBeNull();
  });
});
