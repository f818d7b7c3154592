import { readToken, signToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { kinds } from "@/lib/kinds/index";
import type { About, Proposal, RecordRow } from "./models";
import type { Typed } from "./steps";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What was typed, with the fields that tell who it was. */
export function typedIn({ values, name, email, organisation, consentedAt }: Proposal): Typed {
  const personal = { name: name ?? "", email: email ?? "", organisation: organisation ?? "" };
  return { ...(values as Typed), ...personal, consent: consentedAt ? "yes" : "" };
}

/** The private link under which somebody goes on with their own. */
export const ownToken = (id: string) => signToken("proposal", [id]);

export async function ownAddress(locale: Locale, id: string): Promise<string> {
  return `${env().SITE_URL}/${locale}/propose/${await ownToken(id)}`;
}

/** The id that a private link stands for. */
export async function idOfToken(token: string, now: Date): Promise<string | null> {
  const [id = ""] = (await readToken("proposal", token, now)) ?? [];
  return uuid.test(id) ? id : null;
}

/** What a private link opens; null when we did not sign it, or when it was erased. */
export async function readOwn(token: string, now: Date): Promise<About | null> {
  const id = await idOfToken(token, now);
  const found = id && (await database().proposal.findUnique({ where: { id }, include: { record: true } }));
  return found && !found.erasedAt ? found : null;
}

/** Held until the transaction ends: of two presses the second sees what the first did. */
export async function lockProposal(tx: Database, id: string): Promise<About | null> {
  await tx.$queryRaw`SELECT 1 FROM "Proposal" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.proposal.findUnique({ where: { id }, include: { record: true } });
}

/** Its writer may change it: it was never handed in, or it came back. */
export const isWritable = ({ type, state }: Pick<Proposal, "type" | "state">) =>
  type === "practice" && (state === "draft" || state === "sentBack");

/** The page of a report: the form of its record, which shows what became of it. */
export async function reportAddress(locale: Locale, record: RecordRow, id: string): Promise<string> {
  return `${env().SITE_URL}/${locale}/report/${kinds[record.kind].path}/${record.slug}?sent=${await ownToken(id)}`;
}
