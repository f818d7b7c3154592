import type { Facts } from "./facts";
import type { QueueName } from "./queues";

/** A value that is written in the reader's language. */
export type Shown = { time: Date } | { bytes: number } | { count: number } | { text: string };

/** `details` names the sentence that describes it, `todo` the one that says what to do. */
export type Check = { name: string; details: string; values: Record<string, Shown>; todo?: string };

const minute = 60_000;
const hour = 60 * minute;

function checkVersion({ release: { version, commit, builtAt } }: Facts): Check {
  const values = { version: { text: version } };
  if (!builtAt) return { name: "version", details: "unbuilt", values };
  const built = { time: new Date(builtAt) };
  return {
    name: "version",
    details: "built",
    values: { ...values, built, commit: { text: commit?.slice(0, 10) ?? "–" } },
  };
}

function checkDatabase({ database: { version, bytes, hasMigrations } }: Facts): Check {
  const values = { version: { text: version }, size: { bytes } };
  return { name: "database", details: "stored", values, ...(hasMigrations ? {} : { todo: "migrate" }) };
}

function checkWorker({ workerAt }: Facts, now: Date): Check {
  if (!workerAt) return { name: "worker", details: "never", values: {}, todo: "start" };
  const isLate = now.getTime() - workerAt.getTime() > 5 * minute;
  return {
    name: "worker",
    details: "active",
    values: { time: { time: workerAt } },
    ...(isLate ? { todo: "start" } : {}),
  };
}

/** A night may be missed by two hours. A restore is tried each month. */
const [backupAge, verifiedAge] = [26 * hour, 35 * 24 * hour];

function checkBackup({ backup }: Facts, now: Date): Check {
  if (!backup) return { name: "backup", details: "never", values: {}, todo: "make" };
  const at = new Date(backup.at);
  const verified = backup.verifiedAt ? new Date(backup.verifiedAt) : null;
  const values = { time: { time: at }, size: { bytes: backup.bytes }, missing: { count: backup.missing } };
  const details = verified ? "verified" : "unverified";
  const isOlder = (date: Date, age: number) => now.getTime() - date.getTime() > age;
  const isStale = !verified || isOlder(verified, verifiedAge);
  const todo = isOlder(at, backupAge) ? "make" : backup.missing > 0 ? "files" : isStale ? "verify" : undefined;
  return {
    name: "backup",
    details,
    values: { ...values, ...(verified ? { verified: { time: verified } } : {}) },
    ...(todo ? { todo } : {}),
  };
}

function checkEmail({ email: { isSent, sent, failed } }: Facts): Check {
  if (!isSent) return { name: "email", details: "kept", values: {}, todo: "server" };
  const values = { sent: { count: sent }, failed: { count: failed } };
  return { name: "email", details: "sent", values, ...(failed > 0 ? { todo: "look" } : {}) };
}

/** What is due is done within minutes; half an hour means that something is wrong. */
const longestWait = 30 * 60;

function checkQueue({ queues }: Facts, name: "queue" | "publications", queue: QueueName): Check {
  const { length, oldest } = queues.find((one) => one.queue === queue) ?? { length: 0, oldest: 0 };
  const todo = oldest > longestWait ? { todo: "look" } : {};
  return {
    name,
    details: "due",
    values: { number: { count: length }, minutes: { count: Math.round(oldest / 60) } },
    ...todo,
  };
}

function checkReturns({ email: { isReturnRead }, queues }: Facts): Check {
  if (!isReturnRead) return { name: "returns", details: "unread", values: {}, todo: "mailbox" };
  const { length } = queues.find((one) => one.queue === "unreadReturns") ?? { length: 0 };
  return {
    name: "returns",
    details: "read",
    values: { number: { count: length } },
    ...(length > 0 ? { todo: "look" } : {}),
  };
}

/** The share of a disk that should stay free. */
const freeShare = 0.1;

function checkStorage({ storage }: Facts): Check {
  if (!storage) return { name: "storage", details: "none", values: {} };
  const { free, total } = storage;
  const values = { free: { bytes: free }, total: { bytes: total } };
  return { name: "storage", details: "free", values, ...(free < total * freeShare ? { todo: "room" } : {}) };
}

/** How the site is, point by point, and where something is to be done. */
export function judge(facts: Facts, now: Date): Check[] {
  return [
    checkVersion(facts),
    checkDatabase(facts),
    checkWorker(facts, now),
    checkBackup(facts, now),
    checkEmail(facts),
    checkQueue(facts, "queue", "email"),
    checkQueue(facts, "publications", "publications"),
    checkReturns(facts),
    checkStorage(facts),
  ];
}
