import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as confirm } from "@/app/api/subscriptions/confirm/route";
import { POST as ask } from "@/app/api/subscriptions/route";
import { POST as stop } from "@/app/api/subscriptions/stop/route";
import { system } from "@/lib/auth/actor";
import { handOutForm } from "@/lib/contact/ask/abuse/form-token";
import type { ProofTask } from "@/lib/contact/ask/abuse/proof";
import { recordOutcome } from "@/lib/contact/deliver/record-outcome";
import { recordReport } from "@/lib/contact/deliver/record-report";
import { erasePerson, exportPerson } from "@/lib/contact/erasure";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { deliverNext } from "@/lib/mail/deliver";
import { publish, unpublish } from "@/lib/records/write/publish";
import { confirmSubscription, eraseUnconfirmed, week } from "@/lib/subscriptions/change";
import { makeSubscriptionToken } from "@/lib/subscriptions/links";
import { sendNews } from "@/lib/subscriptions/send-news";
import { findProof, freshAddress, freshSender } from "@/tests/support/asking";
import { idOf } from "@/tests/support/id-of";
import { headerOf, startMailServer } from "@/tests/support/mail-server";
import { formRequest } from "@/tests/support/people";

let mail: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  mail = await startMailServer((to) => (to.startsWith("refused") ? 550 : "accept"));
  env().SMTP_URL = mail.url;
});
afterAll(async () => {
  await mail?.stop();
  await closeDatabase();
});

const hour = 3_600_000;
const later = (milliseconds: number) => new Date(Date.now() + milliseconds);

async function filled(more: Record<string, string> = {}) {
  const form = await handOutForm(later(-60_000));
  return { locale: "ca", list: "schools", query: "city=barcelona", email: freshSender(), form, ...more };
}

const send = (values: Record<string, string>, json = false) =>
  ask(formRequest("/api/subscriptions", values, { address: freshAddress(), json }));

const found = (email: string) => database().subscription.findMany({ where: { email } });
const emailsTo = (to: string) => database().email.findMany({ where: { to }, orderBy: { createdAt: "asc" } });

async function deliverAll(now = new Date()): Promise<void> {
  while ((await deliverNext({ send: mail.send, note: recordOutcome }, now)) !== "idle");
}

/** Somebody who confirmed. */
async function follow(more: Record<string, string> = {}) {
  const values = await filled(more);
  expect((await send(values)).status).toBe(303);
  const [subscription] = await found(values.email);
  const token = await makeSubscriptionToken(subscription!.id, "confirm", later(hour));
  const pressed = await confirm(formRequest("/api/subscriptions/confirm", { locale: "ca", token }));
  expect(pressed.status).toBe(303);
  return { email: values.email, id: subscription!.id };
}

/** Publishes a school of Barcelona for the first time. */
async function publishSchool(now: Date): Promise<void> {
  const id = await idOf("school", "institut-quatre-cantons");
  await unpublish(system, "school", id);
  await database().record.update({ where: { id }, data: { publishedAt: null } });
  expect(await publish(system, "school", id, ["ca"], now)).toMatchObject({ ok: true });
}

describe("asking", () => {
  test("sends one email to confirm, without typed words, and shows that it was sent", async () => {
    const values = await filled({ query: "city=barcelona&q=cheap+pills&page=3" });
    const answer = await send(values);
    expect(answer.headers.get("location")).toBe("/ca/follow/schools?city=barcelona&q=cheap+pills&sent=yes");
    const [subscription] = await found(values.email);
    expect(subscription).toMatchObject({ list: "schools", query: "city=barcelona&q=cheap+pills", confirmedAt: null });
    const [email] = await emailsTo(values.email);
    expect(email!.text).toContain("/ca/follow/confirm/");
    expect(`${email!.subject} ${email!.text} ${email!.html}`).not.toMatch(/pills/);
  });

  test("again makes no second subscription, and tells nobody that there is one", async () => {
    const { email } = await follow();
    const before = (await emailsTo(email)).length;
    expect((await send(await filled({ email }))).headers.get("location")).toContain("sent=yes");
    expect(await found(email)).toHaveLength(1);
    expect(await emailsTo(email)).toHaveLength(before);
  });

  test("refuses what only a program sends, unknown lists, old forms and bad addresses", async () => {
    const refusals: Record<string, string>[] = [
      { trap: "x" },
      { list: "about" },
      { list: "suggestions" },
      { form: "x" },
      { email: "x" },
    ];
    for (const more of refusals) {
      const values = await filled(more);
      expect((await send(values, true)).status, JSON.stringify(more)).toBe(422);
      expect(await found(values.email)).toEqual([]);
    }
  });

  test("of what looks odd, a browser proves effort before an email is sent", async () => {
    const form = await handOutForm(later(-500));
    const values = await filled({ form, canProve: "yes" });
    const { proof: task } = (await (await send(values, true)).json()) as { proof: ProofTask };
    expect(await found(values.email)).toEqual([]);
    const other = { ...values, query: "city=porto" };
    const wrong = await (await send({ ...other, proof: findProof(task) }, true)).json();
    expect(wrong, "a proof is for one list").toHaveProperty("proof");
    expect((await send({ ...values, proof: findProof(task) }, true)).status).toBe(200);
    expect(await emailsTo(values.email)).toHaveLength(1);
    const plain = await filled({ form: await handOutForm(later(-500)) });
    await send(plain);
    expect(await emailsTo(plain.email), "without JavaScript the press in the email proves it").toHaveLength(1);
  });

  test("does not flood an address: after five emails within two days there are no more", async () => {
    const email = freshSender();
    const lists = ["practices", "schools", "networks", "cities", "guides", "meetings"];
    const statuses: number[] = [];
    for (const list of lists) statuses.push((await send(await filled({ email, list, query: "" }), true)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 422]);
    expect(await emailsTo(email)).toHaveLength(5);
  });

  test("without a press within two days is forgotten, with its email", async () => {
    const values = await filled();
    const { email } = values;
    await send(values);
    await eraseUnconfirmed(later(47 * hour));
    expect(await found(email)).toHaveLength(1);
    const [unconfirmed] = await found(email);
    expect(await confirmSubscription(unconfirmed!.id, later(49 * hour))).toBe(false);
    await eraseUnconfirmed(later(49 * hour));
    expect(await found(email)).toEqual([]);
    expect(await emailsTo(email)).toEqual([]);
  });
});

