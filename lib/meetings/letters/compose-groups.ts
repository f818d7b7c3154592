import { formatList } from "@/lib/i18n/format";
import { knownLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { LetterPart } from "@/lib/mail/letter";
import type { MeetingPerson, MeetingVisit } from "../models";
import { spacedCode } from "../review/codes";
import { stepFreeOf } from "../visits/form-schema";
import type { VisitLine } from "../visits/list";
import type { ComposedLetter } from "./compose";
import { visitFacts } from "./compose-visits";
import type { GroupLetterKind } from "./kinds";
import type { LetterWords } from "./letter-words";

/** Where one of the group reads more: their page, their notes and the code for them; a host's sample has none. */
export type GroupLinks = { page: string; notes: string; personal: string };
const withoutGroupLinks: GroupLinks = { page: "", notes: "", personal: "" };

type Composing = { t: Translate; locale: Locale; visit: VisitLine | undefined; links: GroupLinks };

/** The whole sheet: whoever reads it on the way may have no connection. */
function sheetParts({ t, locale, visit, links }: Composing): LetterPart[] {
  if (!visit) return [];
  const { address, meetingPoint, wayThere, safeguarding, photographs, stepFree, languages } = visit;
  const facts: [string, string][] = [
    ...visitFacts(t, locale, visit),
    [t("visits:field.address"), address],
    [t("visits:field.meetingPoint"), meetingPoint],
    [t("visits:field.wayThere"), wayThere],
    [t("visits:field.languages"), formatList(languages.map(nativeLanguageName), locale)],
    [t("visits:field.stepFree"), t(`visits:stepFree.${stepFreeOf(stepFree)}`)],
    [t("visits:field.photographs"), t(`visits:photographs.${photographs}`)],
    [t("visits:field.safeguarding"), safeguarding],
  ];
  const texts = (["question", "whatToSee"] as const).flatMap((name): LetterPart[] =>
    visit[name] ? [{ paragraph: t(`visits:field.${name}`) }, { quote: visit[name], lang: visit.language }] : [],
  );
  return [
    { facts: facts.filter(([, value]) => value !== "") },
    ...texts,
    { button: t("hosting:mail.personalPage.button"), link: links.page },
  ];
}

function morningParts({ t, locale, visit, links }: Composing): LetterPart[] {
  if (!visit) return [];
  const facts: [string, string][] = [
    ...visitFacts(t, locale, visit),
    [t("visits:field.meetingPoint"), visit.meetingPoint],
    [t("visits:mail.morningNote.code"), spacedCode(visit.reviewCode)],
    [t("review:enter.personal"), links.personal],
  ];
  return [
    { facts: facts.filter(([, value]) => value !== "") },
    { button: t("visits:mail.morningNote.button"), link: links.notes },
    { note: t("visits:mail.morningNote.offline") },
  ];
}

const parts = {
  visitSheet: sheetParts,
  morningNote: morningParts,
  // Not how many: it would tell who wrote.
  notesArrived: ({ t, locale, visit, links }) => [
    { facts: visitFacts(t, locale, visit) },
    { button: t("visits:mail.notesArrived.button"), link: links.notes },
  ],
} satisfies Record<GroupLetterKind, (composing: Composing) => LetterPart[]>;

/** A letter to one of the groups of a visit, in their language; without a person, a sample in the host's. */
export async function composeForGroup(
  kind: GroupLetterKind,
  { id }: Pick<MeetingVisit, "id">,
  reader: { person: MeetingPerson; links: GroupLinks } | Locale,
  { wordsIn, visitIn }: LetterWords,
): Promise<ComposedLetter> {
  const { person, links } = typeof reader === "string" ? { person: null, links: withoutGroupLinks } : reader;
  const locale = typeof reader === "string" ? reader : knownLocale(reader.person.language);
  const t = translator(locale);
  const [{ meeting }, visit] = await Promise.all([wordsIn(locale), visitIn(id, locale)]);
  const { title } = meeting;
  return {
    locale,
    letter: {
      template: `meeting.${kind}`,
      subject: t(`visits:mail.${kind}.subject`, { title: title.text }),
      greet: person?.name ?? "",
      parts: [
        { quote: title.text, lang: title.language },
        { paragraph: t(`visits:mail.${kind}.text`) },
        ...parts[kind]({ t, locale, visit, links }),
        { note: t("hosting:mail.personalPage.note") },
      ],
    },
  };
}
