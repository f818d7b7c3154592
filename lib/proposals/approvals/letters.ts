import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { formatDay } from "@/lib/i18n/format";
import { knownLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kinds } from "@/lib/kinds/index";
import type { LetterPart } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import type { Approval } from "../models";
import { type ApprovalDetails, approvalAddress } from "./read";

/** The email that asks for approval: who asks, for what, until when. */
export async function sendRequestLetter(
  tx: Database,
  approval: Approval,
  { asker, title, titleLanguage }: { asker: string; title: string; titleLanguage: string },
  now: Date,
): Promise<void> {
  if (!approval.email) return;
  const locale = knownLocale(approval.language);
  const t = translator(locale);
  const until = formatDay(approval.expiresAt.toISOString().slice(0, 10), locale);
  const parts: (LetterPart | false)[] = [
    { paragraph: t("proposals:mail.read.text", { name: asker }) },
    { quote: title, lang: titleLanguage },
    Boolean(approval.note) && { paragraph: t("proposals:mail.read.note", { name: asker }) },
    Boolean(approval.note) && { quote: approval.note ?? "", lang: locale },
    { paragraph: t("proposals:mail.read.ways") },
    { button: t("proposals:mail.read.button"), link: await approvalAddress(approval) },
    { note: t("proposals:mail.read.until", { date: until }) },
  ];
  const letter = {
    template: "approval.read",
    subject: t("proposals:mail.read.subject"),
    greet: approval.name ?? "",
    parts: parts.filter((part) => part !== false),
  };
  await postEmail(tx, approval.email, locale, letter, now);
}

/** Emails the answer to the person who asked; comments are shown in the admin. */
export async function sendAnswerLetter(
  tx: Database,
  approval: ApprovalDetails,
  answer: "approved" | "commented" | "declined",
  now: Date,
) {
  const { askedBy, record, name, comments } = approval;
  const locale = knownLocale(askedBy.language);
  const t = translator(locale);
  const link = `${env().SITE_URL}/${locale}/admin/approvals/${kinds[record.kind].path}/${record.id}`;
  const parts: LetterPart[] = [
    { paragraph: t(`proposals:mail.answered.${answer}`, { name: name ?? "" }) },
    ...(answer === "approved" && comments.length > 0
      ? [{ paragraph: t("proposals:mail.answered.withComments", { count: comments.length }) }]
      : []),
    { button: t("proposals:mail.answered.button"), link },
  ];
  const subject = t("proposals:mail.answered.subject");
  await postEmail(
    tx,
    askedBy.email,
    locale,
    { template: "approval.answered", subject, greet: askedBy.name, parts },
    now,
  );
}
