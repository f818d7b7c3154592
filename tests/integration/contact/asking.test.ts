import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as close } from "@/app/api/messages/close/route";
import { POST as confirm } from "@/app/api/messages/confirm/route";
import { POST as erase } from "@/app/api/messages/erase/route";
import { signToken } from "@/lib/auth/signed-token";
import { handOutForm } from "@/lib/contact/ask/abuse/form-token";
import type { ProofTask } from "@/lib/contact/ask/abuse/proof";
import { counts } from "@/lib/contact/ask/abuse/thresholds";
import { contactableKinds } from "@/lib/contact/ask/addresses";
import { confirmationOf, statusOf } from "@/lib/contact/ask/links";
import { readStatus } from "@/lib/contact/ask/status";
import { closeDatabase, database } from "@/lib/db";
import { translator } from "@/lib/i18n/server";
import { readDraft } from "@/lib/routes/draft";
import {
  filledForm,
  findProof,
  freshAddress,
  freshQuestion,
  freshSender,
  leadsTo,
  messagesFrom,
  send,
  sendAll,
} from "../../support/asking";
import { recordWithPromoter } from "../../support/messages";
import { addPerson, formRequest } from "../../support/people";

let record: { id: string; kind: string; slug: string };
let promoter = "";
let coordinator = "";

beforeAll(async () => {
  const made = await recordWithPromoter("barcelona");
  record = made.record;
  promoter = made.email;
  coordinator = (await addPerson([{ role: "coordinator", cityId: made.cityId }], { language: "ca" })).email;
});

beforeEach(async () => {
  await database().attempt.deleteMany();
});

afterAll(closeDatabase);

const draftOf = (response: Response) =>
  readDraft(new URL(leadsTo(response), "http://here.invalid").searchParams.get("draft"), new Date());
const keysOf = async (response: Response) => (await draftOf(response))?.errors.map(({ key }) => key);
const emailsTo = (to: string) => database().email.findMany({ where: { to }, orderBy: { createdAt: "asc" } });
const aboutIt = (messageId: string) =>
  database().email.findMany({ where: { OR: [{ aboutId: messageId }, { delivery: { messageId } }] } });
const limitOf = (of: string) => counts.find((one) => one.of === of)!;

