import type operating from "@/locales/en/operating.json";
import { judgeCertificates } from "./check-certificates";
import { judgeStorage } from "./check-storage";
import type { Facts } from "./facts";
import type { QueueName } from "./queues";

export type ValueName =
  | ("version" | "built" | "commit" | "size" | "time" | "verified" | "missing")
  | ("sent" | "failed" | "number" | "minutes" | "free" | "total")
  | ("inUse" | "known" | "seconds" | "host" | "days");

/** A value that is written in the reader's language. */
export type Shown = { time: Date } | { bytes: number } | { count: number } | { text: string };

type Sentences = (typeof operating)["checks"];
export type CheckName = keyof Sentences;
type KeysOf<Part extends string> = {
  [Name in CheckName]: Sentences[Name] extends Record<Part, infer Keys>
    ? `operating:checks.${Name}.${Part}.${Extract<keyof Keys, string>}`
    : never;
}[CheckName];

/** `details` is the key of the sentence that describes it, `todo` of the one that says what to do. */
export type Check = {
  name: CheckName;
  details: KeysOf<"details">;
  values: Partial<Record<ValueName, Shown>>;
  todo?: KeysOf<"todo">;
};

const minute = 60_000;
const hour = 60 * minute;

function checkVersion({ release: { version, commit, builtAt } }: Facts): Check {
  const values = { version: { text: version } };
  if (!builtAt) return { name: "version", details: "operating:checks.version.details.unbuilt", values };
  const built = { time: new Date(builtAt) };
  return {
    name: "version",
    details: "operating:checks.version.details.built",
    values: { ...values, built, commit: { text: commit?.slice(0, 10) ?? "–" } },
  };
}

function checkDatabase({ database: { version, bytes, hasMigrations } }: Facts): Check {
  const values = { version: { text: version }, size: { bytes } };
  return {
    name: "database",
    details: "operating:checks.database.details.stored",
    values,
    ...(hasMigrations ? {} : { todo: "operating:checks.database.todo.migrate" }),
  };
}

function checkReplicas({ replicas }: Facts): Check {
  if (replicas.length === 0) return { name: "replicas", details: "operating:checks.replicas.details.none", values: {} };
  const inUse = replicas.filter(({ state }) => state === "ready").length;
  const slowest = Math.max(0, ...replicas.map(({ lag }) => lag ?? 0));
  const isPromoted = replicas.some(({ state }) => state === "promoted");
  const todo = isPromoted ? "promoted" : inUse < replicas.length ? "look" : undefined;
  return {
    name: "replicas",
    details: "operating:checks.replicas.details.used",
    values: {
      ...{ inUse: { count: inUse }, known: { count: replicas.length } },
      seconds: { count: Math.round(slowest) },
    },
    ...(todo ? { todo: `operating:checks.replicas.todo.${todo}` as const } : {}),
  };
}

function checkWorker({ workerAt }: Facts, now: Date): Check {
  if (!workerAt)
    return {
      name: "worker",
      details: "operating:checks.worker.details.never",
      values: {},
      todo: "operating:checks.worker.todo.start",
    };
  const isLate = now.getTime() - workerAt.getTime() > 5 * minute;
  return {
    name: "worker",
    details: "operating:checks.worker.details.active",
    values: { time: { time: workerAt } },
    ...(isLate ? { todo: "operating:checks.worker.todo.start" } : {}),
  };
}

/** A night may be missed by two hours. A restore is tried each month. */
const [backupAge, verifiedAge] = [26 * hour, 35 * 24 * hour];

function checkBackup({ backup }: Facts, now: Date): Check {
  if (!backup)
    return {
      name: "backup",
      details: "operating:checks.backup.details.never",
      values: {},
      todo: "operating:checks.backup.todo.make",
    };
  const at = new Date(backup.at);
  const verified = backup.verifiedAt ? new Date(backup.verifiedAt) : null;
  const values = { time: { time: at }, size: { bytes: backup.bytes }, missing: { count: backup.missing } };
  const details = `operating:checks.backup.details.${verified ? "verified" : "unverified"}` as const;
  const isOlder = (date: Date, age: number) => now.getTime() - date.getTime() > age;
  const isStale = !verified || isOlder(verified, verifiedAge);
  const todo = isOlder(at, backupAge)
    ? "operating:checks.backup.todo.make"
    : backup.missing > 0
      ? "operating:checks.backup.todo.files"
      : isStale
        ? "operating:checks.backup.todo.verify"
        : undefined;
  return {
    name: "backup",
    details,
    values: { ...values, ...(verified ? { verified: { time: verified } } : {}) },
    ...(todo ? { todo } : {}),
  };
}

function checkEmail({ email: { isSent, sent, failed } }: Facts): Check {
  if (!isSent)
    return {
      name: "email",
      details: "operating:checks.email.details.kept",
      values: {},
      todo: "operating:checks.email.todo.server",
    };
  const values = { sent: { count: sent }, failed: { count: failed } };
  return {
    name: "email",
    details: "operating:checks.email.details.sent",
    values,
    ...(failed > 0 ? { todo: "operating:checks.email.todo.look" } : {}),
  };
}

/** What is due is done within minutes; half an hour means that something is wrong. */
const longestWait = 30 * 60;

function checkQueue({ queues }: Facts, name: "queue" | "publications", queue: QueueName): Check {
  const { length, oldest } = queues.find((one) => one.queue === queue) ?? { length: 0, oldest: 0 };
  const todo = oldest > longestWait ? { todo: `operating:checks.${name}.todo.look` as const } : {};
  return {
    name,
    details: `operating:checks.${name}.details.due`,
    values: { number: { count: length }, minutes: { count: Math.round(oldest / 60) } },
    ...todo,
  };
}

function checkReturns({ email: { isReturnRead }, queues }: Facts): Check {
  if (!isReturnRead)
    return {
      name: "returns",
      details: "operating:checks.returns.details.unread",
      values: {},
      todo: "operating:checks.returns.todo.mailbox",
    };
  const { length } = queues.find((one) => one.queue === "unreadReturns") ?? { length: 0 };
  return {
    name: "returns",
    details: "operating:checks.returns.details.read",
    values: { number: { count: length } },
    ...(length > 0 ? { todo: "operating:checks.returns.todo.look" } : {}),
  };
}

/** How the site is, point by point, and where something is to be done. */
export function judge(facts: Facts, now: Date): Check[] {
  return [
    checkVersion(facts),
    checkDatabase(facts),
    checkReplicas(facts),
    checkWorker(facts, now),
    checkBackup(facts, now),
    checkEmail(facts),
    checkQueue(facts, "queue", "email"),
    checkQueue(facts, "publications", "publications"),
    checkReturns(facts),
    judgeStorage(facts),
    judgeCertificates(facts, now),
  ];
}
