import { formatDay } from "@/lib/i18n/format";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { LetterPart } from "@/lib/mail/letter";
import { addDays, storedDay } from "../days";
import type { AnyDesk } from "../desk/desk";
import type { PromisedRow } from "../follow-up/page";
import type { LetterRecipient } from "../follow-up/responsible";
import type { MeetingInvitation } from "../models";
import { answerDays } from "../stage";
import type { ComposedLetter } from "./compose";
import type { AnswerReminderKind, FollowUpLetterKind, TakenHomeLetterKind } from "./kinds";
import type { LetterWords } from "./letter-words";

/** Reminds the hosts of suggestions without an answer. The link leads to their own page. */
export async function composeAnswerReminder(
  kind: AnswerReminderKind,
  desk: AnyDesk,
  { locale, name }: LetterRecipient,
  link: string,
  { wordsIn, unanswered }: LetterWords,
): Promise<ComposedLetter> {
  const t = translator(locale);
  const { title } = (await wordsIn(locale)).meeting;
  const facts: [string, string][] = [
    [t("afterwards:mail.unanswered"), String(await unanswered())],
    ...(desk.last
      ? [[t("hosting:deadline.answers"), formatDay(addDays(desk.last, answerDays), locale)] as [string, string]]
      : []),
  ];
  const parts: LetterPart[] = [
    { quote: title.text, lang: title.language },
    { paragraph: t(`afterwards:mail.${kind}.text`) },
    { facts },
    { button: t("afterwards:mail.answers.button"), link },
  ];
  const subject = t(`afterwards:mail.${kind}.subject`, { title: title.text });
  return { locale, letter: { template: `meeting.${kind}`, subject, greet: name, parts } };
}

function promiseParts({ text, language, answer }: PromisedRow, locale: Locale): LetterPart[] {
  const t = translator(locale);
  const byWhen = storedDay(answer?.byWhen ?? null);
  const facts: [string, string][] = [
    [t("review:answer.action"), answer?.action ?? ""],
    [t("review:answer.byWhen"), byWhen ? formatDay(byWhen, locale) : ""],
  ];
  return [{ quote: text, lang: language }, { facts: facts.filter(([, value]) => value !== "") }];
}

/** Asks what became of suggestions. The letter says which, and what was promised: nothing has to be remembered. */
export async function composeFollowUp(
  kind: FollowUpLetterKind,
  { locale, name }: LetterRecipient,
  promised: readonly PromisedRow[],
  link: string,
  { wordsIn }: LetterWords,
): Promise<ComposedLetter> {
  const t = translator(locale);
  const { title } = (await wordsIn(locale)).meeting;
  const parts: LetterPart[] = [
    { quote: title.text, lang: title.language },
    { paragraph: t(`afterwards:mail.${kind}.text`) },
    ...promised.flatMap((one) => promiseParts(one, locale)),
    { button: t("afterwards:mail.followUp.button"), link },
    { note: t("afterwards:mail.followUp.note") },
  ];
  const subject = t(`afterwards:mail.${kind}.subject`, { title: title.text });
  return { locale, letter: { template: `meeting.${kind}`, subject, greet: name, parts } };
}

/** Asks a city what it takes home, and later what became of it. */
export async function composeTakenHome(
  kind: TakenHomeLetterKind,
  invitation: MeetingInvitation & { user: { name: string } | null },
  link: string,
  { wordsIn, triedBy }: LetterWords,
): Promise<ComposedLetter> {
  const locale = knownLocale(invitation.language);
  const t = translator(locale);
  const [{ meeting, nameOf }, practices] = [await wordsIn(locale), await triedBy(invitation.id, locale)];
  const { title } = meeting;
  const parts: LetterPart[] = [
    { quote: title.text, lang: title.language },
    { paragraph: t(`afterwards:mail.${kind}.text`, { city: nameOf(invitation).text }) },
    ...(practices.length > 0 ? [{ list: practices.map(({ name }) => name.text) }] : []),
    { button: t("afterwards:mail.taken.button"), link },
    { note: t("hosting:mail.link") },
  ];
  const subject = t(`afterwards:mail.${kind}.subject`, { title: title.text });
  const greet = invitation.contactName || (invitation.user?.name ?? "");
  return { locale, letter: { template: `meeting.${kind}`, subject, greet, parts } };
}
