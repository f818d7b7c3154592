import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { makeReturnAddress } from "@/lib/mail/return-address";
import { readReturnedEmail } from "@/lib/mail/returned/read-returned";
import * as mails from "../../support/returned-mail";

vi.hoisted(() => {
  process.env.DATABASE_URL = "postgresql://nobody@localhost:1/none";
  process.env.AUTH_SECRET = "a secret that only this test knows of";
  process.env.MAIL_RETURN = "post@xarxa.example";
});

const id = randomUUID();
const messageId = `<${id}@xarxa.example>`;
const recipient = "pere@escola.example";

async function read(make: (mail: mails.ReturnedMail) => string, purpose: "reply" | "return" = "return") {
  return readReturnedEmail(make({ to: (await makeReturnAddress(purpose, id))!, messageId, recipient }));
}

const report = (action: string, code: string) => ({ kind: "report", report: { action, code } });

describe("a delivery report", () => {
  test.each([
    ["Postfix", mails.postfix, report("failed", "550 5.1.1")],
    ["Postfix, later", mails.delayed, report("delayed", "4.4.1")],
    ["Exchange", mails.exchange, report("failed", "554 5.2.2")],
    ["Gmail", mails.gmail, report("failed", "550 5.1.1")],
    ["qmail", mails.qmail, report("failed", "5.1.1")],
    ["a success", mails.delivered, report("delivered", "250 2.0.0")],
    ["a server that names no action", mails.withoutAction, report("failed", "550 5.1.1")],
    ["Exim, without a part for machines", mails.exim, report("failed", "550 5.1.1")],
    ["Exim, later", mails.eximWarning, report("delayed", "unknown")],
    ["a gateway with a name of its own", mails.gateway, report("failed", "unknown")],
    ["a recipient's provider that passes a complaint on", mails.complaint, report("complained", "complaint")],
  ])("of %s is read with its code and message, without any of its text", async (_, make, what) => {
    const returned = await read(make);
    expect(returned).toEqual({ what, about: { purpose: "return", id }, messageId, from: expect.any(String) });
  });

  test.each([
    ["a server that nobody understands", mails.riddle],
    ["a server that only passed it on", mails.relayed],
  ])("of %s has no effect: no failure, no answer, no proof that the address works", async (_, make) => {
    expect((await read(make)).what).toEqual({ kind: "unknown" });
  });

  test("to the plain sender is matched by the returned Message-ID", async () => {
    const returned = await readReturnedEmail(mails.postfix({ to: "xarxa@xarxa.example", messageId, recipient }));
    expect(returned).toMatchObject({ what: report("failed", "550 5.1.1"), about: null, messageId });
  });
});

describe("an automatic or personal answer", () => {
  test.each([
    ["of a person", mails.answer, "reply"],
    ["of a person whose program says that it is none of a machine", mails.notAutomatic, "reply"],
    ["of a machine", mails.vacation, "autoReply"],
    ["of an old machine", mails.oldVacation, "autoReply"],
    ["of a machine to many", mails.bulk, "autoReply"],
    ["of a machine that says so in its own way", mails.responder, "autoReply"],
    ["of a machine that only asks others to be silent", mails.suppressed, "autoReply"],
    ["of a machine without a sender, with telephone numbers", mails.absenceWithNumbers, "autoReply"],
    ["that only says that it was read", mails.readReceipt, "autoReply"],
    ["known by its English subject", mails.absenceBySubject("Automatic reply: Jana"), "autoReply"],
    ["known by its Catalan subject", mails.absenceBySubject("Resposta automàtica: Jana"), "autoReply"],
    ["known by its Czech subject", mails.absenceBySubject("Automatická odpověď: Jana"), "autoReply"],
    ["of a person who writes about machines", mails.absenceBySubject("Re: Automatic reply"), "reply"],
    ["of a person about delivery that failed", mails.absenceBySubject("Undeliverable: Jana"), "reply"],
  ])("%s", async (_, make, kind) => {
    const about = { purpose: "reply", id };
    expect(await read(make, "reply")).toEqual({ what: { kind }, about, messageId, from: recipient });
  });
});

test.each(["", "From: x", "Content-Type: multipart/report; boundary=a\r\n\r\n--a\r\n--a--", "\u0000\u0001"])(
  "unreadable emails match nothing",
  async (raw) => {
    expect(await readReturnedEmail(raw)).toMatchObject({ about: null, messageId: null });
  },
);

test("a modified return address matches nothing", async () => {
  const to = (await makeReturnAddress("return", id))!;
  const forged = to.replace(/b-(.)/, (_, sign) => `b-${sign === "a" ? "b" : "a"}`);
  const returned = await readReturnedEmail(mails.postfix({ to: forged, messageId, recipient }));
  expect(returned.about).toBeNull();
});

test("a Message-ID that the database cannot store matches nothing", async () => {
  expect(await read(mails.nulInReference)).toMatchObject({ messageId: null, about: null });
});

test("an endless header is read in linear time", async () => {
  const time = async (signs: number) => {
    const raw = `To: ${"a".repeat(signs)}\r\nReferences: <${"b".repeat(signs)}\r\n\r\nx`;
    const start = process.cpuUsage();
    await readReturnedEmail(raw);
    return process.cpuUsage(start).user + 1_000;
  };
  await time(10_000);
  expect((await time(200_000)) / (await time(20_000))).toBeLessThan(40);
});
