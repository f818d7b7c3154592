import { type Database, database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { dayIn } from "../days";
import { type Participant, participantOfLink } from "../people/link";
import { listVisits } from "../visits/list";
import { type OwnGroup, readOwnGroups } from "./own-group";

/** What somebody can wish for: not the school, which may still change. */
export type WishChoice = {
  id: string;
  number: number;
  theme: string;
  question: { text: string; lang: Locale | undefined } | null;
};
/** The visits on somebody's own page. */
export type OwnVisits = {
  /** Empty when it is too early or too late to choose. */
  choices: WishChoice[];
  wishes: string[];
  groups: OwnGroup[];
};

const isOffered = ({ state }: { state: string }) => !["declined", "cancelled", "done"].includes(state);

/** Guests who have said that they come choose until the meeting begins. */
const mayWish = ({ person: { invitationId, state }, desk: { first, timeZone } }: Participant, now: Date) =>
  invitationId !== null && state === "confirmed" && (first === null || dayIn(now, timeZone) < first);

/** What somebody may choose, has chosen, and belongs to. */
export async function readOwnVisits(who: Participant, locale: Locale, now: Date): Promise<OwnVisits> {
  const { person, desk } = who;
  const [visits, wishes, groups] = await Promise.all([
    mayWish(who, now) ? listVisits(desk.id, locale) : [],
    database().visitWish.findMany({ where: { personId: person.id }, orderBy: { rank: "asc" } }),
    readOwnGroups(person, locale),
  ]);
  const choices = visits.filter(isOffered).map(
    ({ id, number, theme, question, language }): WishChoice => ({
      ...{ id, number, theme: theme?.text ?? "" },
      question: question ? { text: question, lang: language === locale ? undefined : language } : null,
    }),
  );
  return { choices, groups, wishes: wishes.map(({ visitId }) => visitId) };
}

async function requireOffered(tx: Database, meetingId: string, ids: readonly string[]): Promise<void> {
  const visits = await tx.meetingVisit.findMany({
    where: { id: { in: [...ids] }, meetingId },
    select: { state: true },
  });
  if (visits.filter(isOffered).length < ids.length) throw invalid([{ key: "visits:error.wish", path: ["first"] }]);
}

/** Stores which visits somebody would like, the most wished one first; an empty list takes the wishes back. */
export function saveWishes(token: string, asked: readonly (string | null)[], now: Date) {
  return runWrite(async (tx) => {
    const who = await participantOfLink(tx, token, now, { lock: true });
    if (!who) throw notFound();
    if (!mayWish(who, now)) throw invalid([{ key: "visits:error.wishesOver", path: [] }]);
    const ids = asked.flatMap((id) => id ?? []);
    if (new Set(ids).size < ids.length) throw invalid([{ key: "visits:error.wishTwice", path: ["first"] }]);
    const { id: personId, meetingId } = who.person;
    await requireOffered(tx, meetingId, ids);
    await tx.visitWish.deleteMany({ where: { personId } });
    const data = ids.map((visitId, index) => ({ personId, visitId, rank: index + 1 }));
    await tx.visitWish.createMany({ data });
    return { value: { id: personId }, tags: [] };
  });
}
