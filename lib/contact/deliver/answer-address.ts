import { signToken } from "@/lib/auth/signed-token";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

/** URL of the page where a recipient reacts. Opening it changes nothing, because mail scanners open links. */
export async function answerAddress(deliveryId: string, locale: Locale): Promise<string> {
  return `${env().SITE_URL}/${locale}/answer/${await signToken("delivery", [deliveryId])}`;
}
