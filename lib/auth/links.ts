import { type Database, database, type LinkPurpose, type Prisma } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { hashToken, makeToken } from "./tokens";

const minute = 60_000;
const lifetimes: Record<LinkPurpose, number> = {
  signIn: 15 * minute,
  password: 15 * minute,
  invitation: 7 * 24 * 60 * minute,
};
const pages: Record<LinkPurpose, string> = {
  signIn: "account/link",
  password: "account/password",
  invitation: "account/invitation",
};

type NewLink = {
  purpose: LinkPurpose;
  email: string;
  userId?: string | null;
  details?: Prisma.InputJsonObject;
  /** In milliseconds; by default that of its purpose. */
  lifetime?: number;
  now: Date;
};

/** Makes a link for an e-mail. Only its hash is stored: reading the database does not give the link. */
export async function makeLink(tx: Database, { purpose, email, userId, details, lifetime, now }: NewLink) {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + (lifetime ?? lifetimes[purpose]));
  const data = { purpose, email, userId: userId ?? null, details: details ?? {}, createdAt: now, expiresAt };
  await tx.token.create({ data: { ...data, hash: hashToken(token) } });
  return token;
}

/** The page of the link. Opening it changes nothing, because mail scanners open every link; its button does. */
export function linkAddress(purpose: LinkPurpose, locale: Locale, token: string, next?: string): string {
  const url = new URL(`/${locale}/${pages[purpose]}`, env().SITE_URL);
  url.searchParams.set("token", token);
  if (next) url.searchParams.set("next", next);
  return url.href;
}

const open = (purpose: LinkPurpose, token: string, now: Date) => ({
  hash: hashToken(token),
  purpose,
  usedAt: null,
  expiresAt: { gt: now },
});

/** Whether the link is still valid, for the page that shows its button. Changes nothing. */
export function peekLink(purpose: LinkPurpose, token: string, now: Date) {
  return database().token.findFirst({ where: open(purpose, token, now) });
}

/** Whether a token is of a link that we made, used up or not. */
export async function isKnownLink(token: string): Promise<boolean> {
  return (await database().token.count({ where: { hash: hashToken(token) } })) > 0;
}

/** Uses the link. Of simultaneous attempts one succeeds. */
export async function spendLink(tx: Database, purpose: LinkPurpose, token: string, now: Date) {
  const { count } = await tx.token.updateMany({ where: open(purpose, token, now), data: { usedAt: now } });
  return count === 1 ? tx.token.findUnique({ where: { hash: hashToken(token) } }) : null;
}
