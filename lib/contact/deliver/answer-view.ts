import { database } from "@/lib/db";
import { countryName, formatDay } from "@/lib/i18n/format";
import { isLocale, type Locale, languageLabel } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { MessageState } from "../states";
import { type OtherRecipient, readOtherRecipients } from "./other-recipients";
import { nameOfSender, questionTitle, readQuestion } from "./question";
import { deliveryOfToken } from "./say-what-became";

/** What the page behind a letter's link shows. Contains no addresses. */
export type AnswerView = {
  title: string;
  /** Path of the record's page; null when it is not public. */
  href: string | null;
  name: string;
  organisation: string | null;
  place: string;
  date: string;
  reference: string;
  language: { code: Locale; label: string };
  /** Null once erased. */
  body: string | null;
  state: MessageState;
  hasAnswered: boolean;
  hasDeclined: boolean;
  /** False for coordinators, who have nobody to pass it on to. */
  mayDecline: boolean;
  others: OtherRecipient[];
};

/** The page of a signed link; null when it is forged or the message is spam. */
export async function readAnswerView(token: string, locale: Locale, now: Date): Promise<AnswerView | null> {
  const id = await deliveryOfToken(token, now);
  const delivery = id ? await database().delivery.findUnique({ where: { id } }) : null;
  if (!delivery) return null;
  const question = await readQuestion(database(), delivery.messageId);
  if (question.state === "spam") return null;
  const { record, senderCity, senderCountry, language } = question;
  return {
    title: await questionTitle(question, locale),
    href: record.publication === "published" ? recordPath(locale, record) : null,
    name: nameOfSender(question, locale),
    organisation: question.senderOrganisation,
    place: [senderCity, senderCountry && countryName(senderCountry, locale)].filter(Boolean).join(", "),
    date: formatDay(question.createdAt.toISOString().slice(0, 10), locale),
    reference: question.reference,
    language: { code: isLocale(language) ? language : "en", label: languageLabel(language, locale) },
    body: question.body,
    state: question.state,
    hasAnswered: delivery.answeredAt !== null,
    hasDeclined: delivery.declinedAt !== null,
    mayDecline: delivery.purpose !== "handOver",
    others: await readOtherRecipients(database(), delivery.messageId, delivery.id),
  };
}
