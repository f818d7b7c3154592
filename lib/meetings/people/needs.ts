import { type Database, database } from "@/lib/db";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { type AnyDesk, hasEnded } from "../desk/desk";
import type { MeetingPerson } from "../models";
import { comingCity } from "./add";
import { lockPeople } from "./lock";

export type Needs = { needs: string; diet: string };
type Said = Needs & { byCity: boolean };

/** Needs and diet are stored apart; empty ones are no row. */
export async function saveNeeds(tx: Database, personId: string, { needs, diet }: Needs, byCity = false): Promise<void> {
  await tx.meetingNeeds.deleteMany({ where: { personId } });
  if (needs || diet) await tx.meetingNeeds.create({ data: { personId, needs, diet, byCity } });
}

/** The name of the one person who reads needs and diet; null: they are not asked. */
export async function needsReaderOf({ plan }: Pick<AnyDesk, "plan">): Promise<string | null> {
  const id = plan?.needsReaderId;
  const reader = id ? await database().user.findUnique({ where: { id }, select: { name: true } }) : null;
  return reader?.name ?? null;
}

/** Throws where needs are written that are not asked for: somebody has to read them, and the meeting not to be over. */
export function requireAsked(desk: AnyDesk, { needs, diet }: Needs, now: Date): boolean {
  const isAsked = Boolean(desk.plan?.needsReaderId) && !hasEnded(desk, now);
  if (!isAsked && (needs || diet)) throw invalid([{ key: "hosting:error.needsOver", path: ["needs"] }]);
  return isAsked;
}

/** What a city has said for one of its people; null once they answer for themselves. */
export function needsSaidByCity({ state }: Pick<MeetingPerson, "state">, said: Said | null): Needs | null {
  if (state !== "named" || (said && !said.byCity)) return null;
  return { needs: said?.needs ?? "", diet: said?.diet ?? "" };
}

/** A city says what one of its people needs, as long as they do not answer for themselves. The link is the permission. */
export function saveNeedsAsCity(token: string, personId: string, said: Needs, now: Date) {
  return runWrite(async (tx) => {
    const { invitation, desk } = await comingCity(tx, token, now);
    await lockPeople(tx, desk.id, [personId]);
    const where = { id: personId, invitationId: invitation.id, erasedAt: null };
    const person = await tx.meetingPerson.findFirst({ where, include: { needs: true } });
    if (!person) throw notFound();
    if (!needsSaidByCity(person, person.needs)) throw invalid([{ key: "hosting:error.needsOwn", path: [] }]);
    if (requireAsked(desk, said, now)) await saveNeeds(tx, personId, said, true);
    return { value: { id: invitation.id }, tags: [] };
  });
}
