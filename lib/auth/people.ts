import { writeAudit } from "@/lib/audit";
import { type Database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Actor, Grant } from "./actor";
import { type Action, can } from "./can";
import { findPlaceOfGrant, grantColumns } from "./invitations";
import { grantsOf } from "./visitor";

const notFound: Result<never> = { ok: false, reason: "notFound" };
const invalid = (key: string): Result<never> => ({ ok: false, reason: "invalid", errors: [{ key, path: [] }] });

const same = (first: Grant, second: Grant) =>
  JSON.stringify(grantColumns(first)) === JSON.stringify(grantColumns(second));

async function mayAll(tx: Database, actor: Actor, action: Action, grants: readonly Grant[]): Promise<boolean> {
  const places = await Promise.all(grants.map((grant) => findPlaceOfGrant(tx, grant)));
  return places.every((place) => place !== null && can(actor, action, place));
}

/** True when no other active administrator exists. An advisory lock prevents removing the last two concurrently. */
export async function isLastAdministrator(tx: Database, userId: string): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('administrators'))`;
  const isAdministrator = await tx.grant.count({ where: { userId, role: "administrator" } });
  const others = { role: "administrator", userId: { not: userId }, user: { disabledAt: null } } as const;
  return isAdministrator > 0 && (await tx.grant.count({ where: others })) === 0;
}

/**
 * Replaces a person's roles. The actor needs the right for every added and removed one. A database trigger ends the
 * person's sign-ins. Errors: invalid (last administrator), notFound.
 */
export function changeRoles(actor: Actor, userId: string, newGrants: readonly Grant[]): Promise<Result<null>> {
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, include: { grants: true } });
    if (!user) return notFound;
    const held = grantsOf(user.grants);
    const added = newGrants.filter((item) => !held.some((second) => same(item, second)));
    const removed = held.filter((item) => !newGrants.some((second) => same(item, second)));
    if (!(await mayAll(tx, actor, "changeRoles", [...added, ...removed]))) return notFound;
    const leaves = removed.some(({ role }) => role === "administrator");
    if (leaves && (await isLastAdministrator(tx, userId))) return invalid("account:error.lastAdministrator");
    for (const grant of removed) await tx.grant.deleteMany({ where: { userId, ...grantColumns(grant) } });
    await tx.grant.createMany({ data: added.map((grant) => ({ userId, ...grantColumns(grant) })) });
    const details = { added: added.map(grantColumns), removed: removed.map(grantColumns) };
    await writeAudit(tx, { actor, action: "people.changeRoles", outcome: "done", subject: userId, details });
    return { ok: true, value: null };
  });
}

/** Disabling removes the binding to OpenID identities, so that a re-enabled account can be bound anew. */
async function setDisabledAt(tx: Database, userId: string, disabledAt: Date | null): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { disabledAt } });
  if (disabledAt) await tx.openIdIdentity.deleteMany({ where: { userId } });
}

/**
 * Disables or enables an account. The actor needs the right for all its roles. Errors: invalid (last administrator),
 * notFound.
 */
export function setDisabled(actor: Actor, userId: string, disabled: boolean, now: Date): Promise<Result<null>> {
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, include: { grants: true } });
    const held = grantsOf(user?.grants ?? []);
    const isPlatforms = held.length === 0;
    if (!user || !(await mayAll(tx, actor, "disable", held))) return notFound;
    if (isPlatforms && !can(actor, "disable", { cityId: null })) return notFound;
    if (disabled && (await isLastAdministrator(tx, userId))) return invalid("account:error.lastAdministrator");
    await setDisabledAt(tx, userId, disabled ? now : null);
    const action = disabled ? "people.disable" : "people.enable";
    await writeAudit(tx, { actor, action, outcome: "done", subject: userId });
    return { ok: true, value: null };
  });
}