describe("the weekly email", () => {
  test("comes once a week with what was published, with headers to stop it by one press", async () => {
    const { email, id } = await follow();
    const elsewhere = await follow({ query: "city=braga" });
    await publishSchool(later(hour));
    await sendNews(later(week - 2 * hour));
    expect(await emailsTo(email)).toHaveLength(1);

    const due = later(week + hour);
    await Promise.all([sendNews(due), sendNews(due)]);
    expect(await emailsTo(email)).toHaveLength(2);
    expect(await emailsTo(elsewhere.email)).toHaveLength(1);
    await deliverAll(due);
    const received = mail.received.filter(({ to }) => to.includes(email)).at(-1)!;
    const [header = ""] = headerOf(received, "List-Unsubscribe");
    expect(headerOf(received, "List-Unsubscribe-Post")).toEqual(["List-Unsubscribe=One-Click"]);
    expect(received.raw).toContain("institut-quatre-cantons");

    await sendNews(later(2 * week + 3 * hour));
    expect(await emailsTo(email), "nothing new").toHaveLength(2);

    const target = header.replace(/^<|>$/g, "");
    const body = new FormData();
    body.set("List-Unsubscribe", "One-Click");
    const pressed = await stop(new Request(target, { method: "POST", body }));
    expect(pressed.status).toBe(200);
    expect(await database().subscription.count({ where: { id } })).toBe(0);
    expect(await emailsTo(email)).toEqual([]);
    expect((await stop(new Request(target, { method: "POST", body: "x" }))).status, "pressed twice").toBe(200);
  });

  test("is stopped by the button of the page, and by no link to confirm", async () => {
    const { email, id } = await follow();
    const wrong = await makeSubscriptionToken(id, "confirm");
    await stop(formRequest("/api/subscriptions/stop", { locale: "ca", token: wrong }));
    expect(await found(email)).toHaveLength(1);
    const token = await makeSubscriptionToken(id, "stop");
    const pressed = await stop(formRequest("/api/subscriptions/stop", { locale: "ca", token }));
    expect(pressed.headers.get("location")).toBe(`/ca/follow/stop/${token}`);
    expect(await found(email)).toEqual([]);
  });

  test("is given up after two emails in a row that do not arrive, and after a complaint at once", async () => {
    const { email, id } = await follow();
    const bounce = async (type: "bounced" | "complained") => {
      const { id: emailId } = await database().email.create({
        data: {
          ...{ to: email, language: "ca", template: "subscriptionNews", subject: "", text: "", html: "" },
          ...{ messageId: randomUUID(), state: "sent", settledAt: new Date(), subscriptionId: id },
        },
      });
      await recordReport({ id: emailId }, { type, code: "5.1.1" }, new Date());
    };
    await bounce("bounced");
    expect(await found(email)).toMatchObject([{ failures: 1 }]);
    await bounce("bounced");
    expect(await found(email)).toEqual([]);

    const other = await follow();
    const [letter] = await emailsTo(other.email);
    await recordReport({ id: letter!.id }, { type: "complained", code: null }, new Date());
    expect(await found(other.email)).toEqual([]);
  });

  test("that asks to confirm and is refused erases the address", async () => {
    const email = `refused-${randomUUID()}@senders.example`;
    await send(await filled({ email }));
    await deliverAll();
    expect(await found(email)).toEqual([]);
  });
});

test("what is stored about a person contains their lists, and is erased with the rest", async () => {
  const { email } = await follow();
  expect((await exportPerson(system, email))?.subscriptions).toMatchObject([{ list: "schools" }]);
  expect(await erasePerson(system, email, new Date())).toMatchObject({ ok: true, value: { subscriptions: 1 } });
  expect(await found(email)).toEqual([]);
});
