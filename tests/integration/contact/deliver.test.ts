import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { system } from "@/lib/auth/actor";
import { signToken } from "@/lib/auth/signed-token";
import { readAnswerView } from "@/lib/contact/deliver/answer-view";
import { closeQuestions, handOverQuestions, remindOfQuestions } from "@/lib/contact/deliver/follow-up";
import { notifyCoordinatorsOfMessage } from "@/lib/contact/deliver/notify-coordinators";
import { recordOutcome } from "@/lib/contact/deliver/record-outcome";
import { answerDelivery, declineDelivery, openDelivery } from "@/lib/contact/deliver/say-what-became";
import { handToPeople } from "@/lib/contact/hand-to-people";
import { flaggedContacts } from "@/lib/contact/inbox/flagged";
import { closeDatabase, database, transaction } from "@/lib/db";
import { translator } from "@/lib/i18n/server";
import { deliverNext } from "@/lib/mail/deliver";
import { readReturnAddress } from "@/lib/mail/return-address";
import { headerOf, startMailServer, type Verdict } from "../../support/mail-server";
import { addMessage, recordWithPromoter } from "../../support/messages";
import { addPerson } from "../../support/people";

/** An email's text without line ends, which are inserted at 72 characters. */
const unwrapped = (text: string) => text.replace(/\s+/g, " ");

vi.hoisted(() => {
  process.env.SMTP_URL = "smtp://localhost:9";
  process.env.MAIL_RETURN = "post@xarxa.example";
});

let verdict: (to: string) => Verdict = () => "accept";
let mail: Awaited<ReturnType<typeof startMailServer>>;
let place: Awaited<ReturnType<typeof recordWithPromoter>>;

beforeAll(async () => {
  mail = await startMailServer((to) => verdict(to));
  place = await recordWithPromoter("barcelona");
  const grant = { role: "coordinator", cityId: place.cityId } as const;
  coordinator = (await addPerson([grant], { language: "ca" })).email;
});
afterEach(async () => {
  verdict = () => "accept";
  await database().contact.deleteMany({ where: { person: { name: "Eva Nilsson" } } });
  await send(on(1000));
  await database().message.updateMany({ data: { state: "closed", closedAt: start } });
});
afterAll(async () => {
  await mail.stop();
  await closeDatabase();
});

let coordinator = "";
const start = new Date("2026-11-02T10:00:00Z");
const on = (days: number) => new Date(start.getTime() + days * 86_400_000);

/** A second contact of the record. */
async function addPromoter(recordId: string, language = "sv") {
  const email = `${randomUUID()}@promoters.example`;
  const data = { id: randomUUID(), name: "Eva Nilsson", languages: [language], address: { create: { email } } };
  const person = await database().person.create({ data });
  const { roleId } = place.contact;
  const contact = { id: randomUUID(), recordId, position: 1, personId: person.id, roleId, receivesMessages: true };
  await database().contact.create({ data: contact });
  return { person, email };
}

async function send(now: Date) {
  while ((await deliverNext({ send: mail.send, note: recordOutcome }, now)) !== "idle") {}
}

async function ask(recordId = place.record.id, now = start) {
  const { id } = await addMessage(recordId, { createdAt: now, consentedAt: now });
  await transaction((tx) => handToPeople(tx, id, now));
  return id;
}

const messageOf = (id: string) => database().message.findUniqueOrThrow({ where: { id } });
const deliveriesOf = (messageId: string) =>
  database().delivery.findMany({
    where: { messageId },
    orderBy: { createdAt: "asc" },
    include: { events: { orderBy: { id: "asc" } }, person: true, user: true },
  });
const tokenOf = (id: string) => signToken("delivery", [id]);
const to = (address: string) => mail.received.filter((one) => one.to.includes(address));
const lettersAbout = (messageId: string, template: string) =>
  database().email.findMany({
    where: { template, OR: [{ aboutId: messageId }, { delivery: { messageId } }] },
    orderBy: { createdAt: "asc" },
  });

