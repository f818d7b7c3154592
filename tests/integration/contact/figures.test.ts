import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST } from "@/app/api/admin/messages/figures/route";
import type { Actor } from "@/lib/auth/actor";
import { eraseExpired } from "@/lib/contact/retention";
import { citiesOfFigures, readFigures, readRecordFigures } from "@/lib/contact/statistics";
import { closeDatabase, database } from "@/lib/db";
import { addMessage, recordWithPromoter } from "../../support/messages";
import { addPerson, cookieFor, formRequest } from "../../support/people";

afterAll(closeDatabase);

type Made = Awaited<ReturnType<typeof recordWithPromoter>>;
let [here, elsewhere] = [{} as Made, {} as Made];
const at = (text: string) => new Date(text);

beforeAll(async () => {
  [here, elsewhere] = [await recordWithPromoter("barcelona"), await recordWithPromoter("helsinki")];
  const add = (createdAt: string, answeredAt?: string, more = {}) =>
    addMessage(here.record.id, {
      createdAt: at(createdAt),
      ...(answeredAt ? { state: "answered", answeredAt: at(answeredAt) } : {}),
      ...more,
    });
  await add("2026-09-10T08:00:00Z", "2026-09-10T10:00:00Z");
  await add("2026-09-11T08:00:00Z", "2026-09-11T12:00:00Z");
  await add("2026-09-12T08:00:00Z", "2026-09-22T08:00:00Z");
  // In Barcelona it is already October. The hour is counted from the confirmation.
  await add("2026-09-30T22:30:00Z", "2026-10-02T09:00:00Z", { confirmedAt: at("2026-10-02T08:00:00Z") });
  await add("2026-10-05T08:00:00Z");
  for (const state of ["unconfirmed", "held"] as const) await add("2026-10-06T08:00:00Z", undefined, { state });
  await add("2026-10-06T08:00:00Z", undefined, {
    state: "spam",
    stateBefore: "open",
    closedAt: at("2026-10-07T08:00:00Z"),
  });
  await addMessage(elsewhere.record.id, { createdAt: at("2026-10-05T08:00:00Z") });
});

describe("the statistics of a city", () => {
  const expected = [
    { month: "2026-09", messages: 3, answered: 3, medianHours: 4 },
    { month: "2026-10", messages: 2, answered: 1, medianHours: 1 },
  ];

  test("are grouped by months of its own time zone, without spam and held messages", async () => {
    const { total, months } = await readFigures([here.cityId]);
    expect(months).toEqual(expected);
    expect(total).toEqual({ messages: 5, answered: 4, medianHours: 3 });
  });

  test("are available by record, for the requested city only", async () => {
    const lines = await readRecordFigures([here.cityId], "en");
    expect(lines.map(({ recordId, month, messages }) => [recordId, month, messages])).toEqual([
      [here.record.id, "2026-10", 2],
      [here.record.id, "2026-09", 3],
    ]);
    expect((await readFigures(null)).total.messages).toBe(6);
  });

  test("remain after personal data is erased", async () => {
    const before = await readFigures([here.cityId]);
    const state = { recordId: here.record.id, state: { in: ["answered" as const, "open" as const] } };
    await database().message.updateMany({
      where: state,
      data: { state: "closed", closedAt: at("2026-10-10T08:00:00Z") },
    });
    expect((await eraseExpired(at("2026-12-01T08:00:00Z"))).messages).toBe(6);
    expect(
      await database().message.count({ where: { recordId: here.record.id, body: { not: null }, state: "closed" } }),
    ).toBe(0);
    expect(await readFigures([here.cityId])).toEqual(before);
  });
});

test("statistics are limited to those who look after the city", () => {
  const coordinator: Actor = { userId: "x", name: "x", grants: [{ role: "coordinator", cityId: here.cityId }] };
  const editor: Actor = { userId: "x", name: "x", grants: [{ role: "editor", recordId: here.record.id }] };
  expect(citiesOfFigures(coordinator, undefined)).toEqual([here.cityId]);
  expect(citiesOfFigures(coordinator, elsewhere.cityId)).toEqual([]);
  expect(citiesOfFigures(editor, undefined)).toEqual([]);
  expect(citiesOfFigures({ ...editor, grants: [{ role: "administrator" }] }, undefined)).toBeNull();
});

describe("the spreadsheet", () => {
  async function download(city: string, locale: string) {
    const { id } = await addPerson([{ role: "coordinator", cityId: here.cityId }]);
    return POST(formRequest("/api/admin/messages/figures", { locale, city }, { cookie: await cookieFor(id) }));
  }

  test("has translated headings, local number formats, no personal data, and a line in the audit log", async () => {
    const answer = await download(here.cityId, "ca");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="missatges.csv"');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split("\r\n");
    expect(lines[0]).toMatch(/^Mes;Tipus;Fitxa;Ciutat;Missatges;/);
    expect(lines[1]).toMatch(/^2026-10;.*;Barcelona;2;1;0,5;1$/);
    expect(lines.join()).not.toMatch(/Dvořáková|@/);
    const line = await database().auditEntry.findFirstOrThrow({ where: { action: "messages.export" } });
    expect(line).toMatchObject({ outcome: "done", subject: here.cityId });
  });

  test("of another city is refused", async () => {
    const answer = await download(elsewhere.cityId, "ca");
    expect(answer.headers.get("location")).toContain("#error-summary");
  });
});
