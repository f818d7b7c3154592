import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { lockByLink } from "../cities/lock";
import { requireHost } from "../desk/desk";
import { refreshReport } from "../desk/public-page";
import { writePlaceConfirmed } from "../letters/programme-letters";
import { coming } from "./coming";
import { erasePeople } from "./erase";
import { lockPeople } from "./lock";

export type MeetingPersonInput = { name: string; office: string; email: string; language: Locale };

/** More people are not one meeting any more. */
const maxPeople = 1_000;

async function addPerson(
  tx: Database,
  meetingId: string,
  invitationId: string | null,
  input: MeetingPersonInput,
  now: Date,
) {
  if ((await tx.meetingPerson.count({ where: { meetingId } })) >= maxPeople)
    throw invalid([{ key: "error.tooMany", path: ["name"] }]);
  const { email, ...rest } = input;
  const twin = await tx.meetingPerson.count({ where: { meetingId, email, erasedAt: null } });
  if (twin > 0) throw invalid([{ key: "hosting:error.personTwice", path: ["email"] }]);
  const person = await tx.meetingPerson.create({ data: { ...rest, email, meetingId, invitationId, createdAt: now } });
  await tx.meetingLetter.create({ data: { meetingId, kind: "personalPage", personId: person.id, createdAt: now } });
}

/** A host names somebody of a city, or of their own (`invitationId` null). */
export function addPersonAsHost(
  actor: Actor,
  meetingId: string,
  invitationId: string | null,
  input: MeetingPersonInput,
  now: Date,
) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const isKnown = invitationId && (await tx.meetingInvitation.count({ where: { id: invitationId, meetingId } }));
    if (invitationId && !isKnown) throw notFound();
    await addPerson(tx, meetingId, invitationId, input, now);
    return { value: { id: meetingId }, tags: [] };
  }, meetingId);
}

/** The invitation of a link of a city that comes, and the desk; anything else is not found. */
export async function comingCity(tx: Database, token: string, now: Date) {
  const found = await lockByLink(tx, token, now);
  if (found.invitation.state !== "accepted") throw notFound();
  return found;
}

/** A city that comes names one of its people. Whoever was erased leaves their place to somebody else. */
export function addPersonAsCity(token: string, input: MeetingPersonInput, now: Date) {
  return runWrite(async (tx) => {
    const { id, meetingId, people } = (await comingCity(tx, token, now)).invitation;
    const named = await tx.meetingPerson.count({ where: { invitationId: id, erasedAt: null } });
    const max = people ?? 0;
    if (named >= max)
      throw invalid([{ key: "hosting:error.allNamed", path: ["name"], values: { people: String(max) } }]);
    await addPerson(tx, meetingId, id, input, now);
    return { value: { id }, tags: [] };
  });
}

/** A city takes one of its people off the list before the meeting; nothing of them is kept. */
export function removePersonAsCity(token: string, personId: string, now: Date) {
  return runWrite(async (tx) => {
    const { id, meetingId } = (await comingCity(tx, token, now)).invitation;
    const { count } = await tx.meetingPerson.deleteMany({ where: { id: personId, invitationId: id } });
    if (count === 0) throw notFound();
    return { value: { id }, tags: await refreshReport(tx, meetingId) };
  });
}

export const peopleIntents = ["confirmed", "came", "restCame", "absent", "remove", "newLink"] as const;
export type PeopleIntent = (typeof peopleIntents)[number];

async function makeNewLinks(tx: Database, meetingId: string, ids: string[], now: Date): Promise<void> {
  await tx.meetingPerson.updateMany({ where: { id: { in: ids } }, data: { linkNumber: { increment: 1 } } });
  const waiting = await tx.meetingLetter.findMany({
    where: { personId: { in: ids }, kind: "personalPage", state: "waiting" },
  });
  const without = ids.filter((id) => !waiting.some(({ personId }) => personId === id));
  const data = without.map((personId) => ({ meetingId, kind: "personalPage" as const, personId, createdAt: now }));
  await tx.meetingLetter.createMany({ data });
}

/** Everybody who is still expected came. */
async function markRestCame(tx: Database, meetingId: string): Promise<number> {
  await lockPeople(tx, meetingId);
  const { count } = await tx.meetingPerson.updateMany({
    where: { ...coming(meetingId), state: { in: ["named", "confirmed"] } },
    data: { state: "came", version: { increment: 1 } },
  });
  return count;
}

/** Changes the selected people of a meeting: who comes, who came, whose link is new, who is taken off. */
export function changePeople(
  actor: Actor,
  meetingId: string,
  { intent, ids }: { intent: PeopleIntent; ids: readonly string[] },
  now: Date,
) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    // A report names people who came.
    const tags = await refreshReport(tx, meetingId);
    if (intent === "restCame") return { value: { changed: await markRestCame(tx, meetingId) }, tags };
    if (ids.length === 0) throw invalid([{ key: "hosting:error.noPeople", path: ["people"] }]);
    const known = await lockPeople(tx, meetingId, ids);
    if (intent === "remove") await erasePeople(tx, known, now);
    else if (intent === "newLink") await makeNewLinks(tx, meetingId, known, now);
    else
      await tx.meetingPerson.updateMany({
        where: { id: { in: known } },
        data: { state: intent, version: { increment: 1 } },
      });
    if (intent === "confirmed") await writePlaceConfirmed(tx, meetingId, known, now);
    return { value: { changed: known.length }, tags };
  }, meetingId);
}
