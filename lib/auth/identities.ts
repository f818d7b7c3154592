import type { Database } from "@/lib/db";
import type { OpenIdProvider } from "@/lib/env";
import type { Identity } from "./id-token";

type Account = { id: string; name: string; email: string; disabledAt: Date | null; totpSecret: string | null };

const isOpen = (account: Account | null): account is Account => account !== null && account.disabledAt === null;

const speaksFor = (provider: OpenIdProvider, email: string) =>
  provider.domains.some((domain) => email.endsWith(`@${domain}`));

/**
 * Finds the account of an identity. The first sign-in matches by email, within the provider's domains, and binds issuer and
 * subject; later ones match only these, so a reassigned address does not open the former owner's account.
 */
export async function findAccount(tx: Database, provider: OpenIdProvider, identity: Identity, now: Date) {
  const { iss: issuer, sub: subject, email } = identity;
  if (!speaksFor(provider, email)) return null;
  const where = { issuer_subject: { issuer, subject } };
  const bound = await tx.openIdIdentity.findUnique({ where, include: { user: true } });
  if (bound) {
    await tx.openIdIdentity.update({ where, data: { lastUsedAt: now } });
    return isOpen(bound.user) ? bound.user : null;
  }
  const account = await tx.user.findUnique({ where: { email } });
  if (!isOpen(account)) return null;
  const data = { issuer, subject, userId: account.id, createdAt: now, lastUsedAt: now };
  // Concurrent first sign-ins: one binds. An account bound to another subject of this issuer stays so.
  await tx.openIdIdentity.createMany({ data, skipDuplicates: true });
  const current = await tx.openIdIdentity.findUnique({ where });
  return current?.userId === account.id ? account : null;
}
