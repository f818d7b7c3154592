import { readLinkId, signToken } from "@/lib/auth/signed-token";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import type { Responsible } from "../models";

/** The link of somebody who has promised something. It is not stored and works as long as the promise stands. */
export async function followUpAddress({ id }: Pick<Responsible, "id">, locale: Locale): Promise<string> {
  return `${env().SITE_URL}/${locale}/follow-up/${await signToken("followUp", [id])}`;
}

/** Who a link belongs to; null when it is forged. Also after their address was erased: the page says all that is needed. */
export async function responsibleOfLink(tx: Database, token: string, now: Date): Promise<Responsible | null> {
  const id = await readLinkId("followUp", token, now);
  return id ? tx.responsible.findUnique({ where: { id } }) : null;
}