describe("a question", () => {
  test("is stored with its receipt and redirects to its private page", async () => {
    const values = await filledForm(record);
    const response = await send(values);
    const [message] = await messagesFrom(values.email!);
    expect(response.status).toBe(303);
    expect(leadsTo(response)).toBe(await statusOf(message!.id, "cs"));
    expect(message).toMatchObject({
      recordId: record.id,
      state: "open",
      suspicion: 0,
      signals: [],
      body: values.message,
      senderLanguage: "cs",
      senderCountry: "CZ",
      keepLonger: false,
    });
    expect(await database().delivery.count({ where: { messageId: message!.id } })).toBe(1);
    expect((await aboutIt(message!.id)).map(({ to }) => to).sort()).toEqual([promoter, values.email].sort());
  });

  test("is acknowledged without repeating typed text, not even a name", async () => {
    const values = await filledForm(record, { name: "Kupte Levně", organisation: "Výhodné půjčky", city: "Hradec" });
    await send(values);
    const [message] = await messagesFrom(values.email!);
    const [receipt, ...more] = await emailsTo(values.email!);
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({ template: "messageReceipt", language: "cs", aboutId: message!.id });
    expect(receipt!.subject).toContain(message!.reference);
    expect(receipt!.text).toContain(await statusOf(message!.id, "cs"));
    const said = `${receipt!.subject} ${receipt!.text} ${receipt!.html} ${JSON.stringify(receipt!.headers)}`;
    for (const typed of [values.name!, values.organisation!, values.city!, values.message!, values.email!])
      expect(said).not.toContain(typed);
  });

  test("sent fifty times at once is stored once, and all fifty redirect to its page", async () => {
    const values = await filledForm(record);
    const address = freshAddress();
    const responses = await Promise.all(Array.from({ length: 50 }, () => send(values, { address })));
    const [message, ...more] = await messagesFrom(values.email!);
    expect(more).toEqual([]);
    const own = await statusOf(message!.id, "cs");
    expect(responses.map((response) => [response.status, leadsTo(response)])).toEqual(
      Array.from({ length: 50 }, () => [303, own]),
    );
    expect(await aboutIt(message!.id)).toHaveLength(2);
  });

  test("sent again after going back is stored once; another text from the same form is a new one", async () => {
    const values = await filledForm(record);
    const first = leadsTo(await send(values));
    expect(leadsTo(await send(values))).toBe(first);
    expect(leadsTo(await send({ ...values, name: "Jana D." }))).toBe(first);
    expect(leadsTo(await send({ ...values, message: freshQuestion() }))).not.toBe(first);
    expect(await messagesFrom(values.email!)).toHaveLength(2);
  });

  test("goes to the coordinators if there is no contact", async () => {
    const alone = await database().record.findFirstOrThrow({
      where: {
        responsibleCity: { record: { slug: "barcelona" } },
        publication: "published",
        kind: "school",
        contacts: { none: {} },
      },
    });
    const values = await filledForm(alone);
    await send(values);
    const [message] = await messagesFrom(values.email!);
    const sent = (await aboutIt(message!.id)).map(({ to }) => to).sort();
    expect(sent).toEqual([coordinator, values.email].sort());
    const status = await readStatus(message!.id, "cs");
    expect(status!.recipients).toMatchObject([{ isCoordinator: true, role: null }]);
  });

  test.each(["draft", "inReview", "archived"] as const)("about a %s record is a 404", async (publication) => {
    const found = {
      publication: "published" as const,
      kind: { in: [...contactableKinds] },
      slug: { not: record.slug },
    };
    const { id } = await database().record.findFirstOrThrow({ where: found, orderBy: { slug: "desc" } });
    const hidden = await database().record.update({ where: { id }, data: { publication } });
    const values = await filledForm(hidden);
    expect((await send(values, { json: true })).status).toBe(404);
    expect(await messagesFrom(values.email!)).toEqual([]);
  });
});

describe("an invalid form", () => {
  test("comes back with everything that was typed, but without hidden values", async () => {
    const values = await filledForm(record, { email: "jana", consent: "", website: "http://x.example", proof: "a" });
    const response = await send(values);
    expect(leadsTo(response)).toMatch(new RegExp(`^/cs/ask/practices/${record.slug}\\?draft=[\\w-]+#error-summary$`));
    const draft = await draftOf(response);
    expect(draft!.errors.map(({ key }) => key)).toEqual(["ask:error.email", "ask:error.consent"]);
    expect(draft!.values).toMatchObject({ message: values.message, name: values.name, form: values.form });
    expect(Object.keys(draft!.values)).not.toEqual(expect.arrayContaining(["website"]));
    expect(Object.keys(draft!.values)).not.toEqual(expect.arrayContaining(["proof"]));
  });

  test.each([
    ["forged", async () => "bm90LW91cnM.c2lnbmF0dXJl"],
    ["of another purpose", () => signToken("message", ["a", "1"])],
    ["that lay open for more than a day", () => handOutForm(new Date(Date.now() - 25 * 3_600_000))],
  ])("a form %s is asked to be sent again", async (_what, make) => {
    const values = await filledForm(record, { form: await make() });
    expect(await keysOf(await send(values))).toEqual(["ask:error.form"]);
    expect(await messagesFrom(values.email!)).toEqual([]);
  });
});

