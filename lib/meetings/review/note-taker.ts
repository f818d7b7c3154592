import { readToken, signToken } from "@/lib/auth/signed-token";
import type { Database } from "@/lib/db";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { isUuid } from "@/lib/text/is-uuid";
import { groupsWithAny } from "../groups/read";
import type { MeetingPerson, MeetingVisit, VisitGroup } from "../models";
import { cleanCode, personalCode } from "./codes";

/** Somebody at a visit with a phone. */
export type NoteTaker = { person: MeetingPerson; visit: MeetingVisit; group: VisitGroup | null };

export const notesPath = (locale: string, code: string, token?: string) =>
  `/${locale}/m/${encodeURIComponent(code)}${token ? `/${token}` : ""}`;

/** The link that a device remembers. It dies with the link of the personal page. */
export const noteToken = ({ id, linkNumber }: Pick<MeetingPerson, "id" | "linkNumber">) =>
  signToken("noteTaker", [id, String(linkNumber)]);

/** The visit of a code; a cancelled one has no notes. */
export async function visitOfCode(tx: Database, code: string): Promise<MeetingVisit | null> {
  const visit = await tx.meetingVisit.findUnique({ where: { reviewCode: cleanCode(code) } });
  return visit && visit.state !== "cancelled" ? visit : null;
}

/** The group with which somebody is at a visit; null: they came without one. */
export function groupAt(tx: Database, personId: string, visitId: string): Promise<VisitGroup | null> {
  return tx.visitGroup.findFirst({
    where: { visitId, ...groupsWithAny([personId]) },
    orderBy: { createdAt: "asc" },
  });
}

/** Who takes notes with this link at the visit of this code; null when either is dead. */
export async function noteTakerOf(tx: Database, code: string, token: string, now: Date): Promise<NoteTaker | null> {
  const [id = "", number = ""] = (await readToken("noteTaker", token, now)) ?? [];
  if (!isUuid(id)) return null;
  const [visit, person] = await Promise.all([
    visitOfCode(tx, code),
    tx.meetingPerson.findUnique({ where: { id, erasedAt: null } }),
  ]);
  if (!visit || !person || person.linkNumber !== Number(number) || person.meetingId !== visit.meetingId) return null;
  return { person, visit, group: await groupAt(tx, id, visit.id) };
}

/** Who hands in what others of the group wrote on paper, or showed as a code. */
export const mayPassOn = ({ person, group }: NoteTaker): boolean =>
  group !== null && [group.rapporteurId, group.facilitatorId].includes(person.id);

/** The person of the meeting with this personal code. */
async function personWithCode(tx: Database, meetingId: string, typed: string) {
  const people = await tx.meetingPerson.findMany({
    where: { meetingId, erasedAt: null },
    select: { id: true, linkNumber: true, language: true },
    take: 1_000,
  });
  const codes = await Promise.all(people.map(personalCode));
  return people[codes.indexOf(cleanCode(typed))];
}

/** Opens somebody's notes with the code of the visit and their own. Returns their link and their language. */
export function enterNotes(code: string, typed: string) {
  return runWrite(async (tx) => {
    const visit = await visitOfCode(tx, code);
    if (!visit) throw notFound();
    const person = await personWithCode(tx, visit.meetingId, typed);
    if (!person) throw invalid([{ key: "review:error.personal", path: ["personal"] }]);
    const language: Locale = isLocale(person.language) ? person.language : sourceLocale;
    return { value: { token: await noteToken(person), language, visit: visit.id }, tags: [] };
  });
}
