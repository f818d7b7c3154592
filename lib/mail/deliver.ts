import { database, Prisma, transaction } from "@/lib/db";
import type { Headers, Send } from "./send";

const lease = "2 minutes";
const minute = 60_000;
/** Soon at first, then rarely; given up after two days. */
const waits = [1, 5, 15, 60, 180, 360, 720, 720, 720].map((minutes) => minutes * minute);

type Leased = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Headers;
  messageId: string;
  attempts: number;
};

/** Takes the next e-mail for a while. Workers never take the same one; one that dies gives it back when the lease is over. */
async function leaseNext(now: Date): Promise<Leased | undefined> {
  const rows = await transaction((tx) =>
    tx.$queryRaw<Leased[]>(Prisma.sql`
      UPDATE "Email" SET "leasedUntil" = ${now}::timestamptz + ${lease}::interval, "attempts" = "attempts" + 1
      WHERE "id" = (
        SELECT "id" FROM "Email"
        WHERE "state" = 'waiting' AND "nextAttemptAt" <= ${now} AND ("leasedUntil" IS NULL OR "leasedUntil" < ${now})
        ORDER BY "nextAttemptAt" LIMIT 1 FOR UPDATE SKIP LOCKED
      ) RETURNING "id", "to", "subject", "text", "html", "headers", "messageId", "attempts"`),
  );
  return rows[0];
}

/** 5xx: the server will say the same tomorrow. */
function isFinal(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: unknown };
  return typeof responseCode === "number" && responseCode >= 500;
}

/** The code only: a server's words repeat addresses. */
function problemOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  return String(responseCode ?? code ?? "unknown").slice(0, 40);
}

const erased = { text: "", html: "", leasedUntil: null };

async function settleFailure(email: Leased, error: unknown, now: Date): Promise<"deferred" | "failed"> {
  const wait = waits[email.attempts - 1];
  const problem = problemOf(error);
  if (isFinal(error) || wait === undefined) {
    const data = { ...erased, state: "failed" as const, settledAt: now, problem };
    await database().email.update({ where: { id: email.id }, data });
    return "failed";
  }
  const nextAttemptAt = new Date(now.getTime() + wait);
  await database().email.update({ where: { id: email.id }, data: { leasedUntil: null, nextAttemptAt, problem } });
  return "deferred";
}

/** Sends the next e-mail that is due. Says what became of it, or "idle" when there is none. */
export async function deliverNext(send: Send, now: Date): Promise<"sent" | "deferred" | "failed" | "idle"> {
  const email = await leaseNext(now);
  if (!email) return "idle";
  try {
    await send(email);
  } catch (error) {
    return settleFailure(email, error, now);
  }
  const data = { ...erased, state: "sent" as const, settledAt: now, problem: null };
  await database().email.update({ where: { id: email.id }, data });
  return "sent";
}
