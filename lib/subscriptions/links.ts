import { readToken, signToken } from "@/lib/auth/signed-token";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

/** What a link in an email lets its recipient do. */
type Purpose = "confirm" | "stop";

const day = 24 * 3_600_000;
/** Whoever does not confirm within this time is forgotten. */
export const confirmWithin = 2 * day;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The page of a link in an email. */
export const subscriptionPath = (locale: Locale, purpose: Purpose, token: string) =>
  `/${locale}/follow/${purpose}/${token}`;

export function makeSubscriptionToken(id: string, purpose: Purpose, until?: Date): Promise<string> {
  return signToken("subscription", [purpose, id], until);
}

/** The id of a subscription in a token; null when it is forged, expired or for something else. */
export async function readSubscriptionToken(token: string, purpose: Purpose, now: Date): Promise<string | null> {
  const [actual, id = "", ...more] = (await readToken("subscription", token, now)) ?? [];
  return actual === purpose && uuid.test(id) && more.length === 0 ? id : null;
}

/** The absolute URL of the page to confirm, in an email. */
export async function confirmationLink(id: string, locale: Locale, now: Date): Promise<string> {
  const token = await makeSubscriptionToken(id, "confirm", new Date(now.getTime() + confirmWithin));
  return `${env().SITE_URL}${subscriptionPath(locale, "confirm", token)}`;
}

/** The absolute URLs to stop the emails: a page for people, and an address for mail programs. */
export async function stopLinks(id: string, locale: Locale): Promise<{ page: string; oneClick: string }> {
  const token = await makeSubscriptionToken(id, "stop");
  return {
    page: `${env().SITE_URL}${subscriptionPath(locale, "stop", token)}`,
    oneClick: `${env().SITE_URL}/api/subscriptions/stop?${new URLSearchParams({ token })}`,
  };
}
