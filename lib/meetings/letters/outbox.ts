import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Letter } from "@/lib/mail/letter";
import type { NamedIn } from "../cities/names";
import { storedDay } from "../days";
import type { Desk } from "../desk/desk";
import { contactOf, type ResponsibleWithAccount, recipientOf, withAccount } from "../follow-up/responsible";
import type { MeetingInvitation, MeetingLetter, MeetingLetterKind, MeetingPerson, MeetingVisit } from "../models";
import { type ComposedLetter, composeForCity } from "./compose";
import { composeForGroup } from "./compose-groups";
import { composeAnswerReminder, composeFollowUp, composeTakenHome } from "./compose-later";
import { cityReader, composeNews, personReader } from "./compose-news";
import { composeForPerson, withoutLinks } from "./compose-person";
import { composeCancelled, composeForSchool } from "./compose-visits";
import {
  isAnswerReminder,
  isCityLetter,
  isFollowUpLetter,
  isGroupLetter,
  isNewsLetter,
  isPersonLetter,
  isSchoolLetter,
  isTakenHomeLetter,
} from "./kinds";
import { type LetterWords, letterWords } from "./letter-words";

/** A letter as a host reads it: the whole text, with a button that leads nowhere. */
export type LetterLine = {
  id: string;
  kind: MeetingLetterKind;
  to: NamedIn;
  hasAddress: boolean;
  /** Its address is that of a city. */
  isToCity: boolean;
  /** A reminder leaves on its day. */
  sendOn: string | null;
  settledAt: Date | null;
  locale: Locale;
  letter: Letter;
};

export type Outbox = { waiting: LetterLine[]; planned: LetterLine[]; sent: LetterLine[]; sentCount: number };

const include = {
  invitation: { include: { user: { select: { name: true, disabledAt: true } } } },
  person: true,
  visit: true,
  responsible: { include: withAccount },
} as const;
/** So many letters are shown at once; the older ones of a list come when these are settled. */
const shown = 100;

type Row = MeetingLetter & {
  invitation: (MeetingInvitation & { user: { name: string; disabledAt: Date | null } | null }) | null;
  person: MeetingPerson | null;
  visit: MeetingVisit | null;
  responsible: ResponsibleWithAccount | null;
};
/** `locale`: that of the host, in which the outbox names cities and schools. */
type Shared = { desk: Desk; locale: Locale; words: LetterWords };
type Addressed = { to: NamedIn; hasAddress: boolean; text: ComposedLetter };

/** A letter about a visit: to its school, to its groups, or to somebody of them. */
async function addressedOfVisit(row: Row, shared: Shared): Promise<Addressed | null> {
  const { kind, person, visit } = row;
  const { words, locale } = shared;
  if (!visit) return null;
  if (isGroupLetter(kind)) {
    const to = translator(locale)("visits:mail.toGroups", { number: visit.number });
    const text = await composeForGroup(kind, visit, locale, words);
    return { to: { text: to, lang: undefined }, hasAddress: true, text };
  }
  if (!isSchoolLetter(kind)) {
    if (!person) return null;
    const text = await composeCancelled(person, visit, words);
    return { to: { text: person.name, lang: undefined }, hasAddress: person.email !== null, text };
  }
  const line = await words.visitIn(visit.id, locale);
  const to = line?.name ?? { text: visit.contactName || "–", lang: undefined };
  const text = await composeForSchool(kind, visit, "", words);
  return { to, hasAddress: visit.contactEmail !== null, text };
}

/** A letter after the meeting: to its contact, or to the one who is responsible, whose address stays hidden. */
async function addressedLater({ kind, responsible }: Row, { desk, words, locale }: Shared): Promise<Addressed | null> {
  const t = translator(locale);
  if (isAnswerReminder(kind)) {
    const contact = contactOf(desk);
    const known = contact ?? { email: "", name: "", locale };
    const text = await composeAnswerReminder(kind, desk, known, "", words);
    return { to: { text: t("afterwards:responsible.contact"), lang: undefined }, hasAddress: contact !== null, text };
  }
  if (!isFollowUpLetter(kind) || !responsible) return null;
  const found = recipientOf(responsible, desk);
  const to = found ?? { email: "", name: "", locale };
  const promised = await words.openPromisesOf(responsible.id);
  const text = await composeFollowUp(kind, to, promised, "", words);
  const who = promised.map(({ answer }) => answer?.who).find(Boolean) || t("afterwards:responsible.contact");
  return { to: { text: who, lang: undefined }, hasAddress: found !== null, text };
}

/** To whom a letter goes, and its text without a link. */
async function addressed(row: Row, shared: Shared): Promise<Addressed | null> {
  const { kind, invitation, person } = row;
  const { words } = shared;
  if (isAnswerReminder(kind) || isFollowUpLetter(kind)) return addressedLater(row, shared);
  if (row.visit) return addressedOfVisit(row, shared);
  if (invitation) return addressedToCity(kind, invitation, shared);
  if (!person || !(isPersonLetter(kind) || isNewsLetter(kind))) return null;
  const text = isNewsLetter(kind)
    ? await composeNews(kind, personReader(person), "", words)
    : await composeForPerson(row, person, withoutLinks, words);
  return { to: { text: person.name, lang: undefined }, hasAddress: person.email !== null, text };
}

async function addressedToCity(
  kind: MeetingLetterKind,
  invitation: NonNullable<Row["invitation"]>,
  { desk, locale, words }: Shared,
): Promise<Addressed | null> {
  const { user, email } = invitation;
  const compose = () => {
    if (isTakenHomeLetter(kind)) return composeTakenHome(kind, invitation, "", words);
    if (isNewsLetter(kind)) return composeNews(kind, cityReader(invitation, user), "", words);
    return isCityLetter(kind) ? composeForCity(kind, desk, invitation, "", words) : null;
  };
  const text = await compose();
  if (!text) return null;
  const { nameOf } = await words.wordsIn(locale);
  return { to: nameOf(invitation), hasAddress: user ? user.disabledAt === null : email !== null, text };
}

async function lineOf(row: Row, shared: Shared): Promise<LetterLine | null> {
  const found = await addressed(row, shared);
  if (!found) return null;
  const { id, kind, settledAt, sendOn, invitationId } = row;
  const { to, hasAddress, text } = found;
  const isToCity = invitationId !== null;
  return { id, kind, settledAt, sendOn: storedDay(sendOn), to, hasAddress, isToCity, ...text };
}

/** The letters that wait for a host, those that leave by themselves, and the newest of those that left. */
export async function readOutbox(desk: Desk, locale: Locale): Promise<Outbox> {
  const meetingId = desk.id;
  const read = (state: "waiting" | "planned" | "sent", order: object) =>
    database().meetingLetter.findMany({ where: { meetingId, state }, include, orderBy: order, take: shown });
  const [waiting, planned, sent, sentCount] = await Promise.all([
    read("waiting", { createdAt: "asc" }),
    read("planned", { sendOn: "asc" }),
    read("sent", { settledAt: "desc" }),
    database().meetingLetter.count({ where: { meetingId, state: "sent" } }),
  ]);
  const cities = [...waiting, ...planned, ...sent].flatMap(({ invitation }) => invitation ?? []);
  const shared = { desk, locale, words: letterWords(database(), desk, cities) };
  const lines = async (some: typeof waiting) =>
    (await Promise.all(some.map((row) => lineOf(row, shared)))).filter((line) => line !== null);
  return {
    ...{ waiting: await lines(waiting), planned: await lines(planned), sent: await lines(sent) },
    sentCount,
  };
}
