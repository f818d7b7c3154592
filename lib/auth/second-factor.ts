import { randomBytes } from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";
import { type Database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { lockAccount } from "./lock-account";
import { isSealed, seal, unseal } from "./seal";
import { stopNeedless } from "./second-factor-reset";
import { endSignIn, endSignIns, startSignIn } from "./sign-ins";
import { hashToken } from "./tokens";
import type { Visitor } from "./visitor";

const wrongCode: Result<never> = {
  ok: false,
  reason: "invalid",
  errors: [{ key: "account:error.code", path: ["code"] }],
};

/** The time step of a valid, unused code; null otherwise. Accepts 30 seconds before and after for clock differences. */
function stepOf(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: 30 });
  if (!result.valid) return null;
  const step = Math.floor(epoch / 30) + result.delta;
  return lastStep === null || step > lastStep ? step : null;
}

const codes = 10;
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** A code of 50 bits in unambiguous characters: "K7QMF-2XWBD". */
function makeRecoveryCode(): string {
  const signs = Array.from(randomBytes(10), (byte) => letters[byte % letters.length]).join("");
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

const hashRecoveryCode = (userId: string, code: string) => hashToken(`${userId}:${code.replaceAll("-", "")}`);

/** Replaces the recovery codes and returns them; later only their hashes exist. */
export async function replaceRecoveryCodes(tx: Database, userId: string, count = codes): Promise<string[]> {
  const made = Array.from({ length: count }, makeRecoveryCode);
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: made.map((code) => ({ userId, hash: hashRecoveryCode(userId, code) })) });
  return made;
}

/** Encrypts a secret that an older version stored in plain text. */
async function sealedAgain(stored: string, secret: string, userId: string): Promise<string> {
  return isSealed(stored) ? stored : seal(secret, userId);
}

/** Uses up a code of the authenticator app, or a recovery code, which also works when the secret cannot be decrypted. */
async function takeCode(tx: Database, userId: string, code: string, now: Date): Promise<boolean> {
  const user = await lockAccount(tx, userId);
  if (!user?.totpSecret) return false;
  const secret = await unseal(user.totpSecret, userId);
  const step = secret && stepOf(secret, code, user.totpLastStep, now);
  if (secret && typeof step === "number") {
    const fresh = { OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] };
    const data = { totpLastStep: step, totpSecret: await sealedAgain(user.totpSecret, secret, userId) };
    const { count } = await tx.user.updateMany({ where: { id: userId, ...fresh }, data });
    return count === 1;
  }
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, hash: hashRecoveryCode(userId, code), usedAt: null },
    data: { usedAt: now },
  });
  return count > 0;
}

/** Uses up a person's code. Whoever has one has not lost the second factor, so a waiting reset of it is stopped. */
async function spendCode(tx: Database, person: Visitor["actor"], code: string, now: Date): Promise<boolean> {
  if (!(await takeCode(tx, person.userId, code, now))) return false;
  await stopNeedless(tx, person, now);
  return true;
}

/** Gives the sign-in a new id after the second factor and ends the old one. */
async function raiseSignIn(tx: Database, visitor: Visitor, now: Date): Promise<string> {
  const { userId } = visitor.actor;
  await endSignIn(tx, userId, visitor.signInId, now);
  const method = visitor.method as "link" | "password" | "openid";
  return startSignIn(tx, { userId, method, device: visitor.device, secondFactor: true, now });
}

/** Completes a sign-in with a second factor. Errors: invalid (wrong code). */
export function passSecondFactor(visitor: Visitor, code: string, now: Date): Promise<Result<{ signInId: string }>> {
  return transaction(async (tx) => {
    if (!(await spendCode(tx, visitor.actor, code, now))) return wrongCode;
    return { ok: true, value: { signInId: await raiseSignIn(tx, visitor, now) } };
  });
}

/**
 * The secret for an authenticator app. It stays the same until confirmed, so that a reload does not invalidate a
 * scanned code.
 */
export function beginSecondFactor(visitor: Visitor): Promise<{ key: string; address: string }> {
  return transaction(async (tx) => {
    const { userId } = visitor.actor;
    const { email, totpPending } = (await lockAccount(tx, userId))!;
    const known = totpPending && (await unseal(totpPending, userId));
    const key = known || generateSecret();
    const stored = totpPending && known ? await sealedAgain(totpPending, key, userId) : await seal(key, userId);
    if (stored !== totpPending) await tx.user.update({ where: { id: userId }, data: { totpPending: stored } });
    return { key, address: generateURI({ issuer: "Xarxa", label: email, secret: key }) };
  });
}

type Confirmed = { signInId: string; recoveryCodes: string[] };

/**
 * Turns the second factor on with the app's first code, and ends the person's other sign-ins. Returns the recovery
 * codes.
 */
export function confirmSecondFactor(visitor: Visitor, code: string, now: Date): Promise<Result<Confirmed>> {
  return transaction(async (tx) => {
    const { userId } = visitor.actor;
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    const secret = user.totpPending && !user.totpSecret ? await unseal(user.totpPending, userId) : null;
    const step = secret ? stepOf(secret, code, null, now) : null;
    if (!secret || step === null) return wrongCode;
    const totpSecret = await seal(secret, userId);
    await tx.user.update({ where: { id: userId }, data: { totpSecret, totpPending: null, totpLastStep: step } });
    const recoveryCodes = await replaceRecoveryCodes(tx, userId);
    const signInId = await raiseSignIn(tx, visitor, now);
    await endSignIns(tx, userId, now, signInId);
    return { ok: true, value: { signInId, recoveryCodes } };
  });
}

/** Turns the second factor off with a code; administrators cannot. Errors: invalid. */
export function removeSecondFactor(visitor: Visitor, code: string, now: Date): Promise<Result<null>> {
  return transaction(async (tx) => {
    const { userId } = visitor.actor;
    if (visitor.isAdministrator)
      return { ok: false, reason: "invalid", errors: [{ key: "account:error.secondFactorNeeded", path: ["code"] }] };
    if (!(await spendCode(tx, visitor.actor, code, now))) return wrongCode;
    await tx.user.update({ where: { id: userId }, data: { totpSecret: null, totpPending: null, totpLastStep: null } });
    await tx.recoveryCode.deleteMany({ where: { userId } });
    return { ok: true, value: null };
  });
}

/** Replaces the recovery codes after checking a code. Errors: invalid (wrong code). */
export function renewRecoveryCodes(visitor: Visitor, code: string, now: Date): Promise<Result<string[]>> {
  return transaction(async (tx) => {
    if (!(await spendCode(tx, visitor.actor, code, now))) return wrongCode;
    return { ok: true, value: await replaceRecoveryCodes(tx, visitor.actor.userId) };
  });
}
