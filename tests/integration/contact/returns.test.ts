import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { POST } from "@/app/api/mail/events/route";
import { type Actor, system } from "@/lib/auth/actor";
import { readReturns } from "@/lib/contact/deliver/read-returns";
import { handToPeople } from "@/lib/contact/hand-to-people";
import { flaggedContacts } from "@/lib/contact/inbox/flagged";
import { closeDatabase, database, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { makeReturnAddress } from "@/lib/mail/return-address";
import { readMailbox } from "@/lib/mail/returned/mailbox";
import { listQuarantined } from "@/lib/mail/returned/quarantine";
import { type ImapServer, startImapServer } from "../../support/imap-server";
import { addMessage, recordWithPromoter } from "../../support/messages";
import { addPerson } from "../../support/people";
import * as mails from "../../support/returned-mail";

const secret = vi.hoisted(() => {
  process.env.SMTP_URL = "smtp://localhost:9";
  process.env.MAIL_RETURN = "post@xarxa.example";
  process.env.MAIL_WEBHOOK_SECRET = "what-the-provider-and-we-agreed-on";
  return process.env.MAIL_WEBHOOK_SECRET;
});

const administrator: Actor = { userId: null, name: "Anna", grants: [{ role: "administrator" }] };

let place: Awaited<ReturnType<typeof recordWithPromoter>>;
let coordinator = "";
beforeAll(async () => {
  place = await recordWithPromoter("barcelona");
  coordinator = (await addPerson([{ role: "coordinator", cityId: place.cityId }])).email;
});
afterAll(closeDatabase);

/** A question whose email the mail server has accepted. */
async function sentQuestion() {
  const now = new Date();
  const { id } = await addMessage(place.record.id, { createdAt: now });
  await transaction((tx) => handToPeople(tx, id, now));
  const email = await database().email.findFirstOrThrow({ where: { delivery: { messageId: id } } });
  await database().email.update({
    where: { id: email.id },
    data: { state: "sent", settledAt: now, text: "", html: "" },
  });
  await database().delivery.update({ where: { id: email.deliveryId! }, data: { state: "sent", settledAt: now } });
  return { id, email, deliveryId: email.deliveryId! };
}

const eventsOf = async (deliveryId: string) => {
  const rows = await database().deliveryEvent.findMany({ where: { deliveryId }, orderBy: { id: "asc" } });
  return rows.map(({ type, detail }) => [type, detail]);
};
const stateOf = async (id: string) => (await database().message.findUniqueOrThrow({ where: { id } })).state;

function tell(events: unknown, authorization: string | null = `Bearer ${secret}`) {
  const headers = { "content-type": "application/json", ...(authorization ? { authorization } : {}) };
  const body = typeof events === "string" ? events : JSON.stringify(events);
  return POST(new Request(`${env().SITE_URL}/api/mail/events`, { method: "POST", headers, body }));
}

describe("an event of the mail provider", () => {
  test.each([null, "Bearer", "Bearer wrong", `Basic ${secret}`, `Bearer ${secret}x`])(
    "is refused with %s",
    async (authorization) => {
      const { email, deliveryId } = await sentQuestion();
      expect((await tell([{ messageId: email.messageId, type: "bounced" }], authorization)).status).toBe(401);
      expect(await eventsOf(deliveryId)).toEqual([]);
    },
  );

  test.each(["{", "{}", '"x"', '[{"type":"bounced"}]', '[{"messageId":"x","type":"eaten"}]'])(
    "that is not a valid list is refused: %s",
    async (body) => {
      expect([400, 422]).toContain((await tell(body)).status);
    },
  );

  test("about an unknown email is ignored", async () => {
    const response = await tell([{ messageId: "<someone@else.example>", type: "bounced", code: "550" }]);
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ known: 0 })]);
  });

  test("with characters that the database cannot store does not affect other events", async () => {
    const { email, deliveryId } = await sentQuestion();
    const list = [
      { messageId: "<a\u0000b@x>", type: "bounced" },
      { messageId: "\ud800", type: "bounced" },
    ];
    const more = [
      { messageId: email.messageId, type: "opened" },
      { messageId: email.messageId, type: "deferred" },
    ];
    const response = await tell([...list, ...more, null, 7, []]);
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ known: 1, failed: 0, unreadable: 6 }),
    ]);
    expect(await eventsOf(deliveryId)).toEqual([["deferred", null]]);
    expect((await tell(list)).status).toBe(422);
  });

  test("is processed in a long list, and a longer one is refused", async () => {
    const questions = [await sentQuestion(), await sentQuestion(), await sentQuestion()];
    const strangers = Array.from({ length: 997 }, (_, index) => ({
      messageId: `<${"x".repeat(60)}${index}@else.example>`,
      type: "delivered",
    }));
    const ours = questions.map(({ email }) => ({ messageId: email.messageId, type: "delivered" }));
    const events = [ours[0], ...strangers.slice(0, 500), ours[1], ...strangers.slice(500), ours[2]];
    expect(JSON.stringify(events).length).toBeGreaterThan(64 * 1_024);
    expect(await (await tell(events)).json()).toMatchObject({ known: 3 });
    for (const { deliveryId } of questions) expect(await eventsOf(deliveryId)).toEqual([["delivered", null]]);
    expect((await tell([...events, ours[0]])).status).toBe(422);
  });

  test("repeated ten times counts once, and the coordinator gets the message", async () => {
    const { id, email, deliveryId } = await sentQuestion();
    const event = {
      messageId: email.messageId.slice(1, -1),
      type: "bounced",
      code: `550 5.1.1 <${place.email}> unknown`,
    };
    const statuses = await Promise.all(Array.from({ length: 10 }, () => tell([event, event])));
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await eventsOf(deliveryId)).toEqual([["bounced", "550 5.1.1"]]);
    const deliveries = await database().delivery.findMany({ where: { messageId: id }, orderBy: { createdAt: "asc" } });
    expect(deliveries.map(({ state, purpose }) => [state, purpose])).toEqual([
      ["failed", "message"],
      ["waiting", "handOver"],
    ]);
    const handedOver = await database().email.findMany({ where: { deliveryId: deliveries[1]!.id } });
    expect(handedOver.map(({ to }) => to)).toEqual([coordinator]);
    await tell([{ messageId: (await sentQuestion()).email.messageId, type: "complained" }]);
    expect(await flaggedContacts(system, place.record.id)).toHaveLength(1);
    await tell([{ messageId: (await sentQuestion()).email.messageId, type: "delivered" }]);
    expect(await flaggedContacts(system, place.record.id)).toEqual([]);
  });
});

