import { signToken } from "@/lib/auth/signed-token";
import { readCoordinators } from "@/lib/contact/recipients";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { LetterPart } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import { addressStamp } from "./address-stamp";
import type { Proposal, ProposalWithRecord } from "./models";
import { ownAddress, reportAddress } from "./read";
import { type Typed, typedText } from "./steps";

// The e-mails to proposers and reporters, in their language, and to coordinators, in theirs.

export const languageOf = ({ language }: Pick<Proposal, "language">): Locale =>
  isLocale(language) ? language : sourceLocale;

/** The title. A report has the title of its record, which is public. */
export const proposalTitle = ({ type, values, reference }: Proposal): string =>
  (type === "practice" && typedText(values as Typed, "title").trim()) || reference;

/** The page where its author sees its state. */
export function statusAddress(proposal: ProposalWithRecord): Promise<string> {
  const { type, record, id } = proposal;
  const locale = languageOf(proposal);
  return type === "mistake" && record ? reportAddress(locale, record, id) : ownAddress(locale, id);
}

const week = 7 * 24 * 3_600_000;

/** The address is part of what is signed, as its hash: a letter to another address does not confirm this one. */
export async function confirmAddress(proposal: Proposal, now: Date): Promise<string> {
  const token = await signToken(
    "confirm",
    ["proposal", proposal.id, addressStamp(proposal.email ?? "")],
    new Date(now.getTime() + week),
  );
  return `${env().SITE_URL}/${languageOf(proposal)}/propose/confirm/${token}`;
}

type Name = "confirm" | "arrived" | "sentBack" | "accepted" | "declined" | "putRight" | "notMistaken" | "link";

/** The e-mail to a proposer or reporter, if they gave an address. */
async function write(
  tx: Database,
  proposal: ProposalWithRecord,
  name: Name,
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

/** Repeats nothing that was typed: it may reach somebody who never wrote to us. */
export async function askToConfirm(tx: Database, proposal: ProposalWithRecord, now: Date): Promise<void> {
  const t = translator(languageOf(proposal));
  const kind = proposal.type === "practice" ? "practice" : "mistake";
  await write(
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

/** The private link, to any address that asked for it: it contains nothing else. */
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
  await write(tx, { ...proposal, email }, "link", parts, now);
}

export async function tellArrived(tx: Database, proposal: ProposalWithRecord, now: Date): Promise<void> {
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
  await write(tx, proposal, "arrived", parts, now);
}

/** The reason, as it was written. */
const reasonGiven = (reason: string, lang: string): LetterPart => ({ quote: reason, lang });

export async function tellSentBack(
  tx: Database,
  proposal: ProposalWithRecord,
  reason: string,
  lang: Locale,
  now: Date,
): Promise<void> {
  const t = translator(languageOf(proposal));
  const parts: LetterPart[] = [
    { paragraph: t("proposals:mail.sentBack.text", { title: proposalTitle(proposal) }) },
    reasonGiven(reason, lang),
    { paragraph: t("proposals:mail.sentBack.next") },
    { button: t("proposals:mail.sentBack.button"), link: await statusAddress(proposal) },
    { note: t("proposals:mail.sentBack.note") },
  ];
  await write(tx, proposal, "sentBack", parts, now);
}

/** `invitation`: the link with which the author becomes a contributor of the city. */
export async function tellAccepted(
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
  await write(tx, proposal, "accepted", parts, now);
}

export async function tellDeclined(
  tx: Database,
  proposal: ProposalWithRecord,
  reason: string,
  lang: Locale,
  now: Date,
): Promise<void> {
  const t = translator(languageOf(proposal));
  const parts: LetterPart[] = [
    { paragraph: t("proposals:mail.declined.text", { title: proposalTitle(proposal) }) },
    reasonGiven(reason, lang),
    { paragraph: t("proposals:mail.declined.next") },
    { button: t("proposals:mail.declined.button"), link: `${env().SITE_URL}/${languageOf(proposal)}/practices` },
  ];
  await write(tx, proposal, "declined", parts, now);
}

/** The result of a report, to a confirmed address only. */
export async function tellReported(
  tx: Database,
  proposal: ProposalWithRecord,
  { name, reason, lang }: { name: "putRight" | "notMistaken"; reason: string; lang: Locale },
  now: Date,
): Promise<void> {
  if (!proposal.confirmedAt) return;
  const t = translator(languageOf(proposal));
  const parts: (LetterPart | false)[] = [
    { paragraph: t(`proposals:mail.${name}.text`) },
    reason !== "" && reasonGiven(reason, lang),
    { button: t("proposals:mail.status"), link: await statusAddress(proposal) },
  ];
  await write(tx, proposal, name, parts, now);
}

/** Informs the coordinators that something waits; its content is in the admin. */
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
