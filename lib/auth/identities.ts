import type { Database } from "@/lib/db";
import type { OpenIdProvider } from "@/lib/env";
import type { Identity } from "./id-token";

type Account = { id: string; name: string; email: string; disabledAt: Date | null; totpSecret: string | null };

const isOpen = (account: Account | null): account is Account => account !== null && account.disabledAt === null;

const speaksFor = (provider: OpenIdProvider, email: string) =>
  provider.domains.some((domain) => email.endsWith(`@${domain}`));

/**
 * The account of an identity. The first sign-in finds it by the e-mail address, which the provider must speak for, and binds
 * it to issuer and subject; later ones find it by these alone. An address that a provider gives to another person later on
 * does not open the account of the first one.
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
  // Of two first sign-ins at once one binds; an account that another subject of this issuer has is not bound again.
  await tx.openIdIdentity.createMany({ data, skipDuplicates: true });
  const kept = await tx.openIdIdentity.findUnique({ where });
  return kept?.userId === account.id ? account : null;
}
