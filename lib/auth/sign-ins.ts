import { type Database, database, type SignInMethod } from "@/lib/db";
import { claimedSignIn, signInSeconds } from "./cookie";

/** In milliseconds: a sign-in ends after two weeks without a request. */
const idle = 14 * 24 * 3_600_000;
const touchEvery = 5 * 60_000;

export type NewSignIn = {
  userId: string;
  method: SignInMethod;
  device: string | null;
  secondFactor?: boolean;
  now: Date;
};

/** Creates a sign-in with a new id, also after a second factor. */
export async function startSignIn(tx: Database, { userId, method, device, secondFactor = false, now }: NewSignIn) {
  const expiresAt = new Date(now.getTime() + signInSeconds * 1000);
  const data = { userId, method, device, secondFactor, createdAt: now, lastSeenAt: now, expiresAt };
  return (await tx.signIn.create({ data })).id;
}

/** A valid sign-in with its user. Read on every request, so that an ended one is refused at once. */
export async function liveSignIn(id: string, now: Date) {
  const found = await database().signIn.findFirst({
    where: {
      id,
      revokedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - idle) },
      user: { disabledAt: null },
    },
    include: { user: { include: { grants: true } } },
  });
  if (found && now.getTime() - found.lastSeenAt.getTime() > touchEvery)
    await database().signIn.updateMany({ where: { id }, data: { lastSeenAt: now } });
  return found;
}

/** True when the cookie holds an ended sign-in of ours. */
export async function hadSignIn(cookies: string | null): Promise<boolean> {
  const id = await claimedSignIn(cookies);
  return id !== null && (await database().signIn.count({ where: { id } })) > 0;
}

/** Ends a person's sign-in. Returns false when it had ended already. */
export async function endSignIn(tx: Database, userId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.signIn.updateMany({ where: { id, userId, revokedAt: null }, data: { revokedAt: now } });
  return count === 1;
}

/** Ends all sign-ins of a person, except the current one if given. */
export async function endSignIns(tx: Database, userId: string, now: Date, except?: string): Promise<void> {
  const where = { userId, revokedAt: null, ...(except ? { id: { not: except } } : {}) };
  await tx.signIn.updateMany({ where, data: { revokedAt: now } });
}

/** The devices on the profile page. */
export function listSignIns(userId: string, now: Date) {
  return database().signIn.findMany({
    where: {
      userId,
      revokedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - idle) },
    },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, device: true, method: true, createdAt: true, lastSeenAt: true },
  });
}
