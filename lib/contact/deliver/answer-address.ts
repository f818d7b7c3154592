import { signToken } from "@/lib/auth/signed-token";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

/**
 * The page where a recipient reacts to a message. Opening it changes nothing, because mail scanners open every link.
 */
export async function answerAddress(deliveryId: string, locale: Locale): Promise<string> {
  return `${env().SITE_URL}/${locale}/answer/${await signToken("delivery", [deliveryId])}`;
}