describe("a question", () => {
  test("goes to the promoter in their language with the original quoted; replies go to the sender and to us", async () => {
    const id = await ask();
    await send(start);
    const [delivery] = await deliveriesOf(id);
    expect(delivery).toMatchObject({ state: "sent", settledAt: start, purpose: "message", language: "ca" });
    expect(delivery!.events.map(({ type }) => type)).toEqual(["accepted"]);
    const letter = to(place.email).at(-1)!;
    const { senderEmail } = await messageOf(id);
    const [replyTo] = headerOf(letter, "Reply-To");
    expect(replyTo).toContain(senderEmail);
    const copy = /post\+[a-z2-7]+@xarxa\.example/.exec(replyTo!)![0];
    expect(await readReturnAddress(copy)).toEqual({ purpose: "reply", id: delivery!.id });
    expect(await readReturnAddress(copy.replace("post+", "post+b-"))).toBeNull();
    expect(await readReturnAddress(letter.from)).toMatchObject({ purpose: "return" });
    expect(await readReturnAddress(letter.from.toUpperCase())).toMatchObject({ purpose: "return" });
    expect(letter.to).toEqual([place.email]);
    expect(headerOf(letter, "Auto-Submitted")).toEqual(["auto-generated"]);
  });

  test("says in text and HTML who asks what, and how to answer", async () => {
    const id = await ask();
    const { text, html, subject } = (await lettersAbout(id, "question"))[0]!;
    expect(subject).toMatch(/^Jana Dvořáková pregunta per «.+»$/);
    const buttons = [translator("ca")("letters:button.answered"), translator("ca")("letters:button.decline")];
    for (const part of ["ZŠ Lipová", "Txec", "> Dobrý den, rádi", "/ca/answer/", ...buttons])
      expect(text).toContain(part);
    for (const line of text.split("\n")) if (!/https?:/.test(line)) expect(line.length).toBeLessThanOrEqual(78);
    expect(html).toContain('<blockquote lang="cs"');
    expect(html).toContain('<html lang="ca">');
  });

  test("without a contact goes to the coordinator, once", async () => {
    const record = await database().record.findFirstOrThrow({
      where: { responsibleCityId: place.cityId, publication: "published", contacts: { none: {} } },
    });
    const id = await ask(record.id);
    await transaction((tx) => handToPeople(tx, id, start));
    const [delivery, ...more] = await deliveriesOf(id);
    expect(more).toEqual([]);
    expect(delivery).toMatchObject({ purpose: "handOver", user: { email: coordinator } });
    expect(await messageOf(id)).toMatchObject({ handedOverAt: start, state: "open" });
  });

  test("to an organisation goes to its people with an email address", async () => {
    const practice = { kind_slug: { kind: "practice", slug: "aprenem-en-xarxa" } } as const;
    const { id: recordId } = await database().record.findUniqueOrThrow({ where: practice });
    const [delivery, ...more] = await deliveriesOf(await ask(recordId));
    expect(more).toEqual([]);
    expect(delivery).toMatchObject({ purpose: "message", language: "ca", contactId: expect.any(String) });
    expect(delivery!.person!.name).toBe("Promotors d’Aprenem en Xarxa");
  });

  test("is handed over once per person, for simultaneous runs too", async () => {
    const { id } = await addMessage(place.record.id);
    await Promise.all(Array.from({ length: 5 }, () => transaction((tx) => handToPeople(tx, id, start))));
    expect(await deliveriesOf(id)).toHaveLength(1);
    expect(await lettersAbout(id, "question")).toHaveLength(1);
  });
});

