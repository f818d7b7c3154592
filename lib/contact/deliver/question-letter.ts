import { env } from "@/lib/env";
import { countryName } from "@/lib/i18n/format";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { cleanName, oneLine } from "@/lib/mail/clean";
import type { Letter, LetterPart } from "@/lib/mail/letter";
import { answerAddress } from "./answer-address";
import { nameOfSender, type Question, questionTitle } from "./question";

/** Why the coordinators of a city have a message. */
export type HandOverReason = "noContact" | "failed" | "declined" | "silent";

export type Addressed = { deliveryId: string; name: string; language: Locale };

/** The variables of the sentences: cleaned for the header, and as typed for the body. */
async function valuesOf(question: Question, locale: Locale) {
  const name = oneLine(nameOfSender(question, locale));
  const title = oneLine(await questionTitle(question, locale));
  return { header: { name: cleanName(name), title }, body: { name, title } };
}

/** The sender and the question, in their own words. */
export function quoteMessage(question: Question, locale: Locale): LetterPart[] {
  const t = translator(locale);
  const { senderOrganisation, senderCity, senderCountry, language, body, reference } = question;
  const place = [senderCity, senderCountry && countryName(senderCountry, locale)].filter(Boolean).join(", ");
  const facts: [string, string][] = [
    [t("letters:fact.organisation"), senderOrganisation ?? ""],
    [t("letters:fact.place"), place],
    [t("letters:fact.language"), languageLabel(language, locale)],
    [t("letters:fact.reference"), reference],
  ];
  return [{ facts: facts.filter(([, value]) => value !== "") }, { quote: body ?? "", lang: language }];
}

/** How to answer: by reply. */
function howToReply(name: string, locale: Locale): LetterPart[] {
  const t = translator(locale);
  const copy: LetterPart[] = env().MAIL_RETURN ? [{ note: t("letters:question.copy") }] : [];
  return [{ paragraph: t("letters:question.reply", { name }) }, ...copy];
}

/** The two buttons. Opening their links changes nothing. */
export async function answerButtons({ deliveryId, language }: Addressed): Promise<LetterPart[]> {
  const t = translator(language);
  const link = await answerAddress(deliveryId, language);
  return [
    { button: t("letters:button.answered"), link: `${link}#answered` },
    { button: t("letters:button.decline"), link: `${link}#not-for-me`, quiet: true },
  ];
}

/** The question for a contact of the record (`others`: the number of further recipients) or a chosen person. */
export async function questionLetter(question: Question, to: Addressed, others: number | "forwarded"): Promise<Letter> {
  const locale = to.language;
  const t = translator(locale);
  const { header, body } = await valuesOf(question, locale);
  const isForwarded = others === "forwarded";
  const intro = isForwarded ? "letters:question.forwarded" : (`letters:question.intro.${question.interest}` as const);
  const more: LetterPart[] =
    !isForwarded && others > 0 ? [{ note: t("letters:question.others", { count: others }) }] : [];
  return {
    template: isForwarded ? "forward" : "question",
    subject: t("letters:question.subject", header),
    greet: to.name,
    parts: [
      { paragraph: t(intro, body) },
      ...quoteMessage(question, locale),
      ...howToReply(body.name, locale),
      { paragraph: t("letters:question.afterwards") },
      ...(await answerButtons(to)),
      ...more,
      ...(isForwarded ? [] : [{ note: t("letters:question.why", body) }]),
    ],
  };
}

/** The question for a coordinator, with the reason. */
export async function handOverLetter(
  question: Question,
  to: Addressed,
  reason: HandOverReason,
  days: number,
): Promise<Letter> {
  const locale = to.language;
  const t = translator(locale);
  const { header, body } = await valuesOf(question, locale);
  const why =
    reason === "silent"
      ? t("letters:handOver.silent", { ...body, count: Math.max(1, days) })
      : t(`letters:handOver.${reason}`, body);
  const inbox = `${env().SITE_URL}/${locale}/admin/messages/${question.id}`;
  const [answered] = await answerButtons(to);
  return {
    template: "handOver",
    subject: t("letters:handOver.subject", header),
    greet: to.name,
    parts: [
      { paragraph: why },
      ...quoteMessage(question, locale),
      ...howToReply(body.name, locale),
      { button: t("letters:button.inbox"), link: inbox },
      { ...answered!, quiet: true } as LetterPart,
      { note: t("letters:handOver.why", body) },
    ],
  };
}
