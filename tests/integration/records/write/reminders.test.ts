import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { runAlone } from "@/lib/jobs/run-alone";
import { startJobs } from "@/lib/jobs/start-jobs";
import { confirmRecords } from "@/lib/records/write/confirm";
import { remind } from "@/lib/records/write/reminders";

afterAll(closeDatabase);

const confirmedOn = new Date("2026-01-15T10:00:00Z");
const dayAfter = (days: number) => new Date(Date.UTC(2026, 6, 15 + days, 8));

let city = "";
const emails = { coordinator: "", second: "", assignee: "" };

async function person(language: string, cityId: string, role: "coordinator" | "contributor") {
  const email = `${randomUUID()}@xarxa.example`;
  const grants = { create: { role, cityId } };
  return database().user.create({ data: { email, name: "Núria", language, grants } });
}

beforeAll(async () => {
  // Only this test's records have a confirmation.
  await database().record.updateMany({ data: { confirmedAt: null, confirmedUntil: null } });
  city = (await database().city.findFirstOrThrow({ select: { id: true } })).id;
  emails.coordinator = (await person("ca", city, "coordinator")).email;
  emails.second = (await person("cs", city, "coordinator")).email;
  const assignee = await person("sv", city, "contributor");
  emails.assignee = assignee.email;
  const schools = await database().record.findMany({ where: { kind: "school", publication: "published" }, take: 3 });
  const ids = schools.map(({ id }) => id);
  await database().record.updateMany({ where: { id: { in: ids } }, data: { responsibleCityId: city } });
  await database().record.update({ where: { id: ids[2]! }, data: { assigneeId: assignee.id } });
  await confirmRecords(system, ids, 6, confirmedOn);
});

const lettersTo = (to: string) => database().email.findMany({ where: { to }, orderBy: { createdAt: "asc" } });

describe("reminders", () => {
  test("are not sent more than 30 days before the end", async () => {
    expect(await remind(dayAfter(-31))).toEqual({ letters: 0, records: 0 });
  });

  test("are sent once before the end, to the person who looks after the record or the coordinators, in their language", async () => {
    const runs = await Promise.all([remind(dayAfter(-30)), remind(dayAfter(-30))]);
    expect(runs.map(({ records }) => records).sort()).toEqual([0, 3]);
    expect(await remind(dayAfter(-2))).toEqual({ letters: 0, records: 0 });
    const [catalan] = await lettersTo(emails.coordinator);
    expect(catalan).toMatchObject({ template: "remindBefore", language: "ca", state: "kept" });
    expect(catalan!.subject).toBe("2 fitxes per tornar a confirmar");
    expect(catalan!.text).toContain("15 de juliol del 2026");
    expect(catalan!.text).toContain("/ca/admin/confirm");
    expect(await lettersTo(emails.second)).toHaveLength(1);
    const [swedish, ...more] = await lettersTo(emails.assignee);
    expect(swedish!.subject).toBe("1 post att bekräfta igen");
    expect(more).toEqual([]);
  });

  test("are sent once at the end, and start again with a new confirmation", async () => {
    expect(await remind(dayAfter(0))).toEqual({ letters: 3, records: 3 });
    expect(await remind(dayAfter(40))).toEqual({ letters: 0, records: 0 });
    const ids = (await database().record.findMany({ where: { confirmedUntil: { not: null } } })).map(({ id }) => id);
    await confirmRecords(system, ids, 6, dayAfter(41));
    expect(await remind(dayAfter(42))).toEqual({ letters: 0, records: 0 });
    expect(await remind(new Date("2027-01-27T08:00:00Z"))).toMatchObject({ records: 3 });
  });
});

describe("jobs", () => {
  test("run in one of two processes, and the other skips them", async () => {
    let running = 0;
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const first = runAlone("test", async () => {
      begin();
      await held;
      running += 1;
      return "done";
    });
    await begun;
    expect(await runAlone("test", async () => "twice")).toBeUndefined();
    release();
    expect(await first).toBe("done");
    expect(await runAlone("test", async () => running)).toBe(1);
  });

  test("continue after a failure, and stop once the current one is finished", async () => {
    let [runs, finished] = [0, 0];
    const { promise: twice, resolve } = Promise.withResolvers<void>();
    const job = {
      name: "failing",
      every: 0.02,
      run: async () => {
        runs += 1;
        if (runs === 1) throw new Error("on purpose");
        resolve();
        await new Promise((wake) => setTimeout(wake, 50));
        finished += 1;
        return { done: 0 };
      },
    };
    const jobs = startJobs([job]);
    await twice;
    await jobs.stop();
    expect(finished).toBe(runs - 1);
    const atStop = runs;
    await new Promise((wake) => setTimeout(wake, 100));
    expect(runs).toBe(atStop);
  });
});