describe("a suspicious question", () => {
  test("is held: stored, reported to the coordinator, sent to nobody", async () => {
    const values = await filledForm(record, { website: "http://x.example" });
    const response = await send(values);
    const [message] = await messagesFrom(values.email!);
    expect(leadsTo(response)).toBe(await statusOf(message!.id, "cs"));
    expect(message).toMatchObject({ state: "held", suspicion: 10, signals: ["trap"], body: values.message });
    expect((await aboutIt(message!.id)).map(({ to }) => to).sort()).toEqual([coordinator, values.email].sort());
    expect(await readStatus(message!.id, "cs")).toMatchObject({ state: "held", recipients: [] });
  });

  test("sent too fast goes out once its sender confirmed the address", async () => {
    const values = await filledForm(record, {}, 0);
    await send(values);
    const [message] = await messagesFrom(values.email!);
    expect(message).toMatchObject({ state: "unconfirmed", signals: ["hurried"] });
    const [letter] = await emailsTo(values.email!);
    expect(await aboutIt(message!.id)).toHaveLength(1);
    const token = /\/cs\/ask\/confirm\/(\S+)/.exec(letter!.text)![1]!;
    const press = () => confirm(formRequest("/api/messages/confirm", { locale: "cs", token }));
    const pressed = await Promise.all([press(), press(), press()]);
    expect(pressed.map(leadsTo)).toEqual(Array.from({ length: 3 }, () => leadsTo(pressed[0]!)));
    expect(leadsTo(pressed[0]!)).toBe(await statusOf(message!.id, "cs"));
    const [opened] = await messagesFrom(values.email!);
    expect(opened).toMatchObject({ state: "open" });
    expect(opened!.confirmedAt).not.toBeNull();
    expect(await database().delivery.count({ where: { messageId: message!.id } })).toBe(1);
  });

  test("has a confirmation link that expires after a week, and other links do not confirm", async () => {
    const values = await filledForm(record, {}, 0);
    await send(values);
    const [message] = await messagesFrom(values.email!);
    const old = await confirmationOf(message!.id, "cs", new Date(Date.now() - 8 * 24 * 3_600_000));
    const links = [old, await statusOf(message!.id, "cs")].map((path) => path.split("/").at(-1)!);
    for (const token of links)
      expect((await confirm(formRequest("/api/messages/confirm", { token }, { json: true }))).status).toBe(404);
    expect((await messagesFrom(values.email!))[0]!.state).toBe("unconfirmed");
  });

  test("is answered with a proof of work for capable browsers, before anything is stored or counted", async () => {
    const values = await filledForm(record, { canProve: "yes" }, 0);
    const { proof } = (await (await send(values, { json: true })).json()) as { proof: ProofTask };
    expect(proof.bits).toBe(15);
    expect(await messagesFrom(values.email!)).toEqual([]);
    expect(await database().attempt.count({ where: { key: { startsWith: "ask-sender" } } })).toBe(0);

    const answer = findProof(proof);
    const sent = await send({ ...values, proof: answer }, { json: true });
    const [message] = await messagesFrom(values.email!);
    expect((await sent.json()) as unknown).toMatchObject({ to: await statusOf(message!.id, "cs") });
    expect(message).toMatchObject({ state: "open", signals: ["hurried"] });

    // A proof is valid for one message.
    const other = await filledForm(record, { canProve: "yes", proof: answer }, 0);
    expect((await (await send(other, { json: true })).json()) as unknown).toHaveProperty("proof.question");
    expect(await messagesFrom(other.email!)).toEqual([]);
  });

  test.each([
    ["too little work", ({ question }: ProofTask) => `${question}:0`],
    ["no number", ({ question }: ProofTask) => `${question}:x`],
    ["two answers", (task: ProofTask) => `${findProof(task)}:1`],
    ["a question of its own", () => "abc.def:1"],
  ])("is refused with a proof that is %s", async (_what, answer) => {
    const values = await filledForm(record, { canProve: "yes" }, 0);
    const { proof } = (await (await send(values, { json: true })).json()) as { proof: ProofTask };
    const again = await send({ ...values, proof: answer(proof) }, { json: true });
    expect((await again.json()) as unknown).toHaveProperty("proof.question");
    expect(await messagesFrom(values.email!)).toEqual([]);
  });

  test("is held in spite of a proof if it is suspicious enough", async () => {
    const values = await filledForm(record, { canProve: "yes", website: "x" }, 0);
    await send(values, { json: true });
    expect((await messagesFrom(values.email!))[0]).toMatchObject({ state: "held", signals: ["trap", "hurried"] });
  });

  test("with a repeated text is a signal, and the fourth one is held", async () => {
    const message = `Vážení, nabízíme vám naše výhodné služby. ${freshSender()}`;
    const states: unknown[] = [];
    for (let time = 0; time < 4; time++) {
      const values = await filledForm(record, { message: `${message}${" !".repeat(time)}` });
      await send(values);
      const [stored] = await messagesFrom(values.email!);
      states.push([stored!.state, stored!.signals]);
    }
    expect(states).toEqual([
      ["open", []],
      ["open", ["repeated"]],
      ["open", ["repeated"]],
      ["held", ["repeatedOften"]],
    ]);
  });
});

