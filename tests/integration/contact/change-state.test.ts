import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  callSpam,
  closeMessage,
  markAnswered,
  notSpam,
  releaseMessage,
  reopenMessage,
} from "@/lib/contact/change-state";
import { handToPeople } from "@/lib/contact/hand-to-people";
import { closeDatabase, database, transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { addMessage, recordWithPromoter } from "../../support/messages";

afterAll(closeDatabase);

const now = new Date("2026-11-10T10:00:00Z");
const later = new Date("2026-11-12T10:00:00Z");
let recordId = "";

beforeAll(async () => {
  recordId = (await recordWithPromoter("barcelona")).record.id;
});

async function make(more: Partial<Prisma.MessageUncheckedCreateInput> = {}) {
  return (await addMessage(recordId, more)).id;
}

const read = (id: string) => database().message.findUniqueOrThrow({ where: { id } });
const deliveriesOf = (messageId: string) => database().delivery.count({ where: { messageId } });
const does = (change: typeof closeMessage, id: string, at = now) => transaction((tx) => change(tx, id, at));

describe("a message", () => {
  test("answered twice at once is answered once, at the first time", async () => {
    const id = await make();
    const changes = await Promise.all([does(markAnswered, id), does(markAnswered, id)]);
    expect(changes.sort()).toEqual([false, true]);
    expect(await does(markAnswered, id, later)).toBe(false);
    expect(await read(id)).toMatchObject({ state: "answered", answeredAt: now });
  });

  test("is counted as answered after closing, but not reopened", async () => {
    const id = await make({ state: "closed", closedAt: now });
    expect(await does(markAnswered, id, later)).toBe(true);
    expect(await read(id)).toMatchObject({ state: "closed", answeredAt: later, closedAt: now });
  });

  test.each(["unconfirmed", "held"] as const)("that is %s cannot be answered", async (state) => {
    const id = await make({ state });
    expect(await does(markAnswered, id)).toBe(false);
    expect((await read(id)).state).toBe(state);
  });

  test("is closed once, and can be reopened", async () => {
    const id = await make({ state: "answered", answeredAt: now });
    expect(await does(closeMessage, id)).toBe(true);
    expect(await does(closeMessage, id, later)).toBe(false);
    expect(await read(id)).toMatchObject({ state: "closed", closedAt: now, answeredAt: now });
    expect(await does(reopenMessage, id)).toBe(true);
    expect(await read(id)).toMatchObject({ state: "open", closedAt: null, answeredAt: null });
    expect(await does(reopenMessage, id)).toBe(false);
  });

  test("without personal data is not reopened", async () => {
    const gone = { body: null, senderName: null, senderEmail: null, senderOrganisation: null, erasedAt: now };
    const id = await make({ state: "closed", closedAt: now, ...gone });
    expect(await does(reopenMessage, id)).toBe(false);
    expect((await read(id)).state).toBe("closed");
  });

  test.each(["unconfirmed", "held", "answered", "closed"] as const)(
    "is restored to its former state from spam: %s",
    async (state) => {
      const times = { answeredAt: state === "answered" ? now : null, closedAt: state === "closed" ? now : null };
      const id = await make({ state, ...times });
      expect(await does(callSpam, id, later)).toBe(true);
      expect(await does(callSpam, id, later)).toBe(false);
      expect(await read(id)).toMatchObject({ state: "spam", stateBefore: state, closedAt: times.closedAt ?? later });
      expect(await does(notSpam, id)).toBe(true);
      expect(await does(notSpam, id)).toBe(false);
      expect(await read(id)).toMatchObject({ state, stateBefore: null, ...times });
      expect(await deliveriesOf(id)).toBe(0);
    },
  );

  test("in delivery is stopped as spam, and continues when restored", async () => {
    const id = await make();
    await transaction((tx) => handToPeople(tx, id, now));
    const delivery = await database().delivery.findFirstOrThrow({ where: { messageId: id } });
    const common = { to: "a@b.example", language: "ca", template: "message", subject: "x", text: "x", html: "x" };
    if ((await database().email.count({ where: { deliveryId: delivery.id } })) === 0)
      await database().email.create({ data: { ...common, messageId: `<${id}>`, deliveryId: delivery.id } });
    await database().email.updateMany({ where: { deliveryId: delivery.id }, data: { state: "waiting" } });
    await does(callSpam, id);
    expect(await deliveriesOf(id)).toBe(0);
    expect(await database().email.count({ where: { deliveryId: delivery.id } })).toBe(0);
    await does(notSpam, id, later);
    expect(await deliveriesOf(id)).toBe(1);
  });

  test("that was held is sent when released, once", async () => {
    const id = await make({ state: "held", suspicion: 5, signals: ["links"] });
    const changes = await Promise.all([does(releaseMessage, id), does(releaseMessage, id)]);
    expect(changes.sort()).toEqual([false, true]);
    expect((await read(id)).state).toBe("open");
    expect(await deliveriesOf(id)).toBe(1);
  });

  test("with an unknown id changes nothing", async () => {
    expect(await does(closeMessage, "00000000-0000-4000-8000-000000000000")).toBe(false);
  });
});