describe("the mailbox", () => {
  let imap: ImapServer;
  beforeEach(async () => {
    imap = await startImapServer();
    return () => imap.stop();
  });

  async function comeBack(make: (mail: mails.ReturnedMail) => string, purpose: "reply" | "return") {
    const question = await sentQuestion();
    const { email, deliveryId } = question;
    const to = (await makeReturnAddress(purpose, purpose === "return" ? email.id : deliveryId))!;
    imap.add(make({ to, messageId: email.messageId, recipient: place.email }));
    return question;
  }

  const read = () => readReturns(new Date(), imap.url);

  test("distinguishes reports, automatic replies and people; each email is read once and stays in place", async () => {
    const failed = await comeBack(mails.postfix, "return");
    const late = await comeBack(mails.delayed, "return");
    const away = await comeBack(mails.vacation, "reply");
    const answered = await comeBack(mails.answer, "reply");
    imap.add(mails.answer({ to: "xarxa@xarxa.example", messageId: "<x@y>", recipient: "stranger@else.example" }));
    expect(await read()).toEqual({ emails: 5 });
    expect(await eventsOf(failed.deliveryId)).toEqual([["bounced", "550 5.1.1"]]);
    expect(await eventsOf(late.deliveryId)).toEqual([["deferred", "4.4.1"]]);
    expect(await eventsOf(away.deliveryId)).toEqual([["autoReplied", null]]);
    expect(await eventsOf(answered.deliveryId)).toEqual([["answered", null]]);
    const states = await Promise.all([failed, late, away, answered].map(({ id }) => stateOf(id)));
    expect(states).toEqual(["open", "open", "open", "answered"]);
    expect(await read()).toEqual({ emails: 0 });
    expect(imap.flags()).toEqual(Array(5).fill(["\\Seen"]));
  });

  test("read by two workers at once is processed once", async () => {
    const answered = await comeBack(mails.answer, "reply");
    const failed = await comeBack(mails.exchange, "return");
    await Promise.all([read(), read()]);
    expect(await eventsOf(answered.deliveryId)).toEqual([["answered", null]]);
    expect(await eventsOf(failed.deliveryId)).toEqual([["bounced", "554 5.2.2"]]);
  });

  test("keeps emails that could not be processed for the next time", async () => {
    await comeBack(mails.answer, "reply");
    const refuse = () => Promise.reject(new Error("the database is away"));
    const fail = (_: unknown, error: unknown) => Promise.reject(error);
    await expect(readMailbox({ read: refuse, fail }, imap.url)).rejects.toThrow("the database is away");
    expect(imap.flags()).toEqual([[]]);
    expect(await read()).toEqual({ emails: 1 });
  });

  test("is read on after characters that the database cannot store", async () => {
    imap.add(mails.nulInReference({ to: "x@y.example", messageId: "<x@y>", recipient: "stranger@else.example" }));
    const answered = await comeBack(mails.answer, "reply");
    expect(await read()).toEqual({ emails: 2 });
    expect(await stateOf(answered.id)).toBe("answered");
  });

  test("sets aside an email that fails repeatedly, tells administrators, and continues", async () => {
    const poison = await comeBack(mails.postfix, "return");
    const answered = await comeBack(mails.answer, "reply");
    // A storage failure for this one email, while the database is available.
    await database().$executeRawUnsafe(`
      CREATE FUNCTION refuse_bounce() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.id = '${poison.email.id}' THEN RAISE EXCEPTION 'refused'; END IF; RETURN NEW; END $$`);
    await database().$executeRawUnsafe(
      'CREATE TRIGGER refuse_bounce BEFORE UPDATE ON "Email" FOR EACH ROW EXECUTE FUNCTION refuse_bounce()',
    );
    expect(await read()).toEqual({ emails: 1 });
    expect(await stateOf(answered.id)).toBe("answered");
    expect(await listQuarantined(administrator)).toEqual([]);
    await read();
    expect(await read()).toEqual({ emails: 1 });
    expect(imap.flags()).toEqual([["\\Seen", "\\Flagged"], ["\\Seen"]]);
    expect(await listQuarantined(administrator)).toMatchObject([{ uid: expect.anything(), attempts: 3 }]);
    expect(await listQuarantined({ userId: null, name: "", grants: [] })).toBeNull();
    expect(await read()).toEqual({ emails: 0 });
    await database().$executeRawUnsafe('DROP TRIGGER refuse_bounce ON "Email"');
  });

  test.each([
    ["a bounce without a part for machines", mails.exim, 2],
    ["a server that nobody understands", mails.riddle, 1],
    ["a machine that is not at that address", mails.forwarded, 1],
    ["the machine at that address", mails.suppressed, 0],
  ])("%s clears failures of an address only if it proves that the address works", async (_, make, failures) => {
    const { personId } = await database().delivery.findFirstOrThrow({ where: { person: { isNot: null } } });
    const question = await sentQuestion();
    await database().delivery.updateMany({
      where: { personId, id: { not: question.deliveryId } },
      data: { state: "failed" },
    });
    await database().personAddress.updateMany({ where: { personId: personId! }, data: { failures: 1 } });
    const to = (await makeReturnAddress("return", question.email.id))!;
    imap.add(make({ to, messageId: question.email.messageId, recipient: place.email }));
    await read();
    const address = await database().personAddress.findFirstOrThrow({ where: { personId: personId! } });
    expect(address.failures).toBe(failures);
  });

  const nothing = { read: async () => {}, fail: (_: unknown, error: unknown) => Promise.reject(error) };

  test("that hangs up or is unreachable is logged as an error and does not end the process", async () => {
    const silent: Server = createServer((socket) => socket.destroy());
    silent.listen(0);
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    await expect(readMailbox(nothing, `imap://a:b@localhost:${port}`)).rejects.toThrow();
    silent.close();
    await once(silent, "close");
    await expect(readMailbox(nothing, `imap://a:b@localhost:${port}`)).rejects.toThrow();
    await expect(readMailbox(nothing, imap.url.replace("testpass", "wrong"))).rejects.toThrow();
  });
});