describe("limits", () => {
  test("per sender are exact for simultaneous requests", async () => {
    const email = freshSender();
    const forms = await Promise.all(Array.from({ length: 20 }, () => filledForm(record, { email })));
    const responses = await sendAll(forms);
    const { max, usual } = limitOf("sender");
    const stored = await messagesFrom(email);
    expect(stored).toHaveLength(max);
    expect(stored.filter(({ signals }) => signals.includes("busySender"))).toHaveLength(max - usual);
    const refused = responses.filter((response) => leadsTo(response).includes("draft="));
    expect(refused).toHaveLength(20 - max);
    for (const response of refused) expect(await keysOf(response)).toEqual(["ask:error.tooMany.sender"]);
  });

  test("per network address are exact", async () => {
    const { max, usual } = limitOf("address");
    const address = freshAddress();
    const forms = await Promise.all(Array.from({ length: max + 5 }, () => filledForm(record)));
    const responses = await sendAll(forms, { address });
    const stored = await database().message.findMany({
      where: { senderEmail: { in: forms.map(({ email }) => email!) } },
    });
    expect(stored).toHaveLength(max);
    expect(stored.filter(({ signals }) => signals.includes("busyAddress"))).toHaveLength(max - usual);
    expect(responses.filter((response) => leadsTo(response).includes("draft="))).toHaveLength(5);
  });

  test("per record: additional questions are held", async () => {
    const { usual } = limitOf("record");
    const forms = await Promise.all(Array.from({ length: usual + 3 }, () => filledForm(record)));
    await sendAll(forms);
    const stored = await database().message.findMany({
      where: { senderEmail: { in: forms.map(({ email }) => email!) } },
    });
    expect(stored).toHaveLength(usual + 3);
    expect(stored.filter(({ state }) => state === "held")).toHaveLength(3);
  });

  test("reset after an hour", async () => {
    const email = freshSender();
    const { max } = limitOf("sender");
    for (let time = 0; time < max; time++) await send(await filledForm(record, { email }));
    expect(leadsTo(await send(await filledForm(record, { email })))).toContain("draft=");
    await database().attempt.updateMany({ data: { endsAt: new Date(Date.now() - 1) } });
    await send(await filledForm(record, { email }));
    expect(await messagesFrom(email)).toHaveLength(max + 1);
  });
});

describe("the sender of a question", () => {
  async function asked() {
    const values = await filledForm(record);
    const to = leadsTo(await send(values));
    const [message] = await messagesFrom(values.email!);
    return { values, messageId: message!.id, token: to.split("/").at(-1)! };
  }

  test("closes it, once", async () => {
    const { values, token } = await asked();
    const press = () => close(formRequest("/api/messages/close", { locale: "cs", token }));
    expect(leadsTo(await press())).toBe(`/cs/message/${token}`);
    const [closed] = await messagesFrom(values.email!);
    await press();
    expect(closed!.state).toBe("closed");
    expect((await messagesFrom(values.email!))[0]).toEqual(closed);
  });

  test("erases it: no personal data remains anywhere, and no more email is sent", async () => {
    const { values, messageId, token } = await asked();
    for (let time = 0; time < 2; time++) await erase(formRequest("/api/messages/erase", { locale: "cs", token }));
    const message = await database().message.findUniqueOrThrow({ where: { id: messageId } });
    const { body, senderName, senderEmail, senderOrganisation, senderCity, senderCountry, textHash } = message;
    expect([body, senderName, senderEmail, senderOrganisation, senderCity, senderCountry, textHash]).toEqual(
      Array.from({ length: 7 }, () => null),
    );
    expect(message.state).toBe("closed");
    expect(message.erasedAt).not.toBeNull();
    expect(await aboutIt(messageId)).toEqual([]);
    expect(await emailsTo(values.email!)).toEqual([]);
    expect(await readStatus(messageId, "cs")).toMatchObject({ state: "closed", recipients: [] });
  });

  test("can no longer confirm an erased question", async () => {
    const values = await filledForm(record, {}, 0);
    await send(values);
    const [message] = await messagesFrom(values.email!);
    const [status, link] = [await statusOf(message!.id, "cs"), await confirmationOf(message!.id, "cs", new Date())];
    await erase(formRequest("/api/messages/erase", { token: status.split("/").at(-1)! }));
    await confirm(formRequest("/api/messages/confirm", { token: link.split("/").at(-1)! }));
    expect(await database().message.findUnique({ where: { id: message!.id } })).toMatchObject({ state: "unconfirmed" });
    expect(await database().delivery.count({ where: { messageId: message!.id } })).toBe(0);
  });

  test("needs the right link: a forged or another one does nothing", async () => {
    const { messageId } = await asked();
    const others = [await signToken("delivery", [messageId]), await signToken("confirm", [messageId]), "a.b"];
    for (const token of others)
      for (const route of [close, erase])
        expect((await route(formRequest("/api/messages/x", { token }, { json: true }))).status).toBe(404);
    expect(await database().message.findUnique({ where: { id: messageId } })).toMatchObject({ state: "open" });
  });
});

