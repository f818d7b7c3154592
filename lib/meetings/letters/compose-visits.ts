import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { LetterPart } from "@/lib/mail/letter";
import type { AnyDesk } from "../desk/desk";
import type { MeetingPerson, MeetingVisit } from "../models";
import { languagesInWords, visitTimeInWords } from "../visits/in-words";
import { listVisits, type VisitLine } from "../visits/list";
import { noVisitors, readNumbers, type VisitNumbers } from "../visits/numbers";
import type { ComposedLetter, WordsIn } from "./compose";
import type { SchoolLetterKind } from "./kinds";

/** Visits in the languages of letters, and who comes; each is read once however many letters there are. */
export type VisitWords = {
  visitIn: (id: string, locale: Locale) => Promise<VisitLine | undefined>;
  numbersOf: (id: string) => Promise<VisitNumbers>;
};

export function visitWordsFor({ id: meetingId }: AnyDesk): VisitWords {
  const read = new Map<Locale, Promise<VisitLine[]>>();
  let numbers: ReturnType<typeof readNumbers> | undefined;
  return {
    visitIn: async (id, locale) => {
      const lines = read.get(locale) ?? listVisits(meetingId, locale);
      read.set(locale, lines);
      return (await lines).find((line) => line.id === id);
    },
    numbersOf: async (id) => {
      numbers ??= readNumbers(meetingId);
      return (await numbers).get(id) ?? noVisitors;
    },
  };
}

const known = (language: string): Locale => (isLocale(language) ? language : sourceLocale);

function factsOf(t: Translate, locale: Locale, visit: VisitLine | undefined): [string, string][] {
  if (!visit) return [];
  const { when, name, number } = visit;
  const lines: [string, string][] = [
    [t("visits:title"), String(number)],
    [t("visits:field.school"), name?.text ?? ""],
    [t("visits:field.when"), visitTimeInWords(when, locale)],
  ];
  return lines.filter(([, value]) => value !== "");
}

function numberFacts(t: Translate, locale: Locale, numbers: VisitNumbers): [string, string][] {
  const spoken = languagesInWords(numbers, locale);
  const facts: [string, string][] = [[t("visits:mail.people"), String(numbers.people)]];
  return spoken ? [...facts, [t("visits:mail.languages"), spoken]] : facts;
}

/** A letter to the school of a visit, in the language of its contact. What a host reads has no link. */
export async function composeForSchool(
  kind: SchoolLetterKind,
  visit: MeetingVisit,
  link: string,
  wordsIn: WordsIn,
  { visitIn, numbersOf }: VisitWords,
): Promise<ComposedLetter> {
  const locale = known(visit.contactLanguage);
  const t = translator(locale);
  const [{ meeting }, line] = await Promise.all([wordsIn(locale), visitIn(visit.id, locale)]);
  const { title } = meeting;
  const numbers = kind === "schoolNumbers" ? numberFacts(t, locale, await numbersOf(visit.id)) : [];
  const parts: LetterPart[] = [
    { quote: title.text, lang: title.language },
    { paragraph: t(`visits:mail.${kind}.text`) },
    { facts: [...factsOf(t, locale, line), ...numbers] },
    ...(kind === "schoolAgreement" && visit.question ? [{ quote: visit.question, lang: visit.language }] : []),
    { button: t(`visits:mail.${kind}.button`), link },
    { note: t("visits:mail.link") },
  ];
  const subject = t(`visits:mail.${kind}.subject`, { title: title.text });
  return { locale, letter: { template: `meeting.${kind}`, subject, greet: visit.contactName, parts } };
}

/** Tells somebody of a group that their visit does not take place. */
export async function composeCancelled(
  person: MeetingPerson,
  visit: MeetingVisit,
  wordsIn: WordsIn,
  { visitIn }: VisitWords,
): Promise<ComposedLetter> {
  const locale = known(person.language);
  const t = translator(locale);
  const [{ meeting }, line] = await Promise.all([wordsIn(locale), visitIn(visit.id, locale)]);
  const { title } = meeting;
  const parts: LetterPart[] = [
    { quote: title.text, lang: title.language },
    { paragraph: t("visits:mail.visitCancelled.text") },
    { facts: factsOf(t, locale, line) },
    ...(visit.remark ? [{ quote: visit.remark, lang: visit.language }] : []),
  ];
  const subject = t("visits:mail.visitCancelled.subject", { title: title.text });
  return { locale, letter: { template: "meeting.visitCancelled", subject, greet: person.name, parts } };
}