describe("what a recipient does", () => {
  test("opening the page does not count as opened, a sign of a person does, once", async () => {
    const id = await ask();
    const deliveryId = (await deliveriesOf(id))[0]!.id;
    const token = await tokenOf(deliveryId);
    expect(await readAnswerView(token, "ca", start)).toMatchObject({ name: "Jana Dvořáková", state: "open" });
    expect((await deliveriesOf(id))[0]).toMatchObject({ openedAt: null });
    await openDelivery(token, on(1));
    await openDelivery(token, on(2));
    const [delivery] = await deliveriesOf(id);
    expect(delivery).toMatchObject({ openedAt: on(1), answeredAt: null });
    expect(delivery!.events.filter(({ type }) => type === "opened")).toHaveLength(1);
    expect(await openDelivery(`${token}x`, start)).toEqual({ ok: false, reason: "notFound" });
    expect(await openDelivery(await signToken("message", [deliveryId]), start)).toMatchObject({ ok: false });
  });

  test("marking as answered ten times counts once, the other recipient sees it, and nobody is reminded", async () => {
    await addPromoter(place.record.id);
    const id = await ask();
    const [first, other] = await deliveriesOf(id);
    expect([first!.language, other!.language]).toEqual(["ca", "sv"]);
    expect(unwrapped((await lettersAbout(id, "question"))[1]!.text)).toContain("Vi har också frågat 1 person till");
    const token = await tokenOf(first!.id);
    await Promise.all(Array.from({ length: 10 }, () => answerDelivery(token, on(1))));
    expect(await messageOf(id)).toMatchObject({ state: "answered", answeredAt: on(1) });
    expect((await deliveriesOf(id))[0]!.events.filter(({ type }) => type === "answered")).toHaveLength(1);
    const seen = await readAnswerView(await tokenOf(other!.id), "sv", on(1));
    expect(seen).toMatchObject({ state: "answered", others: [{ name: "Pere Soler", state: "answered" }] });
    await remindOfQuestions(on(8));
    await handOverQuestions(on(15));
    expect(await lettersAbout(id, "reminder")).toEqual([]);
    expect(await deliveriesOf(id)).toHaveLength(2);
  });

  test("declining sends the message to the coordinator, once", async () => {
    const id = await ask();
    const token = await tokenOf((await deliveriesOf(id))[0]!.id);
    await Promise.all([declineDelivery(token, on(1)), declineDelivery(token, on(1))]);
    const [delivery, handedOver, ...more] = await deliveriesOf(id);
    expect(more).toEqual([]);
    expect(delivery!.events.map(({ type }) => type)).toEqual(["opened", "declined", "handedOver"]);
    expect(handedOver).toMatchObject({ purpose: "handOver", user: { email: coordinator } });
    const [letter] = await lettersAbout(id, "handOver");
    expect(letter!.text).toContain("us l’ha passada");
    expect(letter!.text).toContain("> Dobrý den");
    await declineDelivery(await tokenOf(handedOver!.id), on(2));
    expect((await deliveriesOf(id))[1]).toMatchObject({ declinedAt: null });
  });
});

