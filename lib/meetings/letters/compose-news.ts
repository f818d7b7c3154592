import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { MeetingInvitation, MeetingPerson } from "../models";
import { type ComposedLetter, factsOf } from "./compose";
import type { NewsLetterKind } from "./kinds";
import type { LetterWords } from "./letter-words";

/** Who hears that something can be read: somebody who came, or the contact of a city that came. */
export type NewsReader = {
  locale: Locale;
  greet: string;
  linkNote: "hosting:mail.personalPage.note" | "hosting:mail.link";
};

export const personReader = ({ language, name }: Pick<MeetingPerson, "language" | "name">): NewsReader => ({
  ...{ locale: knownLocale(language), greet: name, linkNote: "hosting:mail.personalPage.note" },
});

export const cityReader = (
  { language, contactName }: Pick<MeetingInvitation, "language" | "contactName">,
  user: { name: string } | null,
): NewsReader => ({
  ...{ locale: knownLocale(language), greet: contactName || (user?.name ?? ""), linkNote: "hosting:mail.link" },
});

/** Says that statements, answers or the report can be read. What a host reads has no link. */
export async function composeNews(
  kind: NewsLetterKind,
  { locale, greet, linkNote }: NewsReader,
  link: string,
  { wordsIn }: LetterWords,
): Promise<ComposedLetter> {
  const t = translator(locale);
  const { meeting } = await wordsIn(locale);
  const { title } = meeting;
  const parts = [
    { quote: title.text, lang: title.language },
    { paragraph: t(`hosting:mail.${kind}.text`) },
    { facts: factsOf(meeting, null, locale, t) },
    { button: t(`hosting:mail.${kind}.button`), link },
    // Everybody may read the report: its address is no key.
    ...(kind === "report" ? [] : [{ note: t(linkNote) }]),
  ];
  const subject = t(`hosting:mail.${kind}.subject`, { title: title.text });
  return { locale, letter: { template: `meeting.${kind}`, subject, greet, parts } };
}
