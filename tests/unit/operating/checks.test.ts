import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { judge } from "@/lib/operating/checks";
import type { Facts } from "@/lib/operating/facts";

const now = new Date("2026-11-30T12:00:00Z");
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

const inDays = (days: number) => ago(-24 * days).toISOString();

const found = (...certificates: NonNullable<Facts["certificates"]>["found"]): Partial<Facts> => ({
  certificates: { at: ago(1).toISOString(), found: certificates },
});

const well: Facts = {
  release: { version: "0.1.0", commit: "0123456789abcdef", builtAt: "2026-11-29T12:00:00Z" },
  database: { version: "18.0", bytes: 5e8, hasMigrations: true },
  replicas: [{ name: "1", state: "ready", lag: 0 }],
  workerAt: ago(0.01),
  backup: { at: ago(10).toISOString(), bytes: 1e6, isEncrypted: true, missing: 0, verifiedAt: ago(200).toISOString() },
  email: { sent: 3, failed: 0, isSent: true, isReturnRead: true },
  queues: [
    { queue: "email", length: 2, oldest: 20 },
    { queue: "publications", length: 0, oldest: 0 },
    { queue: "unreadReturns", length: 0, oldest: 0 },
  ],
  storage: { free: 5e10, total: 1e11 },
  storageAwaySince: null,
  certificates: { at: ago(1).toISOString(), found: [{ host: "mail.example", until: inDays(40), problem: null }] },
};

const todos = (facts: Partial<Facts>) =>
  judge({ ...well, ...facts }, now).flatMap(({ name, todo }) => (todo ? [`${name}: ${todo.split(".").at(-1)}`] : []));

test("nothing is to be done where all is well", () => {
  expect(todos({})).toEqual([]);
});

const backup = well.backup!;
test.each<[string, Partial<Facts>, string[]]>([
  ["a migration is missing", { database: { ...well.database, hasMigrations: false } }, ["database: migrate"]],
  ["a replica is behind", { replicas: [{ name: "1", state: "lagging", lag: 12 }] }, ["replicas: look"]],
  ["a replica does not answer", { replicas: [{ name: "1", state: "unreachable", lag: null }] }, ["replicas: look"]],
  ["a replica accepts writes", { replicas: [{ name: "1", state: "promoted", lag: 0 }] }, ["replicas: promoted"]],
  ["the worker is silent", { workerAt: ago(0.2) }, ["worker: start"]],
  ["there was never a worker", { workerAt: null }, ["worker: start"]],
  ["there is no backup", { backup: null }, ["backup: make"]],
  ["the backup is old", { backup: { ...backup, at: ago(27).toISOString() } }, ["backup: make"]],
  ["files are missing", { backup: { ...backup, missing: 2 } }, ["backup: files"]],
  ["no restore was tried", { backup: { ...backup, verifiedAt: undefined } }, ["backup: verify"]],
  [
    "no restore was tried lately",
    { backup: { ...backup, verifiedAt: ago(24 * 40).toISOString() } },
    ["backup: verify"],
  ],
  ["there is no mail server", { email: { ...well.email, isSent: false } }, ["email: server"]],
  ["emails fail", { email: { ...well.email, failed: 1 } }, ["email: look"]],
  ["email waits", { queues: [{ queue: "email", length: 9, oldest: 4_000 }] }, ["queue: look"]],
  ["publications wait", { queues: [{ queue: "publications", length: 1, oldest: 4_000 }] }, ["publications: look"]],
  ["returns are unread", { queues: [{ queue: "unreadReturns", length: 1, oldest: 9 }] }, ["returns: look"]],
  ["the storage does not answer", { storage: "remote", storageAwaySince: ago(1) }, ["storage: away"]],
  ["a certificate ends soon", found({ host: "a", until: inDays(13), problem: null }), ["certificates: renew"]],
  ["one ended since it was read", found({ host: "a", until: inDays(-1), problem: null }), ["certificates: ended"]],
  ["one is not trusted", found({ host: "a", until: inDays(90), problem: "trust" }), ["certificates: trust"]],
  ["one is not reached", found({ host: "a", until: null, problem: "reach" }), ["certificates: reach"]],
  [
    "several fail, the worst",
    found({ host: "a", until: null, problem: "reach" }, { host: "b", until: inDays(-1), problem: "ended" }),
    ["certificates: ended"],
  ],
  ["the disk is nearly full", { storage: { free: 9e9, total: 1e11 } }, ["storage: room"]],
])("where %s, it is said what to do", (_case, facts, expected) => {
  expect(todos(facts)).toEqual(expected);
});

test("services are named that share a problem, and the one whose certificate ends first", () => {
  const valuesOf = (facts: Partial<Facts>) => judge({ ...well, ...facts }, now).at(-1)?.values;
  const reach = (host: string) => ({ host, until: null, problem: "reach" }) as const;
  expect(valuesOf(found(reach("a"), reach("b"), reach("a")))?.host).toEqual({ text: "a, b" });
  const valid = (host: string, days: number) => ({ host, until: inDays(days), problem: null });
  expect(valuesOf(found(valid("a", 90), valid("b", 20)))).toMatchObject({ host: { text: "b" }, days: { count: 20 } });
});

test("nothing is asked of anybody where no service is reached by TLS, or none was looked at yet", () => {
  expect(todos(found())).toEqual([]);
  expect(todos({ certificates: null })).toEqual([]);
});

test.each(locales)("every check has its sentences (%s)", (locale) => {
  const t = translator(locale);
  const names = ["version", "built", "commit", "size", "time", "verified", "missing"] as const;
  const counts = {
    sent: "1",
    failed: "1",
    number: "1",
    minutes: "1",
    free: "1",
    total: "1",
    inUse: "1",
    known: "1",
    seconds: "1",
    host: "a",
    days: "1",
  };
  const [version, built, commit, size, time, verified, missing] = names;
  const filled = { version, built, commit, size, time, verified, missing, ...counts };
  const unwell = {
    ...well,
    backup: null,
    workerAt: null,
    storage: null,
    email: { ...well.email, isSent: false, isReturnRead: false },
  };
  const problems = (["reach", "ended", "trust"] as const).map((problem) => ({
    ...well,
    ...found({ host: "a", until: null, problem }),
    storageAwaySince: now,
  }));
  const soon = { ...well, ...found({ host: "a", until: inDays(3), problem: null }) };
  const others = [{ ...well, certificates: null }, { ...well, ...found() }, soon, ...problems];
  for (const { name, details, todo } of [well, unwell, ...others].flatMap((facts) => judge(facts, now))) {
    const texts = [t(`operating:checks.${name}.title`), t(details, filled), ...(todo ? [t(todo)] : [])];
    for (const text of texts) expect(text).not.toMatch(/^$|checks\./);
  }
});
