import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { reviewItemKinds } from "@/lib/kinds/states";
import type { LetterPart } from "@/lib/mail/letter";
import type { MeetingPerson, MeetingVisit } from "../models";
import type { SharedStatement } from "../review/agreement/shared-statements";
import { schoolReadsFor } from "../review/school-part/open";
import { languagesInWords, visitTimeInWords } from "../visits/in-words";
import type { VisitLine } from "../visits/list";
import type { VisitNumbers } from "../visits/numbers";
import type { ComposedLetter } from "./compose";
import type { SchoolLetterKind } from "./kinds";
import type { LetterWords } from "./letter-words";

/** Which visit a letter is about. */
export function visitFacts(t: Translate, locale: Locale, visit: VisitLine | undefined): [string, string][] {
  if (!visit) return [];
  const { when, name, number } = visit;
  const lines: [string, string][] = [
    [t("visits:title"), String(number)],
    [t("visits:field.school"), name?.text ?? ""],
    [t("visits:field.when"), visitTimeInWords(when, locale)],
  ];
  return lines.filter(([, value]) => value !== "");
}

/** A letter with more is a report. */
const mostInLetter = 20;

function numberFacts(t: Translate, locale: Locale, numbers: VisitNumbers): [string, string][] {
  const spoken = languagesInWords(numbers, locale);
  const facts: [string, string][] = [[t("visits:mail.people"), String(numbers.people)]];
  return spoken ? [...facts, [t("visits:mail.languages"), spoken]] : facts;
}

/** What the visitors said, each in its own language; all of it is on the school's page. */
function partOfSchool(t: Translate, statements: readonly SharedStatement[]): LetterPart[] {
  if (statements.length === 0) return [];
  const lists = reviewItemKinds.flatMap((kind): LetterPart[] => {
    const some = statements.filter((statement) => statement.kind === kind).slice(0, mostInLetter);
    const quotes = some.map(({ text, language }) => ({ quote: text, lang: language }));
    return some.length > 0 ? [{ paragraph: t(`review:statement.all.${kind}`) }, ...quotes] : [];
  });
  return [...lists, { paragraph: t("visits:mail.schoolThanks.part", { days: schoolReadsFor }) }];
}

/** A letter to the school of a visit, in the language of its contact. What a host reads has no link. */
export async function composeForSchool(
  kind: SchoolLetterKind,
  visit: MeetingVisit,
  link: string,
  { wordsIn, visitIn, numbersOf, saidAt }: LetterWords,
): Promise<ComposedLetter> {
  const locale = knownLocale(visit.contactLanguage);
  const t = translator(locale);
  const [{ meeting }, line] = await Promise.all([wordsIn(locale), visitIn(visit.id, locale)]);
  const { title } = meeting;
  const numbers = kind === "schoolNumbers" ? numberFacts(t, locale, await numbersOf(visit.id)) : [];
  const parts: LetterPart[] = [
    { quote: title.text, lang: title.language },
    { paragraph: t(`visits:mail.${kind}.text`) },
    { facts: [...visitFacts(t, locale, line), ...numbers] },
    ...(kind === "schoolAgreement" && visit.question ? [{ quote: visit.question, lang: visit.language }] : []),
    ...(kind === "schoolThanks" ? partOfSchool(t, await saidAt(visit.id)) : []),
    { button: t(`visits:mail.${kind}.button`), link: kind === "schoolReport" && link ? `${link}/report` : link },
    { note: t("visits:mail.link") },
  ];
  const subject = t(`visits:mail.${kind}.subject`, { title: title.text });
  return { locale, letter: { template: `meeting.${kind}`, subject, greet: visit.contactName, parts } };
}

/** Tells somebody of a group that their visit does not take place. */
export async function composeCancelled(
  person: MeetingPerson,
  visit: MeetingVisit,
  { wordsIn, visitIn }: LetterWords,
): Promise<ComposedLetter> {
  const locale = knownLocale(person.language);
  const t = translator(locale);
  const [{ meeting }, line] = await Promise.all([wordsIn(locale), visitIn(visit.id, locale)]);
  const { title } = meeting;
  const parts: LetterPart[] = [
    { quote: title.text, lang: title.language },
    { paragraph: t("visits:mail.visitCancelled.text") },
    { facts: visitFacts(t, locale, line) },
    ...(visit.remark ? [{ quote: visit.remark, lang: visit.language }] : []),
  ];
  const subject = t("visits:mail.visitCancelled.subject", { title: title.text });
  return { locale, letter: { template: "meeting.visitCancelled", subject, greet: person.name, parts } };
}
