import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { makeReturnAddress } from "@/lib/mail/return-address";
import { readReturned } from "@/lib/mail/returned/read-returned";
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
  return readReturned(make({ to: (await makeReturnAddress(purpose, id))!, messageId, recipient }));
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
  ])("of %s is read, with its code and what it is about, and without any word of it", async (_, make, what) => {
    const returned = await read(make);
    expect(returned).toEqual({ what, about: { purpose: "return", id }, messageId });
  });

  test("that was sent to the plain sender is known by the Message-ID that it returns", async () => {
    const returned = await readReturned(mails.postfix({ to: "xarxa@xarxa.example", messageId, recipient }));
    expect(returned).toEqual({ what: report("failed", "550 5.1.1"), about: null, messageId });
  });
});

describe("an answer", () => {
  test.each([
    ["of a person", mails.answer, "reply"],
    ["of a person whose program says that it is none of a machine", mails.notAutomatic, "reply"],
    ["of a machine", mails.vacation, "autoReply"],
    ["of an old machine", mails.oldVacation, "autoReply"],
    ["of a machine to many", mails.bulk, "autoReply"],
    ["of a machine that says so in its own way", mails.responder, "autoReply"],
  ])("%s", async (_, make, kind) => {
    expect(await read(make, "reply")).toEqual({ what: { kind }, about: { purpose: "reply", id }, messageId });
  });
});

test.each(["", "From: x", "Content-Type: multipart/report; boundary=a\r\n\r\n--a\r\n--a--", "\u0000\u0001"])(
  "what nobody can read is about nothing",
  async (raw) => {
    expect(await readReturned(raw)).toMatchObject({ about: null, messageId: null });
  },
);

test("a changed address stands for nothing", async () => {
  const to = (await makeReturnAddress("return", id))!;
  const forged = to.replace(/b-(.)/, (_, sign) => `b-${sign === "a" ? "b" : "a"}`);
  const returned = await readReturned(mails.postfix({ to: forged, messageId, recipient }));
  expect(returned.about).toBeNull();
});
