import { type Database, database, type LinkPurpose, type Prisma } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { hashToken, makeToken } from "./tokens";

const minute = 60_000;
const lifetimes: Record<LinkPurpose, number> = {
  signIn: 15 * minute,
  password: 15 * minute,
  invitation: 7 * 24 * 60 * minute,
  stopReset: 7 * 24 * 60 * minute,
};
const pages: Record<LinkPurpose, string> = {
  signIn: "account/link",
  password: "account/password",
  invitation: "account/invitation",
  stopReset: "account/stop-reset",
};

type NewLink = {
  purpose: LinkPurpose;
  email: string;
  userId?: string | null;
  details?: Prisma.InputJsonObject;
  /** In milliseconds; by default that of the purpose. */
  lifetime?: number;
  now: Date;
};

/** Creates a link for an email. Only its hash is stored, so the database does not reveal the link. */
export async function makeLink(tx: Database, { purpose, email, userId, details, lifetime, now }: NewLink) {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + (lifetime ?? lifetimes[purpose]));
  const data = { purpose, email, userId: userId ?? null, details: details ?? {}, createdAt: now, expiresAt };
  await tx.token.create({ data: { ...data, hash: hashToken(token) } });
  return token;
}

/** URL of the link's page. Opening it changes nothing, because mail scanners open links; pressing its button does. */
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

/** The link if it is still valid, for its page. Does not use it up. */
export function peekLink(purpose: LinkPurpose, token: string, now: Date) {
  return database().token.findFirst({ where: open(purpose, token, now) });
}

/** True for a link that we made, valid or not. */
export async function isKnownLink(token: string): Promise<boolean> {
  return (await database().token.count({ where: { hash: hashToken(token) } })) > 0;
}

/** Uses up the link and returns it. Of concurrent attempts one succeeds; the others get null. */
export async function spendLink(tx: Database, purpose: LinkPurpose, token: string, now: Date) {
  const { count } = await tx.token.updateMany({ where: open(purpose, token, now), data: { usedAt: now } });
  return count === 1 ? tx.token.findUnique({ where: { hash: hashToken(token) } }) : null;
}