describe("a failed delivery", () => {
  test("to all recipients hands the message over to the coordinator, and an unknown address is flagged at once", async () => {
    const broken = await recordWithPromoter("porto");
    const { email } = await addPerson([{ role: "coordinator", cityId: broken.cityId }]);
    verdict = (address) => (address === broken.email ? 550 : "accept");
    const id = await ask(broken.record.id);
    await send(start);
    const [delivery, handedOver] = await deliveriesOf(id);
    expect(delivery).toMatchObject({ state: "failed", settledAt: start });
    expect(delivery!.events.map(({ type, detail }) => [type, detail])).toEqual([["refused", "550"]]);
    expect(handedOver).toMatchObject({ purpose: "handOver", state: "sent", user: { email } });
    expect(await flaggedContacts(system, broken.record.id)).toEqual([{ id: broken.person.id, name: "Pere Soler" }]);
    await openDelivery(await tokenOf(delivery!.id), on(2));
    expect(await flaggedContacts(system, broken.record.id)).toEqual([]);
  });

  test("for another reason flags the contact when it is the second in a row", async () => {
    const broken = await recordWithPromoter("porto");
    verdict = (address) => (address === broken.email ? 554 : "accept");
    await ask(broken.record.id, on(40));
    await send(on(40));
    expect(await flaggedContacts(system, broken.record.id)).toEqual([]);
    await ask(broken.record.id, on(41));
    await send(on(41));
    expect(await flaggedContacts(system, broken.record.id)).toEqual([{ id: broken.person.id, name: "Pere Soler" }]);
  });

  test("to one of two recipients is reported to the coordinator without address or text", async () => {
    const second = await addPromoter(place.record.id);
    verdict = (address) => (address === second.email ? 550 : "accept");
    const id = await ask();
    await send(start);
    expect(await deliveriesOf(id)).toHaveLength(2);
    const notices = to(coordinator).filter(({ raw }) => /Eva Nilsson/.test(raw));
    expect(notices).toHaveLength(1);
    expect(notices[0]!.raw).not.toContain(second.email);
    expect(notices[0]!.raw).not.toContain("navštívili");
  });

  test("that is temporary is shown as deferred, and ends after 48 hours", async () => {
    verdict = (address) => (address === place.email ? 451 : "accept");
    const id = await ask(place.record.id, on(30));
    let now = on(30);
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await send(now);
      const next = await database().email.findFirst({ where: { delivery: { messageId: id }, state: "waiting" } });
      if (next) now = next.nextAttemptAt;
    }
    const [delivery] = await deliveriesOf(id);
    expect(delivery!.state).toBe("failed");
    expect(delivery!.events.map(({ type }) => type)).toEqual([...Array(9).fill("deferred"), "refused"]);
    expect(now).toEqual(on(32));
  });
});

describe("an unanswered question", () => {
  const year = 400;
  test("is followed by a reminder after 7 days, hand-over after 14 and closing after 60, each once", async () => {
    const id = await ask(place.record.id, on(year));
    await send(on(year));
    await remindOfQuestions(on(year + 6));
    expect(await lettersAbout(id, "reminder")).toEqual([]);
    await Promise.all([remindOfQuestions(on(year + 7)), remindOfQuestions(on(year + 7))]);
    await remindOfQuestions(on(year + 8));
    const [reminder, ...more] = await lettersAbout(id, "reminder");
    expect(more).toEqual([]);
    expect(unwrapped(reminder!.text)).toContain("Fa 7 dies");
    expect(unwrapped(reminder!.text)).toContain("Si ja heu respost");
    const [question] = await lettersAbout(id, "question");
    expect(reminder!.headers).toMatchObject({ references: [question!.messageId] });
    expect(question!.headers).not.toHaveProperty("references");
    await Promise.all([handOverQuestions(on(year + 14)), handOverQuestions(on(year + 14))]);
    expect((await deliveriesOf(id)).map(({ purpose }) => purpose)).toEqual(["message", "handOver"]);
    expect(unwrapped((await lettersAbout(id, "handOver"))[0]!.text)).toContain("fa 14 dies");
    await closeQuestions(on(year + 59));
    expect((await messageOf(id)).state).toBe("open");
    await Promise.all([closeQuestions(on(year + 60)), closeQuestions(on(year + 60))]);
    expect(await messageOf(id)).toMatchObject({ state: "closed", closedAt: on(year + 60) });
  });
});

test("a held message is reported to the coordinator without its text", async () => {
  const { id } = await addMessage(place.record.id, { state: "held" });
  await transaction((tx) => notifyCoordinatorsOfMessage(tx, id, "held", start));
  const [letter] = await lettersAbout(id, "held");
  expect(letter!.to).toBe(coordinator);
  expect(letter!.text + letter!.html).not.toMatch(/navštívili|Dvořáková/);
  expect(letter!.text).toContain(`/ca/admin/messages/${id}`);
});
