import { readToken, signToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { kinds } from "@/lib/kinds/index";
import type { Proposal, ProposalWithRecord, RecordRow } from "./models";
import type { Typed } from "./steps";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The typed values, with the personal fields. */
export function typedIn({ values, name, email, organisation, consentedAt }: Proposal): Typed {
  const personal = { name: name ?? "", email: email ?? "", organisation: organisation ?? "" };
  return { ...(values as Typed), ...personal, consent: consentedAt ? "yes" : "" };
}

/** The private link to one's own proposal. */
export const signProposalToken = (id: string) => signToken("proposal", [id]);

export async function ownAddress(locale: Locale, id: string): Promise<string> {
  return `${env().SITE_URL}/${locale}/propose/${await signProposalToken(id)}`;
}

/** The id in a private link. */
export async function idOfToken(token: string, now: Date): Promise<string | null> {
  const [id = ""] = (await readToken("proposal", token, now)) ?? [];
  return uuid.test(id) ? id : null;
}

/** The proposal of a private link; null if it is forged or erased. */
export async function readOwn(token: string, now: Date): Promise<ProposalWithRecord | null> {
  const id = await idOfToken(token, now);
  const found = id && (await database().proposal.findUnique({ where: { id }, include: { record: true } }));
  return found && !found.erasedAt ? found : null;
}

/** Locked until the transaction ends. */
export async function lockProposal(tx: Database, id: string): Promise<ProposalWithRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM "Proposal" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.proposal.findUnique({ where: { id }, include: { record: true } });
}

/** Its author may change it: it was never submitted, or it was returned. */
export const isWritable = ({ type, state }: Pick<Proposal, "type" | "state">) =>
  type === "practice" && (state === "draft" || state === "sentBack");

/** The page of a report: the form of its record, which shows what became of it. */
export async function reportAddress(locale: Locale, record: RecordRow, id: string): Promise<string> {
  return `${env().SITE_URL}/${locale}/report/${kinds[record.kind].path}/${record.slug}?sent=${await signProposalToken(id)}`;
}
