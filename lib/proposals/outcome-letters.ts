import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { LetterPart } from "@/lib/mail/letter";
import { languageOf, proposalTitle, statusAddress } from "./describe";
import { sendToProposer } from "./letters";
import type { ProposalWithRecord } from "./models";

// What became of a proposal or a report, with the reason as it was written.

const quoteReason = (reason: string, lang: string): LetterPart => ({ quote: reason, lang });

/** Emails the reason for sending a proposal back; `lang` is the language of the reason. */
export async function sendSentBackLetter(
  tx: Database,
  proposal: ProposalWithRecord,
  reason: string,
  lang: Locale,
  now: Date,
): Promise<void> {
  const t = translator(languageOf(proposal));
  const parts: LetterPart[] = [
    { paragraph: t("proposals:mail.sentBack.text", { title: proposalTitle(proposal) }) },
    quoteReason(reason, lang),
    { paragraph: t("proposals:mail.sentBack.next") },
    { button: t("proposals:mail.sentBack.button"), link: await statusAddress(proposal) },
    { note: t("proposals:mail.sentBack.note") },
  ];
  await sendToProposer(tx, proposal, "sentBack", parts, now);
}

/** `invitation`: the link with which the author becomes a contributor of the city. */
export async function sendAcceptedLetter(
  tx: Database,
  proposal: ProposalWithRecord,
  invitation: string | null,
  now: Date,
): Promise<void> {
  const t = translator(languageOf(proposal));
  const parts: (LetterPart | false)[] = [
    { paragraph: t("proposals:mail.accepted.text", { title: proposalTitle(proposal) }) },
    { paragraph: t(invitation ? "proposals:mail.accepted.comeIn" : "proposals:mail.accepted.next") },
    invitation
      ? { button: t("proposals:mail.accepted.button"), link: invitation }
      : { button: t("proposals:mail.status"), link: await statusAddress(proposal) },
    invitation !== null && { note: t("proposals:mail.accepted.note") },
  ];
  await sendToProposer(tx, proposal, "accepted", parts, now);
}

/** Emails the reason for declining a proposal; `lang` is the language of the reason. */
export async function sendDeclinedLetter(
  tx: Database,
  proposal: ProposalWithRecord,
  reason: string,
  lang: Locale,
  now: Date,
): Promise<void> {
  const t = translator(languageOf(proposal));
  const parts: LetterPart[] = [
    { paragraph: t("proposals:mail.declined.text", { title: proposalTitle(proposal) }) },
    quoteReason(reason, lang),
    { paragraph: t("proposals:mail.declined.next") },
    { button: t("proposals:mail.declined.button"), link: `${env().SITE_URL}/${languageOf(proposal)}/practices` },
  ];
  await sendToProposer(tx, proposal, "declined", parts, now);
}

/** The result of a report, to a confirmed address only. */
export async function sendReportLetter(
  tx: Database,
  proposal: ProposalWithRecord,
  { name, reason, lang }: { name: "putRight" | "notMistaken"; reason: string; lang: Locale },
  now: Date,
): Promise<void> {
  if (!proposal.confirmedAt) return;
  const t = translator(languageOf(proposal));
  const parts: (LetterPart | false)[] = [
    { paragraph: t(`proposals:mail.${name}.text`) },
    reason !== "" && quoteReason(reason, lang),
    { button: t("proposals:mail.status"), link: await statusAddress(proposal) },
  ];
  await sendToProposer(tx, proposal, name, parts, now);
}
