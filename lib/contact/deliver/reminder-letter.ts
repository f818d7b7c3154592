import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { cleanName, oneLine } from "@/lib/mail/clean";
import type { Letter, LetterPart } from "@/lib/mail/letter";
import type { OtherRecipient } from "./other-recipients";
import { nameOfSender, type Question, questionTitle } from "./question";
import { type Addressed, answerButtons, quoteMessage } from "./question-letter";

function listOthers(others: readonly OtherRecipient[], locale: Locale): LetterPart[] {
  const t = translator(locale);
  if (others.length === 0) return [];
  const lines = others.map(({ name, state }) => t(`letters:reminder.${state}`, { name: oneLine(name) }));
  return [{ paragraph: t("letters:reminder.others") }, { list: lines }];
}

/** A reminder. It asks recipients who answered by email to say so, because we cannot see it. */
export async function questionReminder(
  question: Question,
  to: Addressed,
  others: readonly OtherRecipient[],
  days: number,
): Promise<Letter> {
  const locale = to.language;
  const t = translator(locale);
  const [name, title] = [nameOfSender(question, locale), oneLine(await questionTitle(question, locale))];
  const [answered, decline] = await answerButtons(to);
  return {
    template: "reminder",
    subject: t("letters:reminder.subject", { name: cleanName(name), title }),
    greet: to.name,
    parts: [
      { paragraph: t("letters:reminder.body", { name: oneLine(name), title, count: Math.max(1, days) }) },
      answered!,
      ...quoteMessage(question, locale),
      { paragraph: t("letters:question.reply", { name: oneLine(name) }) },
      decline!,
      ...listOthers(others, locale),
    ],
  };
}
