import { writeAudit } from "@/lib/audit";
import { type Database, database, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import type { ResetView } from "@/lib/work/models";
import { type Actor, system } from "./actor";
import { can } from "./can";
import { findPlaceOfGrant } from "./invitations";
import { spendLink } from "./links";
import { lockAccount } from "./lock-account";
import { readActor } from "./read-actor";
import { tellOfReset } from "./reset-letters";
import { endSignIns } from "./sign-ins";
import { grantsOf } from "./visitor";

// A lost second factor: two administrators, or one administrator and the person's coordinator, remove it at once. An
// administrator alone waits three days, in which the person can stop it. A coordinator alone never can.

/** In milliseconds: until an administrator's own request takes effect. */
export const resetDelay = 72 * 3_600_000;
/** Until a coordinator's request, to which no administrator agreed, expires. */
const askedFor = 7 * 24 * 3_600_000;

const invalid = (key: string) => invalidResult([{ key, path: [] }]);

/** `resetAsked`: it waits for a second person, or for its time. */
export type ResetOutcome = { outcome: "resetAsked" | "resetDone" | "resetStopped" };
const asked: Result<ResetOutcome> = { ok: true, value: { outcome: "resetAsked" } };

const isAdministrator = ({ grants }: Actor) => grants.some(({ role }) => role === "administrator");

/** Whether the actor may decide about the person: an administrator, or a coordinator where the person has a role. */
async function mayDecide(tx: Database, actor: Actor, userId: string): Promise<boolean> {
  if (actor.userId === userId) return false;
  if (can(actor, "resetSecondFactor", { cityId: null })) return true;
  const grants = grantsOf(await tx.grant.findMany({ where: { userId } }));
  const places = await Promise.all(grants.map((grant) => findPlaceOfGrant(tx, grant)));
  return places.some((place) => place !== null && can(actor, "resetSecondFactor", place));
}

type Waiting = { id: string; userId: string };

const waitingFor = (tx: Database, userId: string) =>
  tx.secondFactorReset.findFirst({ where: { userId, state: "waiting" } });

async function settle(
  tx: Database,
  reset: Waiting,
  state: "done" | "stopped" | "expired",
  actor: Actor,
  now: Date,
): Promise<void> {
  const agreed = state === "done" && actor.userId ? { agreedById: actor.userId } : {};
  await tx.secondFactorReset.update({ where: { id: reset.id }, data: { state, settledAt: now, ...agreed } });
  const action = `people.secondFactor.${state}`;
  await writeAudit(tx, { actor, action, outcome: "done", subject: reset.userId, details: { reset: reset.id } });
}

/** Removes the second factor and ends the person's sign-ins. */
async function remove(tx: Database, reset: Waiting, actor: Actor, now: Date): Promise<void> {
  const { userId } = reset;
  await tx.user.update({ where: { id: userId }, data: { totpSecret: null, totpPending: null, totpLastStep: null } });
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await endSignIns(tx, userId, now);
  await settle(tx, reset, "done", actor, now);
  await tellOfReset(tx, "done", reset.id, now);
}

async function ask(tx: Database, actor: Actor, userId: string, now: Date): Promise<Result<ResetOutcome>> {
  const dueAt = isAdministrator(actor) ? new Date(now.getTime() + resetDelay) : null;
  const data = { userId, askedById: actor.userId!, askedAt: now, dueAt };
  const { id } = await tx.secondFactorReset.create({ data });
  const line = { actor, action: "people.secondFactor.asked", outcome: "done", subject: userId, details: { reset: id } };
  await writeAudit(tx, line);
  await tellOfReset(tx, "asked", id, now);
  return asked;
}

/**
 * Asks for the reset of a person's second factor, or agrees to the request of somebody else, which removes it. Errors:
 * invalid (no second factor; neither of the two is an administrator), notFound.
 */
export function resetSecondFactor(actor: Actor, userId: string, now: Date): Promise<Result<ResetOutcome>> {
  return transaction(async (tx) => {
    const user = await lockAccount(tx, userId);
    if (!user || user.disabledAt || !actor.userId || !(await mayDecide(tx, actor, userId))) return notFoundResult;
    if (!user.totpSecret) return invalid("account:error.noSecondFactor");
    const reset = await waitingFor(tx, userId);
    if (!reset) return ask(tx, actor, userId, now);
    // Pressed twice.
    if (reset.askedById === actor.userId) return asked;
    const first = await readActor(tx, reset.askedById);
    if (!(await mayDecide(tx, first, userId))) {
      await settle(tx, reset, "expired", actor, now);
      return ask(tx, actor, userId, now);
    }
    if (!isAdministrator(first) && !isAdministrator(actor)) return invalid("account:error.administratorNeeded");
    await remove(tx, reset, actor, now);
    return { ok: true, value: { outcome: "resetDone" } };
  });
}

/** Stops a waiting request: anybody who may decide about the person. Errors: invalid (none waits), notFound. */
export function stopReset(actor: Actor, userId: string, now: Date): Promise<Result<ResetOutcome>> {
  return transaction(async (tx) => {
    const user = await lockAccount(tx, userId);
    if (!user || !(await mayDecide(tx, actor, userId))) return notFoundResult;
    const reset = await waitingFor(tx, userId);
    if (!reset) return invalid("account:error.noReset");
    await settle(tx, reset, "stopped", actor, now);
    await tellOfReset(tx, "stopped", reset.id, now);
    return { ok: true, value: { outcome: "resetStopped" } };
  });
}

/** Stops the request with the link that the person got. Errors: invalid (dead link). */
export function stopResetByLink(token: string, now: Date): Promise<Result<null>> {
  return transaction(async (tx) => {
    const link = await spendLink(tx, "stopReset", token, now);
    const user = link?.userId ? await lockAccount(tx, link.userId) : null;
    const reset = user && (await waitingFor(tx, user.id));
    if (!reset) return invalid("account:error.link");
    const person = { userId: user.id, name: user.name, grants: [] };
    await settle(tx, reset, "stopped", person, now);
    await tellOfReset(tx, "stopped", reset.id, now);
    return { ok: true, value: null };
  });
}

/** The second factor was used, so it is not lost. The caller has locked the account. */
export async function stopNeedless(tx: Database, person: Actor & { userId: string }, now: Date): Promise<void> {
  const reset = await waitingFor(tx, person.userId);
  if (!reset) return;
  await settle(tx, reset, "stopped", person, now);
  await tellOfReset(tx, "stopped", reset.id, now);
}

function applyDue(id: string, now: Date): Promise<"done" | "expired" | null> {
  return transaction(async (tx) => {
    const known = await tx.secondFactorReset.findUniqueOrThrow({ where: { id } });
    const user = await lockAccount(tx, known.userId);
    const reset = await waitingFor(tx, known.userId);
    if (!user || reset?.id !== id) return null;
    const first = await readActor(tx, reset.askedById);
    const isDue = reset.dueAt !== null && isAdministrator(first) && !user.disabledAt;
    if (isDue) await remove(tx, reset, system, now);
    else await settle(tx, reset, "expired", system, now);
    return isDue ? "done" : "expired";
  });
}

/** Job: requests of administrators take effect after three days, those of coordinators expire after a week. */
export async function applyDueResets(now: Date): Promise<{ done: number; expired: number }> {
  const isOver = [{ dueAt: { lte: now } }, { dueAt: null, askedAt: { lte: new Date(now.getTime() - askedFor) } }];
  const due = await database().secondFactorReset.findMany({
    where: { state: "waiting", OR: isOver },
    orderBy: { askedAt: "asc" },
    take: 100,
    select: { id: true },
  });
  const count = { done: 0, expired: 0 };
  for (const { id } of due) {
    const outcome = await applyDue(id, now);
    if (outcome) count[outcome] += 1;
  }
  return count;
}

/** The state of a person's second factor; null for those who may not decide about it. */
export async function readReset(actor: Actor, userId: string): Promise<ResetView | null> {
  const tx = database();
  if (!(await mayDecide(tx, actor, userId))) return null;
  const [user, reset] = await Promise.all([
    tx.user.findUnique({ where: { id: userId }, select: { totpSecret: true, disabledAt: true } }),
    tx.secondFactorReset.findFirst({
      where: { userId, state: "waiting" },
      include: { askedBy: { select: { id: true, name: true } } },
    }),
  ]);
  if (!user || user.disabledAt) return null;
  const waiting = reset && {
    by: reset.askedBy.name,
    at: reset.askedAt,
    dueAt: reset.dueAt,
    isOwn: reset.askedBy.id === actor.userId,
  };
  return { hasSecondFactor: user.totpSecret !== null, waiting };
}
