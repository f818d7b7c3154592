import { readLinkId, signToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { kinds } from "@/lib/kinds/index";
import type { Proposal, ProposalWithRecord, RecordRow } from "./models";
import type { Typed } from "./steps";

/** All typed values, including the personal ones stored in columns. */
export function typedIn({ values, name, email, organisation, consentedAt }: Proposal): Typed {
  const personal = { name: name ?? "", email: email ?? "", organisation: organisation ?? "" };
  return { ...(values as Typed), ...personal, consent: consentedAt ? "yes" : "" };
}

/** The token of the private link to a proposal. */
export const signProposalToken = (id: string) => signToken("proposal", [id]);

/** URL of a proposal's private page, with the signed link. */
export async function ownAddress(locale: Locale, id: string): Promise<string> {
  return `${env().SITE_URL}/${locale}/propose/${await signProposalToken(id)}`;
}

/** The proposal id in a private link; null when it is forged. */
export const idOfToken = (token: string, now: Date) => readLinkId("proposal", token, now);

/** The proposal of a private link; null when it is forged or erased. */
export async function readOwn(token: string, now: Date): Promise<ProposalWithRecord | null> {
  const id = await idOfToken(token, now);
  const found = id && (await database().proposal.findUnique({ where: { id }, include: { record: true } }));
  return found && !found.erasedAt ? found : null;
}

/** Reads a proposal and locks it until the transaction ends. */
export async function lockProposal(tx: Database, id: string): Promise<ProposalWithRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM "Proposal" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.proposal.findUnique({ where: { id }, include: { record: true } });
}

/** True while its author may change it: before submission, or after it was sent back. */
export const isWritable = ({ type, state }: Pick<Proposal, "type" | "state">) =>
  type === "practice" && (state === "draft" || state === "sentBack");

/** URL of a report's page: the report form of its record, which shows the state. */
export async function reportAddress(locale: Locale, record: RecordRow, id: string): Promise<string> {
  return `${env().SITE_URL}/${locale}/report/${kinds[record.kind].path}/${record.slug}?sent=${await signProposalToken(id)}`;
}