describe("if the database fails", () => {
  /** Runs `work` while the database has this trigger. */
  async function withTrigger(timing: string, work: () => Promise<void>): Promise<void> {
    const run = (sql: string) => database().$executeRawUnsafe(sql);
    await run(
      `CREATE OR REPLACE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$ LANGUAGE plpgsql`,
    );
    await run(`CREATE ${timing} FOR EACH ROW EXECUTE FUNCTION refuse()`);
    try {
      await work();
    } finally {
      await run(`DROP FUNCTION refuse() CASCADE`);
    }
  }

  async function isNotReceived(values: Record<string, string>) {
    const response = await send(values);
    expect(response.status).toBeGreaterThanOrEqual(500);
    expect(leadsTo(response)).toBe("");
    // The front door writes the error page and returns the typed text (tests/integration/serving).
    expect(await response.text()).not.toContain(translator("en")("ask:state.open.title"));
    expect(await messagesFrom(values.email!)).toEqual([]);
    expect(await emailsTo(values.email!)).toEqual([]);
  }

  test.each([
    ["the e-mail", `TRIGGER refusing BEFORE INSERT ON "Email"`],
    ["the delivery", `TRIGGER refusing BEFORE INSERT ON "Delivery"`],
    ["the message", `TRIGGER refusing BEFORE UPDATE ON "Message"`],
    ["the commit itself", `CONSTRAINT TRIGGER refusing AFTER INSERT ON "Message" DEFERRABLE INITIALLY DEFERRED`],
  ])("%s, nothing is confirmed as received, and sending again works", async (_what, timing) => {
    const values = await filledForm(record);
    await withTrigger(timing, () => isNotReceived(values));
    const [again, messages] = [await send(values), await messagesFrom(values.email!)];
    expect(leadsTo(again)).toBe(await statusOf(messages[0]!.id, "cs"));
    expect(messages).toHaveLength(1);
  });

  test("in the middle of the request, nothing is confirmed as received", async () => {
    const values = await filledForm(record);
    const kill = async () => {
      for (let tries = 0; tries < 200; tries++) {
        const killed = await database().$queryRaw<unknown[]>`
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()`;
        if (killed.length > 0) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error("Nobody waited");
    };
    await database().$transaction(
      async (tx) => {
        await tx.$executeRaw`LOCK TABLE "Delivery" IN ACCESS EXCLUSIVE MODE`;
        const [response] = await Promise.all([send(values), kill()]);
        expect(response.status).toBe(503);
        expect(leadsTo(response)).toBe("");
      },
      { timeout: 20_000 },
    );
    expect(await messagesFrom(values.email!)).toEqual([]);
    await send(values);
    expect(await messagesFrom(values.email!)).toHaveLength(1);
  });
});
