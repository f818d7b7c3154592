import { isLocale, knownLocale, type Locale } from "@/lib/i18n/locales";
import type { Actor, Grant } from "./actor";
import { claimedSignIn } from "./cookie";
import { liveSignIn } from "./sign-ins";

/** The step a signed-in person must complete first. */
export type Missing = "secondFactor" | "secondFactorSetUp";

export type Visitor = {
  signInId: string;
  method: string;
  device: string | null;
  actor: Actor & { userId: string };
  email: string;
  language: Locale;
  /** Other languages that they read. */
  reads: Locale[];
  hasPassword: boolean;
  hasSecondFactor: boolean;
  isAdministrator: boolean;
  missing: Missing | null;
};

type GrantRow = { role: Grant["role"]; cityId: string | null; recordId: string | null };

/** Grants from their rows. Incomplete rows, which a check constraint forbids, give no rights. */
export function grantsOf(rows: readonly GrantRow[]): Grant[] {
  return rows.flatMap(({ role, cityId, recordId }): Grant[] => {
    if (role === "administrator") return [{ role }];
    if (role === "editor") return recordId ? [{ role, recordId }] : [];
    return cityId ? [{ role, cityId }] : [];
  });
}

function whatIsMissing(hasSecondFactor: boolean, passed: boolean, isAdministrator: boolean): Missing | null {
  if (hasSecondFactor) return passed ? null : "secondFactor";
  return isAdministrator ? "secondFactorSetUp" : null;
}

/** The signed-in person by the request's cookies; null when there is none. Read on every request, never cached. */
export async function readVisitor(cookies: string | null, now: Date): Promise<Visitor | null> {
  const id = await claimedSignIn(cookies);
  const found = id ? await liveSignIn(id, now) : null;
  if (!found) return null;
  const { user } = found;
  const grants = grantsOf(user.grants);
  const isAdministrator = grants.some(({ role }) => role === "administrator");
  const hasSecondFactor = user.totpSecret !== null;
  return {
    signInId: found.id,
    method: found.method,
    device: found.device,
    actor: { userId: user.id, name: user.name, grants },
    email: user.email,
    language: knownLocale(user.language),
    reads: user.reads.filter(isLocale),
    hasPassword: user.passwordHash !== null,
    hasSecondFactor,
    isAdministrator,
    missing: whatIsMissing(hasSecondFactor, found.secondFactor, isAdministrator),
  };
}
