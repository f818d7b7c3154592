import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/api/admin/records/presence/route";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { forgetPresence, notePresence, readOthersHere } from "@/lib/records/admin/presence";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

const minute = 60_000;
const start = new Date("2026-11-30T10:00:00Z");
const at = (minutes: number) => new Date(start.getTime() + minutes * minute);

let id = "";
let [anna, boris, stranger]: Actor[] = [];

beforeAll(async () => {
  const record = await database().record.findFirstOrThrow({
    where: { kind: "school", responsibleCityId: { not: null } },
  });
  id = record.id;
  const grant = { role: "coordinator" as const, cityId: record.responsibleCityId ?? "" };
  const people = await Promise.all([addPerson([grant]), addPerson([grant]), addPerson([])]);
  const names = ["Anna", "Boris", "Nobody"];
  await Promise.all(
    people.map((person, index) =>
      database().user.update({ where: { id: person.id }, data: { name: names[index] ?? "" } }),
    ),
  );
  [anna, boris, stranger] = people.map((person, index) => ({
    userId: person.id,
    name: names[index] ?? "",
    grants: index < 2 ? [grant] : [],
  }));
});

const others = (actor: Actor, minutes: number) => readOthersHere(actor, id, "en", at(minutes));
const note = (actor: Actor, minutes: number) => notePresence(actor, "school", id, "en", at(minutes));

test("others are told who opened a record and when, until the page is closed; nobody sees themselves", async () => {
  expect(await note(anna!, 0)).toEqual({ ok: true, value: { others: [] } });
  await note(anna!, 1);
  await note(anna!, 3);
  expect(await others(boris!, 3)).toEqual([expect.stringMatching(/^Anna .*3 min/)]);
  expect(await others(anna!, 3)).toEqual([]);
  expect(await note(boris!, 4)).toMatchObject({ value: { others: [expect.stringContaining("Anna")] } });
  expect(await others(boris!, 6)).toEqual([]);
  await note(anna!, 60);
  expect(await others(boris!, 62)).toEqual([expect.stringMatching(/2 min/)]);
});

test("a day later nothing of it is stored", async () => {
  await note(anna!, 0);
  await forgetPresence(at(60 * 26));
  expect(await database().presence.count({ where: { recordId: id } })).toBe(0);
});

test("those who may not see the record learn nothing, and are not noted", async () => {
  expect(await note(stranger!, 0)).toEqual({ ok: false, reason: "notFound" });
  expect(await notePresence(anna!, "practice", id, "en", at(0))).toMatchObject({ ok: false });
  const cookie = await cookieFor(anna!.userId ?? "", { secondFactor: true });
  const response = await POST(
    formRequest("/api/admin/records/presence", { kind: "school", id, locale: "ca" }, { cookie, json: true }),
  );
  expect(await response.json()).toMatchObject({ others: [] });
  expect(await database().presence.count({ where: { recordId: id } })).toBe(1);
});
