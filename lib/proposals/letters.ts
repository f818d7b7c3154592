import { signToken } from "@/lib/auth/signed-token";
import { readCoordinators } from "@/lib/contact/recipients";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";
import type { LetterPart } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import { addressStamp } from "./address-stamp";
import { languageOf, proposalTitle, statusAddress } from "./describe";
import type { Proposal, ProposalWithRecord } from "./models";
import { ownAddress } from "./read";

// Emails to proposers and reporters in their language, and to coordinators in theirs.

const week = 7 * 24 * 3_600_000;

/** The address is signed as its hash, so that a link sent to another address cannot confirm this one. */
export async function confirmAddress(proposal: Proposal, now: Date): Promise<string> {
  const token = await signToken(
    "confirm",
    ["proposal", proposal.id, addressStamp(proposal.email ?? "")],
    new Date(now.getTime() + week),
  );
  return `${env().SITE_URL}/${languageOf(proposal)}/propose/confirm/${token}`;
}

type LetterName = "confirm" | "arrived" | "sentBack" | "accepted" | "declined" | "putRight" | "notMistaken" | "link";

/** Emails a proposer or reporter, if they gave an address. */
export async function sendToProposer(
  tx: Database,
  proposal: ProposalWithRecord,
  name: LetterName,
  parts: (LetterPart | false)[],
  now: Date,
): Promise<void> {
  if (!proposal.email) return;
  const t = translator(languageOf(proposal));
  const subject = t(`proposals:mail.${name}.subject`, { reference: proposal.reference });
  const letter = {
    template: `proposal.${name}`,
    subject,
    greet: name === "confirm" || name === "link" ? "" : (proposal.name ?? ""),
    parts: parts.filter((part) => part !== false),
  };
  await postEmail(tx, proposal.email, languageOf(proposal), letter, now);
}

/** Contains no user input, because the address may belong to somebody else. */
export async function sendConfirmLetter(tx: Database, proposal: ProposalWithRecord, now: Date): Promise<void> {
  const t = translator(languageOf(proposal));
  const kind = proposal.type === "practice" ? "practice" : "mistake";
  await sendToProposer(
    tx,
    proposal,
    "confirm",
    [
      { paragraph: t(`proposals:mail.confirm.${kind}`, { reference: proposal.reference }) },
      { button: t("proposals:mail.confirm.button"), link: await confirmAddress(proposal, now) },
      { note: t("proposals:mail.confirm.note") },
    ],
    now,
  );
}

/** Emails the private link to any address that asked for it; contains nothing else. */
export async function sendProposalLink(
  tx: Database,
  proposal: ProposalWithRecord,
  email: string,
  now: Date,
): Promise<void> {
  const locale = languageOf(proposal);
  const t = translator(locale);
  const link = await ownAddress(locale, proposal.id);
  const parts: LetterPart[] = [
    { paragraph: t("proposals:mail.link.text") },
    { button: t("proposals:mail.link.button"), link },
    { note: t("proposals:mail.link.note") },
  ];
  await sendToProposer(tx, { ...proposal, email }, "link", parts, now);
}

/** Emails the proposer that the proposal is in the review queue. */
export async function sendArrivedLetter(tx: Database, proposal: ProposalWithRecord, now: Date): Promise<void> {
  const t = translator(languageOf(proposal));
  const parts: LetterPart[] = [
    { paragraph: t("proposals:mail.arrived.thanks") },
    {
      facts: [
        [t("proposals:title"), proposalTitle(proposal)],
        [t("proposals:reference"), proposal.reference],
      ],
    },
    { paragraph: t("proposals:mail.arrived.next") },
    { button: t("proposals:mail.status"), link: await statusAddress(proposal) },
    { note: t("proposals:mail.arrived.note") },
  ];
  await sendToProposer(tx, proposal, "arrived", parts, now);
}

/** Notifies the coordinators; the content is shown in the admin only. */
export async function notifyCoordinatorsOfProposal(
  tx: Database,
  proposal: ProposalWithRecord,
  now: Date,
): Promise<void> {
  const cityId = proposal.record?.responsibleCityId ?? proposal.cityId;
  const kind = proposal.state === "held" ? "held" : proposal.type;
  for (const { email, name, language } of await readCoordinators(tx, cityId)) {
    const t = translator(language);
    const parts: LetterPart[] = [
      { paragraph: t(`proposals:mail.waiting.${kind}`, { reference: proposal.reference }) },
      {
        button: t("proposals:mail.waiting.button"),
        link: `${env().SITE_URL}/${language}/admin/proposals/${proposal.id}`,
      },
    ];
    const subject = t("proposals:mail.waiting.subject", { reference: proposal.reference });
    await postEmail(tx, email, language, { template: "proposal.waiting", subject, greet: name, parts }, now);
  }
}
