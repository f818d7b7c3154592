import { formatEdtf } from "@/lib/edtf/format";
import { formatDay } from "@/lib/i18n/format";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { Letter, LetterPart } from "@/lib/mail/letter";
import { storedDay } from "../days";
import type { AnyDesk } from "../desk/desk";
import type { ShownMeeting } from "../desk/shown-meeting";
import type { MeetingInvitation } from "../models";
import type { CityLetterKind } from "./kinds";
import type { LetterWords } from "./letter-words";

type Facts = readonly (readonly [string, string])[];
/** What all letters to a city know. */
type Known = { t: Translate; facts: Facts; link: string; desk: AnyDesk; city: string };

/** When and where the meeting is, as letters say it. */
export function factsOf(
  { when, hostCity, place }: ShownMeeting,
  answerBy: string | null,
  locale: Locale,
  t: Translate,
): Facts {
  const lines: [string, string][] = [
    [t("hosting:fact.when"), when ? formatEdtf(when, locale) : ""],
    [t("hosting:fact.city"), hostCity?.text ?? ""],
    [t("hosting:fact.place"), place ?? ""],
    [t("hosting:fact.answerBy"), answerBy ? formatDay(answerBy, locale) : ""],
  ];
  return lines.filter(([, value]) => value !== "");
}

function invitationParts({ t, facts, link, desk, city }: Known, { seats }: MeetingInvitation): LetterPart[] {
  const { plan } = desk;
  return [
    { paragraph: t("hosting:mail.invitation.text", { city }) },
    { facts: [...facts, [t("hosting:fact.seats"), String(seats)]] },
    ...(plan?.message ? [{ quote: plan.message, lang: plan.language }] : []),
    { button: t("hosting:mail.invitation.button"), link },
    { note: t("hosting:mail.link") },
  ];
}

function reminderParts({ t, facts, link }: Known): LetterPart[] {
  return [
    { paragraph: t("hosting:mail.reminder.text") },
    { facts },
    { button: t("hosting:mail.invitation.button"), link },
    { note: t("hosting:mail.link") },
  ];
}

function receiptParts({ t, facts, link }: Known, { state, people, reason }: MeetingInvitation): LetterPart[] {
  const answer = state === "accepted" || state === "declined" || state === "maybe" ? state : "maybe";
  const own: [string, string][] = [
    [t("hosting:fact.answer"), t(`hosting:answer.${answer}`)],
    ...(people ? [[t("hosting:fact.people"), String(people)] as [string, string]] : []),
    ...(reason ? [[t("hosting:fact.reason"), reason] as [string, string]] : []),
  ];
  return [
    { paragraph: t("hosting:mail.receipt.text") },
    { facts: [...own, ...facts] },
    { button: t("hosting:mail.receipt.button"), link, quiet: true },
    { note: t("hosting:mail.link") },
  ];
}

const subjects = {
  invitation: "hosting:mail.invitation.subject",
  reminder: "hosting:mail.reminder.subject",
  lastReminder: "hosting:mail.reminder.last",
  receipt: "hosting:mail.receipt.subject",
} as const satisfies Record<CityLetterKind, string>;

export type ComposedLetter = { locale: Locale; letter: Letter };

/** A letter to a city in its language. `link` is its answer page; what a host reads has none. */
export async function composeForCity(
  kind: CityLetterKind,
  desk: AnyDesk,
  invitation: MeetingInvitation & { user: { name: string } | null },
  link: string,
  { wordsIn }: LetterWords,
): Promise<ComposedLetter> {
  const locale = knownLocale(invitation.language);
  const t = translator(locale);
  const { meeting, nameOf } = await wordsIn(locale);
  const { title } = meeting;
  const facts = factsOf(meeting, storedDay(desk.plan?.answerBy ?? null), locale, t);
  const known: Known = { t, facts, link, desk, city: nameOf(invitation).text };
  const parts =
    kind === "invitation"
      ? invitationParts(known, invitation)
      : kind === "receipt"
        ? receiptParts(known, invitation)
        : reminderParts(known);
  const letter = {
    template: `meeting.${kind}`,
    subject: t(subjects[kind], { title: title.text }),
    greet: invitation.contactName || (invitation.user?.name ?? ""),
    parts: [{ quote: title.text, lang: title.language }, ...parts],
  };
  return { locale, letter };
}
