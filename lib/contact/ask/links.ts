import { readLinkId, signToken } from "@/lib/auth/signed-token";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { confirmPath, statusPath } from "./addresses";

const week = 7 * 24 * 3_600_000;

/** Path of a message's private page. Its link shows the state, and can close and erase the message. */
export async function statusOf(messageId: string, locale: Locale): Promise<string> {
  return statusPath(locale, await signToken("message", [messageId]));
}

/** The message id in a status link; null when it is forged. */
export const readStatusToken = (token: string, now: Date) => readLinkId("message", token, now);

/** Path to confirm an address, valid for a week. Without confirmation nothing is sent. */
export async function confirmationOf(messageId: string, locale: Locale, now: Date): Promise<string> {
  return confirmPath(locale, await signToken("confirm", [messageId], new Date(now.getTime() + week)));
}

/** The message id in a confirmation link; null when it is forged or expired. */
export const readMessageConfirmToken = (token: string, now: Date) => readLinkId("confirm", token, now);

/** The absolute URL of a path of this site. */
export const absolute = (path: string) => `${env().SITE_URL}${path}`;
