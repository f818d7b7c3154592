import { signToken } from "@/lib/auth/signed-token";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

/** The page on which a recipient says what became of a message. Opening it says nothing: mail scanners open everything. */
export async function answerAddress(deliveryId: string, locale: Locale): Promise<string> {
  return `${env().SITE_URL}/${locale}/answer/${await signToken("delivery", [deliveryId])}`;
}
