import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { knownLocale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { Letter } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import type { MessageState } from "../states";
import { absolute, confirmationOf, statusOf } from "./links";

type ReceiptFacts = {
  reference: string;
  status: string;
  keepDays: number;
  confirm: string | null;
  state: MessageState;
};

/** Contains no user input, not even a name, so that the form cannot be abused to send emails to others. */
function receiptOf({ reference, status, keepDays, confirm, state }: ReceiptFacts, t: Translate): Letter {
  const noteAbout = { note: t("ask:receipt.note", { count: keepDays }) };
  if (confirm)
    return {
      template: "confirmMessage",
      subject: t("ask:receipt.confirm.subject", { reference }),
      greet: "",
      parts: [
        { paragraph: t("ask:receipt.confirm.body", { reference }) },
        { button: t("ask:confirm.button"), link: confirm },
        { note: t("ask:receipt.confirm.note") },
        noteAbout,
      ],
    };
  return {
    template: "messageReceipt",
    subject: t("ask:receipt.subject", { reference }),
    greet: "",
    parts: [
      { paragraph: t("ask:receipt.body", { reference }) },
      { paragraph: t(state === "held" ? "ask:receipt.held" : "ask:receipt.open") },
      { button: t("ask:receipt.button"), link: status },
      noteAbout,
    ],
  };
}

/** Emails the sender, in their language, that the message is stored and what happens next. */
export async function postReceipt(tx: Database, messageId: string, now: Date): Promise<void> {
  const { reference, state, senderEmail, senderLanguage } = await tx.message.findUniqueOrThrow({
    where: { id: messageId },
    select: { reference: true, state: true, senderEmail: true, senderLanguage: true },
  });
  if (!senderEmail) return;
  const locale = knownLocale(senderLanguage);
  const facts = {
    reference,
    state,
    status: absolute(await statusOf(messageId, locale)),
    keepDays: env().MESSAGE_KEEP_DAYS,
    confirm: state === "unconfirmed" ? absolute(await confirmationOf(messageId, locale, now)) : null,
  };
  await postEmail(tx, senderEmail, locale, receiptOf(facts, translator(locale)), now, { aboutId: messageId });
}
