import { knownLocale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { LetterPart } from "@/lib/mail/letter";
import type { MeetingLetter, MeetingPerson } from "../models";
import { type ComposedLetter, factsOf } from "./compose";
import { isPersonLetter, type PersonLetterKind } from "./kinds";
import type { LetterWords } from "./letter-words";

/** Their page and their calendar; what a host reads has neither. */
type PersonLinks = { page: string; calendar: string };
export const withoutLinks: PersonLinks = { page: "", calendar: "" };

type Composing = { t: Translate; facts: LetterPart; links: PersonLinks; news: string[]; isFirst: boolean };

const calendarPart = ({ t, links }: Composing): LetterPart[] => [
  { paragraph: t("hosting:calendar.about") },
  { button: t("hosting:calendar.subscribe"), link: links.calendar, quiet: true },
];

const parts = {
  personalPage: ({ t, facts, links }) => [
    { paragraph: t("hosting:mail.personalPage.text") },
    facts,
    { button: t("hosting:mail.personalPage.button"), link: links.page },
  ],
  placeConfirmed: (composing) => [
    { paragraph: composing.t("hosting:mail.placeConfirmed.text") },
    composing.facts,
    { button: composing.t("hosting:mail.personalPage.button"), link: composing.links.page },
    ...calendarPart(composing),
  ],
  programmeChanged: (composing) => {
    const { t, links, news, isFirst } = composing;
    return [
      { paragraph: t(isFirst ? "hosting:mail.programmeChanged.first" : "hosting:mail.programmeChanged.text") },
      ...(news.length > 0 ? [{ list: news }] : [{ paragraph: t("hosting:mail.programmeChanged.same") }]),
      { button: t("hosting:mail.programmeChanged.button"), link: links.page },
      ...calendarPart(composing),
    ];
  },
} satisfies Record<PersonLetterKind, (composing: Composing) => LetterPart[]>;

type Written = Pick<MeetingLetter, "kind" | "releaseId" | "sinceId">;

/** A letter to somebody who takes part, in their language. */
export async function composeForPerson(
  { kind, ...letter }: Written,
  person: MeetingPerson,
  links: PersonLinks,
  { wordsIn, newsOf }: LetterWords,
): Promise<ComposedLetter> {
  const own = isPersonLetter(kind) ? kind : "personalPage";
  const locale = knownLocale(person.language);
  const t = translator(locale);
  const { meeting } = await wordsIn(locale);
  const { title } = meeting;
  const news = own === "programmeChanged" ? await newsOf(letter, person, locale) : [];
  const composing = {
    t,
    links,
    news,
    isFirst: letter.sinceId === null,
    facts: { facts: factsOf(meeting, null, locale, t) },
  };
  return {
    locale,
    letter: {
      template: `meeting.${own}`,
      subject: t(`hosting:mail.${own}.subject`, { title: title.text }),
      greet: person.name,
      parts: [
        { quote: title.text, lang: title.language },
        ...parts[own](composing),
        { note: t("hosting:mail.personalPage.note") },
      ],
    },
  };
}
